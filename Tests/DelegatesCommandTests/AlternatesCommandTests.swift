import Foundation
import SelectionInput
import TestSupport
import Testing

@Suite struct AlternatesCommandTests {
    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String
    private let list: String

    init() throws {
        folder = try TemporaryFolder()
        (plan, pool, list) = try ReplacementConference.write(to: folder)
    }

    @Test(arguments: [("en", "alternates-en.txt"), ("vi", "alternates-vi.txt")])
    func theReportIsTheGoldenOne(language: String, golden: String) throws {
        let run = try Command().run("alternates", plan, pool, list, "--lang", language)
        #expect(run.status == 0 && run.errors == "")
        try Golden.expect(run.output, golden)
    }

    /// Whoever withdraws, the first alternate is the one that replace takes; where there is none, replace takes nobody, or
    /// several people, and that is what the alternates say.
    @Test func replaceTakesTheFirstAlternate() throws { try expectOneAnswer(plan, pool, list, in: folder) }

    /// Plans in which seats are empty: one leaves a seat so rather than lose a target, the other fills two where a pin goes.
    @Test(arguments: [
        ("alternates-fill-last", "the place stays empty"),
        ("alternates-fill-first", "N04507, N03268 enter"),
    ])
    func emptySeatsAreReplacedByOneAnswer(inputs: String, words: String) throws {
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Inputs/\(inputs)")
        let folder = try TemporaryFolder()
        for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
            try FileManager.default.copyItem(atPath: source.appending(path: name).path, toPath: folder.path(name))
        }
        let (plan, pool, list) = (folder.path("plan.yaml"), folder.path("nominees.csv"), folder.path("list.json"))
        #expect(try Command().run("select", plan, pool, "--format", "json", "--output", list).status == 0)
        try expectOneAnswer(plan, pool, list, in: folder)
        let shown = try Command().run("alternates", plan, pool, list)
        #expect(shown.output.contains(words), "\(shown.output)")
    }

    private func expectOneAnswer(_ plan: String, _ pool: String, _ list: String, in folder: TemporaryFolder) throws {
        let run = try Command().run("alternates", plan, pool, list, "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let root = try DocumentReader.read(InputFile(name: "a.json", bytes: run.output.utf8))
        var (first, others) = ([String: String](), [String: DocumentNode]())
        for alternate in root["alternates"]?.list ?? [] {
            for delegate in alternate["first"]?.list ?? [] { first[delegate.text ?? ""] = alternate["id"]?.text }
        }
        for group in root["unserved"]?.list ?? [] {
            for delegate in group["delegates"]?.list ?? [] { others[delegate.text ?? ""] = group }
        }
        let selected = try DocumentReader.read(InputFile(name: "s.json", bytes: folder.text("list.json").utf8))[
            "selected"]
        for delegate in (selected?.list ?? []).compactMap(\.text) {
            let replaced = try Command().run("replace", plan, pool, list, "--withdraw", delegate, "--format", "json")
            let record = try DocumentReader.read(InputFile(name: "r.json", bytes: replaced.output.utf8))["replacement"]
            let entered = (record?["entered"]?.list ?? []).compactMap(\.text)
            let left = (record?["left"]?.list ?? []).compactMap(\.text)
            if let first = first[delegate] {
                #expect(entered == [first] && left.isEmpty && others[delegate] == nil, "\(delegate): \(entered)")
            } else {
                let group = others[delegate]
                #expect(group?["entered"]?.text == "\(entered.count)", "\(delegate): \(entered)")
                #expect(group?["left"]?.text == "\(left.count)", "\(delegate): \(left)")
                let enters = group?["enters"]?.list?.compactMap(\.text)
                #expect(enters == (left.isEmpty ? entered : nil), "\(delegate): \(entered)")
            }
        }
    }

    @Test func aShortListSaysWhoIsMissing() throws {
        let run = try Command().run("alternates", plan, pool, list, "--count", "1")
        #expect(run.status == 0)
        #expect(run.output.contains("5 delegates have none on this list; 3 alternates would serve everyone"))
        let csv = try Command().run("alternates", plan, pool, list, "--count", "1", "--format", "csv")
        #expect(csv.output.hasPrefix("position,firstFor,canStepInFor,Mã,"))
        #expect(csv.output.split(separator: "\n").count == 2)
        #expect(try Command().run("alternates", plan, pool, list, "--count", "0").status == 2)
    }
}
