import Foundation
import SelectionCore
import TestSupport
import Testing
import Wording

/// Files full of characters that a terminal would obey: none of them comes out, on whatever way.
@Suite struct ControlCharactersTests {
    private static let evil = "\u{1B}[31m\u{9B}2J\u{7}\u{202E}\u{2066}"

    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String
    private let scenario: String

    init() throws {
        folder = try TemporaryFolder()
        let evil = #"\e[31m\u009b2J\a\u202e\u2066"#
        let columns = #"{ class: "Lớp\#(evil)", unit: "Đơn vị\#(evil)" }"#
        plan = try folder.write(
            "plan.yaml",
            """
            title: "Hội nghị\(evil)"
            columns: \(columns)
            seats: { max: 3 }
            groups:
              women: { gender: "Nữ\(evil)" }
              grassroots: { class: "g\(evil)" }
            composition: { by: class, shares: { "g\(evil)": 50%, "h\(evil)": 50% } }
            quotas:
              - { by: unit, each: { max: 1 } }
            rules:
              - { id: "women\(evil)", label: "Nữ giới\(evil)", group: women, min: 1, priority: 1 }
            merit: [{ column: score }]
            conflicts: [["N1\(evil)", "N2\(evil)"]]
            lottery: { seed: "s\(evil)" }
            cost: { perDelegate: 5, currency: "đồng\(evil)" }

            """)
        scenario = try folder.write("s.yaml", "scenario: \"thử\(evil)\"\n")
        let own = ControlCharactersTests.evil
        pool = try folder.write(
            "nominees.csv",
            "id,name,Lớp\(own),Đơn vị\(own),gender,score\n"
                + (1...6).map {
                    "N\($0)\(own),Tên\(own) \($0),\($0 % 2 == 0 ? "g" : "h")\(own),U\($0)\(own),Nữ\(own),5\n"
                }
                .joined())
    }

    private func expectNone(_ run: Command.Run, _ words: String) {
        for text in [run.output, run.errors] {
            let raw = text.unicodeScalars.filter { VisibleText.isObeyed($0) && !["\n", "\t"].contains($0) }
            #expect(
                raw.isEmpty, "\(words): \(raw.map { VisibleText.written($0) })\n\(VisibleText.of(text, keeping: "\n"))")
        }
    }

    @Test(
        arguments: [
            ["check"], ["select"], ["select", "--format", "csv"], ["select", "--format", "csv", "--columns", "all"],
            ["select", "--format", "html"], ["select", "--format", "json"], ["explain", "--all-rules"],
            ["explain", "--rule", "quota:Đơn vị"], ["sweep", "--seats", "--from", "1", "--to", "3", "--step", "1"],
            ["select", "--progress", "always"],
        ], ["en", "vi"])
    func noneComesOut(arguments: [String], language: String) throws {
        var run = try Command().start(
            [arguments[0], plan, pool, "--scenario", scenario] + arguments.dropFirst() + ["--lang", language]
        ).finish()
        // Progress is written over itself: that carriage return is ours.
        if arguments.contains("--progress") { run.errors = run.errors.replacing("\r", with: "") }
        expectNone(run, arguments.joined(separator: " "))
        #expect(run.status == 0 || run.status == 65 && arguments.contains("--rule"), "\(arguments): \(run.errors)")
    }

    @Test func noneComesOutOfFilesThatAreWrong() throws {
        let own = ControlCharactersTests.evil
        let broken = try folder.write("broken.csv", "id,name,x\(own)\nN1\(own),a\nN1\(own),b,c\n")
        expectNone(try Command().run("check", plan, broken), "check")
        let units = try folder.write("units.csv", "unit,w\(own)\nA\(own),x\(own)\n")
        expectNone(try Command().run("allocate", units, "--seats", "3", "--weight", "w"), "allocate")
        expectNone(try Command().run("select", "missing\(own).yaml", pool), "a file that is not there")
        expectNone(try Command().run("select", plan, pool, "--format", "\u{1B}[31m"), "an option's value")
        expectNone(try Command().run("explain", plan, pool, "N7\(own)"), "an id")
    }

    /// A quota file is read again by plans: names stay as they are, whatever a spreadsheet makes of them.
    @Test func quotaFilesKeepNamesAsTheyAre() throws {
        let units = try folder.write("units.csv", "unit,w\n=2+3,1\n-A,1\n")
        let output = folder.path("quotas.csv")
        let run = try Command().run("allocate", units, "--seats", "4", "--weight", "w", "--output", output)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text("quotas.csv") == "value,min,max\n=2+3,2,2\n-A,2,2\n")
        let shown = try Command().run("allocate", units, "--seats", "4", "--weight", "w", "--format", "csv")
        #expect(shown.output.contains("\n'=2+3,"))
    }
}
