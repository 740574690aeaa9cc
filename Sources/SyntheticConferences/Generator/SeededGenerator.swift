import ExactArithmetic

/// xoshiro256** seeded by SplitMix64: integers only, the same on every platform.
///
/// Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
/// Every nominee has a stream of its own, so that any of them can be drawn again without those before.
struct SeededGenerator: Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// Stream number `stream` of a seed.
    init(seed: UInt64, stream: Int) {
        var mixer = SplitMix64(seed: seed)
        mixer = SplitMix64(seed: mixer.next() &+ UInt64(stream) &* 0xD134_2543_DE82_EF95)
        state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
    }

    /// The stream for what an instance draws once: the last streams, which no nominee has.
    init(seed: UInt64, purpose: Purpose) {
        self.init(seed: seed, stream: .max - purpose.rawValue)
    }

    /// The things that an instance draws once.
    enum Purpose: Int { case vocabulary, planting, slack, conflicts, shares }

    mutating func next() -> UInt64 {
        let result = rotate(state.1 &* 5, by: 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = rotate(state.3, by: 45)
        return result
    }

    /// A number from 0 to `count` − 1; biased by at most `count` / 2^64.
    mutating func below(_ count: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(count)).high)
    }

    /// True `chances` times out of `total`.
    mutating func happens(_ chances: Int, in total: Int = 100) -> Bool {
        below(total) < chances
    }

    /// One of the elements, all equally likely.
    mutating func element<Element>(of elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    private func rotate(_ value: UInt64, by bits: UInt64) -> UInt64 {
        (value << bits) | (value >> (64 - bits))
    }
}
