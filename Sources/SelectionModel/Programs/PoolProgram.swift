import ExactArithmetic
import IntegerProgramming

/// A level over a face as an integer programme that is never written out: its columns are the face's free nominees, whose
/// nonzeros follow from their codes, and the shortfalls; its rows are the problem's, tightened, and then the cutoffs.
package struct PoolProgram: Sendable {
    /// The face whose free nominees are the columns.
    package let face: Face
    /// The objective, to be maximized.
    package let objective: LevelObjective
    /// The rows' ranges, less what those add who are in.
    package let rows: [IntegerProgram.Row]
    /// The shortfalls' columns.
    package let shortfalls: [(column: IntegerProgram.Column, entries: [RowEntry])]
    /// The contribution to the objective of those who are in.
    package let constant: Int
    /// Every selection is worth a multiple of this.
    package let step: Int
    private let tight: RowTightening
    private let cutoffs: [ObjectiveCutoff]

    /// The programme that maximizes `objective` over `face`.
    /// - Complexity: O(codes × rows of a table).
    package init(_ face: Face, maximizing objective: LevelObjective) {
        self.init(face, objective, RowTightening(face))
    }

    /// The same programme over a part of its face.
    package func restricted(to face: Face) -> PoolProgram { PoolProgram(face, objective, tight) }

    private init(_ face: Face, _ objective: LevelObjective, _ tight: RowTightening) {
        self.face = face
        self.objective = objective
        self.tight = tight
        let cutoffs = face.cutoffs
        self.cutoffs = cutoffs
        var fixed = [Int](repeating: 0, count: tight.rows.count + cutoffs.count)
        for nominee in face.included {
            tight.columns.forEachEntry(of: nominee) { fixed[Int($0.row)] += $0.coefficient }
            for (index, cutoff) in cutoffs.enumerated() {
                fixed[tight.rows.count + index] += cutoff.coefficient(ofNominee: nominee)
            }
        }
        rows = zip(tight.rows + cutoffs.map(\.range), fixed).map { row, activity in
            IntegerProgram.Row(lower: row.lower.map { $0 - activity }, upper: row.upper.map { $0 - activity })
        }
        shortfalls = tight.shortfalls.map { column in
            let index = column.shortfall
            let worth = objective.shortfallWorth.isEmpty ? 0 : objective.shortfallWorth[index] * column.amount
            var entries: [RowEntry] = []
            if column.coefficient != 0 {
                entries.append(.init(row: Int32(column.row), coefficient: column.coefficient))
            }
            for (position, cutoff) in cutoffs.enumerated()
            where cutoff.coefficient(ofShortfall: index) * column.amount != 0 {
                entries.append(
                    .init(
                        row: Int32(tight.rows.count + position),
                        coefficient: cutoff.coefficient(ofShortfall: index) * column.amount))
            }
            return (.init(objective: worth, lower: column.range.lowerBound, upper: column.range.upperBound), entries)
        }
        constant = face.included.reduce(0) { $0 + objective.worth($1) }
        step = max(1, commonDivisor(of: [objective.nominees.step] + shortfalls.map(\.column.objective)))
    }

    /// True where some row or shortfall has no possible value, so that there is no selection.
    package var isImpossible: Bool {
        tight.isImpossible
            || rows.contains { row in
                if let lower = row.lower, let upper = row.upper { lower > upper } else { false }
            }
    }

    /// The columns without the cutoffs' rows.
    package var columns: PackedColumns { tight.columns }

    /// The nonzeros of the column of `nominee`.
    package func entries(of nominee: Int) -> [RowEntry] {
        var entries = tight.columns.entries(of: nominee)
        for (index, cutoff) in cutoffs.enumerated() {
            let coefficient = cutoff.coefficient(ofNominee: nominee)
            if coefficient != 0 {
                entries.append(.init(row: Int32(tight.rows.count + index), coefficient: coefficient))
            }
        }
        return entries
    }

    /// The programme of some nominees' columns, written out: of each so many, worth so much, within these rows.
    /// - Parameter types: the nominees, and their codes in each table of the problem.
    /// - Complexity: O(nonzeros).
    /// - Precondition: the face has no cutoffs and no shortfalls.
    package func program(of types: TypeCodes, worth: [Int]) -> IntegerProgram {
        let count = types.nominees.count
        let common = tight.columns.common
        var start = [Int](repeating: common.count, count: count + 1)
        for (table, codes) in zip(tight.columns.tables, types.codes) {
            let first = table.flat.start
            for type in 0..<count { start[type] += first[Int(codes[type]) + 1] - first[Int(codes[type])] }
        }
        let named = types.nominees.map { tight.columns.memberships[$0] ?? [] }
        var place = 0
        for type in 0..<count { (start[type], place) = (place, place + start[type] + named[type].count) }
        start[count] = place
        var entries = [RowEntry](repeating: RowEntry(row: 0, coefficient: 0), count: place)
        var next = start
        func add(_ entry: RowEntry, _ type: Int) {
            entries[next[type]] = entry
            next[type] += 1
        }
        for type in 0..<count { for entry in common { add(entry, type) } }
        for (table, codes) in zip(tight.columns.tables, types.codes) {
            let (first, all) = table.flat
            for type in 0..<count {
                for index in first[Int(codes[type])]..<first[Int(codes[type]) + 1] { add(all[index], type) }
            }
        }
        for type in 0..<count { for entry in named[type] { add(entry, type) } }
        let columns = zip(worth, types.counts).map { IntegerProgram.Column(objective: $0, lower: 0, upper: $1) }
        return IntegerProgram(rows: rows, columns: columns, entryStart: start, entries: entries)
    }

    /// The largest coefficient of a code or a shortfall in size.
    /// - Complexity: O(codes × rows of a table).
    package var largestCoefficient: Int {
        let entries = shortfalls.flatMap(\.entries) + tight.columns.common
        var largest = entries.reduce(0) { max($0, abs($1.coefficient)) }
        for table in tight.columns.tables {
            for code in 0..<table.codeCount {
                for entry in table.entries(ofCode: code) { largest = max(largest, abs(entry.coefficient)) }
            }
        }
        return largest
    }

    /// The rough number of nominees whom each row names or counts: those with a code that adds to it.
    package var rowSizes: [Int] {
        var sizes = [Int](repeating: 0, count: rows.count)
        for entry in tight.columns.common { sizes[Int(entry.row)] = tight.columns.count }
        for table in tight.columns.tables {
            for code in 0..<table.codeCount {
                for entry in table.entries(ofCode: code) { sizes[Int(entry.row)] += table.sizes[code] }
            }
        }
        for (row, members) in tight.columns.membersOfRow { sizes[row] = members.count }
        for row in tight.rows.count..<rows.count { sizes[row] = tight.columns.count }
        return sizes
    }

    /// Each free nominee's reduced cost at whole-number `multipliers` of the rows: `costScale` · objective − Σ multiplier
    /// · coefficient. Where it overflows, the multipliers are too large.
    /// - Complexity: O(codes × rows of a table).
    package func prices(multipliers: [Int], costScale: Int) -> ColumnPrices {
        var prices = ColumnPrices()
        addObjective(objective.nominees, times: Int128(costScale), to: &prices)
        var constant = Int128(0)
        for entry in tight.columns.common {
            constant -= Int128(multipliers[Int(entry.row)]) * Int128(entry.coefficient)
        }
        prices.addConstant(constant)
        for table in tight.columns.tables {
            let worth = (0..<table.codeCount).map { code in
                table.entries(ofCode: code).reduce(Int128(0)) {
                    $0 - Int128(multipliers[Int($1.row)]) * Int128($1.coefficient)
                }
            }
            prices.add(table.codes, worth: worth)
        }
        var singles: [Int: Int128] = [:]
        for (row, members) in tight.columns.membersOfRow where multipliers[row] != 0 {
            for member in members {
                singles[member.nominee, default: 0] -= Int128(multipliers[row]) * Int128(member.coefficient)
            }
        }
        for (index, cutoff) in cutoffs.enumerated() {
            let multiplier = Int128(multipliers[tight.rows.count + index])
            guard multiplier != 0 else { continue }
            addObjective(cutoff.objective.nominees, times: -multiplier, to: &prices)
        }
        prices.add(singles)
        return prices
    }

    private func addObjective(_ worth: LevelObjective.NomineeWorth, times factor: Int128, to prices: inout ColumnPrices)
    {
        guard factor != 0 else { return }
        switch worth {
        case .constant(let amount): prices.addConstant(Int128(amount) * factor)
        case .values(let values):
            for term in values.terms { prices.add(term.codes, worth: term.worth.map { Int128($0) * factor }) }
        case .drawn(let draw):
            prices.add(draw.numbers(of: face.free), times: factor, size: 0x1p20)
        }
    }
}

/// One nominee of each of several types, with their codes in each table of a problem, and how many are of the type.
package struct TypeCodes: Sendable {
    /// One of each type.
    package let nominees: [Int]
    /// By table, the code of each.
    package let codes: [[Int32]]
    /// The number of each type.
    package let counts: [Int]

    /// The types of `members` in `columns`.
    package init(_ members: [[Int]], in columns: PackedColumns) {
        let nominees = members.map { $0[0] }
        self.nominees = nominees
        counts = members.map(\.count)
        codes = columns.tables.map { table in nominees.map { Int32(table.codes[$0]) } }
    }
}
