import ExactArithmetic
import FairLottery
import IntegerProgramming
import LotterySearch
import Testing

/// Ten ways in which a search for fair chances went wrong before, each with what keeps it from happening here.
@Suite struct PitfallTests {
    private static let seeds = Array(0..<40) + CutPoolTests.seeds

    /// One seat for each of groups of these numbers of people.
    private static func groups(_ sizes: [Int]) -> PanelPool {
        var people: [PanelPool.Person] = []
        for (value, size) in sizes.enumerated() {
            people += (0..<size).map { .init(id: "\(value)-\($0)", values: [value]) }
        }
        let values = sizes.indices.map { PanelPool.Value(name: "\($0)", range: 1...1) }
        return PanelPool(features: [.init(name: "group", values: values)], people: people, size: sizes.count)
    }

    private func found(_ seed: Int) throws -> (LotteryCheck, LeximinLottery.Found)? {
        let check = LotteryCheck(RandomPool.pool(seed: seed), name: "seed \(seed)")
        guard case .lottery(let found) = check.answer else { return nil }
        return (check, found)
    }

    /// 1. Only prices whose bound was proven settle types: a stage settles exactly the open types that its own prices weigh.
    @Test(arguments: seeds) func pitfall1OnlyProvenPricesSettle(seed: Int) throws {
        guard let (_, found) = try found(seed) else { return }
        var open = found.isCoverable
        for stage in found.stages where !stage.multipliers.isEmpty {
            let prices = RowPrices(found.program, multipliers: stage.multipliers)
            #expect(stage.types == open.indices.filter { open[$0] && prices.weights[$0] > 0 }, "seed \(seed)")
            for type in stage.types { open[type] = false }
        }
    }

    /// 2. Chances outside of what panels can mix to are never called done: where the relaxation has too much, the lottery still has
    /// exactly what is said.
    @Test(arguments: CutPoolTests.seeds) func pitfall2ChancesOutsideOfTheHullAreNotTheAnswer(seed: Int) throws {
        let (check, found) = try #require(try found(seed))
        #expect(found.work.cuts > 0)
        #expect(found.lottery.chances(check.types.program) == found.chances, "seed \(seed)")
        #expect(found.shortfall == .zero && found.stop == nil, "seed \(seed)")
    }

    /// 3. One group a stage is normal: many stages settle one type each, and none settles a type that it does not weigh.
    @Test func pitfall3ManyStagesOfOneType() throws {
        let check = LotteryCheck(PitfallTests.groups(Array(1...9)), name: "nine groups")
        let found = try check.found()
        #expect(found.stages.map(\.value) == (1...9).reversed().map { BigRational(1, $0) })
        #expect(found.stages.allSatisfy { $0.types.count == 1 })
    }

    /// 4. The minimum is that of people who sit in some panel: the others are named, have no chance and are in no stage.
    @Test func pitfall4TheMinimumIsThatOfPeopleWhoCanSit() throws {
        let values = [PanelPool.Value(name: "may", range: 0...2), .init(name: "may not", range: 0...0)]
        let pool = PanelPool(
            features: [.init(name: "f", values: values)],
            people: (0..<6).map { .init(id: "\($0)", values: [$0 < 4 ? 0 : 1]) }, size: 2)
        let found = try LotteryCheck(pool, name: "two may not").found()
        #expect(found.isCoverable == [true, false])
        #expect(found.chances == [BigRational(1, 2), .zero])
        #expect(found.stages.map(\.value) == [BigRational(1, 2)])
    }

    /// 5. Inequalities are in whole numbers, and every panel keeps them; nothing is left to a tolerance.
    @Test(arguments: CutPoolTests.seeds) func pitfall5InequalitiesAreWholeAndKept(seed: Int) throws {
        let (check, found) = try #require(try found(seed))
        for set in AllPanels(check.pool).panels {
            #expect(LotteryCheck.keeps(check.panel(of: set), found.program), "seed \(seed)")
        }
    }

