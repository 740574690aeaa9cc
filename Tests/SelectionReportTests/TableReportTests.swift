import SelectionReport
import TestSupport
import Testing
import Wording

@testable import SelectionCore

@Suite struct TableReportTests {
    @Test(arguments: ["optimal", "feasible", "infeasible", "unknown"], Language.allCases)
    func theTableIsTheGoldenOne(name: String, language: Language) throws {
        let outcome = ["optimal": Sample.optimal, "feasible": Sample.feasible, "infeasible": Sample.infeasible][name]
        let text = TableReport.text(
            of: outcome ?? Sample.unknown, Sample.inputs, options: .init(language: language))
        try Golden.expect(text, "table-\(name)-\(language.rawValue).txt")
    }

    @Test func linesAreNotTooLong() {
        let text = TableReport.text(of: Sample.optimal, Sample.inputs)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 116 })
    }

    @Test func timesAreLeftOutOnRequest() {
        let text = TableReport.text(of: Sample.optimal, Sample.inputs, options: .init(showsTiming: false))
        #expect(!text.contains("Time"))
    }
}
