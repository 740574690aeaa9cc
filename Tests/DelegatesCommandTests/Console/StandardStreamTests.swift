import Foundation
import TestSupport
import Testing

/// `-` is standard input or output, and `--quiet` leaves standard error to errors.
@Suite struct StandardStreamTests {
    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String

    init() throws {
        folder = try TemporaryFolder()
        plan = try folder.write("plan.yaml", "seats: { max: 2 }\nmerit: score\ngroups: { men: { gender: Nam } }\n")
        pool = try folder.write("pool.csv", "id,name,gender,score\n1,An,Nữ,3\n2,Bình,Nữ,2\n3,Chi,Nữ,1\n")
    }

    private func run(reading file: String, _ arguments: String...) throws -> Command.Run {
        let input = try #require(FileHandle(forReadingAtPath: file))
        return try Command(input: input).start(arguments).finish()
    }

    @Test func everyInputMayBeStandardInput() throws {
        let selection = folder.path("s.json")
        #expect(try Command().run("select", plan, pool, "--format", "json", "--output", selection).status == 0)
        let expected = try Command().run("select", plan, pool, "--format", "csv")
        #expect(expected.output == "id,name,gender,score\n1,An,Nữ,3\n2,Bình,Nữ,2\n")
        #expect(try run(reading: plan, "select", "-", pool, "--format", "csv").output == expected.output)
        #expect(try run(reading: pool, "select", plan, "-", "--format", "csv").output == expected.output)
        let verified = try run(reading: selection, "verify", plan, pool, "-")
        #expect(verified.status == 0, "\(verified.errors)")
        let replaced = try run(reading: selection, "replace", plan, pool, "-", "--withdraw", "1", "--format", "csv")
        #expect(replaced.status == 0 && replaced.output.contains("Chi"), "\(replaced.errors)")
        let units = try folder.write("units.csv", "unit,staff\nA,30\nB,10\n")
        let allocated = try run(reading: units, "allocate", "-", "--seats", "4", "--weight", "staff", "--format", "csv")
        #expect(allocated.output.contains("A,30"), "\(allocated.errors)")
    }

    @Test func onlyOneInputMay() throws {
        let twice = try run(reading: plan, "select", "-", "-")
        #expect(twice.status == 2)
        #expect(twice.errors == "delegates: - is standard input, which only one file can be read from\n")
    }

    @Test func theOutputMayBeStandardOutput() throws {
        let run = try Command(folder: folder.url).run("select", plan, pool, "--format", "csv", "--output", "-")
        #expect(run.status == 0 && run.output.hasPrefix("id,name"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.path("-")))
    }

    @Test func quietCommandsSayErrorsOnly() throws {
        let loud = try Command().run("select", plan, pool)
        #expect(loud.errors.hasPrefix("warning: "))
        let quiet = try Command().run("select", plan, pool, "--quiet", "--progress", "always")
        #expect(quiet.errors == "" && quiet.status == 0)
        let bad = try folder.write("bad.csv", "id,gender,score\n1,Nữ,x\n")
        let refused = try Command().run("select", plan, bad, "--quiet")
        #expect(refused.status == 65 && refused.errors.hasPrefix("bad.csv:2:6: "), "\(refused.errors)")
        #expect(!refused.errors.contains("warning"))
    }
}
