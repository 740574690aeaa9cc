import Foundation
import SelectionFile
import SelectionReport
import TestSupport
import Testing

@testable import SelectionCore

/// The selection file, with the sentences of the reports.
@Suite struct SelectionWriterTests {
    @Test(arguments: ["optimal", "feasible", "infeasible", "unknown"])
    func theFileIsTheGoldenOne(name: String) throws {
        let outcome = ["optimal": Sample.optimal, "feasible": Sample.feasible, "infeasible": Sample.infeasible][name]
        let text = SelectionWriter(outcome ?? Sample.unknown, Sample.inputs, version: "0.1.0").text()
        try Golden.expect(text, "selection-\(name).json")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    }
}
