import DelegateSelection
import Foundation
import Measurement

/// The report of a row: a table for people, every measurement for machines.
struct RowReport: Codable {
    /// One party on one instance.
    struct Entry: Codable {
        var instance: Instance
        /// `delegates`, or the peer.
        var party: String
        /// The phase that was measured: `solve`, `process`, `read`, …
        var phase: String
        var status: String
        /// The seconds of each repetition.
        var seconds: [Double]
        var cpuSeconds: Double?
        var peakBytes: Int?
        var threads: Int?
        /// The objective's last level, where there is one.
        var value: Int?
        var work: Work?
        var note: String?

        /// The median of the repetitions.
        var median: Double? { seconds.median }
    }

    /// An aim, and whether this run reached it.
    struct Claim: Codable {
        /// The subject of the measurement, in plain words.
        var subject: String
        var measured: String
        var aim: String
        var holds: Bool
    }

    let row: String
    let title: String
    private(set) var started = Date()
    private(set) var machine = Machine.current
    /// True where only the smallest instances were run.
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

    /// Remembers the version that a party gave for itself.
    mutating func note(version: String?, of party: String) {
        if let version { versions[party] = version }
    }

    /// Adds a claim.
    mutating func claim(_ subject: String, _ measured: String, aim: String, _ holds: Bool) {
        claims.append(Claim(subject: subject, measured: measured, aim: aim, holds: holds))
    }

    /// True where every claim held.
    var holds: Bool { claims.allSatisfy(\.holds) }

    /// The report as Markdown.
    var text: String {
        let claims = claims.map { claim in
            "- \(claim.subject): \(claim.measured), aim \(claim.aim)\(claim.holds ? "" : ": **missed**")\n"
        }
        return "## \(title)\n\n\(setting)\n\n\(table)\n\(claims.joined())"
    }

    /// The machine and the versions with which it was measured.
    var setting: String {
        "\(machine.summary)\(isQuick ? "; smallest instances only" : "")  \n\(versionsText)"
    }

    /// The parties that took part, with their versions.
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
