/// A choice among numbered values with small whole weights, drawn in constant time.
struct WeightedChoice: Sendable {
    /// Every value as often as its weight.
    private let slots: [UInt8]

    init(_ weights: [Int]) {
        slots = weights.indices.flatMap { [UInt8](repeating: UInt8($0), count: weights[$0]) }
    }

    func draw(_ generator: inout SeededGenerator) -> Int {
        Int(slots[generator.below(slots.count)])
    }
}
