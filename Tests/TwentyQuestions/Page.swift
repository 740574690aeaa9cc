import ExactArithmetic
import Foundation
import Testing

/// The page of the twenty questions, `Documentation/TwentyQuestions.md`.
enum Page {
    /// One of the questions: `**1.** Vietnamese *English*`, commands, the answer.
    struct Question {
        let number: Int
        let vietnamese: String
        let english: String
        let commands: [String]
        let answer: String
    }

    /// The command with which the page publishes the plan's own list.
    static let publishing = "select plan.yaml nominees.csv --format json --output selection.json"

    /// The lines of the page.
    static func lines() throws -> [String] {
        let page = Office.repository.appending(path: "Documentation/TwentyQuestions.md")
        return try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
    }

    static func questions() throws -> [Question] {
        var questions: [Question] = []
        var part: (number: Int, lines: [String])?
        func close() throws {
            if let part { questions.append(try question(part.number, part.lines)) }
        }
        for line in try lines() {
            if let start = line.wholeMatch(of: /\*\*(\d+)\.\*\* (.+)/), let number = Int(start.1) {
                try close()
                part = (number, [String(start.2)])
            } else {
                part?.lines.append(line)
            }
        }
        try close()
        return questions
    }

    private static func question(_ number: Int, _ lines: [String]) throws -> Question {
        let english = try #require(lines.dropFirst().first, "question \(number) has no English")
        let rest = lines.dropFirst(2)
        let isCommand = { (line: String) in line.hasPrefix("    delegates ") }
        return Question(
            number: number, vietnamese: lines[0], english: english.replacing("*", with: ""),
            commands: rest.filter(isCommand).map { String($0.dropFirst(4)) },
            answer: rest.filter { !isCommand($0) && !$0.isEmpty && !$0.hasPrefix("<!--") }.joined(separator: " "))
    }

    static func question(_ number: Int) throws -> Question {
        try #require(try questions().first { $0.number == number }, "the page has no question \(number)")
    }

    /// Expects the page's answer to `number` to say all of `figures`.
    static func expect(_ number: Int, _ figures: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
        let answer = try question(number).answer
        for figure in figures {
            #expect(answer.contains(figure), "the page on question \(number)", sourceLocation: sourceLocation)
        }
    }

    /// A quantity as the page writes it: `8,366.5`.
    static func figure(_ quantity: Rational) -> String {
        let size = quantity < .zero ? -quantity : quantity
        let whole = "\(size.floor)".reversed().enumerated().map { ($0 > 0 && $0 % 3 == 0 ? "," : "") + "\($1)" }
        let hundredths = (size - Rational(size.floor)) * 100
        let decimals = hundredths == .zero ? "" : "." + (hundredths.numerator < 10 ? "0" : "") + "\(hundredths)"
        let text = whole.map { String($0.reversed()) }.reversed().joined() + decimals
        let trimmed = decimals.hasSuffix("0") ? String(text.dropLast()) : text
        return (quantity < .zero ? "−" : "") + trimmed
    }

    /// The words of a command; quotation marks hold words together.
    static func arguments(of command: String) -> [String] {
        command.split(separator: "\"", omittingEmptySubsequences: false).enumerated().reduce(into: [""]) {
            words, part in
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
