import Apportionment
import ExactArithmetic

/// Small seats, weights and bounds, drawn from a seed; weights are small often enough for ties.
struct RandomInput: CustomStringConvertible {
    let seed: UInt64
    var seats: Int
    var weights: [Int]
    var bounds: [ClosedRange<Int>]
    var method: ApportionmentMethod
    /// The factor that gave the weights their size; a common one changes nothing.
    var scale: Int
    private(set) var isBounded: Bool

    init(seed: UInt64) {
        self.seed = seed
        var random = SeededRandom(seed: seed)
        let count = 1 + random.below(6)
        let largest = [4, 12, 60, 1_000_000][random.below(4)]
        weights = (0..<count).map { _ in random.below(8) == 0 ? 0 : random.below(largest) }
        weights[random.below(count)] += 1
        seats = random.below(24)
        isBounded = random.below(2) == 0
        bounds = []
        for _ in 0..<count {
            let least = isBounded && random.below(3) == 0 ? random.below(4) : 0
            let most = isBounded && random.below(3) == 0 ? least + random.below(6) : max(seats + 1, least)
            bounds.append(least...most)
        }
        method = ApportionmentMethod.allCases[random.below(ApportionmentMethod.allCases.count)]
        scale = [1, 1, 10, 7][random.below(4)]
    }

    var description: String { "seed \(seed): \(method), \(seats) seats, weights \(weights), bounds \(bounds)" }

    /// The problem, or nil where the bounds are impossible.
    func problem(seats: Int? = nil) throws -> ApportionmentProblem? {
        let fractions = weights.map { Rational($0, scale) }
        do {
            return try ApportionmentProblem(seats: seats ?? self.seats, weights: fractions, bounds: bounds)
        } catch {
            if case .impossible = error { return nil }
            throw error
        }
    }

    /// The units in another order: `order[i]` is the unit that comes as number i.
    func permuted(_ order: [Int]) -> RandomInput {
        var other = self
        (other.weights, other.bounds) = (order.map { weights[$0] }, order.map { bounds[$0] })
        return other
    }
}

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }
}
