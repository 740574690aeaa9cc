/// The lines of the plan of each kind.
extension OpenFamily {
    /// The lines under `groups:`.
    var groups: [String] {
        let all = [
            "  grassroots: { class: grassroots }", "  women: { gender: female }",
            "  minorities: { ethnicity: { not: Kinh } }", "  young: { age_band: \(CityVocabulary.ageBands[0]) }",
        ]
        return all + (kind == .fourClasses ? OpenNominee.classes.dropFirst().map { "  \($0): { class: \($0) }" } : [])
    }

    /// The line of the composition, for kinds that have one.
    var composition: String? {
        switch kind {
        case .exactComposition, .shortClass:
            return "composition: { by: class, shares: { grassroots: 70%, guest: 30% }, rounding: exact }"
        case .fourClasses:
            let shares = zip(OpenNominee.classes, Self.sharesOfClasses).map { "\($0): \($1)%" }
            return "composition: { by: class, shares: { \(shares.joined(separator: ", ")) }, rounding: atLeast }"
        case .oneShare, .twoShares, .twoSharesLast, .rangesOfGroups, .sharesOfGroups, .sixDigits: return nil
        }
    }

    /// The shares of four classes in percent.
    static let sharesOfClasses = [40, 30, 20, 10]

    /// A unit's maximum, for the kind that has one: what a ward has in proportion, and one more.
    var quotas: String? {
        guard kind == .oneShare else { return nil }
        return "quotas:\n  - { by: unit, each: { max: \(seats * 4 / 52 + 1) } }"
    }

    /// The lines under `rules:`.
    var rules: [String] {
        let (grassroots, women) = shares.fixed
        return switch kind {
        case .oneShare: [rule("women", equal(women)), rule("minorities", "min: 50%")]
        case .twoShares:
            [rule("grassroots", equal(grassroots)), rule("women", equal(women)), rule("minorities", "min: 60%")]
        case .twoSharesLast:
            [
                rule("grassroots", equal(grassroots)), rule("women", equal(women) + (isEven ? ", priority: 1" : "")),
                rule("minorities", "min: 83.5%, priority: 2"),
            ]
        case .exactComposition: isEven ? [womenTarget] : rangesBesideComposition
        case .shortClass: [womenTarget]
        case .fourClasses: [womenTarget] + leastOfClasses
        case .rangesOfGroups: rangesOfGroups
        case .sharesOfGroups: sharesOfGroups
        case .sixDigits:
            [rule("grassroots", range(shares.millionths.grassroots)), rule("women", range(shares.millionths.women))]
        }
    }

    private var isEven: Bool { seed.isMultiple(of: 2) }
    private var womenTarget: String { rule("women", "min: 40%, priority: 1") }

    /// The range `wide`, which a group of ten can keep, in a conference of fewer than a hundred; `narrow` otherwise.
    private func range(_ wide: String, large narrow: String) -> String { wholeSeats < 100 ? wide : narrow }

    private var rangesBesideComposition: [String] {
        [
            rule("women", "min: 40%, max: 45%"), rule("minorities", of: "grassroots", "min: 70%, max: 75%"),
            rule("young", of: "women", range("min: 25%, max: 34%", large: "min: 31%, max: 34%")),
        ]
    }

    /// Rules by which each class has at least half of its share.
    private var leastOfClasses: [String] {
        zip(OpenNominee.classes, Self.sharesOfClasses).map { rule($0, "min: \($1 / 2)%") }
    }

    private var rangesOfGroups: [String] {
        let (women, minorities) = shares.ranges
        return [
            rule("grassroots", "min: 65%, max: 75%"),
            rule("women", of: "grassroots", "min: \(women.lowerBound)%, max: \(women.upperBound)%"),
            rule("minorities", of: "women", "min: \(minorities.lowerBound)%, max: \(minorities.upperBound)%"),
        ]
    }

    private var sharesOfGroups: [String] {
        [
            rule("grassroots", range("min: 65%, max: 75%", large: "min: 68%, max: 72%")),
            rule("women", of: "grassroots", equal(shares.exact.women)),
            rule("minorities", of: "women", equal(shares.exact.minorities)),
            rule("young", of: "minorities", range("min: 20%, max: 34%", large: "min: 29%, max: 31%")),
        ]
    }

    private func rule(_ group: String, of base: String? = nil, _ bounds: String) -> String {
        "  - { id: \(group), group: \(group), \(base.map { "of: \($0), " } ?? "")\(bounds) }"
    }

    private func equal(_ share: String) -> String { "min: \(share), max: \(share)" }

    /// `min: 41.2347%, max: 41.3680%`.
    private func range(_ millionths: ClosedRange<Int>) -> String {
        func percent(_ number: Int) -> String {
            let digits = String(number % 10_000)
            return "\(number / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)%"
        }
        return "min: \(percent(millionths.lowerBound)), max: \(percent(millionths.upperBound))"
    }
}
