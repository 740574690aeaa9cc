import Foundation
import TestSupport
import Testing

/// Papers of the demo's list, as the command writes them.
@Suite struct ExportCommandTests {
    private static let demo = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Datasets/lang-son-2025")
    private static let (plan, pool) = (
        demo.appending(path: "plan.yaml").path, demo.appending(path: "nominees.csv").path
    )

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func export(_ options: [String], to name: String = "p.html") throws -> Command.Run {
        let selection = try folder.write("s.json", "{ \"selected\": [\"LS0002\", \"LS0003\"] }")
        return try Command().start(
            ["export", Self.plan, Self.pool, selection, "--output", folder.path(name), "--format", "html"] + options
        ).finish()
    }

    private func page(_ name: String = "p.html") throws -> String {
        try String(contentsOfFile: folder.path(name), encoding: .utf8)
    }

    @Test(arguments: [
        (["--document", "replacements"], "needs the selection before"),
        (["--document", "progress"], "needs the file of the conferences"),
        (["--document", "letter"], "'letter' is invalid"),
    ])
    func papersSayWhatTheyNeed(options: [String], message: String) throws {
        let run = try export(options)
        #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
    }

    @Test func columnsOfALetterheadThatThereAreNotAreRefused() throws {
        let letterhead = try folder.write(
            "letterhead.yaml",
            "issuer: A\nplace: B\ncolumns:\n  - name\n  - positon\n  - Thành phần đại biêu\n  - religion\n  - Tuổi\n")
        let run = try export(["--document", "delegates", "--letterhead", letterhead])
        #expect(run.status == 65)
        #expect(run.errors.contains("letterhead.yaml:5:5: “positon” is neither a field nor a heading"))
        #expect(run.errors.contains("did you mean “position”?"))
        #expect(
            run.errors.contains("letterhead.yaml:6:5: ") && run.errors.contains("did you mean “Thành phần đại biểu”?"))
        #expect(run.errors.contains("there are: id, name, gender"))
        #expect(!run.errors.contains("letterhead.yaml:8"))
        let good = try folder.write("good.yaml", "issuer: A\nplace: B\ncolumns: [name, religion, Tuổi]\n")
        let fine = try export(["--document", "delegates", "--letterhead", good])
        #expect(fine.status == 0, "\(fine.errors)")
        #expect(fine.errors.contains("has no column for “religion”"))
        #expect(try page().contains(">Tuổi</th>"))
    }

    @Test func unitsGiveTheirNumbersAndTheirOrder() throws {
        let units = Self.demo.appending(path: "units.csv").path
        let run = try export(["--document", "allocation", "--units", units, "--lang", "vi"])
        #expect(run.status == 0, "\(run.errors)")
        let text = try page()
        for heading in ["Cán bộ", "Dân số", "Tối thiểu"] { #expect(text.contains(">\(heading)</th>")) }
        let bad = try folder.write("units.csv", "unit,seats\nPhường Tam Than,3\n")
        let refused = try export(["--document", "allocation", "--units", bad, "--force"])
        #expect(refused.status == 65)
        #expect(
            refused.errors.contains("units.csv:2:1: ") && refused.errors.contains("did you mean “Phường Tam Thanh”?"))
    }
}
