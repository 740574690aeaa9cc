import ExactArithmetic
import Testing

@testable import SelectionCore

@Suite struct CompositionConstraintTests {
    /// Two classes: how many of the first there must be for 0, 1, … 10 delegates; nil where no number will do.
    struct TwoClasses: Sendable, CustomTestStringConvertible {
        let share: Rational
        let rounding: Composition.Rounding
        let first: [ClosedRange<Int>?]

        var testDescription: String { "\(share) \(rounding)" }

        init(_ share: Rational, nearest first: [Int]) {
            (self.share, rounding, self.first) = (share, .nearest, first.map { $0...$0 })
        }

        init(_ share: Rational, atLeast first: [Int]) {
            (self.share, rounding) = (share, .atLeast)
            self.first = first.enumerated().map { $1...$0 }
        }

        init(_ share: Rational, exact first: [Int?]) {
            (self.share, rounding, self.first) = (share, .exact, first.map { first in first.map { $0...$0 } })
        }
    }

    @Test(arguments: [
        TwoClasses(Rational(7, 10), nearest: [0, 1, 1, 2, 3, 4, 4, 5, 6, 6, 7]),
        TwoClasses(Rational(3, 10), nearest: [0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3]),
        TwoClasses(Rational(1, 2), nearest: [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]),
        TwoClasses(Rational(1, 4), nearest: [0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3]),
        TwoClasses(Rational(3, 4), nearest: [0, 1, 2, 2, 3, 4, 5, 5, 6, 7, 8]),
        TwoClasses(Rational(1), nearest: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        TwoClasses(Rational(0), nearest: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        TwoClasses(Rational(7, 10), atLeast: [0, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7]),
        TwoClasses(Rational(1, 2), atLeast: [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]),
        TwoClasses(Rational(1), atLeast: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        TwoClasses(Rational(0), atLeast: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        TwoClasses(Rational(7, 10), exact: [0, nil, nil, nil, nil, nil, nil, nil, nil, nil, 7]),
        TwoClasses(Rational(1, 2), exact: [0, nil, 1, nil, 2, nil, 3, nil, 4, nil, 5]),
        TwoClasses(Rational(1, 4), exact: [0, nil, nil, nil, 1, nil, nil, nil, 2, nil, nil]),
        TwoClasses(Rational(1), exact: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    ]) func twoClassesShareTheSeats(_ expected: TwoClasses) throws {
        let plan = plan([expected.share, Rational(1) - expected.share], expected.rounding)
        let pool = pool(classes: 2)
        let problem = try Formulation(plan, pool).problem
        for seats in 0...10 {
            for first in 0...seats {
                let isKept = expected.first[seats].map { $0 ~= first } ?? false
                let selection = selection([first, seats - first])
                #expect(problem.isFeasible(selection) == isKept, "rows: \(first) of \(seats)")
                #expect(Recount(selection, plan, pool).isFeasible == isKept, "recount: \(first) of \(seats)")
            }
        }
    }

    /// Three classes of 50, 30 and 20 %: every split of some delegates that is right.
    struct ThreeClasses: Sendable, CustomTestStringConvertible {
        let rounding: Composition.Rounding
        let seats: Int
        let splits: [[Int]]

        var testDescription: String { "\(rounding) \(seats)" }

        init(_ rounding: Composition.Rounding, _ seats: Int, _ splits: [Int]...) {
            (self.rounding, self.seats, self.splits) = (rounding, seats, splits)
        }
    }

    @Test(arguments: [
        ThreeClasses(.nearest, 0, [0, 0, 0]),
        ThreeClasses(.nearest, 1, [0, 0, 1], [0, 1, 0], [1, 0, 0]),
        ThreeClasses(.nearest, 2, [1, 0, 1], [1, 1, 0]),
        ThreeClasses(.nearest, 3, [1, 1, 1], [2, 0, 1], [2, 1, 0]),
        ThreeClasses(.nearest, 4, [2, 1, 1], [2, 2, 0]),
        ThreeClasses(.nearest, 5, [2, 2, 1], [3, 1, 1]),
        ThreeClasses(.nearest, 9, [4, 3, 2], [5, 2, 2], [5, 3, 1]),
        ThreeClasses(.nearest, 10, [5, 3, 2]),
        ThreeClasses(.atLeast, 0, [0, 0, 0]),
        ThreeClasses(.atLeast, 3, [3, 0, 0]),
        ThreeClasses(.atLeast, 4, [3, 1, 0], [4, 0, 0]),
        ThreeClasses(.atLeast, 5, [3, 1, 1], [4, 0, 1], [4, 1, 0], [5, 0, 0]),
        ThreeClasses(.exact, 0, [0, 0, 0]),
        ThreeClasses(.exact, 5),
        ThreeClasses(.exact, 9),
        ThreeClasses(.exact, 10, [5, 3, 2]),
    ]) func threeClassesShareTheSeats(_ expected: ThreeClasses) throws {
        let plan = plan([Rational(1, 2), Rational(3, 10), Rational(1, 5)], expected.rounding)
        let pool = pool(classes: 3)
        let problem = try Formulation(plan, pool).problem
        let splits = (0...expected.seats).flatMap { first in
            (0...expected.seats - first).map { [first, $0, expected.seats - first - $0] }
        }
        #expect(splits.filter { problem.isFeasible(selection($0)) } == expected.splits)
        #expect(splits.filter { Recount(selection($0), plan, pool).isFeasible } == expected.splits)
    }

    @Test(arguments: [
        (
            Composition.Rounding.nearest, [1, 4],
            [
                "composition:A: composition of all, required; 1 of 5, at least 3, at most 3, short 2",
                "composition:B: composition of all, required; 4 of 5, at least 2, at most 2, short 2",
            ]
        ),
        (
            .atLeast, [1, 4],
            [
                "composition:A: composition of all, required; 1 of 5, at least 5/2, short 3/2",
                "composition:B: composition of all, required; 4 of 5, at most 5/2, short 3/2",
            ]
        ),
        (
            .exact, [3, 2],
            [
                "composition:A: composition of all, required; 3 of 5, at least 5/2, at most 5/2, short 1/2",
                "composition:B: composition of all, required; 2 of 5, at least 5/2, at most 5/2, short 1/2",
            ]
        ),
        (
            .exact, [2, 2],
            [
                "composition:A: composition of all, required; 2 of 4, at least 2, at most 2, kept",
                "composition:B: composition of all, required; 2 of 4, at least 2, at most 2, kept",
            ]
        ),
    ]) func theRecountListsEveryClass(_ rounding: Composition.Rounding, _ split: [Int], _ lines: [String]) {
        let plan = plan([Rational(1, 2), Rational(1, 2)], rounding)
        let counts = Recount(selection(split), plan, pool(classes: 2)).rules
        #expect(counts.map(line) == lines)
        #expect(counts.map(\.label) == ["A", "B"])
    }

    @Test func threeClassesMayBeRoundedUpOrDown() {
        let plan = plan([Rational(1, 2), Rational(3, 10), Rational(1, 5)], .nearest)
        #expect(
            Recount(selection([2, 0, 1]), plan, pool(classes: 3)).rules.map(line) == [
                "composition:A: composition of all, required; 2 of 3, at least 1, at most 2, kept",
                "composition:B: composition of all, required; 0 of 3, at least 0, at most 1, kept",
                "composition:C: composition of all, required; 1 of 3, at least 0, at most 1, kept",
            ])
    }

    @Test func aClassThatNobodyHasGetsNoSeat() throws {
        let test = PlanCase("absent class", NomineeTable(["class": "A A A"])) {
            $0.composition = plan([Rational(3, 4), Rational(1, 4)], .nearest).composition
        }
        #expect(try expectAgreement(test).isPossible)
    }

    @Test(arguments: 1...40) func subsetsAgreeWithTheMeaning(_ seed: Int) throws {
        var choice = SeededChoice(seed: seed)
        let count = choice.number(1...6)
        let classes = choice.element([["A", "B"], ["A", "B", "C"]])
        let column = (0..<count).map { _ in choice.element(classes) }
        let test = PlanCase("seed \(seed)", NomineeTable(cells: ["class": column])) {
            let first = choice.number(0...8)
            let second = classes.count == 2 ? 8 - first : choice.number(0...8 - first)
            let shares = [first, second, 8 - first - second].prefix(classes.count).map { Rational($0, 8) }
            $0.composition = plan(shares, choice.element(Composition.Rounding.allCases)).composition
            $0.seats.minimum = choice.number(0...count)
            $0.pins = choice.pins(count: count)
        }
        try expectAgreement(test)
    }

    private func plan(_ shares: [Rational], _ rounding: Composition.Rounding) -> Plan {
        var plan = Plan(seats: Seats(maximum: 10))
        let parts = zip(["A", "B", "C"], shares).map { Composition.Part(value: $0, share: $1) }
        plan.composition = Composition(column: "class", parts: parts, rounding: rounding)
        return plan
    }

    /// Ten nominees of each class, one class after the other.
    private func pool(classes: Int) -> Pool {
        let values = ["A", "B", "C"].prefix(classes).flatMap { [String](repeating: $0, count: 10) }
        return makePool(columns: ["class": values], count: values.count)
    }

    /// A selection with these numbers of each class of such a pool.
    private func selection(_ split: [Int]) -> [Int] {
        split.enumerated().flatMap { index, count in index * 10..<index * 10 + count }
    }
}
