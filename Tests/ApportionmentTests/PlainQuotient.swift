import Apportionment
import ExactArithmetic

/// The square of weight ÷ signpost, by the published signposts alone; a signpost of 0 makes it infinite.
struct PlainQuotient: Comparable {
    private let above: Int128
    private let below: Int128

    init(_ weight: Int, after held: Int, _ method: DivisorMethod) {
        let signpost = method.squaredSignpost(after: held)
        above = Int128(weight) * Int128(weight) * Int128(signpost.denominator)
        below = Int128(signpost.numerator)
    }

    static func == (left: PlainQuotient, right: PlainQuotient) -> Bool { !(left < right) && !(right < left) }

    static func < (left: PlainQuotient, right: PlainQuotient) -> Bool {
        if left.below == 0 || right.below == 0 {
            return left.below == 0 && right.below == 0 ? left.above < right.above : right.below == 0
        }
        return left.above * right.below < right.above * left.below
    }
}
