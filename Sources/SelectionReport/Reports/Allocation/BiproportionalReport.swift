import Apportionment
import ExactArithmetic
import SelectionCore
import Wording

/// An allocation to units and categories as text: for people, for scripts, for spreadsheets.
package struct BiproportionalReport: Report {
    let allocation: MatrixAllocation
    let seed: String?

    /// A report of `allocation`; `seed` is that of the lot that settled ties, nil where none was asked for.
    package init(_ allocation: MatrixAllocation, seed: String? = nil) {
        (self.allocation, self.seed) = (allocation, seed)
    }

    /// The way to check the seats and what is open, then the seats.
    package func document(_ language: Language) -> ReportDocument {
        let sheet = BiproportionalSheet(
            allocation: allocation, seed: seed, words: AllocationWords(language: language))
        return ReportDocument(
            sheet.heading, language: language,
            sections: [
                ReportSection(sheet.notes.map(ReportBlock.paragraph)), ReportSection([.table(sheet.table)]),
            ])
    }

    /// The allocation for spreadsheets, a cell a line, with exact quantities as fractions. Headers are in English.
    package func csv(_ language: Language) -> String {
        let problem = allocation.problem
        let divisors =
            allocation.divisorsAreSquared
            ? ["rowDivisorSquared", "columnDivisorSquared"] : ["rowDivisor", "columnDivisor"]
        var lines = [["unit", "category", "weight", "seats"] + divisors + ["tied"]]
        let tied = Set(allocation.undecided.map { [$0.row, $0.column] })
        for (row, unit) in problem.units.enumerated() {
            for (column, category) in problem.categories.enumerated() {
                lines.append([
                    unit.name, category.name, "\(problem.weights[row][column])", "\(allocation.seats[row][column])",
                    "\(allocation.rowDivisors[row])", "\(allocation.columnDivisors[column])",
                    tied.contains([row, column]) ? "yes" : "",
                ])
            }
        }
        return lines.map(CSVRecord.line).joined()
    }

    /// The number that the cell drew.
    static func number(_ cell: UndecidedCell, _ problem: MatrixProblem, seed: String) -> Int {
        Lottery.number(seed: seed, id: problem.drawName(unit: cell.row, category: cell.column))
    }
}
