import ExactArithmetic
import Foundation
import SelectionReport
import TestSupport
import Testing

@testable import SelectionCore

@Suite struct JSONReportTests {
    @Test(arguments: ["optimal", "feasible", "infeasible", "unknown"])
    func theFileIsTheGoldenOne(name: String) throws {
        let outcome = ["optimal": Sample.optimal, "feasible": Sample.feasible, "infeasible": Sample.infeasible][name]
        let text = JSONReport.text(of: outcome ?? Sample.unknown, Sample.inputs, version: "0.1.0")
        try Golden.expect(text, "selection-\(name).json")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    }

    @Test(arguments: [
        (Rational(0), "0"), (Rational(1, 3), "0.333333333333"), (Rational(1, 8), "0.125"), (Rational(9, 4), "2.25"),
        (Rational(1, 3_000_000), "0.000000333333333333"),
    ])
    func gapsHaveBoundedDigits(gap: Rational, text: String) {
        #expect(GapDigits.text(of: gap) == text)
    }

    @Test func stringsAreEscaped() throws {
        let text = "\"\\\n\u{1}\u{7F}\u{2028}\u{FEFF}đ😀"
        let json = JSONValue.string(text).compact
        #expect(json == #""\"\\\n\u0001\u007f\u2028\ufeffđ😀""#)
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
        #expect(read as? String == text)
    }
}
