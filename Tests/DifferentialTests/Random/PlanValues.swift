import SelectionCore

/// A plan as values, before it becomes text; what is nil is not written. A scenario's edits have the same form.
struct PlanValues {
    var title: String?
    var columns: [(name: String, header: String)] = []
    var seats: SeatsValues?
    var groups: [GroupValues] = []
    var composition: CompositionValues?
    var quotas: [QuotaValues] = []
    var rules: [RuleValues] = []
    var pins: PinValues?
    var conflicts: [ConflictValues]?
    var merit: [MeritValues]?
    var seed: String?
}

/// An edit of a plan.
struct ScenarioValues {
    var name: String
    var edits = PlanValues()
    var removed: [String] = []
}

struct SeatsValues {
    var maximum: Int?
    var minimum: Int?
    var fill: String?
}

/// A number of people, or a share: `value` is in hundredths of a person or of a percent.
struct Amount {
    var value: Hundredths
    var isShare: Bool
    /// The ten-thousandths of a percent on top of a share, 0 to 99, since shares may be written with that many digits.
    var finer = 0

    static func people(_ hundredths: Int) -> Amount { Amount(value: Hundredths(hundredths), isShare: false) }
    static func percent(_ hundredths: Int) -> Amount { Amount(value: Hundredths(hundredths), isShare: true) }

    /// A share in millionths.
    static func millionths(_ share: Int) -> Amount {
        Amount(value: Hundredths(share / 100), isShare: true, finer: share % 100)
    }

    var text: String {
        guard finer > 0 else { return value.text + (isShare ? "%" : "") }
        let (whole, places) = value.value.quotientAndRemainder(dividingBy: 100)
        return "\(whole)." + "\(10_000 + places * 100 + finer)".dropFirst() + "%"
    }
}

struct Limits {
    var minimum: Amount?
    var maximum: Amount?
}

extension Limits {
    /// True where `amount` in place of a side is beyond the other one, where the two are of one kind.
    func crosses(_ side: RuleCost.Side, _ amount: Amount) -> Bool {
        guard let other = side == .minimum ? maximum : minimum, other.isShare == amount.isShare else { return false }
        let sizes = [amount, other].map { $0.value.value * 100 + $0.finer }
        return side == .minimum ? sizes[0] > sizes[1] : sizes[0] < sizes[1]
    }
}

indirect enum ConditionValues {
    case oneOf([String])
    case noneOf([String])
    case number(minimum: Hundredths?, maximum: Hundredths?)
    case blank(Bool)
    /// Alternatives, each of conditions on columns; under the key `any`.
    case any([[(column: String, test: ConditionValues)]])
}

struct GroupValues {
    var name: String
    var conditions: [(column: String, test: ConditionValues)]
}

struct CompositionValues {
    var column: String?
    /// Shares in hundredths of a percent.
    var shares: [(value: String, share: Hundredths)]?
    var rounding: String?
    /// The values of each class, where the plan maps them; the classes are values themselves otherwise.
    var classes: [(name: String, values: [String])]?
    /// The groups of which everyone of a class must be in one.
    var requires: [(name: String, groups: [String])]?
    /// The nominees who are of a class whatever the column has of them; of several the first one counts.
    var assignments: [AssignmentValues]?
    var base: String?
}

/// Nominees of a group of the plan, or those for whom conditions hold, who are of a class.
struct AssignmentValues {
    /// nil for the conditions.
    var group: String?
    var conditions: [(column: String, test: ConditionValues)] = []
    var name: String
}

struct QuotaValues {
    /// A quota file and its lines; a bound that is nil is a blank cell.
    struct File {
        var name: String
        var lines: [(value: String, limits: Limits)]
    }

    /// The column; several that are joined, with commas between.
    var column: String
    var base: String?
    var each: Limits?
    var lines: [(value: String, limits: Limits)] = []
    var file: File?
    var priority: Int?
    var weight: Hundredths?
}

struct RuleValues {
    var id: String
    var label: String?
    var group: String?
    var base: String?
    var limits = Limits()
    var priority: Int?
    var weight: Hundredths?
}

struct PinValues {
    var include: [String]?
    var exclude: [String]?
}

struct ConflictValues {
    var ids: [String]
    /// nil for the short form, a list of ids.
    var maximum: Int?
}

struct MeritValues {
    var column: String
    var weight: Hundredths?
    var points: [(value: String, points: Hundredths)]?
    /// The points of all values that are not listed.
    var otherPoints: Hundredths?
    /// Written as `merit: column`, where it is the only term.
    var isBare = false
}
