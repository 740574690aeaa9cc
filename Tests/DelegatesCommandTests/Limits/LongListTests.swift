import Foundation
import TestSupport
import Testing

/// Many who are tied and many lines of quotas: results stay small, say how many there are, and can be verified.
@Suite struct LongListTests {
    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String

    /// Everybody is tied with everybody, and each unit has a quota of its own; two of them are targets that nobody keeps.
    init() throws {
        folder = try TemporaryFolder()
        plan = try folder.write(
            "plan.yaml",
            """
            seats: { max: 3 }
            quotas: [{ by: unit, each: { max: 3 }, priority: 1, seats: { U1: { max: 2 } } }, { by: group, each: { max: 3 } }]

            """)
        let rows = (1...1_300).map { "N\($0),U\($0 % 1_100),G\($0 % 7)" }
        pool = try folder.write("nominees.csv", "id,unit,group\n" + rows.joined(separator: "\n") + "\n")
    }

    private func json(_ arguments: String...) throws -> (root: [String: Any], text: String) {
        let run = try Command().start(["select", plan, pool, "--format", "json"] + arguments).finish()
        #expect(run.status == 0, "\(run.errors)")
        let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return (try #require(root as? [String: Any]), run.output)
    }

    private func tied(_ root: [String: Any]) -> [String: Any] {
        (root["lottery"] as? [String: Any])?["tied"] as? [String: Any] ?? [:]
    }

    private func verified(_ text: String) throws -> Command.Run {
        try Command().run("verify", plan, pool, try folder.write("s.json", text))
    }

    @Test func listsStopAtAThousandAndSayHowManyThereAre() throws {
        let (root, text) = try json()
        #expect((root["rules"] as? [Any])?.count == 1_001)
        #expect(root["ruleCount"] as? Int == 1_107)
        #expect(((root["rules"] as? [[String: Any]])?.first { $0["id"] as? String == "quota:unit=U1" }) != nil)
        #expect(tied(root)["count"] as? Int == 1_297)
        #expect((tied(root)["outside"] as? [Any])?.count == 1_000)
        #expect(tied(root)["delegateCount"] as? Int == 3)
        let check = try verified(text)
        #expect(check.status == 0, "\(check.errors.prefix(500))")
        #expect(check.output.contains("3 delegates, 1,107 rules"))
    }

    @Test func aComparisonIsShortenedToo() throws {
        let other = try folder.write("s.yaml", "scenario: two\nseats: { max: 2 }\n")
        for (more, most) in [([], 1_010), (["--all"], 1_107)] {
            let run = try Command().start(["compare", plan, pool, other, "--format", "json"] + more).finish()
            let root = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
            let base = try #require(root["base"] as? [String: Any])
            let count = (base["rules"] as? [Any])?.count ?? 0
            #expect((1_001...most).contains(count) && base["ruleCount"] as? Int == 1_107)
            #expect(
                ((base["selection"] as? [String: Any])?["rules"] as? [Any])?.count == (more.isEmpty ? 1_001 : 1_107))
        }
    }

    @Test func allAreThereWhereTheyAreAskedFor() throws {
        let (root, text) = try json("--all")
        #expect((root["rules"] as? [Any])?.count == 1_107)
        #expect((tied(root)["outside"] as? [Any])?.count == 1_297)
        let check = try verified(text)
        #expect(check.status == 0, "\(check.errors.prefix(500))")
    }

    @Test func aPageIsShortenedToo() throws {
        let short = try Command().run("select", plan, pool, "--format", "html")
        #expect(short.output.contains("1,000 of 1,297 are listed; --all lists all."))
        let whole = try Command().run("select", plan, pool, "--format", "html", "--all", "--lang", "vi")
        #expect(!whole.output.contains("--all"))
        func rows(_ page: String) -> Int { page.matches(of: /<tr[ >]/).count }
        // Those who were tied, and the lines of the quota.
        #expect(rows(whole.output) - rows(short.output) == (1_297 - 1_000) + (1_107 - 1_001))
        #expect(try Command().run("select", plan, pool).output.contains("--format json --all has all"))
    }

    /// Counts and entries that are bent are found, in a list of which the file has only a part.
    @Test func bentListsAreNoticed() throws {
        let (root, text) = try json()
        let first = try #require((tied(root)["outside"] as? [[String: Any]])?.first?["id"] as? String)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let place = try #require(lines.firstIndex { $0.contains("\"id\": \"\(first)\", \"number\"") })
        var without = lines
        without.remove(at: place)
        let bent = [
            text.replacing("\"count\": 1297", with: "\"count\": 1298"),
            text.replacing("\"delegateCount\": 3", with: "\"delegateCount\": 2"),
            text.replacing("\"ruleCount\": 1107", with: "\"ruleCount\": 1001"),
            without.joined(separator: "\n"),
        ]
        for file in bent {
            #expect(file != text)
            #expect(try verified(file).status == 65)
        }
    }

    /// The total time includes writing: it is about as long as the whole run.
    @Test func theTotalHasTheWritingInIt() throws {
        let start = ContinuousClock.now
        let (root, _) = try json("--all")
        let wall = (ContinuousClock.now - start) / .seconds(1)
        let timing = try #require(root["timing"] as? [String: Any])
        let parts = try ["read", "reduce", "solve"].map { try #require(timing[$0] as? Double) }
        let total = try #require(timing["total"] as? Double)
        #expect(total > parts.reduce(0, +) && total <= wall)
    }
}
