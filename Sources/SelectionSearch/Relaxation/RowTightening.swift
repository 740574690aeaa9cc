import IntegerProgramming

/// The rows of a problem in their strongest form, still packed: a table's rows are stated over the counts of its codes,
/// n(code), and tightened as any programme (see `IntegerProgram.tightened`). From 20·w − 7·n ≥ 0 and n = 150 follows
/// w ≥ 53, for a million nominees as fast as for ten.
struct RowTightening {
    /// The columns, adding to tightened rows.
    private(set) var columns: PackedColumns
    /// The rows' ranges, for whole selections.
    private(set) var rows: [IntegerProgram.Row]
    /// The columns that stand for shortfalls in tightened rows.
    private(set) var shortfalls: [ShortfallColumn] = []
    /// The least and most of each shortfall, as the problem states it.
    private var shortfallRange: [ClosedRange<Int>]
    /// Whether some row or shortfall was found to have no possible value.
    private(set) var isImpossible = false
    /// Which shortfalls have their columns.
    private var isRestated: [Bool]

    /// Tightens the rows of the problem of `face`, given what its cutoffs say of shortfalls and seats.
    init(_ face: Face) {
        let problem = face.problem
        columns = problem.columns
        rows = problem.rows
        shortfallRange = problem.shortfalls.indices.map { 0...max(0, face.most(ofShortfall: $0)) }
        isRestated = [Bool](repeating: false, count: problem.shortfalls.count)
        isImpossible = problem.shortfalls.indices.contains { face.most(ofShortfall: $0) < 0 }
        var tables = problem.columns.tables
        roundSizes(problem)
        let seats = seats(face)
        narrowShortfalls(face, most: seats.upperBound)
        for index in face.refinements.order where RowTightening.mayTighten(tables[index]) {
            tables[index] = tightened(
                index, tables, face, seats: seats.lowerBound == seats.upperBound ? seats.lowerBound : nil)
        }
        columns = problem.columns.feeding(common: problem.columns.common, tables: tables)
        for index in problem.shortfalls.indices where !isRestated[index] {
            append(index, row: problem.shortfalls[index].row, RowRestatement())
        }
    }

    /// How many delegates there are at least and at most, as the rows that everyone feeds and the cutoffs say.
    private mutating func seats(_ face: Face) -> ClosedRange<Int> {
        var (least, most) = (0, columns.count)
        for entry in columns.common where entry.coefficient > 0 {
            let row = rows[Int(entry.row)]
            if let lower = row.lower { least = max(least, -floorQuotient(-lower, entry.coefficient)) }
            if let upper = row.upper { most = min(most, floorQuotient(upper, entry.coefficient)) }
        }
        for cutoff in face.cutoffs where cutoff.isSeats {
            least = max(least, cutoff.value)
            if cutoff.isOptimum { most = min(most, cutoff.value) }
        }
        isImpossible = isImpossible || least > most
        return min(least, most)...most
    }

    /// Rounds the limits of how many are selected of a group to the multiples that its fixed shares allow.
    private mutating func roundSizes(_ problem: SelectionProblem) {
        for group in problem.counted {
            let step = problem.step(of: group)
            guard step > 1 else { continue }
            rows[group.row].lower = rows[group.row].lower.map { -floorQuotient(-$0, step) * step }
            rows[group.row].upper = rows[group.row].upper.map { floorQuotient($0, step) * step }
        }
    }

    /// Whether the equalities may say more of the table's rows: some coefficient is large, or a row has both signs.
    private static func mayTighten(_ table: AttributeTable) -> Bool {
        var signs: [Int32: Int] = [:]
        for code in 0..<table.codeCount where table.sizes[code] > 0 {
            for entry in table.entries(ofCode: code) {
                let known = signs[entry.row] ?? entry.coefficient.signum()
                if abs(entry.coefficient) > 1 || known != entry.coefficient.signum() { return true }
                signs[entry.row] = known
            }
        }
        return false
    }

