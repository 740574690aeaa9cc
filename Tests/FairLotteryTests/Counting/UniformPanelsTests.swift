import BigInt
import ExactArithmetic
import FairLottery
import IntegerProgramming
import Testing

@Suite struct UniformPanelsTests {
    private static let seeds: [UInt64] = Array(1...400)

    @Test(arguments: stride(from: 0, to: seeds.count, by: 50).map { Array(seeds[$0..<$0 + 50]) })
    func everyPanelHasOneNumberAndChancesAreSums(_ seeds: [UInt64]) {
        for seed in seeds {
            let known = ListedPanels(seed: seed)
            let types = known.pool.types()
            let panels: UniformPanels
            switch UniformPanels.count(types) {
            case .panels(let counted): panels = counted
            case .infeasible:
                #expect(known.panels.isEmpty, "seed \(seed)")
                continue
            case .tooMany:
                Issue.record("seed \(seed): few people can be counted")
                continue
            }
            #expect(panels.count == BigUInt(known.panels.count), "seed \(seed)")
            let all = panels.panels((0..<known.panels.count).map { BigUInt($0) })
            #expect(all.count == known.panels.count && Set(all) == known.panels, "seed \(seed)")
            for (members, chance) in zip(types.members, panels.chances()) {
                for member in members {
                    let share = known.panels.count { $0.contains(member) }
                    #expect(chance == BigRational(share, known.panels.count), "seed \(seed), person \(member)")
                }
            }
        }
    }

    /// Programmes of any rows: panels of several sizes, types of whom not all may sit, rows that overlap.
    @Test func programmesOfAnyRowsAreCounted() {
        var (counted, infeasible) = (0, 0)
        for seed: UInt64 in 1...150 {
            let types = PanelTypes(Self.program(seed: seed))
            let known = ListedPanels.all(of: types)
            guard case .panels(let panels) = UniformPanels.count(types) else {
                #expect(known.isEmpty, "seed \(seed)")
                infeasible += 1
                continue
            }
            counted += 1
            #expect(panels.count == BigUInt(known.count), "seed \(seed)")
            let all = panels.panels((0..<known.count).map { BigUInt($0) })
            #expect(all.count == known.count && Set(all) == known, "seed \(seed)")
            for (members, chance) in zip(types.members, panels.chances()) {
                let share = known.count { $0.contains(members[0]) }
                #expect(chance == BigRational(share, known.count), "seed \(seed)")
            }
        }
        #expect(counted > 50 && infeasible > 5)
    }

    private static func program(seed: UInt64) -> PanelProgram {
        var random = SplitMix64(seed: seed)
        let rows = (0..<1 + random.below(4)).map { _ in
            let least = random.below(3)
            return IntegerProgram.Row(
                lower: random.below(3) == 0 ? nil : least, upper: random.below(3) == 0 ? nil : least + random.below(4))
        }
        let types = (0..<2 + random.below(4)).map { _ in
            let count = 1 + random.below(2)
            return PanelProgram.PersonType(
                count: count, most: random.below(4) == 0 ? random.below(count + 1) : count,
                entries: rows.indices.filter { $0 == 0 || random.below(2) == 0 }.map {
                    .init(row: Int32($0), coefficient: 1)
                })
        }
        return PanelProgram(rows: rows, types: types)
    }

    /// The tests above mean something: pools with panels and without, with households of which several are alike.
    @Test func poolsVary() {
        let pools = Self.seeds.map { ListedPanels(seed: $0) }
        #expect(pools.count { $0.panels.isEmpty } > 50)
        #expect(pools.count { $0.panels.count > 20 } > 50)
        let kinds = pools.filter { !$0.panels.isEmpty }.flatMap { $0.pool.types().households }
        #expect(kinds.count { $0.households.count > 1 } > 5)
        #expect(kinds.contains { $0.households[0].contains { $0.count > 1 } })
    }

    /// Two households of two people each who are all alike: of each one person sits, in four ways, and not six.
    @Test func ofHouseholdsThatAreAlikeNoTwoPeopleSitTogether() throws {
        let people = (0..<4).map { PanelPool.Person(id: "p\($0)", values: [], household: $0 / 2) }
        let types = PanelPool(features: [], people: people, size: 2).types()
        guard case .panels(let panels) = UniformPanels.count(types) else {
            Issue.record("there are panels")
            return
        }
        #expect(panels.count == 4)
        #expect(Set(panels.panels([0, 1, 2, 3])) == [[0, 2], [0, 3], [1, 2], [1, 3]])
    }

