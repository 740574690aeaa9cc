import Foundation
import Measurement
import Testing

@Suite(.serialized) struct ChildProcessTests {
    @Test func outputAndEndAreKept() throws {
        let run = try ChildProcess(
            ["sh", "-c", "echo $GREETING; echo aside >&2; exit 3"], environment: ["GREETING": "hello"]
        )
        .run(limit: 60)
        #expect(run.end == .exited(3))
        #expect(run.text == "hello\naside\n")
        #expect(run.peakBytes > 100_000)
        #expect(run.seconds >= 0 && run.cpuSeconds >= 0)
    }

    @Test func aSignalIsNoExit() throws {
        #expect(try ChildProcess(["sh", "-c", "kill -9 $$"]).run(limit: 60).end == .signalled(SIGKILL))
    }

    @Test func whoTakesTooLongIsEndedWithItsChildren() throws {
        let run = try ChildProcess(["sh", "-c", "sleep 100 & sleep 100; echo done"]).run(limit: 0.2)
        #expect(run.end == .outOfTime)
        #expect(run.text.isEmpty)
        #expect(run.seconds < 50)
    }

    @Test func whatIsNotThereIsSaid() {
        #expect(throws: BenchmarkError.self) { try ChildProcess(["/no/such/command"]).run(limit: 1) }
    }
}
