import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct CompareCommandTests {
    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String
    private let scenarios: [String]

    init() throws {
        folder = try TemporaryFolder()
        _ = try SmallConference.write(to: folder)
        let cost =
            "cost: { perDelegate: 500000, groups: { grassroots: 300000 }, additional: { women: 0.5 }, currency: đồng }\n"
        plan = try folder.write("plan.yaml", SmallConference.plan + cost)
        pool = folder.path("nominees.csv")
        scenarios = [
            try folder.write(
                "two.yaml", "scenario: Hai suất\nseats: { max: 2 }\ncost: { groups: { grassroots: 1 } }\n"),
            try folder.write("free.yaml", "scenario: N2 & \"N4\" <cùng đi>\nconflicts: []\nremove: [women]\n"),
            try folder.write("none.yaml", "scenario: Không thể\nrules: [{ id: some-women, min: 9, max: 9 }]\n"),
        ]
    }

    private func compare(_ options: String...) throws -> Command.Run {
        let running = try Command().start(["compare", plan, pool] + scenarios + options)
        return try running.finish()
    }

    @Test(arguments: ["en", "vi"])
    func theTableIsTheGoldenOne(language: String) throws {
        // Options with the same verdict stand together, and who found it is part of that.
        let run = try compare("--lang", language, "--solver", "builtin")
        #expect(run.status == 0)
        #expect(run.errors == "")
        try Golden.expect(Golden.withoutSolver(run.output), "compare-\(language).txt")
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 116 })
    }

    @Test func theDocumentHasWhatSelectWritesOfEach() throws {
        let run = try compare("--format", "json")
        #expect(run.status == 0)
        try Golden.expect(Self.withoutSelections(run.output), "compare.json")
        let document = try Self.object(run.output)
        let options = try [#require(document["base"])] + #require(document["scenarios"] as? [Any])
        for (option, scenario) in zip(options, [nil] + scenarios.map(Optional.some)) {
            let option = try #require(option as? [String: Any])
            let held = try #require(option["selection"] as? [String: Any])
            let own = try Self.object(
                Command().start(
                    ["select", plan, pool, "--format", "json"] + (scenario.map { ["--scenario", $0] } ?? [])
                ).finish().output)
            for key in ["status", "objective", "selected", "rules", "inputs", "lottery", "cost", "impossible", "bound"]
            {
                #expect(
                    try Self.canonical(held[key]) == Self.canonical(own[key]), "\(key) of \(scenario ?? "the plan")")
            }
        }
    }

    @Test func threadsDoNotMatter() throws {
        let one = try compare("--threads", "1").output
        #expect(try compare("--threads", "5").output == one)
    }

    @Test func anotherOrderAndCommentsDoNotMatter() throws {
        let before = Self.withoutPlaces(try compare().output)
        let lines = SmallConference.plan.split(separator: "\n").map(String.init)
        let start = try #require(lines.firstIndex { $0.hasPrefix("composition") })
        let (head, tail) = (lines[..<start], lines[start...])
        let cost =
            "cost: { currency: đồng, additional: { women: 0.5 }, groups: { grassroots: 300000 }, perDelegate: 500000 }"
        let other = (["# Ghi chú", cost] + tail.map { $0 + "   # " } + head).joined(separator: "\n") + "\n"
        _ = try folder.write("plan.yaml", other)
        #expect(Self.withoutPlaces(try compare().output) == before)
    }

    /// The lines in an order of their own, without the numbers of lines in files.
    private static func withoutPlaces(_ text: String) -> [String] {
        text.split(separator: "\n").map { String($0).replacing(/line \d+/, with: "line …") }.sorted()
    }

    @Test func everyProblemOfEveryScenarioIsListed() throws {
        let bad = try folder.write("bad.yaml", "seat: { max: 2 }\n")
        let worse = try folder.write("worse.yaml", "rules: [{ id: women, min: 0.4 }]\n")
        let run = try Command().run("compare", plan, pool, bad, worse, folder.path("missing.yaml"))
        #expect(run.status == 65)
        for name in ["bad.yaml:1:1:", "worse.yaml:1:27:", "missing.yaml:"] { #expect(run.errors.contains(name)) }
    }

    // MARK: The page

    @Test(arguments: ["en", "vi"])
    func thePageHasTheNumbersOfTheDocument(language: String) throws {
        let page = PageNumbers(try compare("--format", "html", "--lang", language).output)
        #expect(page.error == nil)
        let document = try Self.object(try compare("--format", "json").output)
        let base = try #require(document["base"] as? [String: Any])
        let options = try [base] + #require(document["scenarios"] as? [[String: Any]])
        for (table, key, name) in [
            ("classes", "classes", "value"), ("units", "units", "value"), ("rules", "rules", "label"),
        ] {
            var rows = page.rows(table)
            if table == "rules" {
                let rules = options.flatMap {
                    ($0["rules"] as? [[String: Any]] ?? []).filter { $0["kind"] as? String == "rule" }
                }
                #expect(Set(rows.map(\.name)) == Set(rules.compactMap { $0["label"] as? String }))
            } else {
                let total = rows.popLast()
                let seats = try #require(base["seats"] as? [String: Any])
                #expect(total?.values.first == Self.text(seats["value"]))
            }
            #expect(!rows.isEmpty)
            for row in rows {
                let expected = options.enumerated().flatMap { index, option -> [String] in
                    let parts = option[key] as? [[String: Any]] ?? []
                    guard
                        let part = parts.first(where: {
                            $0[name] as? String == row.name && $0["kind"] as? String != "quota"
                        })
                    else { return [] }
                    return [Self.text(part["count"])]
                        + (index > 0 && !(part["change"] is NSNull) ? [Self.text(part["change"])] : [])
                }
                #expect(row.values == expected, "\(table): \(row.name)")
            }
        }
        let overview = page.rows("overview").flatMap(\.values)
        for key in ["seats", "merit", "cost"] {
            for option in options {
                let amount = try #require(option[key] as? [String: Any])
                if let value = amount["value"] as? String { #expect(overview.contains(value), "\(key)") }
                if let change = amount["change"] as? String { #expect(overview.contains(change), "\(key)") }
            }
        }
        #expect(page.scopes.isSuperset(of: ["row", "col"]))
        #expect(page.pictures > 0 && page.scripts == 0)
    }

    @Test func thePageOfASelectionIsWellFormedAndSaysNoMore() throws {
        let run = try Command().run("select", plan, pool, "--format", "html", "--lang", "vi")
        #expect(run.status == 0)
        let page = PageNumbers(run.output)
        #expect(page.error == nil && page.scripts == 0 && page.pictures == 1)
        #expect(page.rows("delegates").count == 4)
        let document = try Self.object(try Command().run("select", plan, pool, "--format", "json").output)
        let cost = try #require(document["cost"] as? [String: Any])
        #expect(page.rows("cost").last?.values == [Self.text(cost["total"])])
        // Nobody's gender, which a rule reads, stands beside a name.
        #expect(!run.output.contains("<td>Nữ</td>") && !run.output.contains("<td>Nam</td>"))
    }

    private static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private static func text(_ value: Any?) -> String { value.map { "\($0)" } ?? "" }

    /// The value with its keys in order.
    private static func canonical(_ value: Any?) throws -> String {
        let data = try JSONSerialization.data(
            withJSONObject: value ?? NSNull(), options: [.sortedKeys, .fragmentsAllowed])
        return String(decoding: data, as: UTF8.self)
    }

    /// The document without what `select` writes of each option.
    private static func withoutSelections(_ text: String) -> String {
        var (kept, end) = ([String](), String?.none)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let closing = end {
                if line.hasPrefix(closing) { end = nil }
            } else if let start = line.firstRange(of: "\"selection\": {") {
                kept.append(String(line[..<start.upperBound]) + "…}")
                end = String(repeating: " ", count: line.distance(from: line.startIndex, to: start.lowerBound)) + "}"
            } else {
                kept.append(line)
            }
        }
        return kept.joined(separator: "\n")
    }
}

/// The tables of a page, as a machine reads them.
private final class PageNumbers: NSObject, XMLParserDelegate {
    struct Row {
        var table: String
        var name: String
        var values: [String]
    }

    private(set) var error: String?
    private(set) var scopes: Set<String> = []
    private(set) var (pictures, scripts) = (0, 0)
    private var all: [Row] = []
    private var table = ""
    private var isInBody = false
    private var isName = false

    init(_ text: String) {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        if !parser.parse() { error = "\(parser.parserError.debugDescription), line \(parser.lineNumber)" }
    }

    func rows(_ table: String) -> [Row] { all.filter { $0.table == table } }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        switch name {
        case "svg": pictures += 1
        case "script": scripts += 1
        case "table": table = attributes["data-key"] ?? ""
        case "tbody": isInBody = true
        case "tr" where isInBody: all.append(Row(table: table, name: "", values: []))
        case "th", "td":
            if let scope = attributes["scope"] { scopes.insert(scope) }
            isName = isInBody && attributes["scope"] == "row"
            if isInBody, let value = attributes["data-value"] { all[all.count - 1].values.append(value) }
        default: break
        }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if name == "tbody" { isInBody = false }
        if name == "th" { isName = false }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
        if isName { all[all.count - 1].name += characters }
    }
}
