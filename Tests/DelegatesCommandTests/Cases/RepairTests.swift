import Foundation
import TestSupport
import Testing

/// A published list that the rules no longer allow, though nobody withdraws: the smallest repair.
@Suite struct RepairTests {
    private static let folder = "Tests/Cases/11-list-broken-without-a-withdrawal/"
    private let folder: TemporaryFolder
    private let selection: String

    init() throws {
        folder = try TemporaryFolder()
        selection = folder.path("selection.json")
        let run = try RepairTests.run("select", "plan.yaml", "pool.csv", ["--format", "json", "--output", selection])
        #expect(run.status == 0)
    }

    private static func run(
        _ command: String, _ plan: String, _ pool: String, _ options: [String]
    ) throws -> Command.Run {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        return try Command(folder: root).start([command, folder + plan, folder + pool] + options).finish()
    }

    @Test func theFewestLoseTheirSeats() throws {
        let repaired = folder.path("repaired.json")
        let run = try RepairTests.run("replace", "plan.yaml", "moved.csv", [selection, "--format", "csv"])
        #expect(run.status == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\n")
        #expect(lines.filter { !$0.hasPrefix("kept,") }.dropFirst() == ["left,,4,Dũng,A,6", "entered,4,6,Giang,C,4"])
        #expect(lines.count { $0.hasPrefix("kept,") } == 3)
        let json = ["--format", "json", "--output", repaired]
        #expect(try RepairTests.run("replace", "plan.yaml", "moved.csv", [selection] + json).status == 0)
        let verified = try RepairTests.run("verify", "plan.yaml", "moved.csv", [repaired, "--replaces", selection])
        #expect(verified.status == 0, "\(verified.errors)")
    }

    /// The warnings stand in the report: they are of the list, and `check` knows no list.
    @Test func theReportSaysWhatTheListBreaks() throws {
        let run = try RepairTests.run("replace", "plan.yaml", "moved.csv", [selection])
        #expect(
            run.output.contains(
                "Nobody withdraws. For the required rules to hold, 1 published delegate loses the seat and 1 enters."))
        #expect(run.output.contains("does not keep unit: A: 3 are on it, ≤ 2 is allowed."))
        #expect(!run.output.contains("check lists them"))
    }

    @Test func aListThatKeepsTheRulesStaysAsItIs() throws {
        let run = try RepairTests.run("replace", "plan.yaml", "pool.csv", [selection])
        #expect(
            run.output.contains(
                "Nobody withdraws, and nothing has to change: the published list keeps every required rule."))
        let rows = try RepairTests.run("replace", "plan.yaml", "pool.csv", [selection, "--format", "csv"])
        #expect(
            rows.output.split(separator: "\n").dropFirst().map { $0.prefix(5) } == Array(repeating: "kept,", count: 4))
    }
}
