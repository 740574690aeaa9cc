import Foundation
import SelectionCore

/// Reads the files of a selection: a plan, a scenario that edits it, quota files, the nominees.
public enum InputReader {
    /// Reads the files at `paths`, all of them, and checks that they fit each other.
    /// - Throws: `InputRejection` with every problem of every file, warnings and notes beside them.
    /// - Complexity: O(bytes of the files); the nominees' cells stay in their file.
    public static func read(
        _ paths: InputPaths, options: ReadOptions = ReadOptions()
    ) throws(InputRejection) -> SelectionInputs {
        var problems = ProblemList()
        let plan = open(paths.plan, &problems)
        let pool = open(paths.pool, &problems)
        let scenario = paths.scenario.flatMap { open($0, &problems) }
        let folder = URL(fileURLWithPath: paths.plan).deletingLastPathComponent()
        let assembly = InputAssembly(plan: plan, pool: pool, scenario: scenario, options: options) {
            name throws(InputRejection) in
            try InputFile(path: URL(fileURLWithPath: name, relativeTo: folder).path)
        }
        return try assembly.read(problems)
    }

    /// Reads files that are already in memory; `quotaFile` gives the quota files by the names that the plan uses.
    /// - Throws: `InputRejection` with every problem of every file, warnings and notes beside them.
    public static func read(
        plan: InputFile, pool: InputFile, scenario: InputFile? = nil, options: ReadOptions = ReadOptions(),
        quotaFile: @escaping (String) throws(InputRejection) -> InputFile = InputReader.noQuotaFile
    ) throws(InputRejection) -> SelectionInputs {
        try InputAssembly(plan: plan, pool: pool, scenario: scenario, options: options, openQuotaFile: quotaFile)
            .read(ProblemList())
    }

    /// Says that there is no quota file of this name.
    /// - Throws: `InputRejection`, always.
    public static func noQuotaFile(_ name: String) throws(InputRejection) -> InputFile {
        let place = SourceLocation(file: InputFile.name(ofPath: name))
        throw InputRejection([Diagnostic(.error, at: place, Message(.fileMissing))])
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
