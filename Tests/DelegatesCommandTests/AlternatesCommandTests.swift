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

    /// Whoever withdraws, the first alternate is the one that replace takes; where there is none, replace needs a chain.
    @Test func replaceTakesTheFirstAlternate() throws {
        let run = try Command().run("alternates", plan, pool, list, "--format", "json")
        let root = try DocumentReader.read(InputFile(name: "a.json", bytes: run.output.utf8))
        var first: [String: String] = [:]
        for alternate in root["alternates"]?.list ?? [] {
            for delegate in alternate["first"]?.list ?? [] { first[delegate.text ?? ""] = alternate["id"]?.text }
        }
        let selected = try DocumentReader.read(InputFile(name: "s.json", bytes: folder.text("list.json").utf8))[
            "selected"]
        for delegate in (selected?.list ?? []).compactMap(\.text) {
            let replaced = try Command().run("replace", plan, pool, list, "--withdraw", delegate, "--format", "json")
            let record = try DocumentReader.read(InputFile(name: "r.json", bytes: replaced.output.utf8))["replacement"]
            let entered = (record?["entered"]?.list ?? []).compactMap(\.text)
            #expect(first[delegate].map { [$0] == entered } ?? (entered.count != 1), "\(delegate): \(entered)")
        }
    }

    @Test func aShortListSaysWhoIsMissing() throws {
        let run = try Command().run("alternates", plan, pool, list, "--count", "1")
        #expect(run.status == 0)
        #expect(run.output.contains("--count "))
        let csv = try Command().run("alternates", plan, pool, list, "--count", "1", "--format", "csv")
        #expect(csv.output.hasPrefix("position,firstFor,canStepInFor,Mã,"))
        #expect(csv.output.split(separator: "\n").count == 2)
        #expect(try Command().run("alternates", plan, pool, list, "--count", "0").status == 2)
    }
}
