import Foundation
import TestSupport
import Testing

@Suite struct OutputTests {
    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String

    init() throws {
        folder = try TemporaryFolder()
        (plan, pool) = try SmallConference.write(to: folder)
    }

    private func select(_ arguments: String...) throws -> Command.Run {
        try Command(folder: folder.url).start(["select", plan, pool, "--solver", "greedy"] + arguments).finish()
    }

    @Test func aFileIsWrittenWhole() throws {
        let run = try select("--format", "json", "--output", "s.json")
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(try folder.text("s.json").hasSuffix("}\n"))
        #expect(try folder.names == ["nominees.csv", "plan.yaml", "quotas.csv", "s.json"])
        let verified = try Command().run("verify", plan, pool, folder.path("s.json"))
        #expect(verified.status == 0)
        #expect(verified.output.hasPrefix("verified"))
    }

    @Test func aFileThatExistsIsKept() throws {
        let kept = try folder.write("s.csv", "kept")
        #expect(try select("--output", kept).status == 2)
        #expect(try folder.text("s.csv") == "kept")
        #expect(try select("--output", kept, "--force", "--format", "csv").status == 0)
        #expect(try folder.text("s.csv").hasPrefix("id,name"))
    }

    @Test(arguments: ["nominees.csv", "plan.yaml", "quotas.csv", "./plan.yaml", "link"])
    func anInputIsNeverReplaced(name: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: pool)
        let before = try ["nominees.csv", "plan.yaml", "quotas.csv"].map(folder.text)
        #expect(try select("--output", name, "--force").status == 2)
        #expect(try ["nominees.csv", "plan.yaml", "quotas.csv"].map(folder.text) == before)
    }

    @Test func whatIsNoFileIsLeftAlone() throws {
        #expect(try select("--output", "/dev/null", "--force").status == 2)
        #expect(try select("--output", folder.url.path, "--force").status == 2)
    }

    @Test func aFolderThatIsNotThereIsNoticedBeforeReading() throws {
        let run = try Command().run("select", "no-plan", "no-pool", "--output", folder.path("none/s.json"))
        #expect(run.status == 1)
        #expect(!run.errors.contains("no-plan"))
    }

    @Test func aChangedSelectionIsRejected() throws {
        _ = try select("--format", "json", "--output", "s.json")
        let text = try folder.text("s.json")
        let changed = try folder.write("changed.json", text.replacing("\"N3\"", with: "\"N1\""))
        let run = try Command().run("verify", plan, pool, changed)
        #expect(run.status == 65)
        #expect(run.errors.contains("changed.json:"))
        let other = try folder.write("other.csv", SmallConference.pool.replacing("N8,", with: "N9,"))
        #expect(try Command().run("verify", plan, other, folder.path("s.json")).errors.contains("SHA-256"))
    }

    @Test func aReaderWhoLeavesIsNoFailure() throws {
        let run = Process()
        run.executableURL = URL(fileURLWithPath: "/bin/sh")
        let command = try #require(Command.executable).path
        run.arguments = [
            "-c", "'\(command)' select '\(plan)' '\(pool)' --solver greedy 2>'\(folder.path("e"))' | true",
        ]
        try run.run()
        run.waitUntilExit()
        #expect(try folder.text("e") == "")
    }

    @Test func generatedFilesAreNotReplaced() throws {
        let arguments = [
            "generate", "--family", "city", "--nominees", "40", "--seed", "7", "--output", folder.path("g"),
        ]
        #expect(try Command().start(arguments).finish().status == 0)
        let before = try folder.text("g/nominees.csv")
        #expect(before.split(separator: "\n").count == 41)
        #expect(try Command().start(arguments).finish().status == 2)
        #expect(try Command().start(arguments + ["--force"]).finish().status == 0)
        #expect(try folder.text("g/nominees.csv") == before)
    }

    @Test(arguments: [0, 29, 100_000_001, Int.max])
    func sizesThatCannotBeGeneratedAreRefusedBeforeAFolderIsMade(nominees: Int) throws {
        let run = try Command(folder: folder.url).run(
            "generate", "--family", "city", "--nominees", "\(nominees)", "--seed", "7", "--output", "g")
        #expect(run.status == 2)
        #expect(run.errors.contains(nominees < 30 ? "at least 30" : "at most 100000000"))
        #expect(try !folder.names.contains("g"))
    }

    @Test func whyAFolderCannotBeMadeIsSaidInBothLanguages() throws {
        let arguments = ["generate", "--family", "city", "--nominees", "40", "--seed", "7", "--output"]
        let inside = try Command(folder: folder.url).start(arguments + ["plan.yaml/a/b"]).finish()
        #expect(inside.status == 1)
        #expect(
            inside.errors == "delegates: plan.yaml/a/b cannot be written; "
                + "a part of the path is not a folder\n")
        let there = try Command(folder: folder.url).start(arguments + ["plan.yaml", "--lang", "vi"]).finish()
        #expect(there.status == 1)
        #expect(there.errors.hasSuffix("; đã có sẵn một mục trùng tên\n"))
    }
}
