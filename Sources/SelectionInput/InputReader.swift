import SelectionCore
import Wording

/// Reads the files of a selection: a plan, scenarios that edit it, quota files, the nominees.
package enum InputReader {
    /// Reads the files at `paths`, all of them, and checks that they fit each other.
    /// - Throws: `InputRejection` with every problem of every file, warnings and notes beside them.
    /// - Complexity: O(bytes of the files); the nominees' cells stay in their file.
    package static func read(
        _ paths: InputPaths, options: ReadOptions = ReadOptions()
    ) throws(InputRejection) -> SelectionInputs {
        try read(paths, editedBy: [paths.scenario], options)[0]
    }

    /// Reads the files at `paths`, and then the plan as each of `scenarios` edits it in place of the scenario of `paths`.
    /// The nominees are read and packed once; each plan's inputs are what they are when they are read alone.
    /// - Returns: the inputs of `paths`, then those of each scenario.
    /// - Throws: `InputRejection` with every problem of every file and scenario.
    /// - Complexity: O(bytes of the files).
    package static func read(
        _ paths: InputPaths, scenarios: [String], options: ReadOptions = ReadOptions()
    ) throws(InputRejection) -> [SelectionInputs] {
        try read(paths, editedBy: [paths.scenario] + scenarios, options)
    }

    private static func read(
        _ paths: InputPaths, editedBy scenarios: [String?], _ options: ReadOptions
    ) throws(InputRejection) -> [SelectionInputs] {
        var problems = ProblemList()
        let plan = open(paths.plan, &problems)
        let files = scenarios.map { path in path.flatMap { open($0, &problems) } }
        let pool = open(pool: paths.pool, options, &problems)
        let folder = PlanFolder(ofPlan: paths.plan, allowsOutside: paths.allowsOutside)
        let assembly = InputAssembly(
            plan: plan, pool: pool.map(NomineeSource.file), scenarios: files, options: options,
            openQuotaFile: folder.file)
        return try assembly.read(problems)
    }

    /// Reads files that are already in memory; `quotaFile` gives the quota files by the names that the plan uses.
    /// - Throws: `InputRejection` with every problem of every file, warnings and notes beside them.
    package static func read(
        plan: InputFile, pool: InputFile, scenario: InputFile? = nil, options: ReadOptions = ReadOptions(),
        quotaFile: @escaping (String) throws(InputRejection) -> InputFile = InputReader.noQuotaFile
    ) throws(InputRejection) -> SelectionInputs {
        try InputAssembly(
            plan: plan, pool: .file(pool), scenarios: [scenario], options: options, openQuotaFile: quotaFile
        )
        .read(ProblemList())[0]
    }

    /// Reads files that are already in memory: the plan as it is, and then as each of `scenarios` edits it.
    /// - Throws: `InputRejection` with every problem of every file and scenario.
    package static func read(
        plan: InputFile, pool: InputFile, scenarios: [InputFile], options: ReadOptions = ReadOptions(),
        quotaFile: @escaping (String) throws(InputRejection) -> InputFile = InputReader.noQuotaFile
    ) throws(InputRejection) -> [SelectionInputs] {
        try InputAssembly(
            plan: plan, pool: .file(pool), scenarios: [nil] + scenarios, options: options, openQuotaFile: quotaFile
        ).read(ProblemList())
    }

    /// Says that there is no quota file of this name.
    /// - Throws: `InputRejection`, always.
    package static func noQuotaFile(_ name: String) throws(InputRejection) -> InputFile {
        let place = SourceLocation(file: InputFile.name(ofPath: name))
        throw InputRejection([Diagnostic(.error, at: place, Message(.fileMissing))])
    }

    private static func open(
        pool path: String, _ options: ReadOptions, _ problems: inout ProblemList
    ) -> InputFile? {
        do {
            var file = try InputFile(streamOrPath: path, limit: options.memoryLimit)
            file.wantedSheet = options.sheet
            return file
        } catch {
            problems.add(contentsOf: error.diagnostics)
            return nil
        }
    }

    private static func open(_ path: String, _ problems: inout ProblemList) -> InputFile? {
        do {
            return try InputFile(path: path)
        } catch {
            problems.add(contentsOf: error.diagnostics)
            return nil
        }
    }
}
