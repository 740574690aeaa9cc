import DelegateSelection
import Foundation
import SelectionFile
import SelectionInput
import SelectionReport
import TestSupport
import Testing

/// `delegates schema`, and what the other commands write against it.
@Suite struct SchemaCommandTests {
    /// The strict schema of selections: keys that it does not describe are refused.
    private static let selection = SchemaCheck(
        JSONSchema(SelectionKey.document, .english, isStrict: true).value)
    private static let demo = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Datasets/lang-son-2025")

    private static func value(_ text: String) throws -> JSONValue {
        JSONValue(try DocumentReader.read(InputFile(name: "selection.json", bytes: text.utf8)))
    }

    @Test(arguments: DocumentKind.allCases)
    func everyKindIsPrinted(kind: DocumentKind) throws {
        let english = try Command().run("schema", kind.rawValue)
        #expect(english.status == 0 && english.output == DelegateSelector.schema(of: kind, .english))
        let vietnamese = try Command().run("schema", kind.rawValue, "--lang", "vi")
        #expect(vietnamese.status == 0 && vietnamese.output == DelegateSelector.schema(of: kind, .vietnamese))
        #expect(english.output != vietnamese.output)
    }

    @Test func anUnknownKindIsAWrongUseThatNamesTheKinds() throws {
        let run = try Command().run("schema", "letter")
        #expect(run.status == 2 && run.output.isEmpty)
        for kind in DocumentKind.allCases { #expect(run.errors.contains("\n  - \(kind.rawValue)\n")) }
    }

    @Test func everyGoldenSelectionIsDescribed() throws {
        let folder = SchemaCommandTests.demo.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Tests/SelectionReportTests/Golden")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasPrefix("selection") && $0.hasSuffix(".json") }
        #expect(names.count == 4)
        for name in names {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            #expect(try SchemaCommandTests.selection.problem(of: SchemaCommandTests.value(text)) == nil, "\(name)")
        }
    }

    @Test(arguments: [
        [], ["--scenario", "scenarios/thieu-nguoi.yaml"], ["--solver", "greedy"], ["--solver", "builtin"],
    ])
    func whatIsSelectedIsDescribed(arguments: [String]) throws {
        let process = try Command(folder: SchemaCommandTests.demo)
            .start(["select", "plan.yaml", "nominees.csv", "--format", "json", "--all"] + arguments)
        let run = try process.finish()
        #expect(try SchemaCommandTests.selection.problem(of: SchemaCommandTests.value(run.output)) == nil)
    }

    @Test func whatIsReplacedIsDescribed() throws {
        let folder = try TemporaryFolder()
        let demo = Command(folder: SchemaCommandTests.demo)
        let first = try demo.run(
            "select", "plan.yaml", "nominees.csv", "--format", "json", "--output", folder.path("first.json"))
        #expect(first.status == 0)
        let list = try SchemaCommandTests.value(folder.text("first.json"))
        guard case .object(let members) = list,
            case .array(let ids)? = members.first(where: { $0.key == "selected" })?.value,
            case .string(let id)? = ids.first
        else { throw CocoaError(.coderInvalidValue) }
        let run = try demo.run(
            "replace", "plan.yaml", "nominees.csv", folder.path("first.json"), "--withdraw", id, "--format", "json")
        let value = try SchemaCommandTests.value(run.output)
        #expect(try SchemaCommandTests.selection.problem(of: value) == nil)
        #expect(run.output.contains("\"replacement\""))
    }
}
