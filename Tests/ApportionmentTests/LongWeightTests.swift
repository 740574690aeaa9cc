import Apportionment
import BigInt
import ExactArithmetic
import TestSupport
import Testing

/// Weights of up to thirty digits, with powers of ten and decimals: as exact as small ones, ties included.
@Suite struct LongWeightTests {
    /// Seats of a table, and who is tied at the last of them.
    private struct Expected {
        var seats: [Int]
        var tied: [Int] = []

        init(_ seats: [Int], tied: [Int] = []) { (self.seats, self.tied) = (seats, tied) }
    }

    /// Computed once with the fractions of Python, by the definitions of the methods; nil where a tie makes it a sequence.
    private static let tables: [(weights: [String], seats: Int, expected: [ApportionmentMethod: Expected])] = [
        (
            [
                "987654321098765432109876543210", "123456789012345678901234567891", "55555555555555555555555555555",
                "1",
                "7e27",
            ], 101,
            [
                .hamilton: Expected([85, 11, 5, 0, 0]), .droop: Expected([86, 10, 5, 0, 0]),
                .adams: Expected([83, 11, 5, 1, 1]), .dean: Expected([84, 10, 5, 1, 1]),
                .huntingtonHill: Expected([84, 10, 5, 1, 1]), .webster: Expected([84, 11, 5, 0, 1]),
                .modifiedSainteLague: Expected([85, 11, 5, 0, 0]), .jefferson: Expected([87, 10, 4, 0, 0]),
                .balinskiYoung: Expected([85, 11, 5, 0, 0]),
            ]
        ),
        (
            ["1e29", "1e-30", "3.14159265358979323846264338327", "2.5e28", "99999999999999999999999999999.5"], 57,
            [
                .hamilton: Expected([25, 0, 0, 7, 25]), .droop: Expected([26, 0, 0, 6, 25]),
                .adams: Expected([24, 1, 1, 6, 24], tied: [0, 3]), .dean: Expected([25, 1, 1, 6, 24]),
                .huntingtonHill: Expected([25, 1, 1, 6, 24]), .webster: Expected([26, 0, 0, 6, 25]),
                .modifiedSainteLague: Expected([26, 0, 0, 6, 25]), .jefferson: Expected([26, 0, 0, 6, 25]),
            ]
        ),
        (
            [
                "0.000000000000000000000000000123", "0.000000000000000000000000000457",
                "0.000000000000000000000000009871", "2e-30",
            ], 40,
            [
                .hamilton: Expected([0, 2, 38, 0]), .droop: Expected([0, 2, 38, 0]), .adams: Expected([1, 2, 36, 1]),
                .dean: Expected([1, 2, 36, 1]), .huntingtonHill: Expected([1, 2, 36, 1]),
                .webster: Expected([0, 2, 38, 0]), .modifiedSainteLague: Expected([0, 2, 38, 0]),
                .jefferson: Expected([0, 1, 39, 0]), .balinskiYoung: Expected([0, 2, 38, 0]),
            ]
        ),
        (
            [
                "333333333333333333333333333333", "333333333333333333333333333334", "166666666666666666666666666667",
                "1.5e20",
            ], 1000,
            [
                .hamilton: Expected([400, 400, 200, 0]), .droop: Expected([400, 400, 200, 0]),
                .adams: Expected([399, 400, 200, 1]), .dean: Expected([399, 400, 200, 1]),
                .huntingtonHill: Expected([399, 400, 200, 1]), .webster: Expected([400, 400, 200, 0]),
                .modifiedSainteLague: Expected([400, 400, 200, 0]), .jefferson: Expected([400, 400, 200, 0]),
            ]
        ),
    ]

