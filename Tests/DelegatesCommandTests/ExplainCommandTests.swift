import Foundation
import TestSupport
import Testing

@Suite struct ExplainCommandTests {
    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String

    init() throws {
        folder = try TemporaryFolder()
        (plan, pool) = try SmallConference.write(to: folder)
    }

    private func explain(_ arguments: String...) throws -> Command.Run {
        try Command(folder: folder.url).start(["explain", plan, pool] + arguments).finish()
    }

    @Test(arguments: ["en", "vi"])
    func theAnswersAreTheGoldenOnes(language: String) throws {
        let run = try explain(
            "N1", "N2", "N3", "N4", "N7", "N8", "--rule", "women", "some-women", "quota:unit=A", "composition",
            "quota:unit",
            "--all-rules", "--lang", language)
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 116 })
        try Golden.expect(run.output, "explain-\(language).txt")
    }

    @Test func scriptsGetEverything() throws {
        let run = try explain("N1", "N4", "--rule", "women", "--format", "json")
        #expect(run.status == 0)
        try Golden.expect(
            run.output.replacing(#/"sha256": "[0-9a-f]+"/#, with: "\"sha256\": \"…\"")
                .replacing(#/"version": ".*"/#, with: "\"version\": \"…\""), "explain.json")
    }

    @Test func aPublishedSelectionIsExplainedAsItIs() throws {
        let file = folder.path("s.json")
        _ = try Command().run("select", plan, pool, "--format", "json", "--output", file)
        let published = try explain("N4", "--selection", file)
        #expect(published.status == 0)
        #expect(published.output.contains("the one in s.json"))
        let searched = try explain("N4").output.replacing(#/The selection.*\n/#, with: "")
        #expect(published.output.replacing(#/The selection.*\n/#, with: "") == searched)
        let changed = try folder.write("c.json", folder.text("s.json").replacing("\"N3\"", with: "\"N1\""))
        #expect(try explain("N4", "--selection", changed).status == 65)
    }

    @Test func nothingAskedIsAWrongUse() throws {
        let run = try explain("--lang", "vi")
        #expect(run.status == 2 && run.output == "")
        #expect(run.errors.contains("--all-rules"))
    }

    @Test func whatIsNotThereIsRefusedWithTheNearest() throws {
        let person = try explain("N22")
        #expect(person.status == 65)
        #expect(person.errors.contains("nominees.csv: no nominee"))
        #expect(person.errors.contains("did you mean “N2”?"))
        let rule = try explain("--rule", "womem")
        #expect(rule.status == 65)
        #expect(rule.errors.contains("did you mean “women”?"))
    }

    @Test func theImpossibleIsExplainedAsSelectDoes() throws {
        let edit = try folder.write("s.yaml", "quotas: [{ by: unit, of: grassroots, seats: { Z: { min: 1 } } }]\n")
        let run = try explain("N1", "--rule", "quota:unit", "--scenario", edit)
        #expect(run.status == 3)
        #expect(run.output.contains("quota of Z needs 1"))
        #expect(run.output.contains("Missing: Z (0 nominated, at least 1 needed)."))
        let json = try explain("N1", "--scenario", edit, "--format", "json")
        #expect(json.status == 3 && json.output.contains("\"conflicting\": [\"quota:unit=Z\"]"))
    }

    @Test func whatIsNotProvenIsSaid() throws {
        let hard = folder.path("hard")
        _ = try Command().run("generate", "--family", "tight", "--nominees", "60", "--seed", "1", "--output", hard)
        let rows = try folder.text("hard/nominees.csv").split(separator: "\n")
        let id = try #require(rows[1].split(separator: ",").first)
        let open = try Command().run(
            "explain", hard + "/plan.yaml", hard + "/nominees.csv", String(id), "--solver", "greedy", "--time-limit",
            "20", "--format", "json")
        #expect(open.status == 4)
        #expect(open.output.contains("\"proven\": false"))
    }
}
