import Foundation
import TestSupport
import Testing

/// Paths that are no regular file, and files elsewhere.
@Suite struct FileKindTests {
    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String

    init() throws {
        folder = try TemporaryFolder()
        (plan, pool) = try SmallConference.write(to: folder)
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["/dev/zero", "/dev/null", "/dev/tty"])
    func devicesAreRefused(_ device: String) throws {
        guard FileManager.default.fileExists(atPath: device) else { return }
        for arguments in [[plan, device], [device, pool], [plan, pool, "--scenario", device]] {
            let run = try Command().start(["check"] + arguments).finish()
            #expect(run.status == 65, "\(arguments)")
            #expect(device == "/dev/tty" || run.errors.contains("this is not a regular file"))
        }
    }

    @Test(.timeLimit(.minutes(1))) func pipesAreForNomineesOnly() throws {
        let pipe = folder.path("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let named = try folder.write("p.yaml", "seats: { max: 1 }\nquotas: [{ by: class, file: pipe }]\n")
        for arguments in [[pipe, pool], [named, pool]] {
            let run = try Command().start(["check"] + arguments).finish()
            #expect(run.status == 65)
            #expect(run.errors.contains("this is not a regular file; only the nominees may come from a pipe"))
        }
        let reading = try Command().start(["check", plan, pipe])
        let writer = try #require(FileHandle(forWritingAtPath: pipe))
        try writer.write(contentsOf: Data(SmallConference.pool.utf8))
        try writer.close()
        #expect(try reading.finish().status == 0)
    }

    @Test func nomineesComeFromStandardInput() throws {
        let file = try #require(FileHandle(forReadingAtPath: pool))
        let run = try Command(input: file).run("select", plan, "-", "--format", "json")
        #expect(run.status == 0)
        #expect(run.output.contains("\"file\": \"-\""))
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data(SmallConference.pool.utf8))
        try pipe.fileHandleForWriting.close()
        #expect(try Command(input: pipe.fileHandleForReading).run("check", plan, "-").status == 0)
    }

    @Test(arguments: ["../quotas.csv", "/etc/passwd", "link.csv"])
    func filesElsewhereNeedToBeAllowed(_ name: String) throws {
        let inner = folder.path("inner")
        try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: inner + "/link.csv", withDestinationPath: folder.path("quotas.csv"))
        let plan = try folder.write("inner/p.yaml", "seats: { max: 1 }\nquotas: [{ by: unit, file: \(name) }]\n")
        let run = try Command().run("check", plan, pool)
        #expect(run.status == 65)
        #expect(run.errors.contains("p.yaml:2:28: the file is outside the plan’s folder"))
        #expect(!run.errors.contains("root"))
        if name != "/etc/passwd" { #expect(try Command().run("check", plan, pool, "--allow-outside").status != 65) }
    }

    @Test func aFileOfTheFolderMayBeNamedInAnyWay() throws {
        for name in ["./quotas.csv", "x/../quotas.csv", folder.path("quotas.csv")] {
            try FileManager.default.createDirectory(atPath: folder.path("x"), withIntermediateDirectories: true)
            let plan = try folder.write("p.yaml", "seats: { max: 1 }\nquotas: [{ by: unit, file: \(name) }]\n")
            #expect(try Command().run("check", plan, pool).status != 65, "\(name)")
        }
    }

    /// Whoever manages processes ends them with SIGTERM: what is held is not lost.
    @Test(.timeLimit(.minutes(5)), arguments: [SIGINT, SIGTERM]) func aSignalEndsTheSearch(_ signal: Int32) throws {
        let hard = folder.path("hard")
        _ = try Command().run("generate", "--family", "tight", "--nominees", "3000", "--seed", "1", "--output", hard)
        let search = try Command().start(
            ["select", hard + "/plan.yaml", hard + "/nominees.csv", "--progress", "always", "--time-limit", "200"])
        while try search.errors.isEmpty, search.process.isRunning { usleep(20_000) }
        usleep(500_000)
        kill(search.process.processIdentifier, signal)
        let run = try search.finish()
        #expect(search.process.terminationReason == .exit)
        #expect([0, 4, 5].contains(run.status))
        #expect(run.output.contains("Selection of delegates") || run.status == 5)
    }
}
