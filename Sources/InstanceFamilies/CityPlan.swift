/// The text of a city plan and of its quotas.
struct CityPlan {
    let nominees: Int
    let seed: UInt64
    let bounds: CityBounds

    /// `plan.yaml`.
    var text: String {
        """
        # Synthetic: family city, \(nominees) nominees, seed \(seed). Nobody in the list exists.
        # All rules are required, and some selection meets them all.
        title: City conference, \(nominees) nominees, seed \(seed)
        seats: { min: \(bounds.seats.all), max: \(bounds.seats.all) }
        groups:
        \(Self.groups)
        composition: { by: class, shares: { grassroots: 70%, guest: 30% }, rounding: nearest }
        quotas:
          - { by: unit, file: quotas.csv }
        rules:
        \((mainRules + sectorRules + ethnicRules).joined(separator: "\n"))
        merit:
          - { column: award, points: { \(Self.points) } }
          - { column: score }
        lottery: { seed: "city-\(seed)" }

        """
    }

    /// `quotas.csv`: the seats of the units, guests included.
    var quotas: String {
        csvText(
            [["value", "min", "max"]]
                + zip(CityVocabulary.units, bounds.units).map { [$0, String($1.lowerBound), String($1.upperBound)] })
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
            let (least, greatest) = (bounds.leastPercent(group), bounds.greatestPercent(group))
            return "  - { id: sector-\(name), group: \(name), min: \(least)%, max: \(greatest)% }"
        }
    }

    private var ethnicRules: [String] {
        CityGroup.smallEthnicGroups.map { group in
            "  - { id: ethnic-\(group), group: \(group), min: \(bounds.leastPercent(group))% }"
        }
    }

    private static var points: String {
        zip(CityVocabulary.awards, CityVocabulary.awardPoints).map { "\($0): \($1)" }.joined(separator: ", ")
    }
}
