import BranchAndBound
import IntegerProgramming
import ProgramSupport
import Testing

@testable import SelectionSearch

@Suite struct CertifiedSolutionTests {
    /// Two of four columns worth 5, 4, 4 and 1: the best is 9, and two solutions attain it.
    private static let program = IntegerProgram(
        rows: [.init(lower: 2, upper: 2)],
        columns: [(5, 0...1, [1]), (4, 0...1, [1]), (4, 0...1, [1]), (1, 0...1, [1])])

    private struct Library: IntegerProgramSolver {
        let name = "library"
        let version = "1"
        let provesInWholeNumbers = false
        let answer: IntegerSolution

        func solve(
            _ program: IntegerProgram, atLeast target: Int?, control: StoppingCriteria
        ) throws(SolverFailure) -> IntegerSolution { answer }
    }

    private static func certified(_ answer: IntegerSolution, target: Int? = nil, ties: Bool = false) throws
        -> CertifiedSolution
    {
        try CertifiedSolution(
            program, atLeast: target, tiedColumns: ties ? 4 : nil, engine: Library(answer: answer),
            control: StoppingCriteria())
    }

    private static func worth(_ certified: CertifiedSolution) -> Int? {
        guard case .optimal(let values) = certified.solution, program.isFeasible(values) else { return nil }
        return program.objective(at: values)
    }

    @Test(arguments: [
        (IntegerSolution.optimal(values: [1, 1, 0, 0]), SolverFault?.none),
        (.optimal(values: [0, 1, 0, 1]), .notTheBest), (.optimal(values: [1, 1, 1, 0]), .breaksRows),
        (.infeasible, .notInfeasible), (.stopped(.workLimit, best: nil), nil),
        (.stopped(.workLimit, best: [0, 1, 0, 1]), nil), (.stopped(.workLimit, best: [1, 1, 1, 1]), nil),
    ]) func `whatever the library says, the best is found and its fault named`(
        answer: IntegerSolution, fault: SolverFault?
    ) throws {
        let certified = try Self.certified(answer)
        #expect(Self.worth(certified) == 9)
        #expect(certified.solverFault == fault)
    }

    @Test func `a true answer is proven again within few nodes`() throws {
        let certified = try Self.certified(.optimal(values: [1, 1, 0, 0]))
        #expect(certified.work.nodes == 1 && certified.proof.target == 10)
    }

    @Test func `ties are found beside the library's answer`() throws {
        #expect(try Self.certified(.optimal(values: [1, 1, 0, 0]), ties: true).hasTie)
    }

    @Test func `a target that nothing reaches stays infeasible`() throws {
        let certified = try Self.certified(.infeasible, target: 10)
        #expect(certified.solution == .infeasible && certified.solverFault == nil)
    }

    @Test(arguments: [([1, 1, 0, 0], [1, 1, 0, 0]), ([1, 1, 1, 0], nil)] as [([Int], [Int]?)])
    func `a library that is ended leaves what keeps the rows`(best: [Int], held: [Int]?) throws {
        #expect(try Self.certified(.stopped(.timeLimit, best: best)).solution == .stopped(.timeLimit, best: held))
    }

    @Test func `an engine that proves in whole numbers is not asked twice`() throws {
        let certified = try CertifiedSolution(
            Self.program, atLeast: nil, tiedColumns: nil, engine: BuiltinSolver(version: "test"),
            control: StoppingCriteria())
        #expect(Self.worth(certified) == 9 && certified.proof.target == nil)
    }
}
