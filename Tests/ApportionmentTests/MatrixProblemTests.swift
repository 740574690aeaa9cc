import Apportionment
import BigInt
import ExactArithmetic
import TestSupport
import Testing

@Suite struct MatrixProblemTests {
    private static func problem(_ rows: [Int], _ columns: [Int], _ weights: [[Rational]]) -> MatrixProblem {
        MatrixProblem(
            units: rows.enumerated().map { MatrixLine(name: "unit \($0)", seats: $1) },
            categories: columns.enumerated().map { MatrixLine(name: "category \($0)", seats: $1) }, weights: weights)
    }

    private static func allocation(
        _ problem: MatrixProblem, _ method: DivisorMethod = .webster, lot: Lot? = nil
    ) throws -> MatrixAllocation {
        guard case .allocated(let allocation) = try problem.solve(method, lot: lot) else { throw Unexpected() }
        return allocation
    }

    @Test(arguments: DivisorMethod.allCases) func decimalsAreAsGoodAsWholeNumbers(_ method: DivisorMethod) throws {
        let whole: [[Rational]] = [[123, 45, 815], [912, 714, 414], [312, 255, 215]]
        let decimals = whole.map { $0.map { $0 / 1000 } }
        let (first, second) = (
            try Self.allocation(Self.problem([5, 11, 4], [7, 5, 8], whole), method),
            try Self.allocation(Self.problem([5, 11, 4], [7, 5, 8], decimals), method)
        )
        #expect(first.seats == second.seats)
        let scale: BigUInt = first.divisorsAreSquared ? 1_000_000 : 1000
        #expect(first.rowDivisors == second.rowDivisors.map { $0.multiplied(by: scale) })
        #expect(first.columnDivisors == second.columnDivisors)
    }

    @Test func anOpenTieHoldsTheFewerSeats() throws {
        let open = try Self.allocation(Self.problem([3, 3], [3, 3], [[7, 7], [7, 7]]))
        #expect(open.seats == [[1, 1], [1, 1]])
        #expect(open.undecided.count == 4)
        #expect(open.remaining == 2)
        #expect(open.drawn.isEmpty)
    }

    @Test func theFirstDrawnCellHasTheGreaterNumber() throws {
        for order in [[0, 1, 2, 3], [1, 0, 2, 3], [2, 3, 1, 0], [3, 2, 1, 0]] {
            let drawn = try Self.allocation(
                Self.problem([3, 3], [3, 3], [[7, 7], [7, 7]]), lot: Lot(order: order))
            #expect(drawn.seats[order[0] / 2][order[0] % 2] == 2)
            #expect(drawn.undecided.isEmpty && drawn.remaining == 0)
            #expect(drawn.drawn.map { $0.row * 2 + $0.column } == order)
        }
    }

    /// Every lot gives the one of all proportional matrices that is greatest cell by cell in the order drawn.
    @Test(arguments: DivisorMethod.allCases) func aLotChoosesTheGreatestOfTheTied(_ method: DivisorMethod) throws {
        var random = RandomSource(seed: 90_210)
        var ties = 0
        for _ in 0..<(Campaign.isFull ? 300 : 75) {
            let (rows, columns) = (random.number(2...3), random.number(2...3))
            let weights = (0..<rows).map { _ in (0..<columns).map { _ in random.element([0, 6, 6, 6]) } }
            var (ofRows, ofColumns) = (Array(repeating: 0, count: rows), Array(repeating: 0, count: columns))
            for row in 0..<rows {
                for column in 0..<columns where weights[row][column] > 0 {
                    let seats = random.number(1...2)
                    (ofRows[row], ofColumns[column]) = (ofRows[row] + seats, ofColumns[column] + seats)
                }
            }
            let inner = BiproportionalProblem(
                weights: weights, rowSeats: ofRows, columnSeats: ofColumns, method: method)
            let order = random.shuffled(Array(0..<rows * columns))
            let drawn = try Self.allocation(
                Self.problem(ofRows, ofColumns, weights.map { $0.map { Rational($0) } }), method,
                lot: Lot(order: order))
            let best = BiproportionalBruteForce(problem: inner).proportional.max { left, right in
                order.map { left[$0 / columns][$0 % columns] }
                    .lexicographicallyPrecedes(order.map { right[$0 / columns][$0 % columns] })
            }
            #expect(drawn.seats == best)
            ties += drawn.drawn.isEmpty ? 0 : 1
        }
        #expect(ties > (Campaign.isFull ? 30 : 7))
    }