    /// Gives shortfalls that cannot be avoided their least, and the others of their priority what that leaves them.
    private mutating func narrowShortfalls(_ face: Face, most seats: Int) {
        let reach = reach(seats: seats)
        var least = face.problem.shortfalls.map { max(0, (rows[$0.row].lower ?? 0) - reach[$0.row]) }
        for (index, range) in shortfallRange.enumerated() where least[index] > range.upperBound {
            isImpossible = true
            least[index] = range.upperBound
        }
        for cutoff in face.cutoffs where !cutoff.objective.shortfallWorth.isEmpty {
            let worth = cutoff.objective.shortfallWorth
            let spent = zip(worth, least).reduce(0) { $0 + $1.0 * $1.1 }
            for index in least.indices where worth[index] < 0 {
                let left = (cutoff.value - spent) / worth[index]
                if spent < cutoff.value { isImpossible = true }
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
        let soft = face.problem.shortfalls.indices.filter { terms[face.problem.shortfalls[$0].row] != nil }
        settleShortfalls(soft, face)
        let missable = soft.filter { !isRestated[$0] }
        let missableRows = Set(missable.map { face.problem.shortfalls[$0].row })
        let own = terms.keys.sorted().filter { !missableRows.contains($0) }
        var equations = TableEquations(sizes: table.sizes)
        for row in own { equations.add(terms[row] ?? [], range: rows[row]) }
        if let seats { equations.addAll(seats) }
        for (coarse, code) in face.refinements.coarser[index] {
            for (row, coefficients) in RowTightening.equalities(tables[coarse], rows) {
                equations.add(coefficients, of: code, range: rows[row])
            }
        }
        let hard = equations.program.tightened(droppingFrom: table.codeCount)
        isImpossible = isImpossible || hard.hasEmptyRange
        for (position, row) in own.enumerated() { rows[row] = hard.rows[position] }
        var stated = TableEquations(hard)
        for index in missable { stated.add(terms[face.problem.shortfalls[index].row] ?? [], range: .init()) }
        let (restated, restatements) = stated.program.restated()
        for (position, index) in missable.enumerated() {
            append(index, row: face.problem.shortfalls[index].row, restatements[hard.rows.count + position])
        }
        var entries = [[RowEntry]](repeating: [], count: table.codeCount)
        for code in 0..<table.codeCount {
            for entry in hard.entries(ofColumn: code) where Int(entry.row) < own.count {
                entries[code].append(RowEntry(row: Int32(own[Int(entry.row)]), coefficient: entry.coefficient))
            }
            for entry in restated.entries(ofColumn: code) where Int(entry.row) >= hard.rows.count {
                let row = face.problem.shortfalls[missable[Int(entry.row) - hard.rows.count]].row
                entries[code].append(RowEntry(row: Int32(row), coefficient: entry.coefficient))
            }
        }
        return table.adding(entries)
    }

    /// Rows whose shortfalls can have one value only become rows that must hold.
    private mutating func settleShortfalls(_ soft: [Int], _ face: Face) {
        for index in soft where shortfallRange[index].lowerBound == shortfallRange[index].upperBound {
            let row = face.problem.shortfalls[index].row
            rows[row].lower = rows[row].lower.map { $0 - shortfallRange[index].lowerBound }
            isRestated[index] = true
            shortfalls.append(
                ShortfallColumn(
                    shortfall: index, row: row, amount: shortfallRange[index].lowerBound, coefficient: 0,
                    range: shortfallRange[index].lowerBound == 0 ? 0...0 : 1...1))
        }
    }

    /// Gives a row that may be missed its columns.
    ///
    /// Where the row is D · t + S, missing L by s = max(0, L − S − D · t) means missing q = ⌈(L − S) / D⌉ by so many
    /// whole steps: none costs 0, the first costs D − r and each further one D, with r = D · q − (L − S). That is convex,
    /// so a column for the first step and one for the others say it exactly, and the shortfall is whole people.
    private mutating func append(_ index: Int, row: Int, _ restatement: RowRestatement) {
        let (divisor, wanted) = (restatement.divisor, (rows[row].lower ?? 0) - restatement.shift)
        let steps = -floorQuotient(-wanted, divisor)
        let spare = divisor * steps - wanted
        rows[row].lower = steps
        let range = shortfallRange[index]
        let least = range.lowerBound == 0 ? 0 : -floorQuotient(-(range.lowerBound + spare), divisor)
        let most = max(least, (range.upperBound + spare) / divisor)
        isRestated[index] = true
        if spare == 0 {
            shortfalls.append(
                ShortfallColumn(shortfall: index, row: row, amount: divisor, coefficient: 1, range: least...most))
            return
        }
        let first = min(1, least)...min(1, most)
        shortfalls.append(
            ShortfallColumn(shortfall: index, row: row, amount: divisor - spare, coefficient: 1, range: first))
        guard most > 1 else { return }
        shortfalls.append(
            ShortfallColumn(
                shortfall: index, row: row, amount: divisor, coefficient: 1, range: max(0, least - 1)...most - 1))
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

/// The greatest common divisor of two whole numbers, not negative; 0 for two zeros.
func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (divisor, remainder) = (abs(left), abs(right))
    while remainder != 0 { (divisor, remainder) = (remainder, divisor % remainder) }
    return divisor
}

/// A column that stands for so many steps of missing a row.
struct ShortfallColumn: Sendable {
    /// Which shortfall of the problem it is a part of.
    let shortfall: Int
    /// The row, and what a step adds to it.
    let row: Int
    /// How much of the shortfall a step is.
    let amount: Int
    let coefficient: Int
    /// How many steps there may be.
    let range: ClosedRange<Int>

    init(shortfall: Int, row: Int, amount: Int, coefficient: Int, range: ClosedRange<Int>) {
        (self.shortfall, self.row, self.amount) = (shortfall, row, amount)
        (self.coefficient, self.range) = (coefficient, range)
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