    /// Numbers of panels far beyond two words, by the formula: C(300, women) · C(300, 60 - women) for 25 to 35 women.
    @Test func longNumbersAreExact() throws {
        let sexes = PanelPool.Feature(
            name: "sex", values: [.init(name: "w", range: 25...35), .init(name: "m", range: 0...60)])
        let people = (0..<600).map { PanelPool.Person(id: "\(1_000 + $0)", values: [$0 % 2]) }
        let types = PanelPool(features: [sexes], people: people, size: 60).types()
        guard case .panels(let panels) = UniformPanels.count(types) else {
            Issue.record("there are panels")
            return
        }
        func binomial(_ chosen: Int) -> BigUInt {
            (0..<chosen).reduce(BigUInt(1)) { $0 * BigUInt(300 - $1) / BigUInt($1 + 1) }
        }
        let ways = (25...35).map { binomial($0) * binomial(60 - $0) }
        #expect(panels.count == ways.reduce(0, +))
        #expect(panels.chances() == [BigRational(1, 10), BigRational(1, 10)])
        var random = SplitMix64(seed: 5)
        for panel in panels.draw(3, random: &random) {
            #expect(Set(panel).count == 60 && (25...35).contains(panel.count { $0 % 2 == 0 }))
        }
    }

    /// Each seed has its draw, and draws of different panels follow one after the other.
    @Test func drawsFollowFromTheSeed() throws {
        let people = (0..<30).map { PanelPool.Person(id: "\(10 + $0)", values: []) }
        let types = PanelPool(features: [], people: people, size: 10).types()
        guard case .panels(let panels) = UniformPanels.count(types) else {
            Issue.record("there are panels")
            return
        }
        func draws(_ seed: UInt64) -> [[Int]] {
            var random = SplitMix64(seed: seed)
            return panels.draw(4, random: &random)
        }
        #expect(draws(1) == draws(1) && draws(1) != draws(2) && Set(draws(1)).count == 4)
    }

    /// A published seed draws a panel, the same each time, and seeds together draw every panel.
    @Test func publishedSeedsDrawPanels() throws {
        let people = (0..<4).map { PanelPool.Person(id: "p\($0)", values: []) }
        let types = PanelPool(features: [], people: people, size: 2).types()
        guard case .panels(let panels) = UniformPanels.count(types) else {
            Issue.record("there are panels")
            return
        }
        let drawn = (0..<200).map { panels.panel(seed: "seed \($0)") }
        #expect(drawn == (0..<200).map { panels.panel(seed: "seed \($0)") })
        #expect(Set(drawn) == Set(panels.panels((0..<6).map { BigUInt($0) })) && Set(drawn).count == 6)
    }

    /// What cannot be counted is said to be too many, never counted wrongly.
    @Test(arguments: ["coefficient", "quantity", "numbers", "additions"])
    func whatCannotBeCountedIsTooMany(_ reason: String) {
        let entries = [IntegerProgram.Entry(row: 0, coefficient: 1), .init(row: 1, coefficient: 1)]
        var program = PanelProgram(
            rows: [.init(lower: 4, upper: 4), .init(lower: 1, upper: 3), .init(lower: 1, upper: 3)],
            types: (0..<6).map {
                .init(count: 2, most: 2, entries: $0 < 3 ? entries : [entries[0], .init(row: 2, coefficient: 1)])
            })
        var limits = UniformPanels.Limits()
        guard case .panels = UniformPanels.count(PanelTypes(program), limits: limits) else {
            Issue.record("as it is, it can be counted")
            return
        }
        switch reason {
        case "coefficient": program.types[0].entries[1].coefficient = 2
        case "quantity": program.quantities = [.init(range: 0...1, entries: [.init(row: 1, coefficient: 1)])]
        case "numbers": limits.numbers = 5
        default: limits.additions = 5
        }
        guard case .tooMany = UniformPanels.count(PanelTypes(program), limits: limits) else {
            Issue.record("too many: \(reason)")
            return
        }
    }
}
