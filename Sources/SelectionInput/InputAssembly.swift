import SelectionCore
import Wording

/// Puts the files of a selection together; a file that could not be opened is nil, and its problem known.
struct InputAssembly {
    let plan: InputFile?
    let pool: NomineeSource?
    /// The scenarios, each of which edits the plan from its beginning; nil for the plan as it is.
    let scenarios: [InputFile?]
    let options: ReadOptions
    let openQuotaFile: (String) throws(InputRejection) -> InputFile

    /// The plan as one scenario edits it, and what is wrong with it.
    private struct Variant {
        var scenario: InputFile?
        var decoder: PlanDecoder
        var problems: ProblemList
    }

    /// Reads everything that can be read.
    /// - Returns: the inputs by scenario, all of one pool.
    /// - Throws: `InputRejection` if there is an error among the `problems` known so far and those found.
    func read(_ known: ProblemList) throws(InputRejection) -> [SelectionInputs] {
        var problems = known
        var variants = self.variants(&problems)
        let files = pool.flatMap { source in
            source.read(for: variants.map(\.decoder.requirements), options: options, problems: &problems)
        }
        let readings = files.map { readings in zip(readings, variants).map { $0.deriving(for: $1.decoder.plan) } }
        for (index, reading) in (readings ?? []).enumerated() {
            if reading.isComplete { forbidSamePersons(reading, in: &variants[index]) }
            let decoder = variants[index].decoder
            check(reading, of: decoder, &variants[index].problems)
        }
        let hasErrors = problems.hasErrors || variants.contains(where: \.problems.hasErrors)
        guard !variants.isEmpty, let readings, let plan, let pool, !hasErrors else {
            throw InputRejection(all(problems, variants))
        }
        return zip(variants, readings).map { variant, reading in
            var remarks = problems
            remarks.add(contentsOf: variant.problems.sorted)
            var inputs = SelectionInputs(
                plan: variant.decoder.plan, pool: reading.pool,
                fingerprints: InputFingerprints(
                    pool: pool.fingerprint, nominees: reading.pool.count, plan: plan.fingerprint,
                    scenario: variant.scenario?.fingerprint, quotas: variant.decoder.quotaFiles.map(\.fingerprint)),
                remarks: remarks.sorted, blanks: reading.blanks)
            inputs.invisible = reading.invisible
            inputs.leftOut = inputs.remarks.filter { $0.advice.contains(Message(.rowLeftOut)) }
            return inputs
        }
    }

    /// Looks at the values of the nominees in the light of the plan. Where some rows could not be read, remarks that compare values
    /// with all others wait until they can be; errors do not.
    private func check(_ reading: PoolReader.Reading, of decoder: PlanDecoder, _ problems: inout ProblemList) {
        let (plan, requirements, pool) = (decoder.plan, decoder.requirements, reading.pool)
        if reading.isComplete {
            ExpectedValues(requirements: requirements, pool: pool).check(&problems)
            UnlistedValues(plan: plan, pool: pool).check(&problems)
            SpellingVariants(requirements: requirements, plan: plan, pool: pool).check(&problems)
            UnknownValues(requirements: requirements, pool: pool).check(&problems)
        }
        JoinedValues(plan: plan, requirements: requirements, pool: pool).check(&problems)
        OpenYears(plan: plan, pool: pool).check(&problems)
        AmbiguousNumbers(requirements: requirements, pool: pool).check(&problems)
        ExcludedSpellings(plan: plan, pool: pool, areAccepted: options.acceptsSpellings).check(&problems)
    }

    /// Adds a conflict for each person who stands in the file twice, where the plan asks for that.
    private func forbidSamePersons(_ reading: PoolReader.Reading, in variant: inout Variant) {
        guard let place = variant.decoder.requirements.samePerson else { return }
        if !reading.tellsPersons {
            let isWritten = place != variant.decoder.plan.presetLocation
            let message = Message(NobodyMessage.noPersonColumns)
            // A preset asks for what the list can tell.
            if isWritten {
                variant.problems.error(at: place, message)
            } else {
                variant.problems.note(at: place, message)
            }
            variant.decoder.plan.samePersonLocation = nil
        }
        for rows in reading.persons {
            let members = rows.map { NomineeReference(reading.pool.id($0), location: place) }
            variant.decoder.plan.conflicts.append(Conflict(members: members, location: place))
        }
    }

    /// The problems of all variants, each once. A problem that only a scenario brings about, and that does not stand in
    /// its file, names that scenario.
    private func all(_ common: ProblemList, _ variants: [Variant]) -> [Diagnostic] {
        var all = common
        for (index, variant) in variants.enumerated() {
            let own = variant.problems.sorted
            guard index > 0, let scenario = variant.scenario else {
                all.add(new: own)
                continue
            }
            all.add(new: own) { problem in
                guard problem.location?.file != scenario.name else { return problem }
                var problem = problem
                problem.advice.append(Message(PlanMessage.problemOfScenario(name: scenario.name)))
                return problem
            }
        }
        return all.sorted
    }

    /// The plan as each scenario edits it; nothing where the plan cannot be read.
    private func variants(_ problems: inout ProblemList) -> [Variant] {
        let allowed = ScenarioKeys.map.names
        let edits = scenarios.map { file in file.flatMap { entries(of: $0, allowed: allowed, &problems) } }
        guard let plan, let entries = entries(of: plan, allowed: PlanKeys.map.names, &problems) else { return [] }
        let quotas = OpenedFiles(openQuotaFile)
        return zip(scenarios, edits).map { scenario, edits in
            var own = ProblemList()
            var edited = entries
            if let edits {
                let merge = ScenarioMerge(plan: entries, scenario: edits)
                own.add(contentsOf: merge.problems.sorted)
                for entry in edits where entry.key == ScenarioKeys.name.name && entry.value.text == nil {
                    own.error(at: entry.value.location, Message(.expectedText(key: entry.key)))
                }
                edited = merge.entries
            }
            var decoder = PlanDecoder(edited, at: plan.place, openQuotaFile: quotas.file)
            decoder.decode()
            decoder.plan.scenario = scenario.map { name(of: $0, edits ?? []) }
            own.add(contentsOf: decoder.problems.sorted)
            return Variant(scenario: scenario, decoder: decoder, problems: own)
        }
    }

    private func entries(
        of file: InputFile, allowed: [String], _ problems: inout ProblemList
    ) -> [DocumentNode.Entry]? {
        do {
            let root = try DocumentReader.read(file, &problems)
            guard let entries = root.entries else {
                problems.error(at: root.location, Message(.expectedMap(key: file.name)))
                return nil
            }
            problems.checkKeys(of: entries, allowed: allowed)
            problems.checkNulls(of: entries)
            return entries
        } catch {
            problems.add(contentsOf: error.diagnostics)
            return nil
        }
    }

    /// The scenario's name: its own, or the file's.
    private func name(of file: InputFile, _ entries: [DocumentNode.Entry]) -> String {
        let name = entries.first { $0.key == ScenarioKeys.name.name && !$0.value.isNull }?.value.text ?? ""
        return name.isEmpty ? file.name : name
    }
}

/// Files that are opened, and their bytes hashed, once.
private final class OpenedFiles {
    private let open: (String) throws(InputRejection) -> InputFile
    private var files: [String: InputFile] = [:]

    init(_ open: @escaping (String) throws(InputRejection) -> InputFile) { self.open = open }

    /// The file of this name.
    func file(_ name: String) throws(InputRejection) -> InputFile {
        if let known = files[name] { return known }
        let file = try open(name)
        files[name] = file
        return file
    }
}
