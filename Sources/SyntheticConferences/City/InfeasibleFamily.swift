/// `CityFamily` with six caps that add up to one person too few.
///
/// Take the sectors in three parts: public (state, public), local (cooperative, household) and business (private,
/// foreign). Everybody is in exactly two of the three groups "not business", "not public" and "not local". The first is
/// cut in two by age (up to 50 or over), the second by ethnicity (Kinh or not), the third by gender, so that everybody
/// is in exactly two of six groups. Each is capped at its number in the planted selection, the largest of them at one
/// fewer: the caps add up to 2 C − 1, and C delegates fill 2 C places.
///
/// No attribute alone shows it. The proof is the sum of all six rows, less twice the seats; linear programming finds it.
/// The planted selection breaks the lowered cap by one person and nothing else, so raising that cap by one heals the plan.
struct InfeasibleFamily {
    let nominees: Int
    let seed: UInt64

    var instance: CityInstance {
        let draw = CityDraw(nominees: nominees, seed: seed)
        var instance = CityInstance(family: .infeasible, draw: draw, bounds: CityBounds(draw))
        let people = instance.planted.map { draw.nominee(at: $0) }
        var caps = Self.groups.map { group in people.count(where: group.contains) }
        let largest = caps.indices.max { (caps[$0], $1) < (caps[$1], $0) } ?? 0
        caps[largest] -= 1
        instance.plan.remark = "No selection meets all rules: the rules cap-* allow one person too few."
        instance.plan.groups = Self.groups.map { "  \($0.name): { \($0.conditions) }" }
        instance.plan.rules = zip(Self.groups, caps).map { group, cap in
            "  - { id: cap-\(group.name), group: \(group.name), max: \(cap) }"
        }
        return instance
    }

    private struct Group: Sendable {
        let name: String
        let conditions: String
        let contains: @Sendable (CityNominee) -> Bool
    }

    /// The part of each sector: 0 public, 1 local, 2 business.
    private static let parts = [0, 1, 2, 1, 2, 0]

    private static let groups: [Group] = [
        Group(name: "up-to-50-not-business", conditions: "\(sectors(but: 2)), \(ages(0...1))") {
            parts[$0.sector] != 2 && $0.ageBand <= 1
        },
        Group(name: "over-50-not-business", conditions: "\(sectors(but: 2)), \(ages(2...3))") {
            parts[$0.sector] != 2 && $0.ageBand > 1
        },
        Group(name: "kinh-not-public", conditions: "\(sectors(but: 0)), ethnicity: Kinh") {
            parts[$0.sector] != 0 && $0.ethnicity == 0
        },
        Group(name: "minorities-not-public", conditions: "\(sectors(but: 0)), ethnicity: { not: Kinh }") {
            parts[$0.sector] != 0 && $0.ethnicity > 0
        },
        Group(name: "women-not-local", conditions: "\(sectors(but: 1)), gender: female") {
            parts[$0.sector] != 1 && $0.isWoman
        },
        Group(name: "men-not-local", conditions: "\(sectors(but: 1)), gender: male") {
            parts[$0.sector] != 1 && !$0.isWoman
        },
    ]

    private static func sectors(but part: Int) -> String {
        let names = parts.indices.filter { parts[$0] != part }.map { CityVocabulary.sectors[$0] }
        return "sector: [\(names.joined(separator: ", "))]"
    }

    private static func ages(_ bands: ClosedRange<Int>) -> String {
        "age_band: [\(CityVocabulary.ageBands[bands].joined(separator: ", "))]"
    }
}
