import ExactArithmetic
import Foundation
import Testing

/// The page of the twenty questions in the README.
enum Page {
    /// One of the questions: `**1.** Vietnamese *English*`, commands, the answer.
    struct Question {
        let number: Int
        let vietnamese: String
        let english: String
        let commands: [String]
        let answer: String
    }

    /// How the page publishes the plan's own list.
    static let publishing = "select plan.yaml nominees.csv --format json --output selection.json"

    static let heading = "## Twenty questions"

    /// The lines of the section.
    static func lines() throws -> [String] {
        let text = try String(contentsOf: Office.repository.appending(path: "README.md"), encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix(heading) }, "the README has no page of questions")
        return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("## ") })
    }

    static func questions() throws -> [Question] {
        try lines().split { $0.hasPrefix("**") && $0.contains(".** ") }
        return []
    }

    static func question(_ number: Int) throws -> Question {
        try #require(try questions().first { $0.number == number }, "the page has no question \(number)")
    }

    /// The words of a command; quotation marks hold words together.
    static func arguments(of command: String) -> [String] {
        command.split(separator: "\"", omittingEmptySubsequences: false).enumerated().reduce(into: [""]) { words, part in
            let (index, text) = part
            if index.isMultiple(of: 2) {
                let pieces = text.split(separator: " ", omittingEmptySubsequences: false)
                words[words.count - 1] += pieces[0]
                words += pieces.dropFirst().map(String.init)
            } else {
                words[words.count - 1] += text
            }
        }.filter { !$0.isEmpty }
    }
}
