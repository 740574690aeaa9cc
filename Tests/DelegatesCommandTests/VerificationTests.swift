import DelegateSelection
import SelectionCore
import SelectionFile
import SelectionInput
import SelectionReport
import Testing
import Wording

@Suite struct VerificationTests {
    /// The values that no recount can know: the solver, times, the version, names of files, the extent of the
    /// reduction.
    private static let unknowable = [
        "solver.", "timing.", "version", "core.", "work.", "certificate.", "lottery.tied.complete",
    ]

    private func selection(_ solver: SolverChoice) throws -> String {
        var options = SelectionOptions()
        options.solver = solver
        let inputs = try SmallConference.inputs()
        return SelectionWriter(try DelegateSelector.select(inputs, options: options), inputs, version: "0").text()
    }

    private func problems(_ text: String) throws -> [Diagnostic] {
        Verification.verify(
            inputs: try SmallConference.inputs(), selectionFile: InputFile(name: "s.json", bytes: Array(text.utf8)))
    }

    @Test(arguments: [SolverChoice.auto, .greedy])
    func aSelectionIsVerified(solver: SolverChoice) throws {
        #expect(try problems(selection(solver)).isEmpty)
    }

    /// Every scalar of the file, changed in several ways, is noticed on its line; another status is, by what it
    /// contradicts, elsewhere.
    @Test func everyChangeIsNoticedAndLocated() throws {
        let text = try selection(.auto)
        let root = try DocumentReader.read(InputFile(name: "s.json", bytes: Array(text.utf8)))
        let scalars = Scalar.all(of: root, path: "").filter { scalar in
            !VerificationTests.unknowable.contains { scalar.path.hasPrefix($0) } && !scalar.path.hasSuffix(".file")
        }
        #expect(scalars.count > 80)
        for scalar in scalars {
            for change in scalar.changes {
                let found = try problems(scalar.replaced(by: change, in: text))
                #expect(
                    found.contains { $0.location?.line == scalar.line || scalar.path == "status" },
                    "\(scalar.path): \(scalar.literal) → \(change): \(found.map { $0.text(.english) })")
            }
        }
    }

    /// Another nominee in place of a selected one: the lottery number, the objective and the rules tell.
    @Test func anotherNomineeIsNoticed() throws {
        let text = try selection(.greedy)
        let selected = try #require(text.split(separator: "\n").first { $0.contains("\"selected\"") })
        for id in ["N1", "N2", "N4", "N5", "N6", "N7", "N8"] where !selected.contains(id) {
            for other in ["N2", "N3", "N4", "N5", "N6", "N7", "N8"] where selected.contains(other) {
                let line = selected.replacing("\"\(other)\"", with: "\"\(id)\"")
                let found = try problems(text.replacing(selected, with: line))
                #expect(
                    found.contains {
                        if case .lotteryNumberDiffers(id, _, _)? = $0.problem.content as? VerificationMessage {
                            true
                        } else {
                            false
                        }
                    })
            }
        }
    }

    @Test func brokenRulesAreNamed() throws {
        let text = try selection(.greedy)
        let selected = try #require(text.split(separator: "\n").first { $0.contains("\"selected\"") })
        let found = try problems(
            text.replacing(selected, with: "  \"selected\": [\"N1\", \"N2\", \"N4\", \"N5\", \"N6\"],"))
        let kinds = Set(found.filter { $0.problem.content is VerificationMessage }.map(\.problem.kind))
        #expect(kinds.isSuperset(of: ["seatsBroken", "conflictBroken", "requiredRuleBroken"]))
        let pins = found.compactMap { problem -> String? in
            if case .pinBroken(let id)? = problem.problem.content as? VerificationMessage { id } else { nil }
        }
        #expect(Set(pins) == ["N1", "N3"])
    }

    /// Only what the contract names, as another tool may have written it.
    @Test func additionsMayBeMissing() throws {
        let lines = try selection(.auto).split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.prefix { !$0.hasPrefix("  \"lottery\"") && !$0.hasPrefix("  \"version\"") }
        let text = (kept + ["  \"version\": \"0\"", "}"]).joined(separator: "\n")
            .replacing(#/, "label".*? }/#, with: " }").replacing(#/,\n *"quotas": \[[^\]]*\]/#, with: "")
        #expect(!text.contains("label") && !text.contains("\"quotas\""))
        #expect(try problems(text).map { $0.text(.english) } == [])
    }

    @Test func aSelectionOfAnotherSeedNeedsThatSeed() throws {
        var inputs = try SmallConference.inputs()
        inputs.plan.lotterySeed = "other"
        let outcome = try DelegateSelector.select(inputs)
        let file = InputFile(name: "s.json", bytes: Array(SelectionWriter(outcome, inputs, version: "0").text().utf8))
        #expect(Verification.verify(inputs: inputs, selectionFile: file).isEmpty)
        let found = Verification.verify(inputs: try SmallConference.inputs(), selectionFile: file)
        #expect(found.contains { $0.problem.kind == "seedDiffers" })
    }

    @Test(arguments: ["", "[]", "{", "{}", "{ \"status\": \"infeasible\", \"stopped\": \"completed\" }"])
    func whatIsNoSelectionFileIsSaidToBeNone(text: String) throws {
        #expect(try !problems(text).isEmpty)
    }
}

/// A value of a document that is neither a list nor a map, with its place.
private struct Scalar {
    var path: String
    var line: Int
    var column: Int
    var text: String
    var isQuoted: Bool

    static func all(of node: DocumentNode, path: String) -> [Scalar] {
        switch node.content {
        case .scalar(let text, let isQuoted):
            let place = node.location
            return [Scalar(path: path, line: place.line, column: place.column, text: text, isQuoted: isQuoted)]
        case .list(let nodes): return nodes.enumerated().flatMap { all(of: $0.element, path: path + "[\($0.offset)]") }
        case .map(let entries):
            return entries.flatMap { all(of: $0.value, path: path.isEmpty ? $0.key : path + "." + $0.key) }
        }
    }

    var literal: String { isQuoted ? "\"\(text)\"" : text }

    /// Other values, some of the same form.
    var changes: [String] {
        guard isQuoted else {
            if let number = Int(text) { return ["\(number + 1)", "\"\(number)\"", "null"] }
            return text == "null" ? ["1", "\"x\""] : [text == "true" ? "false" : "true", "\"\(text)\""]
        }
        let flipped = text.dropLast() + (text.hasSuffix("1") ? "2" : "1")
        let statuses = ["optimal", "feasible", "infeasible", "unknown"].filter { path == "status" && $0 != text }
        return ["\"\(flipped)\"", "\"\(text) \"", "null"] + statuses.map { "\"\($0)\"" }
    }

    func replaced(by change: String, in document: String) -> String {
        var lines = document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = lines[line - 1].index(lines[line - 1].startIndex, offsetBy: column - 1)
        let end = lines[line - 1].index(start, offsetBy: literal.count)
        lines[line - 1].replaceSubrange(start..<end, with: change)
        return lines.joined(separator: "\n")
    }
}
