import ArgumentParser
import DelegateSelection
import Foundation

/// `PLAN POOL [--scenario S]`, and options that say how the pool is read.
struct PlanArguments: ParsableArguments {
    @Argument(help: "The plan, a YAML file; - is standard input.", completion: .file())
    var plan: String

    @Argument(help: "The nominees, a CSV, XLSX or ODS file; - is standard input.", completion: .file())
    var pool: String

    @Option(help: "A file that edits the plan.", completion: .file())
    var scenario: String?

    @Option(help: "What separates the nominees' fields: , or ; or tab; found out by default.")
    var delimiter: DelimiterChoice?

    @Option(help: "The sheet of a spreadsheet file that has the nominees; by default the first.")
    var sheet: String?

    @Flag(help: "Leave out nominees whose row is bad, listing them, instead of rejecting the file.")
    var skipInvalid = false

    @Flag(help: "Take a value that looks like one that `not` excludes for another one, instead of rejecting the file.")
    var acceptSpellings = false

    @Flag(help: "Let the plan name files outside its folder.")
    var allowOutside = false

    /// The record that `forget` writes beside a pool.
    var forgetting: String { pool + ".record.json" }

    /// The places of the files.
    var paths: InputPaths {
        var paths = InputPaths(plan: plan, pool: pool, scenario: scenario)
        paths.allowsOutside = allowOutside
        return paths
    }

    /// Every path that was given.
    var files: [String] { [plan, pool] + [scenario].compactMap(\.self) }

    /// The most bytes that a search takes for each nominee: codes of combined columns, and lists of those who are free.
    private static let searchBytesPerNominee = 24

    /// Reads the files on as many threads, or on all cores.
    /// - Throws: `InputRejection` with every problem.
    func read(seed: String? = nil, threads: Int? = nil) throws(InputRejection) -> SelectionInputs {
        try read(scenarios: [], seed: seed, threads: threads)[0]
    }

    /// Reads the files and further scenarios of the same plan; the nominees once for all of them.
    /// - Returns: the inputs of `paths`, then those of each scenario in place of its scenario.
    /// - Throws: `InputRejection` with every problem.
    func read(
        scenarios: [String], seed: String? = nil, threads: Int? = nil
    ) throws(InputRejection) -> [SelectionInputs] {
        var options = ReadOptions(delimiter: delimiter?.character, skipsInvalidRows: skipInvalid)
        options.acceptsSpellings = acceptSpellings
        options.sheet = sheet
        if let threads { options.threads = threads }
        options.memoryLimit = AvailableMemory.bytes
        options.addressLimit = AvailableMemory.addresses
        options.furtherBytesPerNominee = PlanArguments.searchBytesPerNominee
        var all = try InputReader.read(paths, scenarios: scenarios, options: options)
        if let seed { for index in all.indices { all[index].plan.lotterySeed = seed } }
        if FileManager.default.fileExists(atPath: forgetting) {
            // What was blanked decides no quota and no target any more: another list may come of it.
            let remark = Diagnostic(
                .warning, at: SourceLocation(file: URL(filePath: pool).lastPathComponent), Message(.blanked))
            for index in all.indices { all[index].remarks.append(remark) }
        }
        return all
    }
}

/// The character that separates fields.
enum DelimiterChoice: String, CaseIterable, ExpressibleByArgument {
    case comma = ","
    case semicolon = ";"
    case tab

    var character: Character {
        switch self {
        case .comma: ","
        case .semicolon: ";"
        case .tab: "\t"
        }
    }
}