    @Test func marginsThatCannotBe() throws {
        let apart = Self.problem([2, 2], [3, 1], [[5, 5], [5, 5]])
        guard case .allocated = try apart.solve(.webster) else { throw Unexpected() }
        #expect(
            try Self.problem([2, 2], [3, 2], [[5, 5], [5, 5]]).solve(.webster)
                == .mismatchedTotals(units: 4, categories: 5))
        guard case .infeasible(let conflicts) = try Self.problem([2, 2], [3, 1], [[0, 5], [5, 5]]).solve(.webster)
        else { throw Unexpected() }
        #expect(conflicts.map(\.rows) == [[0]] && conflicts.map(\.columns) == [[1]])
    }

    @Test func fractionsWithoutACommonDenominatorAreTooLong() {
        let denominators = [Int128.max, Int128.max - 2, Int128.max - 24, Int128.max - 14, Int128.max - 18]
        let weights = denominators.map { [Rational(wide: 1, over: $0)] }
        #expect(throws: MatrixError.weightsTooLong(unit: 4)) {
            try Self.problem([1, 1, 1, 1, 1], [5], weights).solve(.webster)
        }
    }

    /// Weights of up to thirty digits, with ties and near ties: the answer is one of the proportional matrices, all of them
    /// known by brute force, and a common factor of thirty digits changes nothing.
    @Test(arguments: DivisorMethod.allCases) func longWeightsAreExact(_ method: DivisorMethod) throws {
        var random = RandomSource(seed: 31_415)
        let common = Int128("99999999999999999999999999989") ?? 1
        var ties = 0
        for round in 0..<(Campaign.isFull ? 200 : 50) {
            let (rows, columns) = (random.number(2...3), random.number(2...3))
            let weights = (0..<rows).map { _ in
                (0..<columns).map { _ in
                    let (small, near) = (
                        Int128(random.element([0, 6, 6, 6])), Int128(random.element([0, 0, 0, 0, 0, 0, 0, 1]))
                    )
                    return small == 0 ? Rational.zero : Rational(wide: small * common + near, over: 1_000_000)
                }
            }
            var (ofRows, ofColumns) = (Array(repeating: 0, count: rows), Array(repeating: 0, count: columns))
            for row in 0..<rows {
                for column in 0..<columns where weights[row][column] > .zero {
                    let seats = random.number(1...2)
                    (ofRows[row], ofColumns[column]) = (ofRows[row] + seats, ofColumns[column] + seats)
                }
            }
            let inner = BiproportionalProblem(
                weights: weights.map { $0.map { BigInt($0.numerator) * BigInt(1_000_000 / $0.denominator) } },
                rowSeats: ofRows, columnSeats: ofColumns, method: method)
            let order = random.shuffled(Array(0..<rows * columns))
            let drawn = try Self.allocation(Self.problem(ofRows, ofColumns, weights), method, lot: Lot(order: order))
            let proportional = BiproportionalBruteForce(problem: inner).proportional
            let best = proportional.max { left, right in
                order.map { left[$0 / columns][$0 % columns] }
                    .lexicographicallyPrecedes(order.map { right[$0 / columns][$0 % columns] })
            }
            #expect(drawn.seats == best, "round \(round)")
            #expect(drawn.drawn.isEmpty == (proportional.count == 1), "round \(round)")
            let solution = try #require(Recount.solution(inner.solve()))
            #expect(Recount.isProportional(solution, inner), "round \(round)")
            ties += proportional.count > 1 ? 1 : 0
        }
        #expect(ties > (Campaign.isFull ? 12 : 3))
    }

    /// Thirty digits before the point beside thirty after it.
    @Test(arguments: DivisorMethod.allCases) func weightsFarApartAreExact(_ method: DivisorMethod) throws {
        let texts = [["9e29", "1e-30", "1"], ["0.3", "123456789012345678901234567890", "0"], ["1e-29", "7", "1e29"]]
        let weights = try texts.map { try $0.map { try WrittenNumber($0, .weights).value } }
        let power = BigInt(10).power(30)
        let inner = BiproportionalProblem(
            weights: weights.map { $0.map { BigInt($0.numerator) * power / BigInt($0.denominator) } },
            rowSeats: [6, 5, 9], columnSeats: [8, 7, 5], method: method)
        let solution = try #require(Recount.solution(inner.solve()))
        #expect(Recount.isProportional(solution, inner))
        let allocation = try Self.allocation(Self.problem([6, 5, 9], [8, 7, 5], weights), method)
        #expect(allocation.seats == solution.matrix)
    }
}
