import IntegerProgramming

/// The rows of a problem in their strongest form, still packed: a table's rows are stated over the counts of its codes,
/// n(code), and tightened as any programme (see `IntegerProgram.tightened`). From 20·w − 7·n ≥ 0 and n = 150 follows
/// w ≥ 53, for a million nominees as fast as for ten.
struct PackedTightening {
    /// The columns, adding to tightened rows.
    private(set) var columns: PackedColumns
    /// The rows' ranges, for whole selections.
    private(set) var rows: [IntegerProgram.Row]
    /// What a unit of each shortfall adds to its row.
    private(set) var shortfallCoefficient: [Int]
    /// The least and most of each shortfall.
    private(set) var shortfallRange: [ClosedRange<Int>]
    /// Whether some row or shortfall was found to have no possible value.
    private(set) var isImpossible = false

    /// Tightens the rows of the problem of `face`, given what its demands say of shortfalls and seats.
    init(_ face: Face) {
        let problem = face.problem
        columns = problem.columns
        rows = problem.rows
        shortfallCoefficient = [Int](repeating: 1, count: problem.shortfalls.count)
        shortfallRange = problem.shortfalls.indices.map { 0...max(0, face.most(ofShortfall: $0)) }
        isImpossible = problem.shortfalls.indices.contains { face.most(ofShortfall: $0) < 0 }
        var tables = problem.columns.tables
        let seats = PackedTightening.seats(face)
        narrowShortfalls(face, most: seats.upperBound)
        for index in face.refinements.order where PackedTightening.hasLargeCoefficient(tables[index]) {
            tables[index] = tightened(
                index, tables, face, seats: seats.lowerBound == seats.upperBound ? seats.lowerBound : nil)
        }
        columns = problem.columns.feeding(common: problem.columns.common, tables: tables)
    }

    /// How many delegates there are at least and at most, as the rows that everyone feeds and the demands say.
    private static func seats(_ face: Face) -> ClosedRange<Int> {
        var (least, most) = (0, face.problem.columns.count)
        for entry in face.problem.columns.common where entry.coefficient > 0 {
            let row = face.problem.rows[Int(entry.row)]
            if let lower = row.lower { least = max(least, -floorQuotient(-lower, entry.coefficient)) }
            if let upper = row.upper { most = min(most, floorQuotient(upper, entry.coefficient)) }
        }
        for case .atLeast(let objective, let value) in face.demands {
            if case .constant(1) = objective.nominees, objective.shortfallWorth.isEmpty { least = max(least, value) }
        }
        return min(least, most)...most
    }

    private static func hasLargeCoefficient(_ table: AttributeTable) -> Bool {
        (0..<table.codeCount).contains { code in table.entries(ofCode: code).contains { abs($0.coefficient) > 1 } }
    }

    /// Gives shortfalls that cannot be avoided their least, and the others of their priority what that leaves them.
    private mutating func narrowShortfalls(_ face: Face, most seats: Int) {
        let reach = reach(seats: seats)
        var least = face.problem.shortfalls.map { max(0, (rows[$0.row].lower ?? 0) - reach[$0.row]) }
        for (index, range) in shortfallRange.enumerated() where least[index] > range.upperBound {
            isImpossible = true
            least[index] = range.upperBound
        }
        for case .atLeast(let objective, let value) in face.demands where !objective.shortfallWorth.isEmpty {
            let spent = zip(objective.shortfallWorth, least).reduce(0) { $0 + $1.0 * $1.1 }
            for index in least.indices where objective.shortfallWorth[index] < 0 {
                let left = (value - spent) / objective.shortfallWorth[index]
                if spent < value { isImpossible = true }
                let most = min(shortfallRange[index].upperBound, least[index] + max(0, left))
                shortfallRange[index] = least[index]...most
            }
        }
    }

    /// The most that each row can come to with at most so many delegates.
    private func reach(seats: Int) -> [Int] {
        var reach = [Int](repeating: 0, count: rows.count)
        var largest = reach
        for entry in columns.common { reach[Int(entry.row)] = max(0, entry.coefficient) * seats }
        for table in columns.tables {
            for code in 0..<table.codeCount {
                for entry in table.entries(ofCode: code) where entry.coefficient > 0 {
                    reach[Int(entry.row)] += entry.coefficient * min(table.sizes[code], seats)
                    largest[Int(entry.row)] = max(largest[Int(entry.row)], entry.coefficient)
                }
            }
        }
        for row in rows.indices where largest[row] > 0 { reach[row] = min(reach[row], largest[row] * seats) }
        for (row, members) in columns.membersOfRow { reach[row] = members.reduce(0) { $0 + max(0, $1.coefficient) } }
        return reach
    }

