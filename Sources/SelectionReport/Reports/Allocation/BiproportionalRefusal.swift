import Apportionment
import SelectionFile
import Wording

/// The reasons why no matrix keeps the margins: nothing is allocated.
package struct BiproportionalRefusal: Report {
    private let problem: MatrixProblem
    private let method: DivisorMethod
    private let conflicts: [BiproportionalConflict]

    /// The report of an outcome that has no matrix.
    package init(_ outcome: MatrixOutcome, _ problem: MatrixProblem, _ method: DivisorMethod) {
        (self.problem, self.method) = (problem, method)
        let kinds: [BiproportionalConflict.Kind] =
            switch outcome {
            case .allocated: []
            case .infeasible(let conflicts): conflicts.map { .lines($0) }
            case .mismatchedTotals(let units, let categories): [.totals(units: units, categories: categories)]
            }
        conflicts = kinds.map { BiproportionalConflict(problem: problem, method: method, kind: $0) }
    }

    package func document(_ language: Language) -> ReportDocument {
        var document = ReportDocument(
            AllocationWords(language: language).title(problem, method), language: language,
            sections: [ReportSection(ReportBlock.sentences(conflicts.map { $0.text(language) }, level: 0))])
        document.isTitledInBrief = false
        return document
    }

    /// No matrix; every conflict names units, categories, sums.
    package func json(version: String) -> String {
        JSONValue.fields([
            "matrix": .array([]), "rowDivisors": .array([]), "columnDivisors": .array([]), "tie": .null,
            "conflicting": .array(conflicts.map(\.json)), "method": .string(method.rawValue),
        ]).document
    }
}
