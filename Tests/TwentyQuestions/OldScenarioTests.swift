import Foundation
import TestSupport
import Testing

/// Scenarios that were written for a plan go on to mean the same when its file is put into another order, commented
/// otherwise, and stripped of comments.
@Suite struct OldScenarioTests {
    private static let scenarios = ["250-suat", "nu-45", "thieu-nguoi"]

    @Test(arguments: OldScenarioTests.scenarios)
    func anotherOrderAndOtherCommentsChangeNothing(scenario: String) throws {
        let office = try Office()
        func answer() throws -> JSON {
            let run = try Command(folder: office.folder.url).run(
                "select", "plan.yaml", "nominees.csv", "--scenario", "scenarios/\(scenario).yaml", "--format", "json")
            #expect([0, 3].contains(run.status), "\(run.errors)")
            return try JSON(run.output)
        }
        let before = try answer()
        let text = try office.folder.text("plan.yaml")
        let other = OldScenarioTests.rewritten(text)
        #expect(other != text)
        _ = try office.folder.write("plan.yaml", other)
        let after = try answer()
        #expect(after.inputs.plan.sha256.text != before.inputs.plan.sha256.text)
        #expect(after.selected.texts == before.selected.texts)
        #expect(DirectValue(after.objective) == DirectValue(before.objective))
        #expect(after.status.text == before.status.text && before.status.exists)
        #expect(after.conflicting.texts == before.conflicting.texts)
        #expect(after.relaxation.list.map(\.to.text) == before.relaxation.list.map(\.to.text))
        func counts(_ answer: JSON) -> Set<String> {
            Set(answer.rules.list.map { "\($0.id.text ?? "") \($0.of.text ?? "") \($0["count"].number ?? -1)" })
        }
        #expect(counts(after) == counts(before))
    }

    /// The plan's blocks from the last to the first, its rules and the groups' too, without its comments and with others.
    private static func rewritten(_ text: String) -> String {
        let lines = text.split(separator: "\n").map(String.init)
            .filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("#") }
        var blocks: [[String]] = []
        for line in lines {
            if line.first == " " { blocks[blocks.count - 1].append(line) } else { blocks.append([line]) }
        }
        let reversed = blocks.reversed().map { block -> [String] in
            let isList = ["rules:", "groups:", "columns:"].contains(block[0])
            return [block[0] + "   # mục này đã chuyển chỗ"]
                + (isList ? block.dropFirst().reversed() : Array(block.dropFirst()))
        }
        return "# Ghi chú mới ở đầu tệp\n" + reversed.flatMap { $0 + ["", "# ---"] }.joined(separator: "\n") + "\n"
    }
}
