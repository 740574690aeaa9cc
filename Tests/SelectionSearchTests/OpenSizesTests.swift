import ExactArithmetic
import IntegerProgramming
import Testing

@testable import BranchAndBound
@testable import SelectionModel
@testable import SelectionProof
@testable import SelectionSearch

/// Shares of groups whose sizes are open: of all who are selected, and of a group that itself is a share.
@Suite struct OpenSizesTests {
    /// Ten nominees and two shares, drawn; each is the same for the same seed.
    private struct Conference {
        static let nominees = 10
        /// Row 0 counts everyone; 1 and 2 are the sides of the workers' share of all, 3 counts the workers, 4 and 5 are the
        /// sides of the women's share of the workers.
        let problem: SelectionProblem
        /// The shares' numerators over their common denominator, both sides of each.
        let shares: [Int]

        init(seed: Int) {
            var random = SplitMix64(seed: UInt64(seed))
            let whole = [10, 20, 7, 100, 999_983][random.below(5)]
            func side(_ least: Int) -> Int { least * whole / 10 }
            let (workers, women) = (side(3 + random.below(4)), side(2 + random.below(6)))
            let widths = [0, whole / 50, whole / 7]
            shares = [
                workers, workers + widths[random.below(3)], women, women + widths[random.below(3)],
            ]
            let entries = (0..<4).map { [shares] code in
                Conference.entries(isWorker: code & 1 == 1, isWoman: code & 2 == 2, shares: shares, whole: whole)
            }
            let codes = (0..<Conference.nominees).map { _ in UInt8(random.below(4)) }
            let worth = (0..<Conference.nominees).map { _ in random.below(6) }
            let seats = 4 + random.below(7)
            problem = Conference.problem(codes, entries, worth, seats: seats, whole: whole)
        }

        private static func entries(isWorker: Bool, isWoman: Bool, shares: [Int], whole: Int) -> [RowEntry] {
            let ofAll = [1, isWorker ? whole - shares[0] : -shares[0], isWorker ? whole - shares[1] : -shares[1]]
            let ofWorkers =
                isWorker ? [1, isWoman ? whole - shares[2] : -shares[2], isWoman ? whole - shares[3] : -shares[3]] : []
            return (ofAll + ofWorkers).enumerated().filter { $0.element != 0 }
                .map { RowEntry(row: Int32($0.offset), coefficient: $0.element) }
        }

        private static func problem(
            _ codes: [UInt8], _ entries: [[RowEntry]], _ worth: [Int], seats: Int, whole: Int
        ) -> SelectionProblem {
            let everyone = RowEntry(row: 0, coefficient: 1)
            var problem = SelectionProblem(
                columns: PackedColumns(
                    count: nominees, common: [everyone],
                    tables: [
                        AttributeTable(
                            codes: .bytes(codes), entriesOfCode: entries.map { $0.filter { $0.row != 0 } })
                    ], memberships: [:]),
                rows: [
                    .init(lower: 0, upper: seats), .init(lower: 0), .init(upper: 0), .init(), .init(lower: 0),
                    .init(upper: 0),
                ], included: [], excluded: [], shortfalls: [],
                levels: [
                    .count,
                    .value(NomineeValues(terms: [.init(codes: .bytes(worth.map(UInt8.init)), worth: Array(0...5))])),
                ], lotteryRounds: 4
            ) { round, nominee in (nominee * 7919 + round * 104_729) % 1_048_573 }
            var all = CountedGroup(row: 0)
            var workers = CountedGroup(row: 3)
            let member = entries[3]
            let other = (entries[0], entries[1])
            func share(_ row: Int, _ others: [RowEntry]) -> CountedGroup.Share {
                func coefficient(_ entries: [RowEntry]) -> Int {
                    entries.first { Int($0.row) == row }?.coefficient ?? 0
                }
                return .init(row: row, ofMember: coefficient(member), ofOthers: coefficient(others))
            }
            all.shares = [share(1, other.0), share(2, other.0)]
            workers.shares = [share(4, other.1), share(5, other.1)]
            problem.counted = [all, workers]
            return problem
        }

