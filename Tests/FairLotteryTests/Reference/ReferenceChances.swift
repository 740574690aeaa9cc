import ExactArithmetic
import FairLottery

/// The leximin chances of a small pool from all of its panels, person by person: no types, no relaxation, no duals.
struct ReferenceChances {
    /// The people who sit in some panel.
    let coverable: [Int]
    /// The greatest chance that the worst off of them can have.
    let maximin: Rational
    /// The chance of everybody; 0 for who sits in no panel.
    let chances: [Rational]

    /// The chances of the people of `pool`; nil where it has no panel.
    init?(_ pool: PanelPool) {
        let all = AllPanels(pool)
        guard !all.panels.isEmpty else { return nil }
        let coverable = all.coverable
        var settled = [Rational?](repeating: nil, count: pool.people.count)
        for person in settled.indices where !coverable.contains(person) { settled[person] = .zero }
        var first: Rational?
        while settled.contains(where: { $0 == nil }) {
            let open = coverable.filter { settled[$0] == nil }
            guard let level = ReferenceChances.greatestLevel(all, coverable, settled) else { return nil }
            first = first ?? level
            let floors = settled.map { $0 ?? level }
            // Settled is who has no more than the level in any lottery that gives everybody the level.
            let tight = open.filter {
                ReferenceChances.greatestChance(of: $0, all, coverable, floors: floors) == level
            }
            precondition(!tight.isEmpty, "a level that nobody is held at")
            for person in tight { settled[person] = level }
        }
        self.coverable = coverable
        maximin = first ?? .zero
        chances = settled.compactMap { $0 }
    }

    /// The greatest z such that some lottery gives each person who is settled the chance settled on, and the others z.
    private static func greatestLevel(_ all: AllPanels, _ people: [Int], _ settled: [Rational?]) -> Rational? {
        var columns = all.panels.map { panel in [1] + people.map { panel >> $0 & 1 } }
        columns.append([0] + people.map { settled[$0] == nil ? -1 : 0 })
        let costs = all.panels.map { _ in 0 } + [1]
        return ExactSimplex.maximum(
            costs + people.map { _ in 0 }, columns + surpluses(people.count),
            equalTo: [1] + people.map { settled[$0] ?? .zero })?.value
    }

    /// The greatest chance of `person` in any lottery in which nobody has less than `floors`.
    private static func greatestChance(
        of person: Int, _ all: AllPanels, _ people: [Int], floors: [Rational]
    ) -> Rational? {
        let columns = all.panels.map { panel in [1] + people.map { panel >> $0 & 1 } }
        return ExactSimplex.maximum(
            all.panels.map { $0 >> person & 1 } + people.map { _ in 0 }, columns + surpluses(people.count),
            equalTo: [1] + people.map { floors[$0] })?.value
    }

    private static func surpluses(_ count: Int) -> [[Int]] {
        (0..<count).map { person in [0] + (0..<count).map { $0 == person ? -1 : 0 } }
    }
}