    /// The table with its rows tightened; `seats` is the number of delegates where it is known.
    private mutating func tightened(
        _ index: Int, _ tables: [AttributeTable], _ face: Face, seats: Int?
    ) -> AttributeTable {
        let table = tables[index]
        var terms: [Int: [RowEntry]] = [:]
        for code in 0..<table.codeCount {
            for entry in table.entries(ofCode: code) {
                terms[Int(entry.row), default: []].append(.init(row: Int32(code), coefficient: entry.coefficient))
            }
        }
        let own = terms.keys.sorted()
        var equations = TableEquations(codes: table.codeCount)
        for row in own { equations.add(terms[row] ?? [], range: rows[row]) }
        if let seats { equations.addAll(seats) }
        for (coarse, code) in face.refinements.coarser[index] {
            for (row, coefficients) in PackedTightening.equalities(tables[coarse], rows) {
                equations.add(coefficients, of: code, range: rows[row])
            }
        }
        let shortfalls = face.problem.shortfalls.indices.filter { terms[face.problem.shortfalls[$0].row] != nil }
        let attached = shortfalls.map { shortfall in
            TableEquations.Shortfall(
                row: own.firstIndex(of: face.problem.shortfalls[shortfall].row) ?? 0, range: shortfallRange[shortfall])
        }
        let result = equations.tightened(sizes: table.sizes, shortfalls: attached)
        isImpossible = isImpossible || result.hasEmptyRange
        var entries = [[RowEntry]](repeating: [], count: table.codeCount)
        for (position, row) in own.enumerated() { rows[row] = result.rows[position] }
        for code in 0..<table.codeCount {
            entries[code] = result.entries(ofColumn: code).filter { Int($0.row) < own.count }.map {
                RowEntry(row: Int32(own[Int($0.row)]), coefficient: $0.coefficient)
            }
        }
        for (position, shortfall) in shortfalls.enumerated() {
            let column = table.codeCount + position
            guard result.columns[column].lower <= result.columns[column].upper else {
                isImpossible = true
                continue
            }
            shortfallRange[shortfall] = result.columns[column].lower...result.columns[column].upper
            shortfallCoefficient[shortfall] =
                result.entries(ofColumn: column).first { own[Int($0.row)] == face.problem.shortfalls[shortfall].row }?
                .coefficient ?? 0
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

/// The greatest whole number not above `value` / `divisor`, for a positive divisor.
func floorQuotient(_ value: Int, _ divisor: Int) -> Int {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
}

/// A programme over the counts of a table's codes and its rows' shortfalls.
private struct TableEquations {
    struct Shortfall {
        var row: Int
        var range: ClosedRange<Int>
    }

    private let codes: Int
    private var rows: [IntegerProgram.Row] = []
    private var columns: [[RowEntry]]

    init(codes: Int) {
        self.codes = codes
        columns = Array(repeating: [], count: codes)
    }

    /// Adds a row; each term names a code.
    mutating func add(_ terms: [RowEntry], range: IntegerProgram.Row) {
        for term in terms {
            columns[Int(term.row)].append(.init(row: Int32(rows.count), coefficient: term.coefficient))
        }
        rows.append(range)
    }

    /// All codes together count `total`.
    mutating func addAll(_ total: Int) {
        for code in columns.indices { columns[code].append(.init(row: Int32(rows.count), coefficient: 1)) }
        rows.append(.init(lower: total, upper: total))
    }

    /// Adds a row of a coarser table, whose codes these codes imply.
    mutating func add(_ coefficients: [Int], of coarseCode: [Int32], range: IntegerProgram.Row) {
        for code in columns.indices where coefficients[Int(coarseCode[code])] != 0 {
            columns[code].append(
                .init(row: Int32(rows.count), coefficient: coefficients[Int(coarseCode[code])]))
        }
        rows.append(range)
    }

    func tightened(sizes: [Int], shortfalls: [Shortfall]) -> IntegerProgram {
        var program = IntegerProgram(rows: rows)
        for (size, entries) in zip(sizes, columns) {
            program.addColumn(.init(objective: 0, lower: 0, upper: size), entries: entries)
        }
        for shortfall in shortfalls {
            program.addColumn(
                .init(objective: 0, lower: shortfall.range.lowerBound, upper: shortfall.range.upperBound),
                entries: [.init(row: Int32(shortfall.row), coefficient: 1)])
        }
        return program.tightened(droppingFrom: codes)
    }
}
