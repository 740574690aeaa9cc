import CalendarDays
import ExactArithmetic
import Wording

/// A named predicate over the pool's columns: the nominees for whom every condition holds.
public struct Group: Sendable, Equatable {
    /// The name of the group of all nominees, which every plan has.
    public static let all = "all"

    /// The name that rules use.
    public var name: String
    /// The group's name for people, where the plan states one.
    public var label: String?
    /// The conditions that must hold; all of them.
    public var conditions: [Condition]
    /// The place where the plan defines the group.
    public var location: SourceLocation?
    /// True where the plan does not write the group; what it says elsewhere is made of it.
    package var isDerived = false

    /// A group of the nominees for whom all `conditions` hold.
    public init(name: String, label: String? = nil, conditions: [Condition], location: SourceLocation? = nil) {
        self.name = name
        self.label = label
        self.conditions = conditions
        self.location = location
    }
}

/// A condition on one column. A blank cell satisfies no condition, not even `noneOf`, but the one that asks for blanks.
public struct Condition: Sendable, Equatable {
    /// The test of a value.
    public indirect enum Test: Sendable, Equatable {
        /// It is one of these.
        case oneOf([String])
        /// It is none of these.
        case noneOf([String])
        /// It is a number within these limits, both included.
        case range(minimum: Rational?, maximum: Rational?)
        /// It is a day within these limits, both included; a year alone, where all of its days are.
        case days(first: CalendarDay?, last: CalendarDay?)
        /// It is the day on which somebody was born who on the day `on` has an age within these limits, both included; a year
        /// alone, where that is so for all of its days.
        case age(on: CalendarDay, minimum: Rational?, maximum: Rational?)
        /// The cell is blank, or, where false, it is not.
        case blank(Bool)
        /// For at least one of these alternatives all conditions hold; they may be on several columns.
        case any([[Condition]])
    }

    /// The plan's name of the column; of alternatives, the name of the derived column that holds whether one of them is met.
    public var column: String
    /// The test of its value.
    public var test: Test
    /// The place in the plan.
    public var location: SourceLocation?

    /// `test` asked of `column`.
    public init(column: String, test: Test, location: SourceLocation? = nil) {
        self.column = column
        self.test = test
        self.location = location
    }
}

extension Condition {
    /// The conditions on columns of the nominees' file: this one, or those that its alternatives are made of.
    package var onColumns: [Condition] {
        guard case .any(let alternatives) = test else { return [self] }
        return alternatives.joined().flatMap(\.onColumns)
    }

    /// True where it has alternatives.
    var hasAlternatives: Bool {
        if case .any = test { true } else { false }
    }
}
