import SelectionReport
import TestSupport
import Testing
import Wording

@testable import SelectionCore

@Suite struct OutcomeReportTests {
    private static func text(
        _ outcome: Outcome, _ language: Language = .english, showsTiming: Bool = true
    ) -> String {
        var report = OutcomeReport(outcome, Sample.inputs)
        report.showsTiming = showsTiming
        return TerminalRenderer.text(report.document(language))
    }

    @Test(arguments: ["optimal", "feasible", "infeasible", "unknown"], Language.allCases)
    func theTableIsTheGoldenOne(name: String, language: Language) throws {
        let outcome = ["optimal": Sample.optimal, "feasible": Sample.feasible, "infeasible": Sample.infeasible][name]
        let text = Self.text(outcome ?? Sample.unknown, language)
        try Golden.expect(text, "table-\(name)-\(language.rawValue).txt")
    }

    @Test func linesAreNotTooLong() {
        let text = Self.text(Sample.optimal)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 116 })
    }

    @Test func timesAreLeftOutOnRequest() {
        let text = Self.text(Sample.optimal, showsTiming: false)
        #expect(!text.contains("Time"))
    }
}
