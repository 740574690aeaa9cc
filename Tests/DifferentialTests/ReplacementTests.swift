import DelegateSelection
import SelectionCore
import SelectionFile
import SelectionInput
import SelectionReport
import TestSupport
import Testing

/// Lists that follow published ones, on conferences that use every key of a plan, against all subsets.
@Suite struct ReplacementTests {
    /// The list that follows keeps as many published delegates as any that keeps the rules and fills as many seats; the
    /// selection file states it, with its proof, and is verified.
    @Test(arguments: 0..<8)
    func `a list that follows is the reference's`(chunk: Int) throws {
        var asked = 0
        for seed in 200_000 + chunk * 15..<200_000 + (chunk + 1) * 15 {
            let checks = try OutcomeChecks(RandomPlan.conference(seed: seed), label: "seed \(seed), replaced")
            var random = RandomSource(seed: seed)
            guard let question = question(checks, &random) else { continue }
            let asking = OutcomeChecks(checks, asking: question)
            let solver: SolverChoice = random.happens(70) ? .auto : .builtin
            let outcome = try asking.outcome(solver, recordsTrees: true)
            asking.expectExact(outcome)
            try expectVerified(outcome, asking)
            asked += 1
        }
        #expect(asked > 5)
    }

    /// Whatever the greedy search finds keeps the rules, and what it calls proven is.
    @Test func `a greedy list that follows is honest`() throws {
        for seed in 210_000..<210_020 {
            let checks = try OutcomeChecks(RandomPlan.conference(seed: seed), label: "seed \(seed), replaced greedily")
            var random = RandomSource(seed: seed)
            guard let question = question(checks, &random) else { continue }
            let asking = OutcomeChecks(checks, asking: question)
            asking.expectHonest(try asking.outcome(.greedy))
        }
    }

    /// The order of the file and of the withdrawals changes nothing.
    @Test func `another order replaces by the same people`() throws {
        for seed in 220_000..<220_015 {
            let conference = RandomPlan.conference(seed: seed)
            let checks = try OutcomeChecks(conference, label: "seed \(seed), replaced")
            var random = RandomSource(seed: seed)
            guard var question = question(checks, &random) else { continue }
            let outcome = try OutcomeChecks(checks, asking: question).outcome(.auto)
            var other = conference
            other.pool = conference.pool.reordered(random.shuffled(Array(conference.pool.ids.indices)))
            question.published = random.shuffled(question.published)
            question.withdrawn = random.shuffled(question.withdrawn)
            let permuted = try OutcomeChecks(other, label: "seed \(seed), permuted")
            let again = OutcomeChecks(permuted, asking: question)
            #expect(again.ids(try again.outcome(.auto)) == checks.ids(outcome), "seed \(seed)")
        }
    }

    /// Some of a published list withdraw: the plan's own selection, another that keeps the rules, or one that does not.
    private func question(_ checks: OutcomeChecks, _ random: inout RandomSource) -> Replacement? {
        guard let winner = checks.winner else { return nil }
        var list = winner.subset
        if random.happens(40) {
            let change = BruteForce.Subset(random.number(0...(1 << checks.reference.nominees) - 1))
            if random.happens(50) || checks.reference.isAllowed(change) { list = change }
        }
        let published = checks.reference.ids(list)
        guard !published.isEmpty else { return nil }
        let withdrawn = random.sample(published, random.number(1...3))
        let others = checks.conference.pool.ids.filter { !published.contains($0) }
        return Replacement(
            from: String(repeating: "0", count: 64), published: published.map { NomineeReference($0) },
            withdrawn: withdrawn.map { NomineeReference($0) },
            withdrawnEarlier: random.happens(30) ? random.sample(others, 1).map { NomineeReference($0) } : [])
    }

    private func expectVerified(_ outcome: Outcome, _ asking: OutcomeChecks) throws {
        let file = InputFile(
            name: "s.json", bytes: SelectionWriter(outcome, asking.inputs, version: "0").text().utf8)
        // What verification is given are the plain inputs: the question is in the file.
        let plain = try asking.conference.inputs()
        let problems = Verification.verify(inputs: plain, selectionFile: file).map { $0.text(.english) }
        #expect(problems == [], "\(asking.label)\n\(asking.conference.transcript)")
        guard let certificate = try Certificate(outcome, asking.inputs) else { return }
        let proof = InputFile(name: "p.json", bytes: try certificate.text().utf8)
        do {
            try Verification.followCertificate(inputs: plain, selectionFile: file, certificateFile: proof)
        } catch {
            Issue.record(
                "\(asking.label): \(error.diagnostics.map { $0.text(.english) })\n\(asking.conference.transcript)")
        }
    }
}
