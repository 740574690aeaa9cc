import ExactArithmetic
import IntegerProgramming
import SelectionModel
import Wording

extension Statement.Kind {
    /// Bounds on one value of a column.
    public static let quota = QuotaKind.name
}

/// The lines of quotas: a statement for each value that a quota bounds, those among them of which only `each` speaks.
struct QuotaKind: StatementKind {
    static let name = Statement.Kind(rawValue: "quota")

    /// The name of a quota as a whole.
    static func id(column: String) -> String { "quota:\(column)" }

    /// The name of the line about `value`.
    static func id(column: String, value: String) -> String { id(column: column) + "=" + value }

    var reservedPrefix: String? { QuotaKind.id(column: "") }

    func statements(of plan: Plan, over pool: Pool) -> [Statement] {
        plan.quotas.enumerated().flatMap { index, quota in
            quota.lines(over: pool).enumerated().map { position, line in
                var statement = Statement(
                    .init(QuotaKind.name, index: index, value: line.value),
                    id: QuotaKind.id(column: quota.column, value: line.value), label: line.value,
                    location: line.location ?? quota.location)
                (statement.bounds, statement.base) = (line.bounds, quota.base)
                (statement.priority, statement.relaxation) = (quota.priority, quota.relaxation)
                statement.isImplied = position >= quota.lines.count
                return statement
            }
        }
    }

    func counted(of plan: Plan, over pool: Pool) -> [Statement] { statements(of: plan, over: pool) }

    func columns(of plan: Plan) -> [String] { plan.quotas.map(\.column) }

    func entries(of plan: Plan) -> [StatementEntry] {
        plan.quotas.map { .init(priority: $0.priority, relaxation: $0.relaxation, location: $0.location) }
    }

    func bounds(of place: Statement.Place, in plan: Plan) -> Bounds? {
        let quota = plan.quotas[place.index]
        return quota.lines.first { $0.value == place.value }?.bounds ?? quota.each
    }

    func content(of statement: Statement, in plan: Plan) -> [String] {
        let quota = plan.quotas[statement.place.index]
        return [quota.column, quota.base, statement.place.value ?? ""]
    }

    func counted(by statement: Statement, in plan: Plan) -> (conditions: [Condition], base: String) {
        let quota = plan.quotas[statement.place.index]
        return ([Condition(column: quota.column, test: .oneOf([statement.place.value ?? ""]))], quota.base)
    }

    func constraints(_ plan: Plan, _ pool: Pool, _ groups: PlanGroups) -> [any Constraint] {
        plan.quotas.enumerated().map { index, quota in
            let titles = (plan.header(for: quota.column), plan.title(ofGroup: quota.base))
            return QuotaConstraint(
                quota, index: index, base: groups[quota.base], mostOfBase: plan.mostOfClass(quota.base), titles: titles,
                pool)
        }
    }

    func drop(_ places: Set<Statement.Place>, from plan: inout Plan, over pool: Pool) {
        for place in places { setBounds(Bounds(), of: place, in: &plan) }
    }

    func setBounds(_ bounds: Bounds, of place: Statement.Place, in plan: inout Plan) {
        guard let value = place.value else { return }
        plan.quotas[place.index].setBounds(bounds, ofValue: value)
    }

    func makeRequired(_ place: Statement.Place, in plan: inout Plan) {
        let quota = plan.quotas[place.index]
        guard quota.priority != nil else { return }
        split(place, from: &plan) { $0.priority = nil }
    }

    func hold(_ place: Statement.Place, in plan: inout Plan) { split(place, from: &plan) { $0.relaxation = .never } }

    /// Puts the line in `place` into a quota of its own, at the end, which `edit` changes; the line that it was binds nobody.
    private func split(_ place: Statement.Place, from plan: inout Plan, _ edit: (inout Quota) -> Void) {
        guard let value = place.value, let bounds = bounds(of: place, in: plan) else { return }
        let quota = plan.quotas[place.index]
        let location = quota.lines.first { $0.value == value }?.location
        setBounds(Bounds(), of: place, in: &plan)
        var own = Quota(
            column: quota.column, base: quota.base,
            lines: [.init(value: value, bounds: bounds, location: location ?? quota.location)],
            priority: quota.priority, location: quota.location)
        own.relaxation = quota.relaxation
        edit(&own)
        plan.quotas.append(own)
    }

