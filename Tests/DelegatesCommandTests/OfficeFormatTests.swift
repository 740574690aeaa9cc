import DelegateSelection
import Foundation
import TestSupport
import Testing

@testable import delegates

/// Answers as files of Word and Excel, in one way for all questions.
@Suite struct OfficeFormatTests {
    private let folder: TemporaryFolder
    private let (plan, pool): (String, String)

    init() throws {
        folder = try TemporaryFolder()
        (plan, pool) = try SmallConference.write(to: folder)
    }

    private func run(_ arguments: [String]) throws -> Command.Run {
        try Command(folder: folder.url).start(arguments).finish()
    }

    /// The questions, each with what it asks.
    private func questions() throws -> [[String]] {
        _ = try folder.write("units.csv", "unit,staff\nA,11\nB,7\n")
        _ = try folder.write("scenario.yaml", "seats: { max: 3 }\n")
        _ = try folder.write("c.yaml", "conferences: [{ unit: A, staff: 1 }]\n")
        #expect(try run(["select", plan, pool, "--format", "json", "--output", "s.json"]).status == 0)
        return [
            ["select", plan, pool], ["check", plan, pool], ["explain", plan, pool, "N5"],
            ["compare", plan, pool, folder.path("scenario.yaml")],
            ["alternates", plan, pool, "s.json", "--count", "2"],
            ["allocate", "units.csv", "--weight", "staff", "--seats", "5"], ["conferences", "c.yaml"],
            ["verify", plan, pool, "s.json"],
        ]
    }

    @Test func everyAnswerIsWrittenForWordAndExcel() throws {
        for question in try questions() {
            let table = try run(question)
            for format in ["docx", "xlsx"] where format == "docx" || SheetBook.isAvailable {
                let name = "\(question[0]).\(format)"
                let run = try run(question + ["--format", format, "--output", name])
                #expect(run.status == table.status && run.output == "", "\(name): \(run.errors)")
                let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(name)))
                #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]), "\(name)")
            }
        }
    }

    @Test func withoutAFileNothingIsSearched() throws {
        for question in try questions() {
            let run = try run(question + ["--format", "docx"])
            #expect(run.status == 2 && run.output == "", "\(question[0])")
            #expect(run.errors.contains("--output"), "\(question[0])")
        }
    }

    /// What is called LibreOffice starts the office, which would go on.
    @Test(.timeLimit(.minutes(1))) func aConverterThatTakesTooLongGoesWithItsChildren() throws {
        let script = try folder.write(
            "soffice", "#!/bin/sh\nsleep 300 &\necho $! > '\(folder.path("child"))'\nwait\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
        let converter = PDFConverter(kind: .office, path: script, seconds: 1)
        #expect(throws: PDFConverter.Failure.self) { try converter.pdf([1], ending: "docx") }
        let child = try #require(
            pid_t(try folder.text("child").trimmingCharacters(in: .whitespacesAndNewlines)))
        var isThere = true
        for _ in 0..<50 where isThere {
            // Whoever has ended and waits to be looked at by init is gone, too.
            let state = FileManager.default.contents(atPath: "/proc/\(child)/stat").map {
                String(decoding: $0, as: UTF8.self)
            }
            isThere = kill(child, 0) == 0 && !(state?.contains(") Z ") ?? false)
            usleep(100_000)
        }
        #expect(!isThere)
    }
}
