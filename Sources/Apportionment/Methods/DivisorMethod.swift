import ExactArithmetic

/// A divisor method: where, between `k` and `k + 1` seats, a unit's weight ÷ divisor is rounded up.
///
/// Balinski and Young, *Fair Representation* (1982); Pukelsheim, *Proportional Representation* (2017), chapter 3.
public enum DivisorMethod: String, CaseIterable, Sendable {
    /// Rounds up: the signpost is k. Every unit of positive weight has a seat before any has two.
    case adams
    /// The harmonic mean of k and k + 1.
    case dean
    /// The geometric mean of k and k + 1; the House of Representatives of the United States.
    case huntingtonHill
    /// The arithmetic mean of k and k + 1: ordinary rounding (Sainte-Laguë).
    case webster
    /// Webster, but the first seat costs 0.7 in place of 0.5.
    case modifiedSainteLague
    /// Rounds down: the signpost is k + 1 (D'Hondt).
    case jefferson

    /// The square of the signpost between `seats` and `seats + 1`, exact for every method.
    /// - Precondition: `seats` is not negative and at most 30,000, so that Dean's fits 64 bits.
    public func squaredSignpost(after seats: Int) -> Rational {
        let next = seats + 1
        switch self {
        case .adams: return Rational(seats * seats)
        case .dean:
            let mean = Rational(2 * seats * next, seats + next)
            return mean * mean
        case .huntingtonHill: return Rational(seats * next)
        case .modifiedSainteLague where seats == 0: return Rational(49, 100)
        case .webster, .modifiedSainteLague: return Rational((seats + next) * (seats + next), 4)
        case .jefferson: return Rational(next * next)
        }
    }
}
