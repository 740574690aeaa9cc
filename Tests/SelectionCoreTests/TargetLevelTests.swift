import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct TargetLevelTests {
    /// Targets as (priority, weight, scale), and the levels as priority × unit: weights.
    struct Expected: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let targets: [Target]
        let levels: [String]

        init(_ id: String, _ targets: (rank: Int, weight: Rational, scale: Int)..., levels: String...) {
            testDescription = id
            self.targets = targets.enumerated().map { row, target in
                Target(row: row, priority: Priority(rank: target.rank, weight: target.weight), scale: target.scale)
            }
            self.levels = levels
        }
    }

    @Test(arguments: [
        Expected("none"),
        Expected("people", (1, 1, 1), levels: "1 × 1: [1]"),
        Expected("a share of 2/5", (1, 1, 5), levels: "1 × 5: [1]"),
        Expected("people and a share", (1, 1, 1), (1, 1, 5), levels: "1 × 5: [5, 1]"),
        Expected("weights in people", (1, 3, 1), (1, Rational(3, 2), 1), levels: "1 × 2: [6, 3]"),
        Expected("a weight that cancels a scale", (1, 10, 10), (1, 1, 1), levels: "1 × 1: [1, 1]"),
        Expected("weights and shares", (1, Rational(1, 2), 3), (1, 2, 4), levels: "1 × 6: [1, 3]"),
        Expected(
            "two priorities apart", (2, 1, 5), (1, 1, 3), (2, 2, 1), levels: "1 × 3: [0, 1, 0]", "2 × 5: [1, 0, 10]"),
        Expected(
            "priorities in ascending order, gaps left out", (7, 1, 1), (3, 1, 1), levels: "3 × 1: [0, 1]",
            "7 × 1: [1, 0]"),
        Expected("a fine share", (1, 1, 100_000_000), levels: "1 × 100000000: [1]"),
        Expected("finer together", (4, 1, 100_000_000), (4, 1, 3), levels: "4 × 300000000: [3, 100000000]"),
        Expected("a fine weight of it", (4, Rational(1, 1_000_000), 1000), levels: "4 × 1000000000: [1]"),
    ]) func weightsAndScalesBecomeWholeNumbers(_ expected: Expected) throws {
        let found = try levels(expected.targets)
        #expect(found.map { "\($0.priority) × \($0.unit): \($0.weights)" } == expected.levels)
    }

    @Test(arguments: [
        Expected("too fine a share", (4, 1, 3_000_000_000_000_000)),
        Expected("too fine together", (4, 1, 100_000_000), (4, 1, 100_000_001)),
        Expected("too fine a weight", (4, Rational(1, 1_000_000_000_000), 10_000)),
    ]) func targetsThatAreTooFineAreRejected(_ expected: Expected) {
        let error = #expect(throws: Formulation.ScaleError.self) {
            try levels(expected.targets)
        }
        #expect(
            error?.diagnostics.map { $0.text(.english) } == [
                "the weights and shares of the targets of priority 4 have so many digits that sums would not"
                    + " stay exact; use fewer decimals or smaller numbers"
            ])
    }

    /// 300 people at a weight of 10¹⁰, beside a share of eight decimals: more than fits, so it must be called too fine.
    @Test func theWorstShortfallFitsItsLevel() {
        let targets = Expected("", (1, 10_000_000_000, 1), (1, 1, 100_000_000)).targets
        #expect(throws: Formulation.ScaleError.self) { try levels(targets) }
    }

    @Test func sharesThatAreTooFineInDifferentPrioritiesDoNotMeet() throws {
        let apart = Expected("", (1, 1, 100_000_000), (2, 1, 3))
        #expect(try levels(apart.targets).map(\.unit) == [100_000_000, 3])
    }

    private func levels(_ targets: [Target]) throws -> [TargetLevel] {
        try TargetLevel.levels(targets, places: Array(targets.indices), maxima: targets.map { _ in 300 })
    }
}
