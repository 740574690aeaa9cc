import ExactArithmetic
import SelectionCore
import Wording

extension PlanDecoder {
    /// `relax: { min: 8, max: 12 }` or `relax: never`: how far `bounds` may be moved. Limits are of the kind of the bounds;
    /// one that a rule's bound is beyond already has no effect, which is said.
    mutating func relaxation(_ node: DocumentNode, of bounds: [Bounds], isQuota: Bool) -> RelaxationLimits {
        if let text = node.text {
            if text == RequirementKeys.never { return .never }
            problems.error(at: node.location, Message(PlanMessage.relaxForm(text: text.quotable)))
            return RelaxationLimits()
        }
        guard let fields = self.fields(node, as: RequirementKeys.relax.name, of: BoundKeys.map) else {
            return RelaxationLimits()
        }
        let limits = RelaxationLimits(furthest: self.bounds(fields))
        check(limits.furthest.minimum, bounds.map(\.minimum), fields[BoundKeys.least], isQuota) { $0 >= $1 }
        check(limits.furthest.maximum, bounds.map(\.maximum), fields[BoundKeys.most], isQuota) { $0 <= $1 }
        return limits
    }

    /// True where one side's limit is of the kind of its bounds, and leaves room.
    private mutating func check(
        _ limit: Bound?, _ bounds: [Bound?], _ node: DocumentNode?, _ isQuota: Bool,
        isBeyond: (Rational, Rational) -> Bool
    ) {
        guard let limit, let node else { return }
        let text = (node.text ?? "").quotable
        var leavesRoom = isQuota
        for bound in bounds {
            switch (limit, bound) {
            case (.count(let limit), .count(let bound)?), (.share(let limit), .share(let bound)?):
                leavesRoom = leavesRoom || !isBeyond(limit, bound)
            case (_, nil): break
            case (.count, .share?), (.share, .count?):
                problems.error(at: node.location, Message(PlanMessage.relaxKind(text: text)))
                return
            }
        }
        if !leavesRoom {
            problems.warning(at: node.location, Message(PlanMessage.relaxWithoutRoom(text: text)))
        }
    }
}
