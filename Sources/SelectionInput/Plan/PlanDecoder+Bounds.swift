import ExactArithmetic
import SelectionCore
import Wording

extension PlanDecoder {
    /// `min` and `max` of a rule or a quota, in order.
    mutating func bounds(_ fields: DocumentFields) -> Bounds {
        bounds(minimum: fields[BoundKeys.least], maximum: fields[BoundKeys.most])
    }

    mutating func bounds(minimum low: DocumentNode?, maximum high: DocumentNode?) -> Bounds {
        let bounds = Bounds(
            minimum: low.flatMap { bound($0, as: BoundKeys.least.name) },
            maximum: high.flatMap { bound($0, as: BoundKeys.most.name) })
        if bounds.hasShare { remarkPercentMeant([(bounds, low, high)]) }
        if let low, let high, bounds.isCrossed {
            problems.error(
                at: low.location, Message(.minimumAboveMaximum(minimum: low.text ?? "", maximum: high.text ?? "")))
        }
        return bounds
    }

    /// A number of people, or a share with `%`.
    mutating func bound(_ node: DocumentNode, as what: String) -> Bound? {
        guard let text = self.text(node, as: what) else { return nil }
        if WrittenShare.isShare(text) { return share(text, at: node.location).map(Bound.share) }
        return people(text, at: node.location).map(Bound.count)
    }

    /// A number of people, which may be a decimal; a point or a comma that may divide thousands is refused.
    private mutating func people(_ text: String, at location: SourceLocation) -> Rational? {
        if let advice = PlanDecoder.adviceOnThousands(in: text) {
            problems.error(at: location, Message(.notPeople(text: text)), advice: [advice])
            return nil
        }
        guard let count = number(text, at: location) else { return nil }
        if count < .zero {
            problems.error(at: location, Message(.negativeNumber(text: text)))
            return nil
        }
        if count > .zero, count < 1 {
            let advice = Message(.writeInstead(text: PlanDecoder.percent(count)))
            problems.error(at: location, Message(.lessThanOnePerson(text: text)), advice: [advice])
            return nil
        }
        return count
    }

    /// The advice on a number of people whose point or comma may divide thousands; nil for others, and for what is no number.
    private static func adviceOnThousands(in text: String) -> Message? {
        do throws(WrittenNumber.Fault) {
            return .advice(for: try WrittenNumber(text))
        } catch {
            guard case .ambiguousComma = error else { return nil }
            return .wholeAdvice(for: error)
        }
    }

    /// The bounds of one statement, and the nodes that state them.
    typealias StatedBounds = (bounds: Bounds, low: DocumentNode?, high: DocumentNode?)

    /// Warns of numbers of people beside percent that are probably percent too.
    mutating func remarkPercentMeant(_ stated: [StatedBounds]) {
        for (bounds, low, high) in stated {
            let sides = [(bounds.minimum, low, BoundKeys.least.name), (bounds.maximum, high, BoundKeys.most.name)]
            for case (.count(let count)?, let node?, let key) in sides
            where count >= PlanDecoder.leastPercentMeant && count <= 100 && !percentRemarks.contains(node.location) {
                percentRemarks.insert(node.location)
                problems.warning(
                    at: node.location, Message(SpellingMessage.percentMeant(text: node.text ?? "", key: key)))
            }
        }
    }

    /// Fewer people than this beside percent are probably meant: at least one, and at most 10%. Chosen.
    private static let leastPercentMeant: Rational = 5

    /// A share as it is written in a plan: 2/5 is `40%`; at most six decimals, as decimals have them.
    static func percent(_ share: Rational) -> String {
        let scaled = share * 100
        let millionths = (scaled * 1_000_000).floor
        let fraction = String(String(1_000_000 + abs(millionths) % 1_000_000).dropFirst())
        let digits = fraction.reversed().drop { $0 == "0" }.reversed()
        return "\(millionths / 1_000_000)" + (digits.isEmpty ? "" : "." + String(digits)) + "%"
    }

    /// `priority` and `weight` of a rule or a quota.
    mutating func priority(_ fields: DocumentFields) -> Priority? {
        let weight = value(RequirementKeys.weight, of: fields) ?? 1
        let key = RequirementKeys.priority.name
        // `priority: null` of a scenario makes a target required, and leaves its weight standing.
        if let place = fields[RequirementKeys.weight]?.location, fields[key] == nil, !fields.unfilled.contains(key) {
            problems.warning(at: place, Message(.weightWithoutPriority))
        }
        return value(RequirementKeys.priority, of: fields).map { Priority(rank: $0, weight: weight) }
    }

    /// The group that `key` names; all nominees where it is absent.
    mutating func base(_ fields: DocumentFields) -> String {
        fields[RequirementKeys.base].flatMap { group($0, as: RequirementKeys.base.name) } ?? Group.all
    }

    /// The name of a group that the plan defines.
    mutating func group(_ node: DocumentNode, as what: String) -> String? {
        guard let name = text(node, as: what) else { return nil }
        if knownGroups.contains(name) { return name }
        problems.error(
            at: node.location, Message(.unknownGroup(group: name.quotable)),
            advice: [
                Message(.allowedValues(values: groupNames.joined(separator: ", "))), .nearest(name, among: groupNames),
            ])
        return nil
    }
}

extension Bounds {
    /// True where a side is a share.
    var hasShare: Bool {
        [minimum, maximum].contains { if case .share? = $0 { true } else { false } }
    }

    /// True where nothing is bounded.
    var isEmpty: Bool { minimum == nil && maximum == nil }

    /// True where the minimum is above the maximum; a number of people and a share are not compared.
    var isCrossed: Bool {
        switch (minimum, maximum) {
        case (.count(let low)?, .count(let high)?), (.share(let low)?, .share(let high)?): low > high
        default: false
        }
    }
}