    func releaseTargets(in plan: inout Plan) {
        for index in plan.quotas.indices where plan.quotas[index].priority != nil {
            (plan.quotas[index].each, plan.quotas[index].lines) = (nil, [])
            plan.quotas[index].priority = nil
        }
    }

    func removeTargets(from plan: inout Plan) { plan.quotas.removeAll { $0.priority != nil } }

    func soften(_ plan: inout Plan, nominated: Int) {
        for (index, quota) in plan.quotas.enumerated() where quota.relaxation.allowsMoving {
            plan.quotas[index] = quota.mapped { $0.wholePeople.aiming(atMost: nominated) }
            plan.quotas[index].priority = Priority(rank: 1)
            if quota.relaxation.furthest != Bounds() {
                plan.quotas.append(quota.mapped { $0.wholePeople.loosened(to: quota.relaxation.furthest) })
            }
        }
    }

    func name(of statement: Statement, in plan: Plan, _ style: some StatementStyle) -> String {
        let header = plan.header(for: plan.quotas[statement.place.index].column)
        let line = style.text(Message(.statementQuota(value: statement.label ?? "", column: header)))
        return style.within(line, statement.base, plan)
    }
}

/// A quota: bounds on the values of a column, each within a base group.
struct QuotaConstraint: Constraint {
    private let quota: Quota
    /// The quota's index in the plan.
    private let index: Int
    private let base: Membership
    private let column: CodedColumn
    /// The plan's lines, then one for every other value present where the quota bounds each; the latter by value.
    private let lines: [Quota.Line]
    /// The most seats that the base group can have, where it is a class of the composition.
    private let mostOfBase: Int?

    /// The names of the column and of the base group for people.
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
            let place = place(line)
            var shares: [CountedGroup.Share] = []
            for bound in BoundRow.rows(line.bounds, isRequired: quota.priority == nil) {
                let row = builder.addRow(of: place, lower: bound.range.lower, upper: bound.range.upper)
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
                id: id(line), label: line.value, place: place(line), base: quota.base, required: quota.priority == nil,
                priority: quota.priority?.rank, weight: quota.priority?.weight ?? 1,
                count: codes[line.value].flatMap { countOfCode[$0] } ?? 0,
                baseCount: inBase.count, minimum: line.bounds.minimum?.people(ofBase: inBase.count),
                maximum: line.bounds.maximum?.people(ofBase: inBase.count))
        }
    }

    private func id(_ line: Quota.Line) -> String { QuotaKind.id(column: quota.column, value: line.value) }

    private func place(_ line: Quota.Line) -> Statement.Place { .init(.quota, index: index, value: line.value) }

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
        var messages: [CountingMessage] = []
        if case .count(let minimum)? = line.bounds.minimum, minimum.ceiling > tally.available {
            let (bound, available) = ("\(minimum.ceiling)", "\(tally.available)")
            messages.append(
                tally.available == tally.nominated
                    ? .quotaNeedsMore(value: line.value, bound: bound, nominated: available)
                    : .quotaNeedsMoreThanPinsLeave(value: line.value, bound: bound, selectable: available))
        }
        if case .count(let maximum)? = line.bounds.maximum, maximum.floor < tally.included {
            let (bound, pinned) = ("\(maximum.floor)", "\(tally.included)")
            messages.append(.quotaAllowsFewer(value: line.value, bound: bound, pinned: pinned))
        }
        return messages.map { CountingConflict(rules: [id(line)], message: Message($0), location: line.location) }
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
            ? Message(
                .quotaSumsAboveClass(column: titles.column, needed: "\(sum)", group: titles.base, most: "\(most)"))
            : Message(.quotaSumsTooHigh(column: titles.column, needed: "\(sum)", seats: "\(limits.seats.maximum)"))
        return [CountingConflict(rules: ids, message: message, location: quota.location)]
    }

    var nomineeCounts: (any NomineeCounts)? {
        let bounds = lines.map(\.bounds)
        return QuotaCounts(
            column: column, base: base, placeOfCode: column.places(of: lines.map(\.value)),
            shares: bounds.indices.filter { bounds[$0].hasShare }, bounds: bounds)
    }

    var valueCaps: ValueCaps? {
        guard quota.priority == nil else { return nil }
        var largest: [String: Int] = [:]
        for line in lines { if case .count(let count)? = line.bounds.maximum { largest[line.value] = count.floor } }
        guard !largest.isEmpty else { return nil }
        return ValueCaps(label: titles.column, location: quota.location, column: column, base: base, largest: largest)
    }
}
