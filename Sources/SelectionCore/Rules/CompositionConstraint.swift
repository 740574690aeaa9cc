import ExactArithmetic
import IntegerProgramming
import SelectionModel
import Wording

extension Statement.Kind {
    /// The classes' shares of all delegates.
    public static let composition = CompositionKind.name
}

/// The composition: one statement, of which every class is a part that is counted by itself.
struct CompositionKind: StatementKind {
    static let name = Statement.Kind(rawValue: "composition")
    static let isAboutEveryone = true

    static func id(ofClass value: String) -> String { "composition:\(value)" }

    var reservedPrefix: String? { CompositionKind.id(ofClass: "") }

    func statements(of plan: Plan, over pool: Pool) -> [Statement] { statements(of: plan) }

    func statements(about id: String, in plan: Plan) -> [Statement] { statements(of: plan) }

    private func statements(of plan: Plan) -> [Statement] {
        plan.composition.map {
            [Statement(.init(CompositionKind.name), id: "composition", location: $0.location)]
        } ?? []
    }

    func counted(of plan: Plan, over pool: Pool) -> [Statement] {
        (plan.composition?.parts ?? []).map { part in
            var statement = Statement(
                .init(CompositionKind.name, value: part.value), id: CompositionKind.id(ofClass: part.value),
                label: part.value, location: part.location ?? plan.composition?.location)
            (statement.base, statement.isPart) = (Group.all, true)
            return statement
        }
    }

    func columns(of plan: Plan) -> [String] { plan.composition.map { [$0.column] } ?? [] }

    func counted(by statement: Statement, in plan: Plan) -> (conditions: [Condition], base: String) {
        let part = plan.composition?.parts.first { $0.value == statement.place.value }
        let isClass = plan.composition.map {
            [Condition(column: $0.column, test: .oneOf(part?.members ?? []))]
        }
        return (isClass ?? [], Group.all)
    }

    func constraints(_ plan: Plan, _ pool: Pool, _ groups: PlanGroups) -> [any Constraint] {
        plan.composition.map { [CompositionConstraint($0, pool)] } ?? []
    }

    func drop(_ places: Set<Statement.Place>, from plan: inout Plan, over pool: Pool) { plan.composition = nil }

    func name(of statement: Statement, in plan: Plan, _ style: some StatementStyle) -> String {
        guard let composition = plan.composition else { return statement.id }
        let shares = composition.parts.map { "\($0.value) \(style.text(.share($0.share)))" }.joined(separator: ", ")
        return style.text(Message(.statementComposition(column: plan.header(for: composition.column), shares: shares)))
    }
}

extension Composition {
    /// The name of the count of a class.
    package static func id(ofClass value: String) -> String { CompositionKind.id(ofClass: value) }

    /// The name of the rule that everyone of a class must be of one of some groups.
    package static func requirementID(ofClass value: String) -> String { id(ofClass: value) + ":requires" }

    /// The place of the class of each of the column's values.
    var places: [String: Int] {
        let values = parts.enumerated().flatMap { index, part in part.members.map { ($0, index) } }
        return Dictionary(values) { first, _ in first }
    }

    /// The class of who has `value` in the column; nil where it is of none.
    package func className(of value: String) -> String? { places[value].map { parts[$0].value } }

    /// The number of delegates, of `seats`, who may be of a class: the rounding of shares to whole people.
    ///
    /// With two classes, `nearest` gives halves to the first class. Where the base is what was planned, `seats` says nothing.
    func people(_ part: Part, ofSeats seats: Int) -> (minimum: Rational?, maximum: Rational?) {
        let seats = base == .planned ? plannedSeats : seats
        let share = part.share * Rational(seats)
        let isFirst = part == parts.first
        switch rounding {
        case .exact: return (share, share)
        case .atLeast: return isFirst ? (share, nil) : (nil, share)
        case .nearest where parts.count == 2:
            let nearest = Rational(isFirst ? (share + Rational(1, 2)).floor : (share - Rational(1, 2)).ceiling)
            return (nearest, nearest)
        case .nearest: return (Rational(share.floor), Rational(share.ceiling))
        }
    }
}

