import Peers
import Testing

@Suite struct PeerAnswerTests {
    @Test(arguments: [
        (
            """
            Version: 2.10.8
            Result - Optimal solution found

            Objective value:                -29804.00000000
            Time (CPU seconds):             9.49
            Time (Wallclock seconds):       11.48

            Total time (CPU seconds):       9.97   (Wallclock seconds):       12.01
            """, PeerAnswer(status: .optimal, objective: -29804, seconds: 11.48, version: "2.10.8")
        ),
        (
            """
            Result - Stopped on time limit

            No feasible solution found
            Time (Wallclock seconds):       5.02
            """, PeerAnswer(status: .unknown, seconds: 5.02)
        ),
        (
            """
            Result - Stopped on time limit

            Objective value:                -12.00000000
            Time (Wallclock seconds):       5.02
            """, PeerAnswer(status: .feasible, objective: -12, seconds: 5.02)
        ),
        (
            """
            Problem is infeasible - 0.03 seconds
            Total time (CPU seconds):       0.10   (Wallclock seconds):       0.12
            """, PeerAnswer(status: .infeasible, seconds: 0.03)
        ),
        ("Unable to open file", PeerAnswer(status: .failed)),
    ]) func cbcIsUnderstood(_ output: String, _ answer: PeerAnswer) {
        #expect(CBCPeer().answer(output) == answer)
    }

    @Test func cbcWhoseTimeEndsInPreprocessingHasProvenNothing() {
        let output = """
            Continuous objective value is -64705 - 0.08 seconds
            Cgl0000I Cut generators found to be infeasible! (or unbounded)
            Pre-processing says infeasible or unbounded
            Integer infeasible - objective value -64705.01250000
            Total time (CPU seconds):       0.20   (Wallclock seconds):       0.33
            """
        let answer = CBCPeer(tellsSolution: true).answer(output)
        #expect(answer.status == .unknown && answer.objective == nil && answer.note != nil)
        #expect(CBCPeer().answer(output).status == .failed)
    }

    @Test func cbcTellsItsSolutionAndWhenItFoundIt() {
        let found = """
            Cbc0012I Integer solution of -10 found by feasibility pump after 0 iterations and 0 nodes (0.71 seconds)
            Cbc0016I Integer solution of -12 found by strong branching after 9 iterations and 3 nodes (2.30 seconds)
            Cbc0010I After 100 nodes, 58 on tree, -12 best solution, best possible -20 (4.85 seconds)
            Result - Stopped on time limit

            Objective value:                -12.00000000
            Time (Wallclock seconds):       5.02

            Stopped on time - objective value -12.00000000
                  1 x1                     1                     -12
                  4 x4                     0                      -3
            **   31 x31           0.99999999                       0
            """
        let answer = PeerAnswer(status: .feasible, objective: -12, seconds: 5.02, foundSeconds: 2.3, taken: [1, 31])
        #expect(CBCPeer(tellsSolution: true).answer(found) == answer)
        // What it prints where it has none is its relaxation.
        let nothing = """
            Result - Stopped on time limit

            No feasible solution found
            Time (Wallclock seconds):       0.25

            Stopped on time (no integer solution - continuous used) - objective value -26809.00000000
                  1 x1                     1                     -12
            """
        #expect(CBCPeer(tellsSolution: true).answer(nothing) == PeerAnswer(status: .unknown, seconds: 0.25))
    }

    @Test(arguments: [
        (
            """
            GLPSOL--GLPK LP/MIP Solver 5.0
            Time used:   1.5 secs
            Status:     INTEGER OPTIMAL
            Objective:  cost = -5 (MINimum)
            """, PeerAnswer(status: .optimal, objective: -5, seconds: 1.5, version: "5.0")
        ),
        (
            """
            TIME LIMIT EXCEEDED; SEARCH TERMINATED
            Time used:   5.0 secs
            Status:     INTEGER NON-OPTIMAL
            Objective:  cost = -3 (MINimum)
            """, PeerAnswer(status: .feasible, objective: -3, seconds: 5)
        ),
        (
            """
            TIME LIMIT EXCEEDED; SEARCH TERMINATED
            Time used:   5.0 secs
            Status:     INTEGER UNDEFINED
            Objective:  cost = 0 (MINimum)
            """, PeerAnswer(status: .unknown, seconds: 5)
        ),
        (
            """
            PROBLEM HAS NO PRIMAL FEASIBLE SOLUTION
            Time used:   0.0 secs
            """, PeerAnswer(status: .infeasible)
        ),
    ]) func glpsolIsUnderstood(_ output: String, _ answer: PeerAnswer) {
        #expect(GLPSOLPeer().answer(output) == answer)
    }
}
