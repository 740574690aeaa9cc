import ExactArithmetic
import SelectionCore
import Wording

extension PlanDecoder {
    /// `cost: { perDelegate: 500000, groups: { grassroots: 300000 }, additional: { researchers: 50000 }, currency: đồng }`.
    mutating func decodeCost(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: PlanKeys.cost.name, of: CostKeys.map) else { return }
        if fields.lacksAlternative(of: CostKeys.map) {
            problems.error(at: node.location, Message(.missingKey(key: CostKeys.perDelegate.name)))
        }
        plan.cost = Cost(
            perDelegate: fields[CostKeys.perDelegate].flatMap { money($0, as: CostKeys.perDelegate.name) } ?? .zero,
            groups: fields[CostKeys.groups].map { costParts($0, as: CostKeys.groups.name) } ?? [],
            additional: fields[CostKeys.additional].map { additionalParts($0) } ?? [],
            currency: value(CostKeys.currency, of: fields), location: node.location)
    }

    private mutating func costParts(_ node: DocumentNode, as what: String) -> [Cost.Part] {
        (map(node, as: what)?.entries ?? []).compactMap { entry in
            let name = DocumentNode(.scalar(entry.key, isQuoted: true), at: entry.location)
            let group = self.group(name, as: what)
            guard let amount = money(entry.value, as: entry.key), let group else { return nil }
            return Cost.Part(group: group, amount: amount)
        }
    }

    private mutating func additionalParts(_ node: DocumentNode) -> [Cost.Part] {
        let parts = costParts(node, as: CostKeys.additional.name)
        let sum = parts.reduce(Rational.zero) { $0 + $1.amount }
        if sum > Cost.largestAmount {
            problems.error(at: node.location, costTooLong(sum.description))
            return []
        }
        return parts
    }

    private func costTooLong(_ amount: String) -> Message {
        Message(PlanMessage.costTooLong(text: amount, most: "\(Cost.largestAmount)"))
    }

    /// An amount of money that is not negative, and short enough for exact sums.
    private mutating func money(_ node: DocumentNode, as what: String) -> Rational? {
        guard let amount = self.amount(node, as: what) else { return nil }
        let isShort = 100 % amount.denominator == 0
        guard amount <= Cost.largestAmount, isShort else {
            problems.error(at: node.location, costTooLong(node.text ?? ""))
            return nil
        }
        return amount
    }
}
