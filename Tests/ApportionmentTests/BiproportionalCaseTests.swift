import Apportionment
import Foundation
import Testing

@Suite struct BiproportionalCaseTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let id: String
        let weights: [[Int]]
        let rowSeats: [Int]
        let columnSeats: [Int]
        let expected: Expected

        enum CodingKeys: String, CodingKey {
            case id, weights, expected
            case rowSeats = "row_seats"
            case columnSeats = "col_seats"
        }

        struct Expected: Decodable, Sendable {
            let matrix: [[Int]]?
            let infeasible: Bool?
        }

        var testDescription: String { id }

        var problem: BiproportionalProblem {
            BiproportionalProblem(weights: weights, rowSeats: rowSeats, columnSeats: columnSeats, method: .webster)
        }
    }

    private struct Cases: Decodable {
        let cases: [Case]
    }

    static func cases() throws -> [Case] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let file = folder.appendingPathComponent("Cases/biproportional_cases.json")
        return try JSONDecoder().decode(Cases.self, from: Data(contentsOf: file)).cases
    }

    @Test func publishedAndConstructedCases() throws {
        let cases = try Self.cases()
        #expect(cases.count == 3)
        for entry in cases {
            let outcome = try entry.problem.solve()
            switch outcome {
            case .solved(let solution):
                #expect(solution.matrix == entry.expected.matrix, "\(entry.id)")
                #expect(Recount.isProportional(solution, entry.problem), "\(entry.id)")
            case .infeasible(let conflicts):
                #expect(entry.expected.infeasible == true, "\(entry.id)")
                #expect(conflicts.map(\.rows) == [[0, 1]] && conflicts.map(\.columns) == [[0]], "\(entry.id)")
            default: Issue.record("\(entry.id): \(outcome)")
            }
        }
    }

    @Test func divisorsAreShortEnoughToRecheckByHand() throws {
        let entry = try #require(try Self.cases().first { $0.id == "BIPROP-WIKI-EN" })
        guard case .solved(let solution) = try entry.problem.solve() else { throw Unexpected() }
        for divisor in solution.rowDivisors + solution.columnDivisors { #expect(divisor.description.count <= 7) }
    }

    @Test(arguments: DivisorMethod.allCases) func fourEqualCellsAreATie(_ method: DivisorMethod) throws {
        let problem = BiproportionalProblem(
            weights: [[7, 7], [7, 7]], rowSeats: [3, 3], columnSeats: [3, 3], method: method)
        guard case .tied(let solution, let undecided) = try problem.solve() else { throw Unexpected() }
        #expect(solution.divisorsAreSquared == (method == .huntingtonHill))
        #expect(Recount.isProportional(solution, problem))
        #expect(undecided.map { [$0.row, $0.column] } == [[0, 0], [0, 1], [1, 0], [1, 1]])
        #expect(undecided.allSatisfy { $0.seats == 1...2 })
    }

    @Test func nearTiesAreNotTies() throws {
        // The products of the diagonals differ by 1 in 10³⁰: beyond floating point and beyond rounded logarithms.
        let large = 1_000_000_000_000_000
        for (weights, matrix) in [
            ([[large, large - 1], [large + 1, large]], [[1, 0], [0, 1]]),
            ([[large, large + 1], [large - 1, large]], [[1, 0], [0, 1]]),
            ([[large - 1, large], [large, large + 1]], [[0, 1], [1, 0]]),
        ] {
            let problem = BiproportionalProblem(weights: weights, rowSeats: [1, 1], columnSeats: [1, 1])
            guard case .solved(let solution) = try problem.solve() else { throw Unexpected() }
            #expect(solution.matrix == matrix)
            #expect(Recount.isProportional(solution, problem))
        }
    }

    @Test func aCategoryThatNobodyHasIsNamedAlone() throws {
        let problem = BiproportionalProblem(
            weights: [[10, 0, 2], [7, 0, 3], [3, 0, 8]], rowSeats: [2, 2, 2], columnSeats: [2, 2, 2])
        guard case .infeasible(let conflicts) = try problem.solve() else { throw Unexpected() }
        #expect(conflicts.map(\.columns) == [[1]] && conflicts.map(\.rows) == [[]])
        #expect(conflicts.map(\.crowded) == [.columns] && conflicts.map(\.needed) == [2])
    }

    @Test func everyWeightOwesASeatUnderAdams() throws {
        let problem = BiproportionalProblem(
            weights: [[10, 1, 2], [7, 4, 3]], rowSeats: [2, 5], columnSeats: [3, 2, 2], method: .adams)
        guard case .infeasible(let conflicts) = try problem.solve() else { throw Unexpected() }
        for conflict in conflicts { #expect(Recount.refutes(conflict, problem), "\(conflict)") }
    }

    @Test func totalsThatDiffer() throws {
        let problem = BiproportionalProblem(weights: [[1, 2]], rowSeats: [3], columnSeats: [1, 1])
        #expect(try problem.solve() == .mismatchedTotals(rowSeats: 3, columnSeats: 2))
    }

    @Test func everyProblemOfTheInputAtOnce() {
        let problem = BiproportionalProblem(weights: [[1, -2], [3]], rowSeats: [-1], columnSeats: [1, -4])
        #expect(
            throws: BiproportionalError.invalid([
                .rowCount(2, expected: 1), .negativeWeight(row: 0, column: 1, -2),
                .columnCount(row: 1, 1, expected: 2), .negativeRowSeats(row: 0, -1),
                .negativeColumnSeats(column: 1, -4),
            ])
        ) { try problem.solve() }
        let large = BiproportionalProblem(weights: [[1]], rowSeats: [.max], columnSeats: [.max])
        #expect(throws: BiproportionalError.invalid([.tooManySeats(maximum: BiproportionalProblem.maximumSeats)])) {
            try large.solve()
        }
    }

    @Test func extremeWeightsAndSeats() throws {
        for method in DivisorMethod.allCases {
            let problem = BiproportionalProblem(
                weights: [[.max, 1, 0], [1, .max, .max], [0, 3, .max - 1]], rowSeats: [1_000_000_000, 500, 2],
                columnSeats: [400_000_000, 600_000_003, 499], method: method)
            let outcome = try problem.solve()
            guard let solution = Recount.solution(outcome) else { throw Unexpected() }
            #expect(Recount.isProportional(solution, problem), "\(method)")
        }
    }

    @Test func marginsThatSettleMostCellsByThemselves() throws {
        // Each row can only fill its own column: the triangle below has weight, but no seats are left for it.
        let size = 30
        for method in DivisorMethod.allCases {
            let weights = (0..<size).map { row in (0..<size).map { $0 <= row ? 1 + (row * 7 + $0 * 13) % 101 : 0 } }
            let fewest = method == .adams || method == .dean || method == .huntingtonHill ? 1 : 0
            let problem = BiproportionalProblem(
                weights: weights, rowSeats: (0..<size).map { 1000 + $0 * fewest },
                columnSeats: (0..<size).map { 1000 + (size - 1 - $0) * fewest }, method: method)
            guard case .solved(let solution) = try problem.solve() else { throw Unexpected() }
            #expect(Recount.isProportional(solution, problem))
            #expect(solution.matrix.indices.allSatisfy { solution.matrix[$0][$0] == 1000 })
        }
    }

    @Test func nothingToGive() throws {
        let empty = BiproportionalProblem(weights: [[Int]](), rowSeats: [], columnSeats: [])
        #expect(Recount.solution(try empty.solve())?.matrix == [])
        let zero = BiproportionalProblem(weights: [[5, 0], [0, 0]], rowSeats: [0, 0], columnSeats: [0, 0])
        #expect(Recount.solution(try zero.solve())?.matrix == [[0, 0], [0, 0]])
    }
}

/// The outcome is of another kind than the test is about.
struct Unexpected: Error {}
