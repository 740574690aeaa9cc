import SelectionCore

/// Puts the files of a selection together; a file that could not be opened is nil, and its problem known.
struct InputAssembly {
    let plan: InputFile?
    let pool: InputFile?
    let scenario: InputFile?
    let options: ReadOptions
    let openQuotaFile: (String) throws(InputRejection) -> InputFile

    /// Reads everything that can be read.
    /// - Throws: `InputRejection` if there is an error among the `problems` known so far and those found.
    func read(_ known: ProblemList) throws(InputRejection) -> SelectionInputs {
        var problems = known
        let decoder = decodePlan(&problems)
        let reading = pool.flatMap { file in
            decoder.map { PoolReader.read(file, for: $0.requirements, options: options, problems: &problems) }
                ?? PoolReader.check(file, options: options, problems: &problems)
        }
        if let decoder, let reading, reading.isComplete {
            ExpectedValues(requirements: decoder.requirements, pool: reading.pool).check(&problems)
            UnlistedValues(plan: decoder.plan, pool: reading.pool).check(&problems)
        }
        guard let decoder, let reading, let plan, let pool, !problems.hasErrors else {
            throw InputRejection(problems.sorted)
        }
        return SelectionInputs(
            plan: decoder.plan, pool: reading.pool,
            fingerprints: InputFingerprints(
                pool: pool.fingerprint, nominees: reading.pool.count, plan: plan.fingerprint,
                scenario: scenario?.fingerprint, quotas: decoder.quotaFiles.map(\.fingerprint)),
            remarks: problems.sorted, blanks: reading.blanks)
    }

    /// The plan, edited by the scenario; nil where there is no telling what it says.
    private func decodePlan(_ problems: inout ProblemList) -> PlanDecoder? {
        let edits = scenario.flatMap { entries(of: $0, allowed: PlanDecoder.keys + ["scenario", "remove"], &problems) }
        guard let plan, var entries = entries(of: plan, allowed: PlanDecoder.keys, &problems) else { return nil }
        if let edits {
            let merge = ScenarioMerge(plan: entries, scenario: edits)
            problems.add(contentsOf: merge.problems.sorted)
            entries = merge.entries
        }
        var decoder = PlanDecoder(entries, at: plan.place, openQuotaFile: openQuotaFile)
        decoder.decode()
        decoder.plan.scenario = scenario.map { name(of: $0, edits ?? []) }
        problems.add(contentsOf: decoder.problems.sorted)
        return decoder
    }

    private func entries(
        of file: InputFile, allowed: [String], _ problems: inout ProblemList
    ) -> [DocumentNode.Entry]? {
        do {
            let root = try DocumentReader.read(file)
            guard let entries = root.entries else {
                problems.error(at: root.location, Message(.expectedMap, file.name))
                return nil
            }
            problems.checkKeys(of: entries, allowed: allowed)
            return entries
        } catch {
            problems.add(contentsOf: error.diagnostics)
            return nil
        }
    }

    /// The scenario's name: its own, or the file's.
    private func name(of file: InputFile, _ entries: [DocumentNode.Entry]) -> String {
        let name = entries.first { $0.key == "scenario" && !$0.value.isNull }?.value.text ?? ""
        return name.isEmpty ? file.name : name
    }
}
