import ExactArithmetic
import IntegerProgramming
import SelectionModel

/// Rows that nominees feed through the codes of some columns: a rule, all lines of a quota, all classes.
protocol RowFamily {
    /// The columns that decide what a nominee adds.
    var columns: [String] { get }
    /// For each code of `column`, a class: codes of one class add the same to every row of the family.
    func classes(of column: String) -> [Int]
    /// The entries that `nominee` adds to the family's rows.
    func entries(of nominee: Int) -> [RowEntry]
}

/// A row that may fall short, at a price.
struct Target {
    /// The row, which has a lower side only.
    let row: Int
    /// Its rank, for rows that are aimed at.
    let priority: Priority
    /// The worth of one delegate in the row.
    let scale: Int
}

/// A row that counts the members of a group.
private struct CountingFamily: RowFamily {
    let row: Int32
    let base: Membership
    /// The columns that the first share of the group reads.
    let columnsOfShare: [String]
    let pool: Pool
    /// Those of the group alone, or those of the share where no other row would share a table with the former.
    var columns: [String]

    func classes(of column: String) -> [Int] {
        denseClasses(base.allowed(column, count: pool.column(column).values.count))
    }

    func entries(of nominee: Int) -> [RowEntry] {
        base.contains(nominee) ? [RowEntry(row: row, coefficient: 1)] : []
    }
}

