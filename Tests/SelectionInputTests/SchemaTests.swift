import DocumentSchema
import Foundation
import SelectionReport
import TestSupport
import Testing
import Wording

@testable import SelectionInput

/// The schemas that are printed, against what the decoders take and refuse.
@Suite("The schema") struct SchemaTests {
    static let plan = JSONSchema(InputDocuments.plan, .english).value
    static let scenario = JSONSchema(InputDocuments.scenario, .english).value
    static let conferences = JSONSchema(InputDocuments.conferences, .english).value

    /// Refused for what no schema knows: what other keys, other entries or the pool say.
    static let beyondSchemas: Set = [
        "relaxKind", "seatsCrossed", "unknownGroup", "crossedCounts", "crossedShares", "duplicateRule",
        "sharesDoNotAddUp", "unknownColumn", "unknownMappedHeader", "rangeCrossed", "unknownNominee", "pinnedBothWays",
        "duplicateQuota", "quotaFileMissing", "quotaFileColumns", "quotaFileWithoutBounds", "quotaFileLines",
        "cost 3", "removeUnknown", "newRuleIncomplete", "editBreaksRule", "statedTwice", "editGroupToUnknownColumn",
    ]

    static let examples =
        PlanDiagnosticsTests.cases + QuotaDiagnosticsTests.cases + ScenarioDiagnosticsTests.cases + costs
        + [InputCase("contract", plan: PlanReadingTests.contract, pool: PlanReadingTests.pool)]
    static let costs = CostTests.refused.enumerated().map { index, problem in
        InputCase(
            "cost \(index)", plan: .text(CostTests.start + problem.0), pool: CostTests.pool, expected: problem.1)
    }

    @Test("refuses what decoders refuse for its form, and nothing else", arguments: examples)
    func forms(_ example: InputCase) throws {
        let value = try #require(DocumentTexts.value(InputFile(name: "plan.yaml", bytes: example.plan.file)))
        var problems = [try SchemaCheck(SchemaTests.plan).problem(of: value)]
        if let text = example.scenario {
            let scenario = try #require(DocumentTexts.value(InputFile(name: "s.yaml", bytes: text.file)))
            problems.append(try SchemaCheck(SchemaTests.scenario).problem(of: scenario))
        }
        let isRefused = example.expected.contains { $0.hasPrefix("error") }
        let isExpected = isRefused && !SchemaTests.beyondSchemas.contains(example.id)
        let found = problems.compactMap(\.self)
        #expect(found.isEmpty != isExpected, "\(found) \(example.expected)")
    }

    @Test("of conferences refuses what decoders refuse", arguments: ConferencePlanTests.problems)
    func conferenceForms(text: String, expected: [String]) throws {
        let value = try #require(DocumentTexts.value(InputFile(name: "c.yaml", bytes: text.utf8)))
        #expect(try SchemaCheck(SchemaTests.conferences).problem(of: value) != nil, "\(expected)")
    }

    @Test("of conferences takes what decoders take")
    func conferencesThatAreRight() throws {
        let value = try #require(DocumentTexts.value(InputFile(name: "c.yaml", bytes: ConferencePlanTests.right.utf8)))
        #expect(try SchemaCheck(SchemaTests.conferences).problem(of: value) == nil)
    }

    @Test("has no case left over that schemas cannot know")
    func beyond() {
        let known = SchemaTests.examples.filter { $0.expected.contains { $0.hasPrefix("error") } }.map(\.id)
        #expect(SchemaTests.beyondSchemas.subtracting(known).isEmpty)
    }

    @Test("takes every plan of the repository")
    func plansOfTheRepository() throws {
        let files = try DocumentTexts.files { $0.lastPathComponent == "plan.yaml" }
        #expect(files.count >= 20)
        for file in files {
            let value = try #require(DocumentTexts.value(InputFile(path: file)))
            #expect(try SchemaCheck(SchemaTests.plan).problem(of: value) == nil, "\(file)")
        }
    }

    @Test("takes every scenario of the repository")
    func scenariosOfTheRepository() throws {
        let files = try DocumentTexts.files { $0.pathComponents.contains("scenarios") }
        #expect(files.count >= 15)
        for file in files {
            let value = try #require(DocumentTexts.value(InputFile(path: file)))
            #expect(try SchemaCheck(SchemaTests.scenario).problem(of: value) == nil, "\(file)")
        }
    }

    @Test("of conferences takes every file of the repository")
    func conferencesOfTheRepository() throws {
        let files = try DocumentTexts.files { $0.lastPathComponent == "conferences.yaml" }
        #expect(!files.isEmpty)
        for file in files {
            let value = try #require(DocumentTexts.value(InputFile(path: file)))
            #expect(try SchemaCheck(SchemaTests.conferences).problem(of: value) == nil, "\(file)")
        }
    }

    @Test("says something of every key, in both languages", arguments: 0..<3)
    func summaries(_ index: Int) {
        let documents = [InputDocuments.plan, InputDocuments.scenario, InputDocuments.conferences]
        let document = documents[index]
        for key in SchemaTests.keys(of: .map(document.root)) {
            #expect(!key.summary.text(.english).isEmpty && !key.summary.text(.vietnamese).isEmpty, "\(key.name)")
            #expect(key.summary.text(.english) != key.summary.text(.vietnamese), "\(key.name)")
        }
    }

    private static func keys(of form: ValueForm) -> [KeyDescription] {
        switch form {
        case .map(let map): map.keys.flatMap { [$0] + keys(of: $0.form) }
        case .list(let form, _), .nullable(let form): keys(of: form)
        case .names(let form, _, let known): keys(of: .map(MapDescription(known))) + keys(of: form)
        case .either(let forms): forms.flatMap { keys(of: $0) }
        case .byCase(_, _, let then, let otherwise): keys(of: then) + keys(of: otherwise)
        default: []
        }
    }
}
