import IntegerProgramming

/// The rows of one attribute's table, tightened over the counts of its codes in three steps: what is known of the counts is
/// collected, the rows that must hold are tightened by it, and those that may be missed are restated by it.
struct TableTightening {
    private let table: AttributeTable
    /// For each row that the table feeds, the codes that feed it.
    private let terms: [Int: [RowEntry]]
    /// The rows that must hold, ascending.
    private let required: [Int]
    /// The rows that may be missed.
    private let missable: [Int]
    /// The rows that the counts are known to keep, the required ones first.
    private var known: TableEquations
    private var tightened: IntegerProgram
    private var restated: IntegerProgram

    /// The rows of `table`, of which `missable` may be missed.
    init(_ table: AttributeTable, missable: [Int]) {
        self.table = table
        self.missable = missable
        var terms: [Int: [RowEntry]] = [:]
        for code in 0..<table.codeCount {
            for entry in table.entries(ofCode: code) {
                terms[Int(entry.row), default: []].append(.init(row: Int32(code), coefficient: entry.coefficient))
            }
        }
        self.terms = terms
        let isMissable = Set(missable)
        required = terms.keys.filter { !isMissable.contains($0) }.sorted()
        known = TableEquations(sizes: table.sizes)
        (tightened, restated) = (known.program, known.program)
    }

    /// Collects what is known of the counts: the rows that must hold, the number of delegates, and the equalities of coarser
    /// tables, each with the code that every code of this table implies there.
    mutating func collect(
        _ rows: [IntegerProgram.Row], seats: Int?, coarser: [(table: AttributeTable, code: [Int32])]
    ) {
        for row in required { known.add(terms[row] ?? [], range: rows[row]) }
        if let seats { known.addAll(seats) }
        for (coarse, code) in coarser {
            for (row, coefficients) in TableTightening.equalities(coarse, rows) {
                known.add(coefficients, of: code, range: rows[row])
            }
        }
    }

    /// Tightens the rows that must hold.
    mutating func tighten() { tightened = known.program.tightened(droppingFrom: table.codeCount) }

    /// True where no counts keep what is known.
    var isImpossible: Bool { tightened.hasEmptyRange }

    /// The ranges of the rows that must hold, tightened.
    var tightenedRanges: [(row: Int, range: IntegerProgram.Row)] { Array(zip(required, tightened.rows)) }

    /// Restates the rows that may be missed by what was tightened, and says how.
    mutating func restate() -> ArraySlice<RowRestatement> {
        var stated = TableEquations(tightened)
        for row in missable { stated.add(terms[row] ?? [], range: .init()) }
        let (program, restatements) = stated.program.restated()
        restated = program
        return restatements[tightened.rows.count...]
    }

    /// The table, its codes adding to tightened and restated rows.
    var result: AttributeTable {
        let entries = (0..<table.codeCount).map { code in
            tightened.entries(ofColumn: code).filter { Int($0.row) < required.count }.map {
                RowEntry(row: Int32(required[Int($0.row)]), coefficient: $0.coefficient)
            }
                + restated.entries(ofColumn: code).filter { Int($0.row) >= tightened.rows.count }.map {
                    RowEntry(
                        row: Int32(missable[Int($0.row) - tightened.rows.count]), coefficient: $0.coefficient)
                }
        }
        return table.adding(entries)
    }

    /// The rows of a table that must have one value, with each code's coefficient.
    private static func equalities(
        _ table: AttributeTable, _ rows: [IntegerProgram.Row]
    ) -> [(row: Int, coefficients: [Int])] {
        var found: [Int: [Int]] = [:]
        for code in 0..<table.codeCount {
            for entry in table.entries(ofCode: code) {
                let row = rows[Int(entry.row)]
                guard row.lower != nil, row.lower == row.upper else { continue }
                found[Int(entry.row), default: [Int](repeating: 0, count: table.codeCount)][code] = entry.coefficient
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

/// A programme over the counts of a table's codes.
private struct TableEquations {
    private let columns: [IntegerProgram.Column]
    private var rows: [IntegerProgram.Row] = []
    private var entries: [[RowEntry]]

    init(sizes: [Int]) {
        columns = sizes.map { .init(objective: 0, lower: 0, upper: $0) }
        entries = Array(repeating: [], count: sizes.count)
    }

    init(_ program: IntegerProgram) {
        columns = program.columns
        rows = program.rows
        entries = program.columns.indices.map { Array(program.entries(ofColumn: $0)) }
    }

    /// Adds a row; each term names a code.
    mutating func add(_ terms: [RowEntry], range: IntegerProgram.Row) {
        for term in terms {
            entries[Int(term.row)].append(.init(row: Int32(rows.count), coefficient: term.coefficient))
        }
        rows.append(range)
    }

    /// All codes together count `total`; those that nobody has are left out of every row, or rows would differ there.
    mutating func addAll(_ total: Int) {
        for code in entries.indices where columns[code].upper > 0 {
            entries[code].append(.init(row: Int32(rows.count), coefficient: 1))
        }
        rows.append(.init(lower: total, upper: total))
    }

    /// Adds a row of a coarser table, whose codes these codes imply.
    mutating func add(_ coefficients: [Int], of coarseCode: [Int32], range: IntegerProgram.Row) {
        for code in entries.indices
        where columns[code].upper > 0 && coefficients[Int(coarseCode[code])] != 0 {
            entries[code].append(
                .init(row: Int32(rows.count), coefficient: coefficients[Int(coarseCode[code])]))
        }
        rows.append(range)
    }

    var program: IntegerProgram {
        var program = IntegerProgram(rows: rows)
        for (column, entries) in zip(columns, entries) { program.addColumn(column, entries: entries) }
        return program
    }
}
