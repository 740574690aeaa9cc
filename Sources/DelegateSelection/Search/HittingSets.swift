/// The smallest sets of numbers below `count` that meet every one of some sets and contain none of some others.
///
/// Of sets of one size, the first is the one whose largest number is least, then whose second largest is, and so on: what is
/// found does not depend on which sets are to be met beyond those that rule out what comes before it.
struct HittingSets {
    /// What a search found.
    enum Answer: Equatable {
        /// The first set of the least size.
        case found([Int])
        /// There is none of at most the size asked for.
        case none
        /// It had to give up.
        case undecided
    }

    /// A set as bits.
    private struct Bits: Equatable {
        var words: [UInt64]

        init(_ set: some Sequence<Int>, below count: Int) {
            words = [UInt64](repeating: 0, count: (count + 63) / 64)
            for number in set { words[number >> 6] |= 1 << UInt64(number & 63) }
        }

        func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

        func isSuperset(of other: Bits) -> Bool { zip(words, other.words).allSatisfy { $0 & $1 == $1 } }

        /// The least number.
        var least: Int? {
            words.firstIndex { $0 != 0 }.map { $0 << 6 + words[$0].trailingZeroBitCount }
        }

        /// True where it has a number below `limit` in common with `other`.
        func meets(_ other: Bits, below limit: Int) -> Bool {
            for index in words.indices where index << 6 < limit {
                if words[index] & other.words[index] & Bits.mask(limit - index << 6) != 0 { return true }
            }
            return false
        }

        /// Adds the numbers of `other` that are below `limit`.
        mutating func add(_ other: Bits, below limit: Int) {
            for index in words.indices where index << 6 < limit {
                words[index] |= other.words[index] & Bits.mask(limit - index << 6)
            }
        }

        private static func mask(_ bits: Int) -> UInt64 { bits >= 64 ? .max : (1 << UInt64(bits)) - 1 }
    }

    private let count: Int
    /// The sets to be met, those of few numbers first, none of which contains another one.
    private var met: [(bits: Bits, size: Int)] = []
    private var avoided: [Bits] = []

    /// Nothing to meet yet.
    init(count: Int) { self.count = count }

    /// Demands that a number of `set` is chosen.
    mutating func meet(_ set: Set<Int>) {
        let bits = Bits(set, below: count)
        guard !met.contains(where: { bits.isSuperset(of: $0.bits) }) else { return }
        met.removeAll { $0.bits.isSuperset(of: bits) }
        met.insert((bits, set.count), at: met.firstIndex { $0.size > set.count } ?? met.count)
    }

    /// Demands that not all of `set` are chosen.
    mutating func avoid(_ set: Set<Int>) { avoided.append(Bits(set, below: count)) }

    /// True where a set to be met has none of `set`: whatever is left out there is known to be possible.
    func misses(_ set: Set<Int>) -> Bool {
        let bits = Bits(set, below: count)
        return met.contains { !$0.bits.meets(bits, below: count) }
    }

    /// The first set of the least size from `size` to `most`; smaller ones are known not to do.
    /// - Complexity: at most `limit` steps, each O(sets to be met × count).
    func first(from size: Int, to most: Int, limit: Int) -> Answer {
        var search = Search(sets: self, steps: limit)
        for size in stride(from: size, through: min(most, count), by: 1) {
            if let found = search.extend(Array(met.indices), below: count, left: size) { return .found(found.sorted()) }
            if search.steps <= 0 { return .undecided }
        }
        return .none
    }

    /// A search for a set of one size, largest numbers first.
    private struct Search {
        let sets: HittingSets
        var steps: Int
        private var chosen: Bits

        init(sets: HittingSets, steps: Int) {
            (self.sets, self.steps) = (sets, steps)
            chosen = Bits([], below: sets.count)
        }

        /// The numbers below `end`, at most `left` of them, that meet what is left to be met; nil where there are none.
        mutating func extend(_ open: [Int], below end: Int, left: Int) -> [Int]? {
            guard !open.isEmpty else { return [] }
            steps -= 1
            guard steps > 0, left > 0, let first = leastTop(open, below: end, left: left) else { return nil }
            for number in stride(from: first, to: end, by: 1) {
                let rest = open.filter { !sets.met[$0].bits.contains(number) }
                guard rest.count < open.count else { continue }
                chosen.words[number >> 6] |= 1 << UInt64(number & 63)
                defer { chosen.words[number >> 6] &= ~(1 << UInt64(number & 63)) }
                guard !sets.avoided.contains(where: { chosen.isSuperset(of: $0) }) else { continue }
                if let found = extend(rest, below: number, left: left - 1) { return found + [number] }
                if steps <= 0 { return nil }
            }
            return nil
        }

        /// The least number that the largest of those still to be chosen can be; nil where `left` of them are too few.
        private func leastTop(_ open: [Int], below end: Int, left: Int) -> Int? {
            var (least, needed) = (0, 0)
            var used = Bits([], below: sets.count)
            for index in open {
                let bits = sets.met[index].bits
                guard let lowest = bits.least, lowest < end else { return nil }
                least = max(least, lowest)
                if !bits.meets(used, below: end) {
                    needed += 1
                    if needed > left { return nil }
                    used.add(bits, below: end)
                }
            }
            return least
        }
    }
}

extension HittingSets {
    /// The sets to be met.
    var demands: [[Int]] { met.map { entry in (0..<count).filter(entry.bits.contains) } }

    /// The sets not to be contained.
    var bans: [[Int]] { avoided.map { bits in (0..<count).filter(bits.contains) } }
}
