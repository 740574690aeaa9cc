import DelegateSelection
import Foundation
import Measurement

/// What a row came to: a table for people, every measurement for machines.
struct RowReport: Codable {
    /// One party on one instance.
    struct Entry: Codable {
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

    /// Something that we mean to reach, and whether this run did.
    struct Claim: Codable {
        /// What is measured, in plain words.
        var subject: String
        var measured: String
        var aim: String
        var holds: Bool
    }

    let row: String
    let title: String
    private(set) var started = Date()
    private(set) var machine = Machine.current
    /// Whether only the smallest instances were run.
    var isQuick = false
    var versions = ["delegates": DelegateSelector.version]
    var entries: [Entry] = []
    var claims: [Claim] = []
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
    mutating func claim(_ subject: String, _ measured: String, aim: String, _ holds: Bool) {
        claims.append(Claim(subject: subject, measured: measured, aim: aim, holds: holds))
    }

    /// Whether every claim held.
    var holds: Bool { claims.allSatisfy(\.holds) }

    /// The report as Markdown.
    var text: String {
        let claims = claims.map { claim in
            "- \(claim.subject): \(claim.measured), aim \(claim.aim)\(claim.holds ? "" : ": **missed**")\n"
        }
        return "## \(title)\n\n\(setting)\n\n\(table)\n\(claims.joined())"
    }

    /// Where and with what it was measured.
    var setting: String {
        "\(machine.summary)\(isQuick ? "; smallest instances only" : "")  \n\(versionsText)"
    }

    /// Who took part, with the versions.
    var versionsText: String {
        versions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
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