    @Test(arguments: LongWeightTests.tables.indices) func seatsAreThoseOfFractions(table: Int) throws {
        let (texts, seats, expected) = LongWeightTests.tables[table]
        let weights = try texts.map { try WrittenNumber($0, .weights).value }
        for (method, expected) in expected.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let result = try ApportionmentProblem(seats: seats, weights: weights).solve(method)
            #expect(result.seats == expected.seats, "\(method)")
            #expect(result.tie?.units ?? [] == expected.tied, "\(method)")
        }
    }

    /// Weights of 1 to 30 digits and their likes: multiples of one number, for ties, and the next numbers beside them.
    private static func weights(_ random: inout RandomSource) -> [Rational] {
        func digits(_ random: inout RandomSource, _ count: Int) -> String {
            let text = (0..<count).map { _ in "\(random.number(0...9))" }.joined()
            return text.allSatisfy { $0 == "0" } ? "1" : text
        }
        let (count, kind, places) = (random.number(1...6), random.number(0...3), random.number(0...20))
        let common = Int128(digits(&random, random.number(20...28))) ?? 1
        let scale = Int128("1" + String(repeating: "0", count: places)) ?? 1
        let weights = (0..<count).map { _ -> Rational in
            if random.happens(10) { return .zero }
            switch kind {
            case 0:
                let length = random.number(1...30)
                let power = Int128("1" + String(repeating: "0", count: random.number(0...30 - length))) ?? 1
                let number = Int128(digits(&random, length)) ?? 1
                return random.happens(50) ? Rational(wide: number * power) : Rational(wide: number, over: power)
            case 1: return Rational(wide: common * Int128(random.number(1...6)), over: scale)
            case 2:
                let near = Int128(random.number(-1...1))
                return Rational(wide: common * Int128(random.number(1...6)) + near, over: scale)
            default: return Rational(random.number(1...12))
            }
        }
        return weights.contains { $0 > .zero } ? weights : weights + [Rational(wide: common)]
    }

    private static func bounds(_ count: Int, seats: Int, _ random: inout RandomSource) -> [ClosedRange<Int>] {
        let isBounded = random.happens(50)
        return (0..<count).map { _ in
            let least = isBounded && random.happens(30) ? random.number(0...3) : 0
            let most = isBounded && random.happens(30) ? least + random.number(0...5) : max(seats + 1, least)
            return least...most
        }
    }

    private static func problem(
        _ seats: Int, _ weights: [Rational], _ bounds: [ClosedRange<Int>]
    ) throws -> ApportionmentProblem? {
        do {
            return try ApportionmentProblem(seats: seats, weights: weights, bounds: bounds)
        } catch {
            if case .impossible = error { return nil }
            throw error
        }
    }

    private static let batches = 8
    private static let size = 150

    @Test(arguments: Campaign.batches(of: LongWeightTests.batches)) func divisorMethodsGiveTheHighestAverages(
        batch: Int
    ) throws {
        var ties = 0
        for seed in batch * LongWeightTests.size..<(batch + 1) * LongWeightTests.size {
            var random = RandomSource(seed: seed)
            let (weights, seats) = (LongWeightTests.weights(&random), random.number(0...24))
            let bounds = LongWeightTests.bounds(weights.count, seats: seats, &random)
            guard let problem = try LongWeightTests.problem(seats, weights, bounds) else { continue }
            let reference = UnlimitedReference(weights: weights, bounds: bounds, seats: seats)
            for method in DivisorMethod.allCases {
                let result = problem.solve(ApportionmentMethod(rawValue: method.rawValue) ?? .webster)
                if PlainResult(result) != reference.highestAverages(method) {
                    Issue.record("seed \(seed), \(method), \(weights), \(bounds): \(result)")
                }
                let settled = problem.solve(
                    ApportionmentMethod(rawValue: method.rawValue) ?? .webster, lot: Lot(order: Array(weights.indices)))
                if !reference.isShown(settled, method) {
                    Issue.record("seed \(seed), \(method), \(weights), \(bounds): \(settled.certificate)")
                }
                ties += result.tie == nil ? 0 : 1
            }
        }
        #expect(ties > 5)
    }

    @Test(arguments: Campaign.batches(of: LongWeightTests.batches)) func theOtherMethodsAreTheirDefinitions(
        batch: Int
    ) throws {
        var ties = 0
        for seed in batch * LongWeightTests.size..<(batch + 1) * LongWeightTests.size {
            var random = RandomSource(seed: ~seed)
            let (weights, seats) = (LongWeightTests.weights(&random), random.number(1...24))
            let free = weights.map { _ in 0...seats + 1 }
            let problem = try ApportionmentProblem(seats: seats, weights: weights)
            let reference = UnlimitedReference(weights: weights, bounds: free, seats: seats)
            let hamilton = problem.solve(.hamilton)
            if PlainResult(hamilton) != reference.hamilton { Issue.record("seed \(seed), \(weights): \(hamilton)") }
            if let expected = reference.droop, PlainResult(problem.solve(.droop)) != expected {
                Issue.record("seed \(seed), \(weights): \(problem.solve(.droop)), not \(expected)")
            }
            let quota = problem.solve(.balinskiYoung, lot: Lot(order: Array(weights.indices)))
            if quota.seats != reference.quotaMethod { Issue.record("seed \(seed), \(weights): \(quota)") }
            ties += hamilton.tie == nil ? 0 : 1
        }
        #expect(ties > 5)
    }

    /// A common factor of thirty digits changes nothing: words and numbers without limit go the same ways.
    @Test(arguments: Campaign.batches(of: LongWeightTests.batches)) func aCommonFactorChangesNothing(batch: Int) throws
    {
        let factor = Int128("1000000000000000000000000000057") ?? 1
        let size = UInt64(LongWeightTests.size)
        for seed in UInt64(batch) * size..<UInt64(batch + 1) * size {
            let input = RandomInput(seed: seed)
            guard input.method != .droop, let small = try input.problem() else { continue }
            let weights = input.weights.map { Rational(wide: Int128($0) * factor, over: Int128(input.scale)) }
            let large = try ApportionmentProblem(seats: input.seats, weights: weights, bounds: input.bounds)
            for lot in [nil, Lot(order: Array(input.weights.indices))] {
                let (one, two) = (small.solve(input.method, lot: lot), large.solve(input.method, lot: lot))
                let isSame = one.seats == two.seats && one.tie == two.tie && one.draws == two.draws
                if !isSame { Issue.record("\(input): \(one) and \(two)") }
            }
        }
    }

    /// Shares, claims, thresholds, what a further seat would do: of numbers without limit as of words.
    @Test func allotmentsOfLongWeights() throws {
        let factor = Int128("100000000000000000000000007") ?? 1
        func problem(_ factor: Int128) -> AllocationProblem {
            var units = [600, 361, 39, 0].enumerated().map { index, weight in
                AllocationUnit(name: "\(index)", weight: Rational(wide: Int128(weight) * factor))
            }
            (units[0].available, units[1].bonus, units[3].minimum) = (9, 2, 1)
            return AllocationProblem(seats: 20, units: units, base: 1, threshold: Rational(39, 1000))
        }
        for method in ApportionmentMethod.allCases where method != .droop {
            let (small, large) = (try problem(1).solve(method), try problem(factor).solve(method))
            #expect(small.seats == large.seats && small.withoutCaps == large.withoutCaps, "\(method)")
            #expect(small.quotaViolations == large.quotaViolations, "\(method)")
            for unit in 0..<4 {
                #expect(small.fairShare(of: unit) == large.fairShare(of: unit), "\(method)")
                #expect(small.claim(of: unit) == large.claim(of: unit), "\(method)")
            }
            let (one, two) = (try AllocationOutlook(from: small), try AllocationOutlook(from: large))
            #expect(one.next?.gainers == two.next?.gainers && one.last?.losers == two.last?.losers, "\(method)")
        }
        let below = AllocationProblem(
            seats: 20, units: problem(factor).units, threshold: Rational(39_001, 1_000_000))
        #expect(try below.solve(.webster).weights[2] == .zero)
    }

    @Test func ofAllDecimalsNoneIsTooLong() throws {
        let extremes = ["999999999999999999999999999999", "1e-30", "0.999999999999999999999999999999", "1e29"]
        let weights = try extremes.map { try WrittenNumber($0, .weights).value }
        for method in ApportionmentMethod.allCases {
            let most = min(method.maximumSeats, method == .balinskiYoung ? 1_000 : .max)
            let result = try ApportionmentProblem(seats: most, weights: weights).solve(
                method, lot: Lot(order: [0, 1, 2, 3]))
            #expect(result.seats.reduce(0, +) == most, "\(method)")
        }
        #expect(throws: ApportionmentError.weightsTooLong(unit: 4)) {
            // Denominators with nothing in common: primes of Mersenne and others.
            let denominators = [Int128.max, Int128.max - 2, Int128.max - 24, Int128.max - 14, Int128.max - 18]
            _ = try ApportionmentProblem(seats: 1, weights: denominators.map { Rational(wide: 1, over: $0) })
        }
    }
}
