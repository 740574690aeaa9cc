/// Seats to give to units by weights of one kind of whole number, within bounds that can be kept.
struct WeighedUnits<Number: WeightNumber>: Sendable {
    /// The seats to give.
    let seats: Int
    /// The seats that each unit must and may have; a unit without weight has its least.
    let bounds: [ClosedRange<Int>]
    /// The units' weights.
    let weights: CountedWeights<Number>

    /// The seats by `method`; a tie is open but for Balinski and Young's method, which goes on by the lot.
    func solve(_ method: ApportionmentMethod, _ lot: Lot?) -> SeatResult {
        switch method {
        case .hamilton, .droop: largestRemainders(isDroop: method == .droop)
        case .balinskiYoung: quotaSequence(lot)
        case .adams, .dean, .huntingtonHill, .webster, .modifiedSainteLague, .jefferson:
            divisorSeats(method.divisorMethod ?? .webster)
        }
    }
}
