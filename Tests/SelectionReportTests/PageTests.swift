import Foundation
import TestSupport
import Testing
import Wording

@testable import SelectionCore
@testable import SelectionReport

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct PageTests {
    private static func outcome(_ name: String) -> Outcome {
        ["optimal": Sample.optimal, "feasible": Sample.feasible, "infeasible": Sample.infeasible][name]
            ?? Sample.unknown
    }

    private static func fault(of xml: String) -> String? {
        let parser = XMLParser(data: Data(xml.utf8))
        return parser.parse() ? nil : "\(parser.parserError.debugDescription), line \(parser.lineNumber)"
    }

    @Test(arguments: ["optimal", "feasible", "infeasible", "unknown"], Language.allCases)
    func aSelectionsPageIsWellFormed(name: String, language: Language) {
        let page = HTMLRenderer.text(OutcomeReport(Self.outcome(name), Sample.inputs).document(language))
        #expect(Self.fault(of: page) == nil)
        #expect(page.contains("<html lang=\"\(language.rawValue)\""))
    }

    private static func comparison(_ names: [String]) -> Comparison {
        Comparison(
            names.enumerated().map { index, name in
                var inputs = Sample.inputs
                if index > 0 { inputs.plan.scenario = "Phương án “\(name)” & <\(index)>" }
                return .init(inputs, outcome(name))
            })
    }

    @Test(arguments: Language.allCases)
    func everyStatusHasItsPlaceInAComparison(language: Language) throws {
        let comparison = Self.comparison(["optimal", "feasible", "infeasible", "unknown", "optimal"])
        try Golden.expect(TerminalRenderer.text(comparison.document(language)), "comparison-\(language.rawValue).txt")
        #expect(
            TerminalRenderer.text(comparison.document(language)).split(separator: "\n").allSatisfy { $0.count <= 116 })
        #expect(Self.fault(of: HTMLRenderer.text(comparison.document(language))) == nil)
    }

    @Test func aPlanWithoutASelectionIsComparedToo() throws {
        let comparison = Self.comparison(["infeasible", "optimal"])
        #expect(comparison.change(1) == nil)
        #expect(TerminalRenderer.text(comparison.document(.english)).contains("there is no selection to compare with"))
        #expect(Self.fault(of: HTMLRenderer.text(comparison.document(.vietnamese))) == nil)
        let json = try JSONSerialization.jsonObject(with: Data(comparison.json(version: "0").utf8)) as? [String: Any]
        let option = try #require((json?["scenarios"] as? [[String: Any]])?.first)
        #expect(option["entering"] is NSNull)
    }

    @Test func manyScenariosGoOnBelow() {
        let comparison = Self.comparison(Array(repeating: "optimal", count: 24))
        let table = TerminalRenderer.text(comparison.document(.vietnamese))
        #expect(table.split(separator: "\n").allSatisfy { $0.count <= 116 })
        for number in 1..<24 { #expect(table.contains("KB\(number) ")) }
        #expect(Self.fault(of: HTMLRenderer.text(comparison.document(.english))) == nil)
    }

    @Test(arguments: [
        ("a & b < c > \"d\"", "a &amp; b &lt; c &gt; &quot;d&quot;"),
        ("\u{1}\u{FFFE}\u{7F}", "\\u{1}\u{FFFD}\\u{7F}"), ("\u{202E}x\u{9B}", "\\u{202E}x\\u{9B}"),
        ("Đồng\n€ ’", "Đồng\n€ ’"),
    ])
    func wordsAreEscaped(text: String, escaped: String) {
        #expect(Markup.escaped(text) == escaped)
        #expect(Self.fault(of: Markup.element("p", ["title": text], text).text) == nil)
    }

    @Test(arguments: [(0.0, "0"), (1.005, "1"), (1.5, "1.5"), (-0.25, "-0.25"), (12.01, "12.01"), (-3.0, "-3")])
    func coordinatesAreShort(value: Double, text: String) { #expect(SVG.number(value) == text) }

    @Test func aPictureIsAFileOfItsOwn() {
        let chart = BarChart(
            title: "Thử & <nghiệm>",
            series: [.init(name: "a", tone: .first), .init(name: "b", tone: .second)],
            rows: [
                .init(label: "Một", bars: [.init(value: -2, text: "−2"), nil], marks: [1]),
                .init(label: "Hai", bars: [.init(value: 3, text: "+3"), .init(value: 0, text: "0")]),
            ], markName: "mốc", axis: { "\(Int($0))" })
        #expect(Self.fault(of: chart.picture.document) == nil)
        #expect(SVG.Tone.allCases.allSatisfy { SVG.style.contains(".chart-fill-\($0.rawValue) ") })
    }
}
