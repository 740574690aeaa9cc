import IntegerProgramming
import Synchronization
import Testing

@testable import SelectionProof
@testable import SelectionSearch

/// The solver that answers the questions to a routed solver.
@Suite struct RoutedSolverTests {
    /// Says what it is told to say, and counts how often it was asked.
    private final class Library: IntegerProgramSolver {
        let name = "library"
        let version = "1"
        let provesInWholeNumbers = false
        let asked = Mutex(0)
        private let answer: @Sendable () throws(SolverFailure) -> IntegerSolution

        init(_ answer: @escaping @Sendable () throws(SolverFailure) -> IntegerSolution) { self.answer = answer }

        func solve(
            _ program: IntegerProgram, atLeast target: Int?, control: StoppingCriteria
        ) throws(SolverFailure) -> IntegerSolution {
            asked.withLock { $0 += 1 }
            return try answer()
        }
    }

    private static let handOver = IntegerSolution.stopped(.workLimit, best: nil)

    @Test func theLibraryAnswersAFewEverydayProblems() throws {
        let library = Library { .optimal(values: [1]) }
        let solver = RoutedSolver(library)
        for _ in 0..<8 {
            #expect(
                try solver.solve(program(entries: 10), atLeast: nil, control: StoppingCriteria())
                    == .optimal(values: [1]))
        }
        #expect(solver.foundEverything)
        #expect(try solver.solve(program(entries: 10), atLeast: nil, control: StoppingCriteria()) == Self.handOver)
        #expect(!solver.foundEverything)
        #expect(library.asked.withLock(\.self) == 8)
    }

    @Test func largeProblemsAreNotWrittenDown() throws {
        let library = Library { .infeasible }
        let solver = RoutedSolver(library)
        #expect(try solver.solve(program(entries: 50_001), atLeast: nil, control: StoppingCriteria()) == Self.handOver)
        #expect(library.asked.withLock(\.self) == 0)
    }

    @Test func afterAHardProblemTheLibraryIsAskedNoMore() throws {
        let library = Library { Self.handOver }
        let solver = RoutedSolver(library)
        for _ in 0..<3 {
            #expect(try solver.solve(program(entries: 10), atLeast: nil, control: StoppingCriteria()) == Self.handOver)
        }
        #expect(library.asked.withLock(\.self) == 1)
        #expect(!solver.foundEverything && solver.faults.isEmpty)
    }

    @Test func whatBreaksDownIsReportedAndTakenOver() throws {
        let library = Library { () throws(SolverFailure) in throw SolverFailure(.noAnswer) }
        let solver = RoutedSolver(library)
        #expect(try solver.solve(program(entries: 10), atLeast: nil, control: StoppingCriteria()) == Self.handOver)
        #expect(solver.faults.count == 1)
        #expect(!solver.foundEverything)
    }

    private func program(entries: Int) -> IntegerProgram {
        var program = IntegerProgram(rows: [.init(upper: 1)])
        for _ in 0..<entries {
            program.addColumn(.init(objective: 1, lower: 0, upper: 1), entries: [.init(row: 0, coefficient: 1)])
        }
        return program
    }
}