        /// The best of all subsets, which the empty one is among.
        var best: [Int] {
            let subsets = (0..<1 << Conference.nominees).lazy.map { subset in
                (0..<Conference.nominees).filter { subset >> $0 & 1 == 1 }
            }
            return subsets.filter(problem.isFeasible).reduce([]) { problem.isBetter($1, than: $0) ? $1 : $0 }
        }
    }

    private func result(_ problem: SelectionProblem, _ limits: LevelSearch.Limits) -> SearchResult {
        var search = LexicographicSearch(
            problem, engine: BuiltinSolver(version: "test"), control: StoppingCriteria(), recordsTrees: true)
        search.sizeLimits = limits
        return search.run()
    }

    @Test(arguments: 0..<120) func theBestOfAllSubsetsIsFoundAndProven(seed: Int) throws {
        let conference = Conference(seed: seed)
        for limits in [LevelSearch.Limits(), .branchingAtOnce] {
            let result = result(conference.problem, limits)
            #expect(result.stop == .completed, "seed \(seed)")
            let selection = try #require(result.selection, "seed \(seed)")
            #expect(selection == conference.best, "seed \(seed)")
            try ProofCheck(conference.problem).follow(result.proof, provingOptimal: selection)
            #expect(result.work.pivots <= 2_000, "seed \(seed): \(result.work.pivots) pivots")
        }
    }

    /// The same is found where all selections are counted at once, and the proof is followed by counting again.
    @Test(arguments: 0..<40) func countingAllSelectionsFindsTheSame(seed: Int) throws {
        let conference = Conference(seed: seed)
        var limits = LevelSearch.Limits.branchingAtOnce
        limits.countsFew = true
        let result = result(conference.problem, limits)
        let selection = try #require(result.selection, "seed \(seed)")
        #expect(selection == conference.best, "seed \(seed)")
        let check = ProofCheck(conference.problem)
        try check.follow(result.proof, provingOptimal: selection)
        for (index, stage) in result.proof.stages.enumerated() where stage.way == .enumeration {
            var bent = result.proof
            bent.stages[index].way = .tree
            #expect(throws: ProofFault.self) { try check.follow(bent, provingOptimal: selection) }
        }
        // Another selection, were it claimed to be the best, is not.
        let other = selection.isEmpty ? [0] : Array(selection.dropLast())
        #expect(throws: ProofFault.self) { try check.follow(result.proof, provingOptimal: other) }
    }

    /// A proof is noticed whose parts leave one out, divide by something else than a size, or claim a part settled that
    /// is not.
    @Test func partsThatDoNotHoldAreNoticed() throws {
        var divided = 0
        for seed in 0..<120 {
            let problem = Conference(seed: seed).problem
            let result = result(problem, .branchingAtOnce)
            let selection = try #require(result.selection)
            for (index, stage) in result.proof.stages.enumerated() where stage.way == .sizes {
                divided += 1
                for number in try #require(stage.parts).indices {
                    for bend in [leaveOut, divideByAnotherRow, settleBySaying] {
                        var bent = result.proof
                        guard bend(&bent.stages[index], number) else { continue }
                        #expect(throws: ProofFault.self, "seed \(seed), part \(number) of stage \(index)") {
                            try ProofCheck(problem).follow(bent, provingOptimal: selection)
                        }
                    }
                }
            }
        }
        #expect(divided >= 50, "sizes are branched on in \(divided) levels only")
    }

    private func leaveOut(_ stage: inout SearchProof.Stage, _ part: Int) -> Bool {
        stage.parts?.remove(at: part)
        return true
    }

    private func divideByAnotherRow(_ stage: inout SearchProof.Stage, _ part: Int) -> Bool {
        guard stage.parts?[part].row != nil else { return false }
        stage.parts?[part].row = 1
        return true
    }

    private func settleBySaying(_ stage: inout SearchProof.Stage, _ part: Int) -> Bool {
        guard stage.parts?[part].stage != nil else { return false }
        stage.parts?[part].stage = .init(level: 0, way: .ceiling)
        return true
    }
}
