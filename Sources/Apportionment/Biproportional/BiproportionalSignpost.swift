/// A signpost as a ratio of two words, or its square where the root is irrational: `(above / below)^(1 / power)`.
struct BiproportionalSignpost {
    let above: UInt64
    let below: UInt64

    /// The signpost between `seats` and `seats + 1`; its square for `huntingtonHill`.
    /// - Precondition: `seats` is at most `BiproportionalProblem.maximumSeats`, so that the parts fit.
    init(_ method: DivisorMethod, after seats: Int) {
        let seats = UInt64(seats)
        switch method {
        case .adams: (above, below) = (seats, 1)
        case .dean: (above, below) = (2 * seats * (seats + 1), 2 * seats + 1)
        case .huntingtonHill: (above, below) = (seats * (seats + 1), 1)
        case .webster: (above, below) = (2 * seats + 1, 2)
        case .modifiedSainteLague: (above, below) = seats == 0 ? (7, 10) : (2 * seats + 1, 2)
        case .jefferson: (above, below) = (seats + 1, 1)
        }
    }

    /// The signpost's nearest floating-point number, for guidance only.
    static func approximation(_ method: DivisorMethod, after seats: Int) -> Double {
        let signpost = BiproportionalSignpost(method, after: seats)
        let value = Double(signpost.above) / Double(signpost.below)
        return method.signpostPower == 2 ? FixedPointLogarithm.squareRoot(value) : value
    }
}

extension DivisorMethod {
    /// 2 where signposts are square roots and are compared by their squares, otherwise 1.
    var signpostPower: Int { self == .huntingtonHill ? 2 : 1 }

    /// The fewest seats of a positive weight: 1 where the first signpost is 0.
    var fewestSeats: Int { BiproportionalSignpost(self, after: 0).above == 0 ? 1 : 0 }
}
