import SelectionCore
import Wording

/// The cells of a table as texts, for whoever keeps them elsewhere than in a file.
package struct TableCells: Sendable, Equatable {
    /// The headings, in NFC and trimmed; a heading may be blank.
    package var headings: [String]
    /// The rows, each as long as the headings; cells in NFC and trimmed.
    package var rows: [[String]]

    /// Cells under headings.
    package init(headings: [String], rows: [[String]]) { (self.headings, self.rows) = (headings, rows) }

    /// The cells of a CSV, XLSX or ODS file: the first sheet.
    /// - Throws: `InputRejection` with every row that is not well formed, and where there is no table.
    /// - Complexity: O(bytes).
    package static func read(_ file: InputFile) throws(InputRejection) -> TableCells {
        var problems = ProblemList()
        guard let table = file.table(&problems),
            var reader = TableReader(table, delimiter: nil, problems: &problems)
        else {
            throw InputRejection(problems.sorted)
        }
        var cells = TableCells(headings: reader.table.headers, rows: [])
        withExtendedLifetime(table) {
            while reader.next() {
                let (rows, columns) = (cells.rows.count + 1, cells.headings.count)
                if let excess = file.limits?.excess(rows: rows, columns: columns, cells: rows * columns) {
                    problems.error(at: file.place, Message(excess), advice: [excess.advice])
                    break
                }
                if let fault = reader.fault {
                    problems.add(fault)
                } else {
                    cells.rows.append(cells.headings.indices.map { reader.text($0) })
                }
            }
        }
        guard !problems.hasErrors else { throw InputRejection(problems.sorted) }
        return cells
    }
}