    /// 6. What runs out of time proves nothing: not that there is no panel, and no inequality.
    @Test(arguments: seeds) func pitfall6NoTimeProvesNothing(seed: Int) {
        let interruption = Interruption()
        interruption.request()
        let program = RandomPool.pool(seed: seed).types().program
        let answers = [
            LeximinLottery.search(program, control: StoppingCriteria(deadline: .now)),
            LeximinLottery.search(program, control: StoppingCriteria(interruption: interruption)),
        ]
        let known = LeximinLottery.search(program)
        for answer in answers {
            switch (answer, known) {
            case (.stopped, _), (.infeasible, .infeasible): break
            case (.lottery(let found), .lottery(let all)):
                #expect(found.isCoverable == all.isCoverable, "seed \(seed)")
                #expect(found.program.rows.count == program.rows.count || found.stop == nil, "seed \(seed)")
            default: Issue.record("seed \(seed): \(answer), with time \(known)")
            }
        }
    }

    /// 7. The same question has the same panels with the same weights, by the same work.
    @Test(arguments: seeds) func pitfall7TheSameQuestionHasTheSameLottery(seed: Int) throws {
        guard let (check, found) = try found(seed) else { return }
        let (_, again) = try #require(try self.found(seed))
        #expect(again.lottery.panels == found.lottery.panels, "\(check.name)")
        #expect(again.lottery.weights == found.lottery.weights, "\(check.name)")
    }

    /// 8. Odds do not say who sits with whom, so panels are published: two lotteries with the same odds are told apart.
    @Test func pitfall8OddsDoNotSayWhoSitsTogether() {
        let one = [IntegerProgram.Entry(row: 0, coefficient: 1)]
        let program = PanelProgram(
            rows: [.init(lower: 2, upper: 2)],
            types: [PanelProgram.PersonType](repeating: .init(count: 1, most: 1, entries: one), count: 4))
        let pairs = TypeLottery(panels: [[1, 1, 0, 0], [0, 0, 1, 1]], weights: [1, 1], denominator: 2)
        let crossed = TypeLottery(panels: [[1, 0, 1, 0], [0, 1, 0, 1]], weights: [1, 1], denominator: 2)
        #expect(pairs.chances(program) == crossed.chances(program))
        func together(_ lottery: TypeLottery) -> Int { lottery.panels.count { $0[0] + $0[1] == 2 } }
        #expect(together(pairs) == 1 && together(crossed) == 0)
    }

    /// 9. A shortfall is what the panels come to, never what a search that was ended believes.
    @Test(arguments: [0, 1, 2, 4, 8, 16, 32]) func pitfall9AShortfallIsCountedFromThePanels(milliseconds: Int) {
        var random = SplitMix64(seed: 9)
        let features = (0..<4).map { feature in
            PanelPool.Feature(
                name: "f\(feature)", values: (0..<4).map { .init(name: "v\($0)", range: 3...8) })
        }
        let people = (0..<120).map { person in
            PanelPool.Person(id: "\(person)", values: features.map { _ in min(random.below(4), random.below(4)) })
        }
        let program = PanelPool(features: features, people: people, size: 20).types().program
        let control = StoppingCriteria(deadline: .now + .milliseconds(milliseconds))
        guard case .lottery(let found) = LeximinLottery.search(program, control: control) else { return }
        let short = zip(found.chances, found.lottery.chances(program)).map { $0 - $1 }.max()
        #expect(max(.zero, short ?? .zero) == found.shortfall)
        #expect((found.stop == nil) == (found.shortfall == .zero && found.lottery.chances(program) == found.chances))
        #expect(found.lottery.weights.reduce(0, +) == found.lottery.denominator)
        #expect(found.lottery.weights.allSatisfy { $0 > 0 })
        #expect(found.lottery.panels.allSatisfy { LotteryCheck.keeps($0, program) })
    }

    /// 10. A comparison with one who maximizes the minimum only is fair: leximin has the same minimum, and work is counted, not
    /// timed, so it is the same on every machine.
    @Test(arguments: [0, 3, 12, 275]) func pitfall10TheMinimumIsTheGreatest(seed: Int) throws {
        guard let (check, found) = try found(seed) else { return }
        let again = try LotteryCheck(check.pool, name: check.name).found()
        let first = try #require(found.stages.first)
        #expect(found.stages.allSatisfy { $0.value >= first.value }, "seed \(seed)")
        #expect(
            found.chances.enumerated().filter { found.isCoverable[$0.offset] }.map(\.element).min() == first.value)
        #expect(
            [again.work.pivots, again.work.steps, again.work.searches, again.work.panels]
                == [found.work.pivots, found.work.steps, found.work.searches, found.work.panels], "seed \(seed)")
    }
}
