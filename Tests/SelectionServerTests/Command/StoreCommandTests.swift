import Foundation
import SelectionStore
import Synchronization
import TestSupport
import Testing

/// `delegates store` and `delegates serve` as processes: what they print, what they write, how they end.
@Suite struct StoreCommandTests {
    private let folder: TemporaryFolder
    private let store: String

    init() throws {
        folder = try TemporaryFolder()
        store = folder.url.appending(path: "office.sqlite").path
    }

    private func path(_ name: String) -> String { folder.url.appending(path: name).path }

    @Test func `a folder goes in, is verified, backed up, and comes out the same`() throws {
        let command = Command()
        let imported = try command.run("store", "import", store, OfficeFixture.langSon, "--lang", "vi")
        #expect(imported.status == 0)
        #expect(
            imported.output == "Hội nghị 1: Hội nghị điển hình tiên tiến thành phố Lạng Sơn năm 2025\n",
            "\(imported.errors)")
        let verified = try command.run("store", "verify", store)
        #expect(verified.status == 0)
        #expect(verified.output.contains("every one follows from the one before"))
        #expect(try command.run("store", "backup", store, path("copy.sqlite")).status == 0)
        let again = try command.run("store", "backup", store, path("copy.sqlite"))
        #expect(again.status == 2)
        #expect(again.errors == "delegates: \(path("copy.sqlite")) is there already; it was left as it is\n")
        #expect(try command.run("store", "export", path("copy.sqlite"), path("out")).status == 0)
        for name in ["plan.yaml", "nominees.csv", "units.csv", "quotas.csv", "scenarios/nu-45.yaml"] {
            let original = URL(filePath: OfficeFixture.langSon).appending(path: name)
            #expect(try Data(contentsOf: original) == Data(contentsOf: URL(filePath: path("out/\(name)"))), "\(name)")
        }
        let listed = try command.run("store", "list", store)
        #expect(listed.output == "1\tHội nghị điển hình tiên tiến thành phố Lạng Sơn năm 2025\n")
    }

    @Test func `a store that somebody changed ends in 65, with the line`() throws {
        let command = Command()
        _ = try command.run("store", "import", store, OfficeFixture.langSon)
        try StoreTampering.change(
            store, "DROP TRIGGER log_is_not_changed; UPDATE log SET author = 'x' WHERE sequence = 3")
        let verified = try command.run("store", "verify", store)
        #expect(verified.status == 65)
        #expect(
            verified.errors.hasPrefix("\(store): line 3 of the log does not follow from the one before\n"),
            "\(verified.errors)")
    }

    @Test(arguments: [
        (["store", "verify", "none.sqlite"], 2, "none.sqlite: there is no such file"),
        (["store", "import", "o.sqlite", "none"], 2, "none/plan.yaml: there is no such file"),
        (["store", "verify", "text.txt"], 65, "text.txt is not a store of this program; it was left as it is"),
        (["store", "export", "none.sqlite", "out"], 2, "none.sqlite: there is no such file"),
    ])
    func `wrong uses say what is wrong`(arguments: [String], status: Int32, words: String) throws {
        _ = try folder.write("text.txt", String(repeating: "no database\n", count: 100))
        let run = try Command(folder: folder.url).start(arguments).finish()
        #expect(run.status == status)
        #expect(run.errors == "delegates: \(words)\n")
        #expect(run.output.isEmpty)
    }

    @Test func `without the program beside it the command says what to install`() throws {
        let alone = folder.url.appending(path: "delegates")
        try FileManager.default.copyItem(at: try #require(Command.executable), to: alone)
        let process = Process()
        let errors = Pipe()
        process.executableURL = alone
        process.arguments = ["serve", "--lang", "en"]
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(process.terminationStatus == 2)
        #expect(text.contains("Install the Debian package delegates"), "\(text)")
    }

    @Test func `serving prints the address first, and ends on SIGTERM with nothing lost`() async throws {
        let command = Command(folder: folder.url)
        _ = try command.run("store", "import", "office.sqlite", OfficeFixture.langSon)
        let running = try command.start(["serve", "--port", "0"])
        var lines: [Substring] = []
        while lines.isEmpty, running.process.isRunning {
            try await Task.sleep(for: .milliseconds(20))
            lines = try running.output.split(separator: "\n")
        }
        let address = try #require(lines.first)
        #expect(address.wholeMatch(of: #/http://127\.0\.0\.1:\d+/\?token=[0-9a-f]{64}/#) != nil, "\(address)")
        running.process.terminate()
        let ended = try running.finish()
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(try command.run("store", "verify", "office.sqlite").status == 0)
        #expect(!FileManager.default.fileExists(atPath: path("office.sqlite-wal")))
    }

    @Test func `a backup by the command while another process writes is the whole store as it was at one moment`()
        async throws
    {
        let command = Command(folder: folder.url)
        _ = try command.run("store", "import", "office.sqlite", OfficeFixture.langSon)
        let office = try OfficeStore(path: store, mayCreate: false)
        let isOver = IsOver()
        let writing = Task {
            var count = 0
            while !isOver.value {
                count += 1
                try await office.save("\(count)\n", as: "t.md", in: 1, by: .local)
            }
            return count
        }
        for copy in 0..<3 {
            let backup = try command.start(["store", "backup", "office.sqlite", "copy\(copy).sqlite"]).finish()
            #expect(backup.status == 0, "\(backup.errors)")
        }
        isOver.set()
        let written = try await writing.value
        var last = 0
        for copy in 0..<3 {
            let copied = try OfficeStore(path: path("copy\(copy).sqlite"), mayCreate: false)
            #expect(try await copied.verify().findings.isEmpty)
            let history = try await copied.history(of: "t.md", in: 1)
            #expect(history.map(\.version) == Array((0..<history.count).map { $0 + 1 }.reversed()))
            #expect(history.allSatisfy { $0.text == "\($0.version)\n" })
            #expect(history.count >= last && history.count <= written)
            last = history.count
        }
        #expect(try await office.history(of: "t.md", in: 1).count == written)
        #expect(try await office.verify().findings.isEmpty)
        try office.close()
    }
}

/// Says when others have done.
private final class IsOver: Sendable {
    private let flag = Mutex(false)
    var value: Bool { flag.withLock { $0 } }
    func set() { flag.withLock { $0 = true } }
}
