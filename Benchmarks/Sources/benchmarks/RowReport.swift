import DelegateSelection
import Foundation
import Measurement

/// What a row came to: a table for people, every measurement for machines.
struct RowReport: Encodable {
    /// One party on one instance.
    struct Entry: Encodable {
        var instance: Instance
        /// `delegates`, or the peer.
        var party: String
        /// What was measured: `solve`, `process`, `read`, …
        var phase: String
        var status: String
        /// Each repetition.
        var seconds: [Double]
        var cpuSeconds: Double?
        var peakBytes: Int?
        var threads: Int?
        /// The objective's last level, where there is one.
        var value: Int?
        var work: Work?
        var note: String?

        /// The middle of the repetitions.
        var median: Double? { seconds.median }
    }

    /// A claim, and whether it held in this run.
    struct Verdict: Encodable {
        var claim: String
        var holds: Bool
    }

    let row: String
    let title: String
    let started = Date()
    let machine = Machine.current
    var versions = ["delegates": DelegateSelector.version]
    var entries: [Entry] = []
    var verdicts: [Verdict] = []
    /// The table in Markdown.
    var table = ""

    init(_ row: Row, title: String) {
        self.row = row.rawValue
        self.title = title
    }

    /// Remembers which version a party said it is.
    mutating func note(version: String?, of party: String) {
        if let version { versions[party] = version }
    }

    /// Adds a claim.
    mutating func claim(_ claim: String, _ holds: Bool) { verdicts.append(Verdict(claim: claim, holds: holds)) }

    /// Whether every claim held.
    var holds: Bool { verdicts.allSatisfy(\.holds) }

    /// The report as Markdown.
    var text: String {
        let versions = versions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let claims = verdicts.map { "- \($0.holds ? "yes" : "**no**"): \($0.claim)\n" }.joined()
        return "## \(title)\n\n\(machine.summary)\n\(versions)\n\n\(table)\n\(claims)"
    }

    /// Prints the table and writes the JSON to `folder`.
    func publish(to folder: URL) throws {
        print(text)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        encoder.dateEncodingStrategy = .iso8601
        try encoder.encode(self).write(to: folder.appendingPathComponent("\(row).json"))
        try Data(text.utf8).write(to: folder.appendingPathComponent("\(row).md"))
    }
}
