import Foundation
import SelectionFile
import SelectionReport
import TestSupport
import Testing

@testable import SelectionInput

/// The same schemas and documents before a validator of other people, Python's `jsonschema`.
@Suite("The schema before Python's jsonschema")
struct PythonSchemaTests {
    private static let script = """
        import json, sys
        from jsonschema import Draft202012Validator
        cases = json.load(open(sys.argv[1]))
        for schema in cases["schemas"]: Draft202012Validator.check_schema(schema)
        validators = [Draft202012Validator(schema) for schema in cases["schemas"]]
        print(json.dumps([validators[case["schema"]].is_valid(case["value"]) for case in cases["cases"]]))
        """

    /// Runs Python with these arguments; nil where it fails.
    private static func python(_ arguments: String...) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let output = Pipe()
        (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
        do {
            try process.run()
            let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            process.waitUntilExit()
            return process.terminationStatus == 0 ? text : nil
        } catch {
            return nil
        }
    }

    private static let isInstalled = python("-c", "from jsonschema import Draft202012Validator") != nil

    @Test(
        "comes to the same judgements as ours",
        .enabled(if: isInstalled, "python3 has no package jsonschema 4; pip install jsonschema, then this is tested"))
    func agreement() throws {
        let schemas = [SchemaTests.plan, SchemaTests.scenario, SchemaTests.conferences]
        var cases: [(schema: Int, value: JSONValue)] = []
        func add(_ schema: Int, _ file: InputFile) throws {
            cases.append((schema, try #require(DocumentTexts.value(file))))
        }
        for example in SchemaTests.examples {
            try add(0, InputFile(name: "plan.yaml", bytes: example.plan.file))
            if let text = example.scenario { try add(1, InputFile(name: "s.yaml", bytes: text.file)) }
        }
        for (text, _) in ConferencePlanTests.problems { try add(2, InputFile(name: "c.yaml", bytes: text.utf8)) }
        for path in try DocumentTexts.files(where: { $0.lastPathComponent == "plan.yaml" }) {
            try add(0, InputFile(path: path))
        }
        for path in try DocumentTexts.files(where: { $0.pathComponents.contains("scenarios") }) {
            try add(1, InputFile(path: path))
        }
        let folder = try TemporaryFolder()
        let document = JSONValue.fields([
            "schemas": .array(schemas),
            "cases": .array(cases.map { .fields(["schema": .count($0.schema), "value": $0.value]) }),
        ])
        let file = try folder.write("cases.json", document.document)
        let output = try #require(PythonSchemaTests.python("-c", PythonSchemaTests.script, file))
        let answers = try JSONDecoder().decode([Bool].self, from: Data(output.utf8))
        let ours = try cases.map { try SchemaCheck(schemas[$0.schema]).problem(of: $0.value) == nil }
        #expect(answers.count == ours.count && ours.contains(true) && ours.contains(false))
        for (index, answer) in answers.enumerated() {
            #expect(answer == ours[index], "\(cases[index].value.compact)")
        }
    }
}
