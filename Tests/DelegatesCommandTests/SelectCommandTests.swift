import DelegateSelection
import Foundation
import TestSupport
import Testing

@Suite struct SelectCommandTests {
    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String

    init() throws {
        folder = try TemporaryFolder()
        (plan, pool) = try SmallConference.write(to: folder)
    }

    @Test func aProofIsDone() throws {
        let run = try Command().run("select", plan, pool)
        #expect(run.status == 0)
        #expect(run.output.contains("Proven optimal"))
        #expect(run.errors == "")
    }

    @Test func aGreedySelectionThatWasAskedForIsDone() throws {
        let hard = folder.path("hard")
        #expect(
            try Command().run("generate", "--family", "tight", "--nominees", "60", "--seed", "1", "--output", hard)
                .status == 0)
        let run = try Command().run(
            "select", hard + "/plan.yaml", hard + "/nominees.csv", "--solver", "greedy", "--format", "json")
        #expect(run.status == 0)
        #expect(run.output.contains("\"status\": \"feasible\""))
    }

    @Test func theImpossibleIsInfeasible() throws {
        let edit = try folder.write("s.yaml", "rules: [{ id: some-women, group: women, min: 7, max: 8 }]\n")
        let run = try Command().run("select", plan, pool, "--scenario", edit, "--format", "json")
        #expect(run.status == 3)
        #expect(run.output.contains("\"conflicting\": [\"some-women\"]"))
        let check = try Command().run("check", plan, pool, "--scenario", edit)
        #expect(check.status == 3)
        #expect(check.output.contains("s.yaml:1:"))
    }

    @Test func theImpossibleIsExplainedAndItsFileVerified() throws {
        let edit = try folder.write("s.yaml", "rules: [{ id: some-women, group: women, min: 7, max: 8 }]\n")
        let shown = try Command().run("select", plan, pool, "--scenario", edit)
        #expect(shown.status == 3)
        #expect(
            shown.output.contains(
                "This rule cannot be kept even by itself:\n    • some-women: at least 7 (s.yaml, line 1)"))
        #expect(shown.output.contains("\n    • some-women: at least 7 → "))
        let vietnamese = try Command().run("select", plan, pool, "--scenario", edit, "--lang", "vi")
        #expect(vietnamese.output.contains("some-women: tối thiểu 7 → "))
        let file = folder.path("infeasible.json")
        #expect(
            try Command().run("select", plan, pool, "--scenario", edit, "--format", "json", "--output", file).status
                == 3)
        #expect(try Command().run("verify", plan, pool, file, "--scenario", edit).status == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        for (old, new) in [("\"from\": \"7\"", "\"from\": \"6\""), ("[\"some-women\"]", "[\"women\", \"men\"]")] {
            #expect(text.contains(old))
            let bent = try folder.write("bent.json", text.replacing(old, with: new))
            #expect(try Command().run("verify", plan, pool, bent, "--scenario", edit).status == 65)
        }
    }

    @Test func badInputIsRejectedWithEveryProblem() throws {
        let bad = try folder.write("bad.csv", SmallConference.pool + "N8,Hai,guest,A,Nữ,x\nN9,Hai,nobody,A,Nữ,1\n")
        let run = try Command().run("select", plan, bad)
        #expect(run.status == 65)
        #expect(run.output == "")
        #expect(run.errors.split(separator: "\n").count == 4)
        #expect(run.errors.hasSuffix("errors: 3; warnings: 0; notes: 0\n"))
        let skipped = try Command().run("select", plan, bad, "--skip-invalid", "--solver", "greedy")
        #expect(skipped.status == 0)
        #expect(skipped.errors.contains("warning: bad.csv:10:"))
    }

    @Test(arguments: [
        ["select"], ["select", "PLAN", "POOL", "--format", "odt"], ["select", "PLAN", "POOL", "--time-limit", "0"],
        ["select", "PLAN", "POOL", "--threads", "0"], ["select", "PLAN", "POOL", "--lang", "fr"], ["nothing"],
        ["generate", "--family", "city", "--nominees", "29", "--seed", "1", "--output", "never"],
    ])
    func aWrongUseIsStatusTwo(arguments: [String]) throws {
        let real = arguments.map { $0 == "PLAN" ? plan : $0 == "POOL" ? pool : $0 }
        let run = try Command(folder: folder.url).start(real).finish()
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors != "")
    }

    @Test(arguments: [["--help"], ["--version"], ["select", "--help"], []])
    func helpIsDone(arguments: [String]) throws {
        let run = try Command().start(arguments).finish()
        #expect(run.status == 0)
        #expect(run.output != "" && run.errors == "")
    }

    @Test func theEnvironmentChoosesTheLanguage() throws {
        let vietnamese = Command(environment: ["LANG": "vi_VN.UTF-8"])
        #expect(try vietnamese.run("select", plan, pool, "--solver", "greedy").output.contains("Danh sách đại biểu"))
        #expect(try vietnamese.run("check", plan, pool, "--lang", "en").output.contains("nominees;"))
        let overruled = Command(environment: ["LANG": "vi_VN.UTF-8", "LC_ALL": "C"])
        #expect(try overruled.run("check", plan, pool).output.contains("nominees;"))
    }

    @Test func equalInputsGiveEqualBytes() throws {
        let texts = try (0..<3).map { _ in
            try Command().run("select", plan, pool, "--format", "json", "--threads", "2").output
                .replacing(#/"timing": .*/#, with: "")
        }
        #expect(Set(texts).count == 1)
    }

    @Test func progressIsShownAndWipedOut() throws {
        let run = try Command().run("select", plan, pool, "--progress", "always")
        #expect(run.errors.hasPrefix("\r0 s · "))
        #expect(run.errors.hasSuffix(" \r"))
        #expect(try Command().run("select", plan, pool, "--progress", "auto").errors == "")
    }

    /// The first interrupt ends the search with what it holds; a fast machine may be done before.
    @Test func anInterruptEndsTheSearch() throws {
        let target = folder.path("office")
        _ = try Command().run(
            "generate", "--family", "office", "--nominees", "2500", "--seed", "4", "--output", target)
        let running = try Command().start([
            "select", target + "/plan.yaml", target + "/nominees.csv", "--format", "json", "--progress", "always",
        ])
        while running.process.isRunning, try running.errors.isEmpty { Thread.sleep(forTimeInterval: 0.01) }
        running.process.interrupt()
        let run = try running.finish()
        #expect([0, 4, 5].contains(run.status))
        #expect(running.process.terminationReason == .exit)
        if run.status != 0 { #expect(run.output.contains("\"stopped\": \"interrupted\"")) }
    }
}
