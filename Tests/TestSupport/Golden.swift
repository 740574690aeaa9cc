import Foundation
import Testing

/// Texts that were looked at and are kept, in the folder `Golden` beside the test. `RECORD_GOLDEN=1` writes them anew, and
/// still fails the run.
public enum Golden {
    /// A report but for who found and proved it, which depends on whether the build has GLPK.
    public static func withoutSolver(_ report: String) -> String {
        let words = ["Solver:", "proven again by", "Bộ giải:"]
        let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.filter { line in !words.contains(where: line.contains) }.joined(separator: "\n")
    }

    /// Expects `text` to be what `Golden/<name>` holds.
    public static func expect(
        _ text: String, _ name: String, test: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
        try expect(text, at: file, sourceLocation: sourceLocation)
    }

    /// Expects `text` to be what `file` holds.
    public static func expect(_ text: String, at file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let name = file.lastPathComponent
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: file)
            Issue.record("\(name) was recorded anew; look at it, and run again without RECORD_GOLDEN")
            return
        }
        let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(text == kept, "\(name) differs from the golden text", sourceLocation: sourceLocation)
    }
}
