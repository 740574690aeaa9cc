import Apportionment
import ExactArithmetic
import Foundation
import TestSupport
import Testing

/// Properties of every input that is drawn: 20 blocks of inputs, 10⁴ together, or as many as `PROPERTY_INPUTS` says
/// (`make test-properties` takes 10⁵), of which an eighth is run by default. A failure names the seed.
@Suite struct PropertyTests {
    private static let size: UInt64 = {
        let asked = ProcessInfo.processInfo.environment["PROPERTY_INPUTS"].flatMap(UInt64.init)
        return (asked ?? 10_000) / 20
    }()

    private func forEachInput(_ block: UInt64, _ body: (RandomInput, ApportionmentProblem) throws -> Void) throws {
        for seed in block * PropertyTests.size..<(block + 1) * PropertyTests.size {
            let input = RandomInput(seed: seed)
            if let problem = try input.problem() { try body(input, problem) }
        }
    }

    @Test(arguments: Campaign.batches(of: 20).map(UInt64.init))
    func sumsAndBoundsAreKept(block: UInt64) throws {
        try forEachInput(block) { input, problem in
            let result = problem.solve(input.method)
            let sum = result.seats.reduce(0, +) + (result.tie?.remaining ?? 0)
            let isKept = zip(result.seats, input.bounds).allSatisfy { $1.contains($0) }
            let isEmpty = zip(result.seats, zip(input.weights, input.bounds))
                .allSatisfy { $1.0 > 0 || $0 == $1.1.lowerBound }
            if sum != input.seats || !isKept || !isEmpty { Issue.record("\(input): \(result)") }
            if let tie = result.tie, input.method != .balinskiYoung, tie.remaining >= tie.units.count {
                Issue.record("\(input): no tie, \(tie)")
            }
        }
    }

    @Test(arguments: Campaign.batches(of: 20).map(UInt64.init))
    func theOrderOfUnitsDoesNotMatter(block: UInt64) throws {
        try forEachInput(block) { input, problem in
            var random = SeededRandom(seed: ~input.seed)
            let order = input.weights.indices.shuffled(using: &random)
            let names = input.weights.indices.map { "unit \($0)" }
            let other = try input.permuted(order).problem()
            let draw = { (name: String, _: Int) in name.unicodeScalars.reduce(7) { ($0 * 31 + Int($1.value)) % 5 } }
            let lots: [(Lot?, Lot?)] = [
                (nil, nil),
                (
                    Lot(names: names, rounds: 2, number: draw),
                    Lot(names: order.map { names[$0] }, rounds: 2, number: draw)
                ),
            ]
            for (lot, otherLot) in lots {
                let (one, two) = (problem.solve(input.method, lot: lot), other?.solve(input.method, lot: otherLot))
                let seats = order.map { one.seats[$0] }
                let tied = two?.tie.map { $0.units.map { order[$0] }.sorted() }
                if seats != two?.seats || one.tie?.units != tied || one.tie?.remaining != two?.tie?.remaining {
                    Issue.record("\(input) in the order \(order): \(one) and \(String(describing: two))")
                }
                if lot != nil, one.tie != nil || one.seats.reduce(0, +) != input.seats {
                    Issue.record("\(input): the lot left \(one)")
                }
            }
        }
    }

    @Test(arguments: Campaign.batches(of: 20).map(UInt64.init))
    func bothFormulationsOfDivisorMethodsAgree(block: UInt64) throws {
        try forEachInput(block) { input, problem in
            let methods = DivisorMethod.allCases
            let method = input.method.divisorMethod ?? methods[Int(input.seed % UInt64(methods.count))]
            let own = PlainResult(problem.solve(ApportionmentMethod(rawValue: method.rawValue) ?? .webster))
            let averages = HighestAverages.solve(input, method)
            let search = DivisorSearch.solve(input, method)
            if own != averages || own != search { Issue.record("\(input), \(method): \(own), \(averages), \(search)") }
        }
    }

    @Test(arguments: Campaign.batches(of: 20).map(UInt64.init))
    func moreSeatsNeverCostAUnitOne(block: UInt64) throws {
        try forEachInput(block) { input, problem in
            guard input.method != .hamilton, input.method != .droop,
                let larger = try input.problem(seats: input.seats + 1)
            else { return }
            let (one, two) = (problem.solve(input.method), larger.solve(input.method))
            guard one.tie == nil, two.tie == nil else { return }
            if zip(one.seats, two.seats).contains(where: { $0 > $1 }) { Issue.record("\(input): \(one), \(two)") }
        }
    }

    /// The same of what is left undecided: whoever is tied may have one more.
    @Test(arguments: Campaign.batches(of: 20).map(UInt64.init))
    func quotasAreKeptByMethodsThatPromiseIt(block: UInt64) throws {
        try forEachInput(block) { input, problem in
            let total = input.weights.reduce(0, +)
            let isFree = input.bounds.allSatisfy { $0.lowerBound == 0 && $0.upperBound >= input.seats }
            guard isFree else { return }
            for method in [ApportionmentMethod.hamilton, .balinskiYoung] {
                let result = problem.solve(method, lot: Lot(order: Array(input.weights.indices)))
                for (seats, weight) in zip(result.seats, input.weights) {
                    let quota = Rational(weight * input.seats, total)
                    if seats < quota.floor || seats > quota.ceiling { Issue.record("\(input), \(method): \(result)") }
                }
            }
        }
    }

    /// No unit values a further seat more than another unit values a seat that it holds, and the printed divisor shows
    /// it.
    @Test(arguments: Campaign.batches(of: 20).map(UInt64.init))
    func divisorMethodsAreInBalance(block: UInt64) throws {
        try forEachInput(block) { input, problem in
            guard let method = input.method.divisorMethod else { return }
            let result = problem.solve(input.method, lot: Lot(order: Array(input.weights.indices)))
            let units = input.weights.indices.filter { input.weights[$0] > 0 }
            let next = units.filter { result.seats[$0] < input.bounds[$0].upperBound }
                .map { PlainQuotient(input.weights[$0], after: result.seats[$0], method) }.max()
            let last = units.filter { result.seats[$0] > input.bounds[$0].lowerBound }
                .map { PlainQuotient(input.weights[$0], after: result.seats[$0] - 1, method) }.min()
            if let next, let last, last < next { Issue.record("\(input): \(result)") }
            if !CertificateCheck.holds(result, input, method) { Issue.record("\(input): \(result.certificate)") }
        }
    }
}