extension Plan {
    /// The most delegates that a group can have which is defined as one of the composition's classes; nil for other groups.
    func mostOfClass(_ group: String) -> Int? {
        guard let composition else { return nil }
        for condition in groups.first(where: { $0.name == group })?.conditions ?? []
        where condition.column == composition.column {
            guard case .oneOf(let values) = condition.test, !values.isEmpty else { continue }
            guard let part = composition.parts.first(where: { Set(values).isSubset(of: $0.members) }) else { continue }
            return composition.people(part, ofSeats: seats.maximum).maximum?.floor
        }
        return nil
    }
}

/// The composition: each class's share of all delegates, rounded as the plan says.
struct CompositionConstraint: Constraint {
    private let composition: Composition
    private let column: CodedColumn
    /// The place of the class of each of the column's codes; nil for the blank, and for what is of no class.
    private let classOfCode: [Int?]
    private let pool: Pool

    init(_ composition: Composition, _ pool: Pool) {
        (self.composition, self.pool) = (composition, pool)
        column = pool.column(composition.column)
        let places = composition.places
        classOfCode = column.values.map { places[$0] }
    }

    private typealias Part = Composition.Part

    func addRows(to builder: inout FormulationBuilder) {
        var rows: [ShareRow] = []
        for (index, part) in composition.parts.enumerated() {
            guard let range = range(of: part, isFirst: index == 0) else { continue }
            if composition.base == .planned {
                let planned = range.factor * part.part * composition.plannedSeats
                let row = builder.addRow(
                    of: .init(.composition), lower: range.row.lower.map { $0 + planned },
                    upper: range.row.upper.map { $0 + planned })
                rows.append(ShareRow(row: Int32(row), place: index, ofClass: range.factor * part.whole, ofAll: 0))
                continue
            }
            let row = builder.addRow(of: .init(.composition), lower: range.row.lower, upper: range.row.upper)
            let ofAll = -range.factor * part.part
            let share = CountedGroup.Share(row: row, ofMember: ofAll + range.factor * part.whole, ofOthers: ofAll)
            builder.refer(
                to: .everyone, in: [share], reading: [composition.column],
                multipleOf: composition.rounding == .exact ? part.whole : 1)
            rows.append(
                ShareRow(
                    row: Int32(row), place: index, ofClass: range.factor * part.whole,
                    ofAll: -range.factor * part.part))
        }
        builder.feed(Family(column: composition.column, coded: column, classOfCode: classOfCode, rows: rows))
    }

    /// The range of `factor` · (q · n(class) − p · n) for a share of p/q; nil where another class's row says it already.
    ///
    /// With two classes, `nearest` is −1/2 < n(first) − share·n ≤ 1/2: halves go to the first class.
    private func range(of part: Part, isFirst: Bool) -> (row: IntegerProgram.Row, factor: Int)? {
        let denominator = part.whole
        switch composition.rounding {
        case .exact: return (.init(lower: 0, upper: 0), 1)
        case .atLeast: return (isFirst ? .init(lower: 0) : .init(upper: 0), 1)
        case .nearest where composition.parts.count == 2:
            if isFirst { return (.init(lower: 1 - denominator, upper: denominator), 2) }
            // Of a number that is not the number of delegates, one class's share says nothing of the other's.
            return composition.base == .planned ? (.init(lower: -denominator, upper: denominator - 1), 2) : nil
        case .nearest: return (.init(lower: 1 - denominator, upper: denominator - 1), 1)
        }
    }

    /// A row fed by every nominee, and more by those of one class.
    private struct ShareRow {
        let row: Int32
        let place: Int
        let ofClass: Int
        let ofAll: Int
    }

    private struct Family: RowFamily {
        let column: String
        let coded: CodedColumn
        let classOfCode: [Int?]
        let rows: [ShareRow]

        var columns: [String] { [column] }

        func classes(of column: String) -> [Int] { denseClasses(classOfCode) }

