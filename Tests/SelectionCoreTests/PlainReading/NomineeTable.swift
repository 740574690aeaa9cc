import ExactArithmetic
import Wording

@testable import SelectionCore

/// A pool's columns as plain text, for tests that count for themselves; row 0 is nominee N1.
struct NomineeTable: Sendable {
    /// Each nominee's value in each column; blank where there is none.
    let columns: [String: [String]]
    /// The number of nominees.
    let count: Int

    /// Columns with values between spaces, `-` for a blank: `["unit": "A A B -"]`.
    init(_ columns: [String: String], count: Int? = nil) {
        let cells = columns.mapValues { $0.split(separator: " ").map { $0 == "-" ? "" : String($0) } }
        self.init(cells: cells, count: count)
    }

    init(cells: [String: [String]], count: Int? = nil) {
        columns = cells
        self.count = count ?? cells.values.first?.count ?? 0
        precondition(cells.values.allSatisfy { $0.count == self.count }, "columns of one table are equally long")
    }

    /// The same nominees as a pool in memory.
    var pool: Pool { makePool(columns: columns, count: count) }

    /// The rows where `column` holds `value`, of those given.
    func count(_ rows: [Int], _ column: String, _ value: String) -> Int {
        rows.count { (columns[column] ?? [])[$0] == value }
    }
}

/// Rows of ids and names that stand in memory.
struct NomineeRows: NomineeRecords {
    let count: Int

    var headers: [String] { ["id", "name"] }

    func field(_ column: Int, ofRow row: Int) -> String { column == 0 ? "N\(row + 1)" : "Nominee \(row + 1)" }

    func location(ofRow row: Int) -> SourceLocation { SourceLocation(file: "nominees.csv", line: row + 2, column: 1) }
}

/// A pool of nominees N1, N2, … with coded `columns`, all of whom a plan may name.
func makePool(columns: [String: [String]], count: Int) -> Pool {
    let records = NomineeRows(count: count)
    let coded = columns.mapValues { cells in
        let values = cells.reduce(into: [""]) { if !$0.contains($1) { $0.append($1) } }
        return CodedColumn(values: values, codes: cells.map { cell in UInt32(values.firstIndex(of: cell) ?? 0) })
    }
    let rows = (0..<count).map { (records.field(0, ofRow: $0), $0) }
    return Pool(
        count: count, columns: coded, records: records, idColumn: 0, nameColumn: 1,
        rowsOfPlanIDs: Dictionary(uniqueKeysWithValues: rows))
}

/// Every selection of `count` nominees, each ascending.
func subsets(of count: Int) -> [[Int]] {
    (0..<1 << count).map { bits in (0..<count).filter { bits >> $0 & 1 == 1 } }
}

/// Nominees as a plan names them: `references(1, 3)` is N1 and N3.
func references(_ numbers: Int...) -> [NomineeReference] { numbers.map { NomineeReference("N\($0)") } }
