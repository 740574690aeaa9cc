import SelectionCore

extension SelectionInputs {
    /// Reads a plan, scenarios that edit it and the nominees it selects from, and checks that they fit each other.
    /// - Parameters:
    ///   - plan: the plan, YAML or JSON.
    ///   - nominees: the nominees in memory.
    ///   - scenarios: what edits the plan, each time from its beginning.
    ///   - quotaFiles: the tables (`value,min,max`) that the plan calls by these names; where the plan is a file, those in its
    ///     folder are found besides.
    ///   - skipsInvalidRows: whether nominees whose row is bad are left out, each with a warning.
    ///   - acceptsSpellings: whether values that look like one that `not` excludes are taken for others.
    /// - Returns: the inputs of the plan as it is, then those of each scenario.
    /// - Throws: `InputRejection` with every problem, warnings and notes beside them.
    /// - Complexity: O(cells).
    public static func read(
        plan: InputSource, nominees: NomineeTable, scenarios: [InputSource] = [],
        quotaFiles: [String: InputSource] = [:], skipsInvalidRows: Bool = false,
        acceptsSpellings: Bool = false
    ) throws(InputRejection) -> [SelectionInputs] {
        try InputReader.read(
            plan: plan, nominees: .success(.table(nominees)), scenarios: scenarios, quotaFiles: quotaFiles,
            options: options(skipsInvalidRows, acceptsSpellings))
    }

    /// Reads a plan, scenarios that edit it and a file of the nominees it selects from; see the other function.
    /// - Parameter nominees: a CSV file.
    /// - Throws: `InputRejection` with every problem, warnings and notes beside them.
    public static func read(
        plan: InputSource, nominees: InputSource, scenarios: [InputSource] = [],
        quotaFiles: [String: InputSource] = [:], skipsInvalidRows: Bool = false,
        acceptsSpellings: Bool = false
    ) throws(InputRejection) -> [SelectionInputs] {
        try InputReader.read(
            plan: plan, nominees: InputReader.opened(nominees).map(NomineeSource.file), scenarios: scenarios,
            quotaFiles: quotaFiles, options: options(skipsInvalidRows, acceptsSpellings))
    }

    private static func options(_ skipsInvalidRows: Bool, _ acceptsSpellings: Bool) -> ReadOptions {
        var options = ReadOptions(skipsInvalidRows: skipsInvalidRows)
        options.acceptsSpellings = acceptsSpellings
        return options
    }
}

extension InputReader {
    /// The result of opening `source`.
    static func opened(_ source: InputSource) -> Result<InputFile, InputRejection> {
        do {
            return .success(try source.open())
        } catch {
            return .failure(error)
        }
    }

    /// Reads the plan as it is and as each scenario edits it, over one reading of the nominees.
    /// - Throws: `InputRejection` with every problem of every input.
    static func read(
        plan: InputSource, nominees: Result<NomineeSource, InputRejection>, scenarios: [InputSource],
        quotaFiles: [String: InputSource], options: ReadOptions
    ) throws(InputRejection) -> [SelectionInputs] {
        var problems = ProblemList()
        func found<Value>(_ result: Result<Value, InputRejection>) -> Value? {
            switch result {
            case .success(let value): return value
            case .failure(let rejection):
                problems.add(contentsOf: rejection.diagnostics)
                return nil
            }
        }
        let folder = plan.path.map { PlanFolder(ofPlan: $0, allowsOutside: false) }
        let assembly = InputAssembly(
            plan: found(opened(plan)), pool: found(nominees),
            scenarios: [nil] + scenarios.map { found(opened($0)) }, options: options,
            openQuotaFile: { name throws(InputRejection) in
                if let given = quotaFiles[name] { return try given.open() }
                guard let folder else { return try noQuotaFile(name) }
                return try folder.file(name)
            })
        return try assembly.read(problems)
    }
}