        func entries(of nominee: Int) -> [RowEntry] {
            let place = classOfCode[coded.packed[nominee]]
            return rows.compactMap { row in
                let coefficient = row.ofAll + (place == row.place ? row.ofClass : 0)
                return coefficient == 0 ? nil : RowEntry(row: row.row, coefficient: coefficient)
            }
        }
    }

    func counts(in selection: [Int]) -> [Recount.RuleCount] {
        composition.parts.enumerated().map { index, part in
            let range = composition.people(part, ofSeats: selection.count)
            return Recount.RuleCount(
                id: id(part), label: part.value, place: .init(.composition, value: part.value), base: Group.all,
                required: true, priority: nil,
                count: selection.count { classOfCode[column.packed[$0]] == index }, baseCount: selection.count,
                minimum: range.minimum, maximum: range.maximum)
        }
    }

    private func id(_ part: Part) -> String { CompositionKind.id(ofClass: part.value) }

    func countingConflicts(_ limits: CountingLimits) -> [CountingConflict] {
        let tallies = limits.tallies { classOfCode[column.packed[$0]] }
        let seats = composition.base == .planned ? composition.plannedSeats : limits.seats.minimum
        guard seats > 0 else { return [] }
        return composition.parts.enumerated().compactMap { index, part in
            let tally = tallies[index] ?? .init()
            guard let needed = composition.people(part, ofSeats: seats).minimum?.ceiling, needed > tally.available
            else {
                return nil
            }
            let (bound, people, available) = ("\(needed)", "\(seats)", "\(tally.available)")
            let message: CountingMessage =
                tally.available == tally.nominated
                ? .classNeedsMore(value: part.value, bound: bound, seats: people, nominated: available)
                : .classNeedsMoreThanPinsLeave(value: part.value, bound: bound, seats: people, selectable: available)
            return CountingConflict(rules: [id(part)], message: Message(message), location: part.location)
        }
    }

    var nomineeCounts: (any NomineeCounts)? {
        Counts(column: column, classOfCode: classOfCode, bounds: composition.parts.map { _ in nil })
    }

    /// The counts of classes, whose bounds depend on the number of seats alone.
    private struct Counts: NomineeCounts {
        let column: CodedColumn
        let classOfCode: [Int?]
        let bounds: [Bounds?]

        func counts(of nominee: Int) -> [Int] { classOfCode[column.packed[nominee]].map { [$0] } ?? [] }

        func bases(of nominee: Int) -> [Int] { [] }

        func kind(of nominee: Int) -> UInt32 { UInt32(1 + (classOfCode[column.packed[nominee]] ?? -1)) }
    }

    var requiredShares: [RequiredShare] {
        // Of a number that is planned, they are numbers.
        if composition.base == .planned { return [] }
        return composition.parts.map { part in
            let range = composition.people(part, ofSeats: 1)
            let isClass = Membership([Condition(column: composition.column, test: .oneOf(part.members))], in: pool)
            return RequiredShare(
                label: part.value, location: part.location ?? composition.location, members: isClass, base: Group.all,
                baseMembers: .everyone, minimum: range.minimum == nil ? .zero : part.share,
                maximum: range.maximum == nil ? 1 : part.share, isExact: composition.rounding == .exact,
                least: { [composition] in composition.people(part, ofSeats: $0).minimum?.ceiling ?? 0 },
                most: { [composition] in composition.people(part, ofSeats: $0).maximum?.floor ?? $0 })
        }
    }

    func presence(among nominees: Int) -> [GroupPresence] {
        let sizes = column.packed.sizes(below: column.values.count)
        return composition.parts.enumerated().map { index, part in
            let count = sizes.indices.reduce(0) { classOfCode[$1] == index ? $0 + sizes[$1] : $0 }
            return GroupPresence(id: id(part), count: count, base: nominees)
        }
    }
}

extension Composition.Part {
    /// The share above and below its line; a share of the input has at most eight digits in either.
    fileprivate var part: Int { Int(share.numerator) }
    fileprivate var whole: Int { Int(share.denominator) }
}
