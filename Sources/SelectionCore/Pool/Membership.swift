import CalendarDays
import ExactArithmetic
import SelectionModel

/// The nominees who satisfy a conjunction of conditions, as the allowed codes of each column that it reads.
package struct Membership: Sendable {
    /// The allowed codes of one column.
    struct Test: Sendable {
        let column: String
        let codes: PackedCodes
        let isAllowed: [Bool]
    }

    /// One test for each column; a nominee must pass all.
    let tests: [Test]

    /// True where the nominee is a member.
    /// - Complexity: O(columns of the conjunction).
    package func contains(_ nominee: Int) -> Bool {
        tests.allSatisfy { $0.isAllowed[$0.codes[nominee]] }
    }

    /// The allowed values that decide who is a member; equal where the same values of the same columns are allowed.
    struct Key: Hashable {
        let columns: [String]
        let allowed: [[Bool]]
    }

    /// The key of this membership.
    var key: Key { Key(columns: tests.map(\.column), allowed: tests.map(\.isAllowed)) }

    /// Everyone.
    static let everyone = Membership(tests: [])

    private init(tests: [Test]) { self.tests = tests }

    /// The nominees of `pool` for whom all `conditions` hold.
    init(_ conditions: [Condition], in pool: Pool) {
        var allowed: [String: [Bool]] = [:]
        for condition in conditions {
            let values = pool.column(condition.column).values
            let passes = values.map(condition.test.holds)
            allowed[condition.column] = allowed[condition.column].map { zip($0, passes).map { $0 && $1 } } ?? passes
        }
        tests = allowed.keys.sorted().map { column in
            Test(column: column, codes: pool.column(column).packed, isAllowed: allowed[column] ?? [])
        }
    }

    /// The members of both.
    func intersection(_ other: Membership) -> Membership {
        let merged = Dictionary(
            (tests + other.tests).map { ($0.column, $0) },
            uniquingKeysWith: { left, right in
                Test(
                    column: left.column, codes: left.codes,
                    isAllowed: zip(left.isAllowed, right.isAllowed).map { $0 && $1 })
            })
        return Membership(tests: merged.keys.sorted().compactMap { merged[$0] })
    }
}

extension Plan {
    /// The nominees of a group; everyone where the plan has no such group.
    package func membership(of group: String, in pool: Pool) -> Membership {
        Membership(groups.first { $0.name == group }?.conditions ?? [], in: pool)
    }
}

extension Condition.Test {
    /// True where the condition holds for a value of the column.
    package func holds(for value: String) -> Bool {
        if value.isEmpty { return self == .blank(true) }
        switch self {
        case .blank(let isBlank): return !isBlank
        // The derived column says so.
        case .any: return true
        case .oneOf(let values): return values.contains(value)
        case .noneOf(let values): return !values.contains(value)
        case .range(let minimum, let maximum):
            return Rational(ofNumericCell: value).map { $0.isWithin(minimum, maximum) } ?? false
        case .days, .age:
            return WrittenDay(ofCell: value).map { holds(for: $0.first) && holds(for: $0.last) } ?? false
        }
    }

    /// True where the condition holds for a day; of the days of a year, it holds for all between two for which it does.
    private func holds(for day: CalendarDay) -> Bool {
        switch self {
        case .days(let first, let last): first.map { $0 <= day } ?? true && last.map { day <= $0 } ?? true
        case .age(let on, let minimum, let maximum):
            day <= on && Rational(on.age(ofBornOn: day)).isWithin(minimum, maximum)
        case .oneOf, .noneOf, .range, .blank, .any: false
        }
    }

    /// True where the value is a year alone, and the condition holds for some of its days only.
    package func isOpen(for value: String) -> Bool {
        guard let written = WrittenDay(ofCell: value), written.isYear else { return false }
        let held = (written.first.number...written.last.number).count { holds(for: CalendarDay(number: $0)) }
        return held > 0 && !holds(for: value)
    }
}

extension WrittenDay {
    /// The day in a cell that the reader has checked to be one; nil for anything else, a blank among it.
    fileprivate init?(ofCell text: String) {
        do { try self.init(text) } catch { return nil }
    }
}

extension Rational {
    /// The number in a cell that the reader has checked to be one; nil for anything else, a blank among it.
    init?(ofNumericCell text: String) {
        do { self = try WrittenNumber(text).value } catch { return nil }
    }

    /// True where the number is within both limits.
    fileprivate func isWithin(_ minimum: Rational?, _ maximum: Rational?) -> Bool {
        minimum.map { $0 <= self } ?? true && maximum.map { self <= $0 } ?? true
    }
}

extension Pool {
    /// The coded column that the plan calls `name`.
    /// - Precondition: the plan reads it, so the reader has coded it.
    func column(_ name: String) -> CodedColumn {
        guard let column = columns[name] else { preconditionFailure("the pool was read without the column \(name)") }
        return column
    }
}
