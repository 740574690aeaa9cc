import ExactArithmetic
import IntegerProgramming
import SelectionModel
import Wording

/// A quota: bounds on the values of a column, each within a base group.
struct QuotaConstraint: RuleKind {
    private let quota: Quota
    /// Which of the plan's quotas it is.
    private let index: Int
    private let base: Membership
    private let column: CodedColumn
    /// The plan's lines, then one for every other value present where the quota bounds each; the latter by value.
    private let lines: [Quota.Line]
    /// The most seats that the base group can have, where it is a class of the composition.
    private let mostOfBase: Int?

    /// What people call the column and the base group.
    private let titles: (column: String, base: String)

    init(
        _ quota: Quota, index: Int, base: Membership, mostOfBase: Int? = nil, titles: (column: String, base: String),
        _ pool: Pool
    ) {
        self.titles = titles
        self.quota = quota
        self.index = index
        self.mostOfBase = mostOfBase
        self.base = base
        column = pool.column(quota.column)
        lines = quota.lines(over: pool)
    }

    func addRows(to builder: inout FormulationBuilder) {
        var family = Family(column: quota.column, coded: column, base: base, codes: codeOfValue)
        for line in lines {
            let source = PlanRule.quotaLine(quota: index, value: line.value)
            var shares: [CountedGroup.Share] = []
            for bound in BoundRow.rows(line.bounds, isRequired: quota.priority == nil) {
                let row = builder.addRow(of: source, lower: bound.range.lower, upper: bound.range.upper)
                if let priority = quota.priority { builder.aim(at: row, priority, scale: bound.scale) }
                family.add(row, bound, value: line.value)
                if let share = bound.share(in: row) { shares.append(share) }
            }
            builder.refer(
                to: base, in: shares, reading: family.columns, multipleOf: line.bounds.multipleOfBase)
        }
        builder.feed(family)
    }

    private var codeOfValue: [String: Int] {
        Dictionary(uniqueKeysWithValues: column.values.enumerated().dropFirst().map { ($0.element, $0.offset) })
    }

    /// A row a line and side, fed by the base group's nominees with the line's value; a share's also by all others of
    /// the base group.
    private struct Family: RowFamily {
        private let column: String
        private let coded: CodedColumn
        private let base: Membership
        private let codes: [String: Int]
        private var rowsOfCode: [[RowEntry]]
        private var baseRows: [RowEntry] = []

        init(column: String, coded: CodedColumn, base: Membership, codes: [String: Int]) {
            self.column = column
            self.coded = coded
            self.base = base
            self.codes = codes
            rowsOfCode = Array(repeating: [], count: coded.values.count)
        }

        mutating func add(_ row: Int, _ bound: BoundRow, value: String) {
            let entry = RowEntry(row: Int32(row), coefficient: bound.memberCoefficient)
            if let code = codes[value] { rowsOfCode[code].append(entry) }
            if bound.baseCoefficient != 0 {
                baseRows.append(RowEntry(row: Int32(row), coefficient: bound.baseCoefficient))
            }
        }

        var columns: [String] { Set(base.columns + [column]).sorted() }

        func classes(of name: String) -> [Int] {
            let count = name == column ? coded.values.count : base.tests.first { $0.column == name }?.isAllowed.count
            let allowed = base.allowed(name, count: count ?? 0)
            guard name == column else { return denseClasses(allowed) }
            return denseClasses(allowed.indices.map { [allowed[$0] ? 1 : 0, rowsOfCode[$0].isEmpty ? 0 : $0] })
        }

        func entries(of nominee: Int) -> [RowEntry] {
            guard base.contains(nominee) else { return [] }
            var sums: [Int32: Int] = [:]
            for entry in rowsOfCode[coded.packed[nominee]] + baseRows {
                sums[entry.row, default: 0] += entry.coefficient
            }
            return sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }
                .map { RowEntry(row: $0.key, coefficient: $0.value) }
        }
    }

    func counts(in selection: [Int]) -> [Recount.RuleCount] {
        let inBase = selection.filter(base.contains)
        let countOfCode = Dictionary(grouping: inBase) { column.packed[$0] }.mapValues(\.count)
        let codes = codeOfValue
        return lines.map { line in
            Recount.RuleCount(
                id: id(line), label: line.value, kind: .quota, base: quota.base, required: quota.priority == nil,
                priority: quota.priority?.rank, weight: quota.priority?.weight ?? 1,
                count: codes[line.value].flatMap { countOfCode[$0] } ?? 0,
                baseCount: inBase.count, minimum: line.bounds.minimum?.people(ofBase: inBase.count),
                maximum: line.bounds.maximum?.people(ofBase: inBase.count))
        }
    }

    private func id(_ line: Quota.Line) -> String { "quota:\(quota.column)=\(line.value)" }

    func countingConflicts(_ limits: CountingLimits) -> [CountingConflict] {
        guard quota.priority == nil else { return [] }
        let tallies = limits.tallies { nominee in base.contains(nominee) ? column.packed[nominee] : nil }
        let codes = codeOfValue
        let single = lines.flatMap { line in
            countingConflicts(line, codes[line.value].flatMap { tallies[$0] } ?? .init())
        }
        return single + sumImpossibilities(limits)
    }

    private func countingConflicts(_ line: Quota.Line, _ tally: CountingLimits.Tally) -> [CountingConflict] {
        var found: [CountingConflict] = []
        if case .count(let minimum)? = line.bounds.minimum, minimum.ceiling > tally.available {
            let code =
                tally.available == tally.nominated ? CountingMessage.quotaNeedsMore : .quotaNeedsMoreThanPinsLeave
            let message = Message(code, line.value, "\(minimum.ceiling)", "\(tally.available)")
            found.append(CountingConflict(rules: [id(line)], message: message, location: line.location))
        }
        if case .count(let maximum)? = line.bounds.maximum, maximum.floor < tally.included {
            let message = Message(.quotaAllowsFewer, line.value, "\(maximum.floor)", "\(tally.included)")
            found.append(CountingConflict(rules: [id(line)], message: message, location: line.location))
        }
        return found
    }

    /// The minima of all lines together need more seats than there are, or than the class that they count has.
    private func sumImpossibilities(_ limits: CountingLimits) -> [CountingConflict] {
        let minima = lines.map { line -> Int128 in
            if case .count(let minimum)? = line.bounds.minimum { Int128(minimum.ceiling) } else { 0 }
        }
        let sum = minima.reduce(0, +)
        let most = min(mostOfBase ?? Int.max, limits.seats.maximum)
        guard sum > most else { return [] }
        let ids = zip(lines, minima).filter { $0.1 > 0 }.map { id($0.0) }
        let message =
            most < limits.seats.maximum
            ? Message(.quotaSumsAboveClass, titles.column, "\(sum)", titles.base, "\(most)")
            : Message(.quotaSumsTooHigh, titles.column, "\(sum)", "\(limits.seats.maximum)")
        return [CountingConflict(rules: ids, message: message, location: quota.location)]
    }
}
