import ExactArithmetic
import IntegerProgramming
import SelectionModel

/// A bound on n(G∩B), the members, within a base B, as a row in whole numbers:
/// `memberCoefficient` · n(G∩B) + `baseCoefficient` · n(B) within a range.
struct BoundRow {
    let memberCoefficient: Int
    /// 0 where the bound is a number of people.
    let baseCoefficient: Int
    let range: IntegerProgram.Row
    /// The worth of one delegate in the row.
    let scale: Int

    /// The rows of `bounds`: at most one a side; a required range of people is one row.
    static func rows(_ bounds: Bounds, isRequired: Bool) -> [BoundRow] {
        if isRequired, let range = requiredRange(bounds) {
            return range == .init() ? [] : [BoundRow(memberCoefficient: 1, baseCoefficient: 0, range: range, scale: 1)]
        }
        return [bounds.minimum.map { side($0, sign: 1) }, bounds.maximum.map { side($0, sign: -1) }].compactMap(\.self)
    }

    /// The range in people, where no side is a share.
    private static func requiredRange(_ bounds: Bounds) -> IntegerProgram.Row? {
        var range = IntegerProgram.Row()
        switch bounds.minimum {
        case .count(let minimum): range.lower = minimum.ceiling
        case .share: return nil
        case nil: break
        }
        switch bounds.maximum {
        case .count(let maximum): range.upper = maximum.floor
        case .share: return nil
        case nil: break
        }
        return range
    }

    /// One side as a row with a lower side: `sign` is 1 for a minimum and -1 for a maximum.
    private static func side(_ bound: Bound, sign: Int) -> BoundRow {
        let (part, whole) = bound.parts
        return switch bound {
        case .count:
            BoundRow(
                memberCoefficient: sign * whole, baseCoefficient: 0, range: .init(lower: sign * part), scale: whole)
        case .share:
            BoundRow(
                memberCoefficient: sign * whole, baseCoefficient: -sign * part, range: .init(lower: 0), scale: whole)
        }
    }
}

extension Bound {
    /// The numbers above and below the line: a bound of the input, moved or not, has at most 19 digits above it.
    fileprivate var parts: (above: Int, below: Int) {
        switch self {
        case .count(let number), .share(let number): (Int(number.numerator), Int(number.denominator))
        }
    }
}

extension Bounds {
    /// The number that the size of the base is a multiple of where it keeps the bounds: a share fixed at p/q needs one of q.
    var multipleOfBase: Int {
        guard case .share? = minimum, minimum == maximum else { return 1 }
        return minimum?.parts.below ?? 1
    }
}

extension BoundRow {
    /// The share that the row states; nil where it states a number of people.
    func share(in row: Int) -> CountedGroup.Share? {
        guard baseCoefficient != 0 else { return nil }
        return .init(row: row, ofMember: memberCoefficient + baseCoefficient, ofOthers: baseCoefficient)
    }
}
