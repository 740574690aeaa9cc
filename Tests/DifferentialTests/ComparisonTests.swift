import DelegateSelection
import ExactArithmetic
import SelectionCore
import SelectionInput
import TestSupport
import Testing

/// Several plans over one reading of the pool give the results that each gives by itself.
@Suite struct ComparisonTests {
    private static let seeds = 300_000..<300_060

    @Test(arguments: Campaign.batches(of: 4))
    func `scenarios side by side select as they do alone`(part: Int) throws {
        for seed in Self.seeds where seed % 4 == part {
            let conference = RandomPlan.conference(seed: seed)
            var plain = conference
            plain.scenario = nil
            let together: [SelectionInputs]
            do {
                together = try conference.inputsByScenario()
            } catch {
                // The plan by itself may be wrong where its scenario mends it; the whole comparison is rejected then.
                #expect(throws: InputRejection.self, "seed \(seed)") { try plain.inputs() }
                continue
            }
            var apart = [try plain.inputs()]
            if conference.scenario != nil { apart.append(try conference.inputs()) }
            #expect(together.count == apart.count)
            for (one, other) in zip(together, apart) { Self.expectSame(one, other, "seed \(seed)") }
            let alone = try apart.map { try DelegateSelector.select($0) }
            for threads in [1, 3] {
                var options = SelectionOptions()
                options.threads = threads
                let outcomes = try DelegateSelector.compare(together, options: options)
                for (outcome, own) in zip(outcomes, alone) {
                    Self.expectSame(outcome, own, "seed \(seed), \(threads) threads\n\(conference.transcript)")
                }
            }
        }
    }

    private static func expectSame(_ one: SelectionInputs, _ other: SelectionInputs, _ label: String) {
        #expect(one.plan == other.plan, "\(label)")
        #expect(one.pool.columns == other.pool.columns, "\(label)")
        #expect(one.blanks == other.blanks, "\(label)")
        #expect(one.fingerprints == other.fingerprints, "\(label)")
        #expect(one.remarks == other.remarks, "\(label)")
    }

    private static func expectSame(_ one: Outcome, _ other: Outcome, _ label: String) {
        #expect(one.status == other.status, "\(label)")
        #expect(one.selected == other.selected, "\(label)")
        #expect(one.recount == other.recount, "\(label)")
        #expect(one.bound == other.bound, "\(label)")
        #expect(one.countingConflicts == other.countingConflicts, "\(label)")
        #expect(one.ties == other.ties, "\(label)")
    }

    @Test(arguments: Campaign.batches(of: 4))
    func `who was tied until the lottery is who every exchange shows`(part: Int) throws {
        var tied = 0
        for seed in Self.seeds where seed % 4 == part {
            let checks = try OutcomeChecks(RandomPlan.conference(seed: seed), label: "seed \(seed)")
            let outcome = try checks.outcome(.builtin)
            guard let winner = checks.winner, let drawn = outcome.drawn(checks.inputs) else {
                #expect(outcome.status != .optimal, "seed \(seed)")
                continue
            }
            let expected = Self.exchanges(checks.reference, winner)
            tied += expected.count
            let found = drawn.map { Exchange(outside: $0.row, inside: $0.delegate) }
            #expect(found == expected, "seed \(seed)\n\(checks.conference.transcript)")
            #expect(outcome.ties?.isComplete == true)
            for one in drawn { #expect(one.number <= one.delegateNumber, "seed \(seed)") }
        }
        #expect(tied > 0)
    }

    private struct Exchange: Equatable { var outside, inside: Int }

    /// The exchanges of each nominee outside who can replace a delegate with everything kept but the lottery: with the
    /// delegate of the lowest number among those.
    private static func exchanges(_ reference: BruteForce, _ winner: BruteForce.Winner) -> [Exchange] {
        let all = 0..<reference.nominees
        let selected = all.filter { winner.subset >> BruteForce.Subset($0) & 1 == 1 }
        return all.filter { !selected.contains($0) }.compactMap { other in
            let places = selected.filter { own in
                let subset = winner.subset ^ (1 << BruteForce.Subset(own)) ^ (1 << BruteForce.Subset(other))
                var attained = reference.attained(by: subset)
                attained.lottery = winner.attained.lottery
                return reference.isAllowed(subset) && attained == winner.attained
            }
            func number(_ nominee: Int) -> Int { Lottery.number(seed: reference.seed, id: reference.ids[nominee]) }
            return places.min { (number($0), $0) < (number($1), $1) }.map { Exchange(outside: other, inside: $0) }
        }
    }
}

extension Conference {
    /// The inputs that the product reads from the files, for the plan and for the scenario, together.
    fileprivate func inputsByScenario() throws(InputRejection) -> [SelectionInputs] {
        let files = quotaFiles
        return try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: planText.utf8),
            pool: InputFile(name: "nominees.csv", bytes: poolText.utf8),
            scenarios: scenarioText.map { [InputFile(name: "scenario.yaml", bytes: $0.utf8)] } ?? []
        ) { name throws(InputRejection) in
            guard let found = files.first(where: { $0.name == name }) else { return try InputReader.noQuotaFile(name) }
            return InputFile(name: found.name, bytes: found.text.utf8)
        }
    }
}
