import ArgumentParser
import Foundation
import Measurement

/// One table of all that was measured, in plain words, for people who did not run it.
struct SummaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Print what the last run of each row came to, as one table.")

    @OptionGroup var options: RowOptions

    func run() throws {
        let folder = try options.session().results
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        var table = MarkdownTable(["what", "measured", "aim", ""])
        var settings: [String] = []
        for row in Row.allCases where row != .smoke {
            let file = folder.appendingPathComponent("\(row.rawValue).json")
            guard let data = FileManager.default.contents(atPath: file.path) else { continue }
            let report = try decoder.decode(RowReport.self, from: data)
            table.rows += report.claims.map { [$0.subject, $0.measured, $0.aim, $0.holds ? "" : "missed"] }
            settings.append("- `\(report.row)`: \(report.setting.replacing("  \n", with: "; "))\n")
        }
        guard !settings.isEmpty else { throw BenchmarkError("\(folder.path): no row was measured yet") }
        print(table.text + "\n" + settings.joined())
    }
}
