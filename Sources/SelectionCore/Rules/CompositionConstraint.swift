import ExactArithmetic
import IntegerProgramming
import SelectionModel
import Wording

/// The composition: each class's share of all delegates, rounded as the plan says.
struct CompositionConstraint: RuleKind {
    private let composition: Composition
    private let column: CodedColumn

    init(_ composition: Composition, _ pool: Pool) {
        self.composition = composition
        column = pool.column(composition.column)
    }

    private typealias Part = Composition.Part

    func addRows(to builder: inout FormulationBuilder) {
        var rows: [ShareRow] = []
        for (index, part) in composition.parts.enumerated() {
            guard let range = range(of: part, isFirst: index == 0) else { continue }
            let row = builder.addRow(of: .composition, lower: range.row.lower, upper: range.row.upper)
            let ofAll = -range.factor * part.part
            let share = CountedGroup.Share(row: row, ofMember: ofAll + range.factor * part.whole, ofOthers: ofAll)
            builder.refer(
                to: .everyone, in: [share], reading: [composition.column],
                multipleOf: composition.rounding == .exact ? part.whole : 1)
            rows.append(
                ShareRow(
                    row: Int32(row), code: column.code(of: part.value), ofClass: range.factor * part.whole,
                    ofAll: -range.factor * part.part))
        }
        builder.feed(Family(column: composition.column, coded: column, rows: rows))
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
            return isFirst ? (.init(lower: 1 - denominator, upper: denominator), 2) : nil
        case .nearest: return (.init(lower: 1 - denominator, upper: denominator - 1), 1)
        }
    }

    /// A row fed by every nominee, and more by those of one class.
    private struct ShareRow {
        let row: Int32
        let code: UInt32?
        let ofClass: Int
        let ofAll: Int
    }

    private struct Family: RowFamily {
        let column: String
        let coded: CodedColumn
        let rows: [ShareRow]

        var columns: [String] { [column] }

        func classes(of column: String) -> [Int] { Array(coded.values.indices) }

        func entries(of nominee: Int) -> [RowEntry] {
            rows.compactMap { row in
                let coefficient = row.ofAll + (UInt32(coded.packed[nominee]) == row.code ? row.ofClass : 0)
                return coefficient == 0 ? nil : RowEntry(row: row.row, coefficient: coefficient)
            }
        }
    }

    func counts(in selection: [Int]) -> [Recount.RuleCount] {
        composition.parts.map { part in
            let code = column.code(of: part.value)
            let range = people(part, ofSeats: selection.count)
            return Recount.RuleCount(
                id: id(part), label: part.value, kind: .composition, base: Group.all, required: true, priority: nil,
                count: selection.count { UInt32(column.packed[$0]) == code }, baseCount: selection.count,
                minimum: range.minimum, maximum: range.maximum)
        }
    }

    /// The most seats that the members of a group can have where there are at most `seats`; nil where the group is not
    /// defined as one of the classes.
    func most(ofGroup conditions: [Condition], seats: Int) -> Int? {
        for condition in conditions where condition.column == composition.column {
            guard case .oneOf(let values) = condition.test, values.count == 1 else { continue }
            guard let part = composition.parts.first(where: { $0.value == values[0] }) else { continue }
            return people(part, ofSeats: seats).maximum?.floor
        }
        return nil
    }

    private func id(_ part: Part) -> String { "composition:\(part.value)" }

    /// How many of `seats` delegates may be of the class.
    private func people(_ part: Part, ofSeats seats: Int) -> (minimum: Rational?, maximum: Rational?) {
        let share = part.share * Rational(seats)
        let isFirst = part == composition.parts.first
        switch composition.rounding {
        case .exact: return (share, share)
        case .atLeast: return isFirst ? (share, nil) : (nil, share)
        case .nearest where composition.parts.count == 2:
            let nearest = Rational(isFirst ? (share + Rational(1, 2)).floor : (share - Rational(1, 2)).ceiling)
            return (nearest, nearest)
        case .nearest: return (Rational(share.floor), Rational(share.ceiling))
        }
    }

    func countingConflicts(_ limits: CountingLimits) -> [CountingConflict] {
        let tallies = limits.tallies { UInt32(column.packed[$0]) }
        let seats = limits.seats.minimum
        guard seats > 0 else { return [] }
        return composition.parts.compactMap { part in
            let tally = column.code(of: part.value).flatMap { tallies[$0] } ?? .init()
            guard let needed = people(part, ofSeats: seats).minimum?.ceiling, needed > tally.available else {
                return nil
            }
            let code =
                tally.available == tally.nominated ? CountingMessage.classNeedsMore : .classNeedsMoreThanPinsLeave
            let message = Message(
                code, part.value, "\(needed)", "\(seats)", "\(tally.available)")
            return CountingConflict(rules: [id(part)], message: message, location: part.location)
        }
    }
}

extension Composition.Part {
    /// The share above and below its line; a share of the input has at most eight digits in either.
    fileprivate var part: Int { Int(share.numerator) }
    fileprivate var whole: Int { Int(share.denominator) }
}
