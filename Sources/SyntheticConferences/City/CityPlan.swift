/// The text of a city-like plan.
struct CityPlan {
    let family: InstanceFamily
    let nominees: Int
    let seed: UInt64
    let bounds: CityBounds
    /// The second line of the file, a comment.
    var remark = "All rules are required, and some selection meets them all."
    /// Lines under `groups:` beside the city's.
    var groups: [String] = []
    /// Lines under `rules:` beside the city's.
    var rules: [String] = []
    /// Lines under `conflicts:`.
    var conflicts: [String] = []
    /// Lines under `merit:`.
    var merit = ["  - { column: award, points: { \(points) } }", "  - { column: score }"]

    /// `plan.yaml`.
    var text: String {
        """
        # Synthetic: family \(family.rawValue), \(nominees) nominees, seed \(seed). Nobody in the list exists.
        # \(remark)
        title: City conference\(family == .city ? "" : " (\(family.rawValue))"), \(nominees) nominees, seed \(seed)
        seats: { min: \(bounds.seats.all), max: \(bounds.seats.all) }
        groups:
        \(([Self.groups] + additional.map(\.group) + groups).joined(separator: "\n"))
        composition: { by: class, shares: { grassroots: 70%, guest: 30% }, rounding: nearest }
        quotas:
          - { by: unit, file: quotas.csv }
        rules:
        \((mainRules + sectorRules + ethnicRules + additional.map(\.rule) + rules).joined(separator: "\n"))
        \(((conflicts.isEmpty ? [] : ["conflicts:"]) + conflicts + ["merit:"] + merit).joined(separator: "\n"))
        lottery: { seed: "\(family.rawValue)-\(seed)" }

        """
    }

    /// Groups that `city` does not name, where the targets bound them.
    private var additional: [(group: String, rule: String)] {
        CityGroup.additional.filter(bounds.targets.bound).map { group in
            let name = group.additionalName
            return (
                "  \(name): \(group.additionalConditions)", "  - { id: \(name), group: \(name), \(shares(group)) }"
            )
        }
    }

    /// `min: 5%, max: 30%`, or one of the two.
    private func shares(_ group: CityGroup) -> String {
        let least = bounds.targets[least: group].map { _ in "min: \(bounds.leastPercent(group))%" }
        let greatest = bounds.targets[greatest: group].map { _ in "max: \(bounds.greatestPercent(group))%" }
        return [least, greatest].compactMap(\.self).joined(separator: ", ")
    }

    private static var groups: String {
        let sectors = CityVocabulary.sectors.map { "  \($0): { sector: \($0) }" }
        let ethnic = CityVocabulary.ethnicities.suffix(3).map { "  \($0.lowercased()): { ethnicity: \($0) }" }
        let main = """
              grassroots: { class: grassroots }
              women: { gender: female }
              minorities: { ethnicity: { not: Kinh } }
              young: { age_band: \(CityVocabulary.ageBands[0]) }
              farmers: { occupation: farmer }
              workers: { occupation: worker }
              researchers: { occupation: researcher }
              collectives: { collective: collective }
            """
        return ([main] + sectors + ethnic).joined(separator: "\n")
    }

    private var mainRules: [String] {
        [
            "  - { id: women, group: women, min: \(bounds.leastPercent(.women))% }",
            "  - { id: minorities, group: minorities, of: grassroots, min: \(bounds.leastPercent(.minorities))% }",
            "  - { id: young, group: young, min: \(bounds.leastCount(.young)) }",
            "  - { id: farmers, group: farmers, min: \(bounds.leastCount(.farmers)) }",
            "  - { id: workers, group: workers, min: \(bounds.leastCount(.workers)) }",
            "  - { id: researchers, group: researchers, min: \(bounds.leastCount(.researchers)) }",
            "  - { id: collectives, group: collectives, max: \(bounds.greatestPercent(.collectives))% }",
            "  - { id: women-workers, group: women, of: workers, min: \(bounds.leastPercent(.womenWorkers))% }",
        ]
    }

    private var sectorRules: [String] {
        zip(CityVocabulary.sectors, CityGroup.sectors).map { name, group in
            "  - { id: sector-\(name), group: \(name), \(shares(group)) }"
        }
    }

    private var ethnicRules: [String] {
        CityGroup.smallEthnicGroups.map { "  - { id: ethnic-\($0), group: \($0), \(shares($0)) }" }
    }

    private static var points: String {
        zip(CityVocabulary.awards, CityVocabulary.awardPoints).map { "\($0): \($1)" }.joined(separator: ", ")
    }
}
