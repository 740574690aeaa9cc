import ExactArithmetic

/// A divisor method: where, between `n` and `n + 1` seats, a quotient of weight and divisor is rounded up.
///
/// Balinski and Young, "Fair Representation", 2nd ed., Brookings 2001, appendix A.
public enum DivisorMethod: String, CaseIterable, Sendable {
    case adams, dean, huntingtonHill, webster, modifiedSainteLague, jefferson

    /// The square of the signpost between `seats` and `seats + 1`, exact for every method.
    public func squaredSignpost(after seats: Int) -> Rational {
        switch self {
        case .adams: return Rational(seats) * Rational(seats)
        case .dean:
            return Rational(2 * seats * (seats + 1), 2 * seats + 1) * Rational(2 * seats * (seats + 1), 2 * seats + 1)
        case .huntingtonHill: return Rational(seats) * Rational(seats + 1)
        case .webster: return Rational(2 * seats + 1, 2) * Rational(2 * seats + 1, 2)
        case .modifiedSainteLague:
            return seats == 0 ? Rational(49, 100) : Rational(2 * seats + 1, 2) * Rational(2 * seats + 1, 2)
        case .jefferson: return Rational(seats + 1) * Rational(seats + 1)
        }
    }
}
