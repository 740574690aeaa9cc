import DelegateSelection
import Foundation

/// A letterhead as a form has it, and as its file does: what the form leaves alone stays in the file as it is, comments too.
struct LetterheadText {
    /// The fields of the form by their keys, in the order of the form.
    static let keys = [
        "superior", "issuer", "number", "numbers", "place", "date", "signature", "signatory", "recipients", "columns",
    ]
    /// The fields of several lines.
    static let lists: Set<String> = ["numbers", "signature", "recipients", "columns"]

    private var lines: [String]

    /// The text of a file; a blank one where there is none yet.
    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
    }

    /// The text of the file.
    var text: String { lines.joined(separator: "\n") + "\n" }

    /// What the form shows of a letterhead.
    static func values(of letterhead: Letterhead) -> [String: String] {
        [
            "superior": letterhead.superior ?? "", "issuer": letterhead.issuer, "number": letterhead.number,
            "numbers": letterhead.numbers.map { "\($0.kind): \($0.text)" }.joined(separator: "\n"),
            "place": letterhead.place, "date": letterhead.date.map { "\($0)" } ?? "",
            "signature": letterhead.signature.joined(separator: "\n"), "signatory": letterhead.signatory ?? "",
            "recipients": letterhead.recipients.joined(separator: "\n"),
            "columns": (letterhead.columns ?? []).joined(separator: "\n"),
        ]
    }

    /// Writes a field anew; a blank one is taken out.
    mutating func set(_ key: String, to value: String) {
        let new = value.isEmpty ? [] : LetterheadText.yaml(key, value)
        if let block = block(of: key) {
            lines.replaceSubrange(block, with: new)
        } else {
            lines += new
        }
    }

    /// The key in whose lines a line of the file is, from 1; nil where it is in none.
    func key(ofLine line: Int) -> String? {
        LetterheadText.keys.first { block(of: $0)?.contains(line - 1) ?? false }
    }

    /// The lines of a key: from its own to the next that begins at the left.
    private func block(of key: String) -> Range<Int>? {
        guard let start = lines.firstIndex(where: { $0.hasPrefix(key + ":") }) else { return nil }
        var end = start + 1
        while end < lines.count, let first = lines[end].first, first == " " || first == "-" { end += 1 }
        return start..<end
    }

    private static func yaml(_ key: String, _ value: String) -> [String] {
        let entries = value.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
        switch key {
        case "numbers":
            return [key + ":"]
                + entries.map { entry in
                    let parts = entry.split(separator: ":", maxSplits: 1).map {
                        $0.trimmingCharacters(in: .whitespaces)
                    }
                    return
                        "  \(ScenarioText.quoted(parts.first ?? "")): \(ScenarioText.quoted(parts.count > 1 ? parts[1] : ""))"
                }
        case _ where lists.contains(key): return [key + ":"] + entries.map { "  - " + ScenarioText.quoted($0) }
        case "date" where value.allSatisfy({ $0.isASCII && ($0.isNumber || "-/.".contains($0)) }):
            return ["date: " + value]
        default: return [key + ": " + ScenarioText.quoted(value)]
        }
    }
}
