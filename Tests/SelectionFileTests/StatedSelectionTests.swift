import SelectionCore
import SelectionFile
import SelectionInput
import Testing

@testable import SelectionProof

/// The statements of a selection file, read from the text that the contract shows.
@Suite struct StatedSelectionTests {
    private static func selection(_ text: String) throws -> StatedSelection {
        try StatedSelection(InputFile(name: "selection.json", bytes: text.utf8))
    }

    @Test func theParts() throws {
        let stated = try StatedSelectionTests.selection(
            """
            { "status": "optimal", "stopped": "completed", "solver": { "name": "glpk", "version": "5.0" },
              "selected": ["B", "C"], "rules": [ { "id": "women" } ], "impossible": [ { "rules": ["women"] } ] }
            """)
        #expect(stated.status == .optimal && stated.stop == .completed)
        #expect(stated.solver == Outcome.Solver(name: "glpk", version: "5.0"))
        #expect(stated.delegates == ["B", "C"])
        #expect(stated.ruleCount == 1 && stated.isImpossibleByCounting)
        #expect(stated.question == nil)
    }

    @Test func theNumberOfRulesIsThatOfAllWhereTheListIsShort() throws {
        #expect(try StatedSelectionTests.selection(#"{ "rules": [], "ruleCount": 1200 }"#).ruleCount == 1200)
    }

    @Test func whatIsNoSelectionStatesNothing() throws {
        let stated = try StatedSelectionTests.selection(#"{ "status": "best", "selected": "B" }"#)
        #expect(stated.status == nil && stated.stop == nil && stated.delegates.isEmpty && stated.ruleCount == 0)
        #expect(!stated.isImpossibleByCounting)
    }

    @Test func theQuestionOfAReplacement() throws {
        let stated = try StatedSelectionTests.selection(
            """
            { "selected": ["A", "B", "E"],
              "replacement": { "withdrawn": ["C"], "entered": ["E"], "left": ["D"], "from": "5f", "withdrawnEarlier": ["W"] } }
            """)
        let question = try #require(stated.question)
        #expect(question.from == "5f")
        #expect(question.published.map(\.id) == ["A", "B", "D", "C"])
        #expect(question.withdrawn.map(\.id) == ["C"] && question.withdrawnEarlier.map(\.id) == ["W"])
    }

    /// Proofs are read by their own coding: the writer's keys are the same.
    @Test func aProofIsReadAsItIsWritten() throws {
        let bound = SearchProof.Bound(scale: 8, isRay: false, scaled: 1 << 70, multipliers: [0: 3, 12: -5])
        let part = SearchProof.Stage(level: 0, way: .ceiling)
        var proof = SearchProof()
        proof.stages = [
            .init(level: 0, way: .bound, bound: bound, restrictionTarget: -7),
            .init(level: 1, way: .sizes, parts: [.init(row: 4, most: 2), .init(stage: part), .init(stage: part)]),
        ]
        let text = SelectionKey.object([.certificate: SelectionPart.proof(proof)]).document
        #expect(try SearchProof.stated(in: InputFile(name: "s.json", bytes: text.utf8)) == proof)
        #expect(try SearchProof.stated(in: InputFile(name: "s.json", bytes: "{}".utf8)) == nil)
    }
}
