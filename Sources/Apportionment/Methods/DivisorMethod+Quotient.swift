extension DivisorMethod {
    /// True where quotients are kept as their squares, because the signposts are irrational.
    var usesSquares: Bool { self == .huntingtonHill }

    /// The signpost between `seats` and `seats + 1` as a fraction; of its square where `usesSquares`.
    func signpost(after seats: Int) -> (numerator: UInt128, denominator: UInt128) {
        let (held, next) = (UInt128(seats), UInt128(seats + 1))
        switch self {
        case .adams: return (held, 1)
        case .dean: return (2 * held * next, held + next)
        case .huntingtonHill: return (held * next, 1)
        case .modifiedSainteLague where seats == 0: return (7, 10)
        case .webster, .modifiedSainteLague: return (held + next, 2)
        case .jefferson: return (next, 1)
        }
    }

    /// The quotient with which a unit of `weight` competes for the seat after `seats`.
    @inline(__always)
    func quotient<Weight: WeightNumber>(_ weight: Weight, after seats: Int) -> Quotient<Weight.Part> {
        let signpost = signpost(after: seats)
        let weight = usesSquares ? weight.part * weight.part : weight.part
        return Quotient(
            numerator: weight * Weight.Part.of(signpost.denominator), denominator: Weight.Part.of(signpost.numerator))
    }

    /// A divisor in the form of quotients.
    func threshold<Weight: WeightNumber>(_ numerator: Weight, over denominator: Int) -> Quotient<Weight.Part> {
        let (above, below) = (numerator.part, Weight.Part.of(UInt128(denominator)))
        return usesSquares
            ? Quotient(numerator: above * above, denominator: below * below)
            : Quotient(numerator: above, denominator: below)
    }
}
