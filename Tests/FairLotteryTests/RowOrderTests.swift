import BigInt
import ExactArithmetic
import FairLottery
import Testing

/// The order of a file's rows, and the numbers of its households, do not matter.
@Suite struct RowOrderTests {
    /// A pool with its people in another order and its households numbered anew.
    private static func shuffled(_ pool: PanelPool, seed: Int) -> PanelPool {
        var random = SplitMix64(seed: ~UInt64(seed))
        let people = pool.people.shuffled(using: &random).map { person in
            PanelPool.Person(id: person.id, values: person.values, household: person.household.map { 1_000 - $0 })
        }
        return PanelPool(features: pool.features, people: people, size: pool.size)
    }

    private struct Named: Equatable {
        var chances: [String: BigRational] = [:]
        var panels: [[[String]]: BigInt] = [:]
    }

    /// Chances by id; panels by the ids of those of whom some sit, with how often each is drawn.
    private func named(_ pool: PanelPool, _ name: String) -> Named? {
        let check = LotteryCheck(pool, name: name)
        guard case .lottery(let found) = check.answer else { return nil }
        var named = Named()
        for (person, chance) in zip(pool.people, check.people(found.chances)) { named.chances[person.id] = chance }
        for (panel, weight) in zip(found.lottery.panels, found.lottery.weights) {
            let seats = zip(check.types.members, panel).map { members, count in
                members.map { pool.people[$0].id } + ["\(count)"]
            }
            named.panels[seats] = weight
        }
        return named
    }

    @Test(arguments: Array(0..<40) + CutPoolTests.seeds)
    func rowsInAnotherOrderHaveTheSameLottery(seed: Int) {
        let pool = RandomPool.pool(seed: seed)
        #expect(named(RowOrderTests.shuffled(pool, seed: seed), "shuffled") == named(pool, "as drawn"), "seed \(seed)")
    }

    /// Chances are those of the people, whichever feature and value is named first; panels may be others.
    @Test(arguments: Array(0..<40) + CutPoolTests.seeds)
    func featuresInAnotherOrderHaveTheSameChances(seed: Int) {
        let pool = RandomPool.pool(seed: seed)
        let features = pool.features.reversed().map {
            PanelPool.Feature(name: $0.name, values: $0.values.reversed())
        }
        let people = pool.people.map { person in
            PanelPool.Person(
                id: person.id,
                values: zip(pool.features, person.values).map { $0.values.count - 1 - $1 }.reversed(),
                household: person.household)
        }
        let other = PanelPool(features: features, people: people, size: pool.size)
        #expect(named(other, "reversed")?.chances == named(pool, "as drawn")?.chances, "seed \(seed)")
    }
}
