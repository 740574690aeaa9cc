import ArgumentParser
import DelegateSelection

extension PoolColumns: ExpressibleByArgument {}

/// `--columns`.
struct ColumnArguments: ParsableArguments {
    @Option(help: "Which columns of the nominees' file --format csv has: those that the plan names, or all.")
    var columns: PoolColumns?

    /// The columns of a table.
    /// - Throws: `CommandFailure` where they are asked for and the result is no such table.
    func columns(ofCSV isCSV: Bool, format: String) throws(CommandFailure) -> PoolColumns {
        if let columns, !isCSV {
            throw .usage(Message(.optionsExclude(option: "--columns \(columns.rawValue)", other: "--format \(format)")))
        }
        return columns ?? .plan
    }
}