/// Collects rows, and then packs the columns: row families that read the same columns share a table.
package struct FormulationBuilder {
    let pool: Pool
    private(set) var rows: [IntegerProgram.Row] = []
    /// The statement of the plan that each row holds, or a part of it; nil for rows that only count.
    private(set) var sources: [Statement.Place?] = []
    /// The groups whose sizes shares refer to, and where each is, by what decides who is a member.
    private var counted: [CountedGroup] = []
    private var placeOfCounted: [Membership.Key: Int] = [:]
    private(set) var targets: [Target] = []
    private var common: [RowEntry] = []
    private var families: [any RowFamily] = []
    private var countings: [CountingFamily] = []
    private var memberships: [Int: [RowEntry]] = [:]
    /// The most that may be selected of sets of people, as rows say so far.
    private var mostOf: [[Int]: Int] = [:]

    private let codings: SharedCodings?

    init(_ pool: Pool, sharing codings: SharedCodings? = nil) { (self.pool, self.codings) = (pool, codings) }

    /// Adds a row that holds `source`, or a part of it, and returns its index.
    mutating func addRow(of source: Statement.Place?, lower: Int? = nil, upper: Int? = nil) -> Int {
        rows.append(.init(lower: lower, upper: upper))
        sources.append(source)
        return rows.count - 1
    }

    /// Lets a row's lower side be missed at a price.
    mutating func aim(at row: Int, _ priority: Priority, scale: Int) {
        targets.append(Target(row: row, priority: priority, scale: scale))
    }

    /// Lets every nominee add `coefficient` to `row`.
    mutating func feedAll(_ row: Int, coefficient: Int = 1) {
        common.append(RowEntry(row: Int32(row), coefficient: coefficient))
    }

    /// Lets nominees feed rows through the codes of columns.
    mutating func feed(_ family: some RowFamily) { families.append(family) }

    /// Lets single nominees add 1 to `row`.
    mutating func feed(_ row: Int, members: [Int]) {
        for nominee in members { memberships[nominee, default: []].append(RowEntry(row: Int32(row), coefficient: 1)) }
    }

    /// The families of rows, those that only count among them.
    var everyFamily: [any RowFamily] { families + countings }

    /// The amounts that every nominee adds to rows.
    var ofEveryone: [RowEntry] { common }

    /// Takes note that at most so many of `members`, ascending, may be selected; true where no row says so yet.
    mutating func isNews(of members: [Int], atMost maximum: Int) -> Bool {
        guard maximum < mostOf[members] ?? Int.max else { return false }
        mostOf[members] = maximum
        return true
    }

    /// Takes note that the rows `shares`, which read `columns`, refer to the size of `base`, which is a multiple of `divisor`
    /// while all of them hold.
    mutating func refer(
        to base: Membership, in shares: [CountedGroup.Share], reading columns: [String], multipleOf divisor: Int = 1
    ) {
        guard !shares.isEmpty else { return }
        let place = placeOfCounted[base.key] ?? counted.count
        if place == counted.count {
            placeOfCounted[base.key] = place
            counted.append(CountedGroup(row: rowCounting(base, columns)))
        }
        counted[place].shares += shares
        if divisor > 1 { counted[place].multiples.append(.init(rows: shares.map(\.row), divisor: divisor)) }
    }

    /// The row that counts the selected of `base`: everyone's is the row of the seats.
    private mutating func rowCounting(_ base: Membership, _ columns: [String]) -> Int {
        if base.tests.isEmpty, let seats = common.first(where: { $0.coefficient == 1 }) { return Int(seats.row) }
        let row = addRow(of: nil)
        if base.tests.isEmpty {
            feedAll(row)
        } else {
            countings.append(
                CountingFamily(
                    row: Int32(row), base: base, columnsOfShare: columns, pool: pool, columns: base.columns))
        }
        return row
    }

    /// The finished formulation.
    /// - Throws: `ScaleError` where the weights of targets cannot be put into whole numbers of bounded size.
    func formulation(_ plan: Plan, merit: Merit) throws(Formulation.ScaleError) -> Formulation {
        let merged = problem(plan).mergingEqualRows()
        var problem = merged.problem
        let levels = try TargetLevel.levels(
            targets, places: merged.placeOfShortfall, maxima: problem.shortfalls.map(\.maximum)
        ) { rank in
            plan.location(ofPriority: rank)
        }
        let ordered = orderedLevels(plan, merit: merit, targets: levels)
        problem.levels = ordered.map(\.level)
        problem.refinements = codings?.refinements(problem.columns)
        return Formulation(
            problem: problem, meanings: ordered.map(\.meaning), sources: merged.kept.map { sources[$0] })
    }

    /// The rows and columns, no level yet.
    func problem(_ plan: Plan) -> SelectionProblem {
        let tables = packedTables()
        var problem = SelectionProblem(
            columns: PackedColumns(count: pool.count, common: common, tables: tables, memberships: memberships),
            rows: rows, included: pool.rows(of: plan.pins.include), excluded: excludedRows(plan),
            shortfalls: shortfalls(tables), levels: [],
            lotteryRounds: Lottery.rounds, lotteryNumber: Lottery(seed: plan.lotterySeed, pool: pool).number)
        problem.counted = counted.sorted { $0.row < $1.row }
        return problem
    }

    /// Those who must be out: those pinned, and everybody else where only some may be selected.
    private func excludedRows(_ plan: Plan) -> [Int] {
        let pinned = pool.rows(of: plan.pins.exclude)
        guard let among = plan.among else { return pinned }
        let allowed = Set(pool.rows(of: among)).subtracting(pinned)
        return (0..<pool.count).filter { !allowed.contains($0) }
    }

    private typealias RankedLevel = (level: SelectionProblem.Level, meaning: Formulation.LevelMeaning)

    private func orderedLevels(
        _ plan: Plan, merit: Merit, targets: [TargetLevel]
    ) -> [RankedLevel] {
        let ofPriority = Dictionary(uniqueKeysWithValues: targets.map { ($0.priority, $0) })
        let order = ObjectiveOrder(plan, priorities: targets.map(\.priority), hasMerit: !merit.isZero)
        return order.levels.compactMap { level in
            switch level {
            case .seats: (.count, .seats)
            case .kept: (.value(keptValues(plan.keeping ?? [])), .kept)
            case .shortfall(let priority):
                ofPriority[priority].map { target in
                    (.shortfall(weights: target.weights), .shortfall(priority: priority, unit: target.unit))
                }
            case .merit: (.value(merit.values), .merit(unit: merit.unit))
            // Every problem has it after its levels.
            case .lottery: nil
            }
        }
    }

    /// 1 for each of those whom the plan keeps, 0 for everyone else.
    private func keptValues(_ keeping: [NomineeReference]) -> NomineeValues {
        var codes = [UInt32](repeating: 0, count: pool.count)
        for row in pool.rows(of: keeping) { codes[row] = 1 }
        return NomineeValues(terms: [.init(codes: PackedCodes(codes, below: 2), worth: [0, 1])])
    }

    private func packedTables() -> [AttributeTable] {
        let known = Set(families.map { Set($0.columns).sorted() })
        let families: [any RowFamily] =
            self.families
            + countings.map { counting in
                var family = counting
                if !known.contains(Set(family.columns).sorted()) { family.columns = counting.columnsOfShare }
                return family
            }
        let groups = Dictionary(grouping: families.indices) { Set(families[$0].columns).sorted() }
        let keys = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }
        return keys.compactMap { key in groups[key].map { table(columns: key, families: $0.map { families[$0] }) } }
    }

    /// A column of more values than this is told apart by what they add to rows.
    private static let valuesTakenAsTheyAre = 256

    private func table(columns: [String], families: [any RowFamily]) -> AttributeTable {
        if columns.count == 1, let column = columns.first.map({ pool.column($0) }),
            column.values.count <= FormulationBuilder.valuesTakenAsTheyAre
        {
            return table(coding([column.packed], []) { coding(column) }, families)
        }
        let coded = columns.map(pool.column)
        let signatures = zip(columns, coded).map { name, column in
            let classes = families.map { $0.classes(of: name) }
            return denseClasses(column.values.indices.map { code in classes.map { $0[code] } })
        }
        return table(coding(coded.map(\.packed), signatures) { coding(coded, signatures) }, families)
    }

    private func table(_ coding: SharedCodings.Coding, _ families: [any RowFamily]) -> AttributeTable {
        coding.table.adding(
            coding.representatives.map { nominee in
                nominee.map { nominee in families.flatMap { $0.entries(of: nominee) } } ?? []
            })
    }

    /// The coding of columns, from an earlier plan where there is one.
    private func coding(
        _ columns: [PackedCodes], _ signatures: [[Int]], make: () -> SharedCodings.Coding
    ) -> SharedCodings.Coding {
        codings?.coding(columns, signatures, make: make) ?? make()
    }

    /// A column's codes as they are.
    private func coding(_ column: CodedColumn) -> SharedCodings.Coding {
        let count = column.values.count
        return .init(
            table: AttributeTable(codes: column.packed, entriesOfCode: Array(repeating: [], count: count)),
            representatives: column.packed.firstNominees(below: count))
    }

    /// Columns folded into one that tells apart what their signatures do.
    private func coding(_ columns: [CodedColumn], _ signatures: [[Int]]) -> SharedCodings.Coding {
        var combined = CombinedCodes(count: pool.count)
        for (column, signature) in zip(columns, signatures) {
            combined.split(by: column.packed, classOfCode: signature)
        }
        let count = combined.representatives.count
        let codes = PackedCodes(combined.codes, below: count)
        return .init(
            table: AttributeTable(codes: codes, entriesOfCode: Array(repeating: [], count: count)),
            representatives: combined.representatives)
    }

    /// The shortfalls' columns, each bounded by what its row misses at worst.
    private func shortfalls(_ tables: [AttributeTable]) -> [SelectionProblem.Shortfall] {
        let least = leastActivities(tables)
        return targets.map { target in
            .init(row: target.row, maximum: max(0, (rows[target.row].lower ?? 0) - least[target.row]))
        }
    }

    /// A value that each row cannot be below, whoever is selected.
    private func leastActivities(_ tables: [AttributeTable]) -> [Int] {
        var least = [Int](repeating: 0, count: rows.count)
        for table in tables {
            for (code, size) in table.sizes.enumerated() {
                for entry in table.entries(ofCode: code) { least[Int(entry.row)] += min(0, entry.coefficient) * size }
            }
        }
        return least
    }
}
