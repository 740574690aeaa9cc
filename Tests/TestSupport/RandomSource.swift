/// SplitMix64: integers only, the same on every platform.
///
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct RandomSource: RandomNumberGenerator {
    private var state: UInt64

    /// The numbers that follow from `seed`.
    public init(seed: Int) {
        state = UInt64(truncatingIfNeeded: seed)
        _ = next()
    }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of `range`, all about equally likely.
    public mutating func number(_ range: ClosedRange<Int>) -> Int {
        let width = UInt64(range.upperBound - range.lowerBound + 1)
        return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
    }

    /// True in `percent` of a hundred cases.
    public mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of `elements`, all about equally likely.
    /// - Precondition: there is one.
    public mutating func element<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

    /// The elements in another order.
    public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var shuffled = elements
        for index in shuffled.indices.reversed() { shuffled.swapAt(index, number(0...index)) }
        return shuffled
    }

    /// `count` of the elements, or all of them if they are fewer, in random order.
    public mutating func sample<Element>(_ elements: [Element], _ count: Int) -> [Element] {
        Array(shuffled(elements).prefix(count))
    }
}
