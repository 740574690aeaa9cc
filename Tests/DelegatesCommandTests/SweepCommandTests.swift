import Foundation
import TestSupport
import Testing

@Suite struct SweepCommandTests {
    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String

    init() throws {
        folder = try TemporaryFolder()
        (plan, pool) = try SmallConference.write(to: folder)
    }

    private func sweep(_ arguments: String...) throws -> Command.Run {
        try Command(folder: folder.url).start(["sweep", plan, pool] + arguments).finish()
    }

    @Test(arguments: ["en", "vi"], ["table", "svg", "html"])
    func theSweepIsTheGoldenOne(language: String, format: String) throws {
        let run = try sweep(
            "--rule", "women", "--from", "30%", "--to", "100%", "--step", "10%", "--required", "--format", format,
            "--lang",
            language)
        #expect(run.status == 0 && run.errors == "")
        try Golden.expect(run.output, "sweep-\(language).\(format == "table" ? "txt" : format)")
    }

    @Test(arguments: ["en", "vi"])
    func theGridIsTheGoldenOne(language: String) throws {
        let run = try sweep(
            "--seats", "--from", "1", "--to", "5", "--step", "1", "--grid", "some-women", "--grid-side", "max",
            "--grid-from", "1", "--grid-to", "3", "--grid-step", "1", "--lang", language)
        #expect(run.status == 0)
        try Golden.expect(run.output, "sweep-grid-\(language).txt")
    }

    @Test func spreadsheetsAndScriptsGetEveryValue() throws {
        let arguments = ["--rule", "quota:unit=A", "--side", "max", "--from", "1", "--to", "3", "--step", "1"]
        let csv = try Command().start(["sweep", plan, pool, "--format", "csv"] + arguments).finish()
        #expect(csv.status == 0)
        try Golden.expect(csv.output, "sweep.csv")
        let json = try Command().start(["sweep", plan, pool, "--format", "json"] + arguments).finish()
        let root = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let points = try #require(root["points"] as? [[String: Any]])
        #expect(points.map { $0["value"] as? String } == ["1", "2", "3"])
        #expect(root["proven"] as? Bool == true)
    }

    @Test(arguments: ["en", "vi"], ["table", "svg", "html"])
    func theFrontierIsTheGoldenOne(language: String, format: String) throws {
        let run = try sweep("--frontier", "women", "--format", format, "--lang", language)
        #expect(run.status == 0 && run.errors == "")
        try Golden.expect(run.output, "frontier-\(language).\(format == "table" ? "txt" : format)")
    }

    @Test(arguments: ["en", "vi"], ["table", "svg"])
    func theFrontierOfTwoIsTheGoldenOne(language: String, format: String) throws {
        let run = try sweep("--frontier", "women", "quota:unit=A", "--format", format, "--lang", language)
        #expect(run.status == 0 && run.errors == "")
        try Golden.expect(run.output, "frontier-two-\(language).\(format == "table" ? "txt" : format)")
    }

    @Test func aFrontierForSpreadsheetsAndScripts() throws {
        let csv = try sweep("--frontier", "women", "--format", "csv")
        try Golden.expect(csv.output, "frontier.csv")
        let json = try sweep("--frontier", "women", "--side", "max", "--format", "json")
        try Golden.expect(json.output.replacing(/"sha256": "[^"]*"/, with: "\"sha256\": \"\""), "frontier.json")
    }

    @Test func aFrontierThatIsCutSaysSo() throws {
        let run = try sweep("--frontier", "women", "--limit", "1")
        #expect(
            run.status == 0 && run.output.contains("ended early; there may be further choices."))
    }

    @Test(arguments: [
        ["--frontier", "women", "--rule", "women"], ["--frontier", "women", "--from", "10%"], ["--limit", "5"],
        ["--frontier", "women", "some-women", "quota:unit=A"], ["--frontier", "women", "--limit", "0"],
        ["--frontier", "women", "--required"], ["--frontier", "women", "--grid", "seats"], ["--frontier"],
    ])
    func aFrontierHasNoValuesBesides(arguments: [String]) throws {
        let run = try Command().start(["sweep", plan, pool] + arguments).finish()
        #expect(run.status == 2 && run.output == "" && run.errors != "")
    }

    @Test func aFrontierOfWhatCannotBeMovedIsRefused() throws {
        let run = try sweep("--frontier", "wimen")
        #expect(run.status == 65 && run.errors.contains("did you mean “women”?"))
    }

    @Test(arguments: [
        [], ["--rule", "women"], ["--rule", "women", "--seats", "--from", "1", "--to", "2", "--step", "1"],
        ["--rule", "women", "--from", "30%", "--to", "5", "--step", "1%"],
        ["--rule", "women", "--from", "50%", "--to", "30%", "--step", "1%"],
        ["--rule", "women", "--from", "30%", "--to", "50%", "--step", "0%"],
        ["--rule", "women", "--from", "0.3", "--to", "0.5", "--step", "1"],
        ["--rule", "women", "--from", "30%", "--to", "130%", "--step", "1%"],
        ["--rule", "women", "--from", "0%", "--to", "100%", "--step", "0.01%"],
        ["--seats", "--from", "10%", "--to", "20%", "--step", "1%"],
        ["--seats", "--from", "1", "--to", "2", "--step", "0.5"],
        ["--seats", "--from", "1", "--to", "2", "--step", "1", "--grid", "women"],
        [
            "--seats", "--from", "1", "--to", "100", "--step", "1", "--grid", "women", "--grid-from", "0%", "--grid-to",
            "10%",
            "--grid-step", "1%",
        ],
    ])
    func aWrongUseIsStatusTwo(arguments: [String]) throws {
        let run = try Command().start(["sweep", plan, pool] + arguments).finish()
        #expect(run.status == 2 && run.output == "" && run.errors != "")
    }

    @Test func peopleAreRefusedWhereTheBoundIsAShare() throws {
        let run = try sweep("--rule", "women", "--from", "30", "--to", "40", "--step", "5")
        #expect(run.status == 65 && run.errors.contains("the bound of “women” is a share; write 40%"))
    }

    @Test func anUnknownRuleIsRefused() throws {
        let run = try sweep("--rule", "wimen", "--from", "1", "--to", "2", "--step", "1")
        #expect(run.status == 65 && run.errors.contains("did you mean “women”?"))
    }

    /// Fewer seats than the plan's minimum are impossible, as with a scenario that says so; the minimum is not lowered.
    @Test(arguments: [("en", "min 3 is above max 2"), ("vi", "min 3 lớn hơn max 2")])
    func theMinimumOfSeatsIsNotLowered(language: String, reason: String) throws {
        let edit = try folder.write("s.yaml", "seats: { min: 3, max: 4 }\n")
        let range = ["--seats", "--from", "1", "--to", "4", "--step", "1", "--scenario", edit, "--lang", language]
        let run = try Command().start(["sweep", plan, pool] + range).finish()
        #expect(run.status == 0 && run.output.contains(reason), "\(run.output)")
        let json = try Command().start(["sweep", plan, pool, "--format", "json"] + range).finish()
        let root = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let results = try #require(root["points"] as? [[String: Any]]).compactMap { $0["result"] as? [String: Any] }
        #expect(results.map { $0["status"] as? String } == ["infeasible", "infeasible", "optimal", "optimal"])
        let impossible = results.map { ($0["impossible"] as? [[String: Any]])?.first?["message"] as? String }
        #expect(impossible == ["min 3 is above max 1", "min 3 is above max 2", nil, nil])
        let lower = try folder.write("t.yaml", "seats: { min: 3, max: 2 }\n")
        let selected = try Command().run("select", plan, pool, "--scenario", lower, "--lang", language)
        #expect(selected.status == 65 && selected.errors.contains(reason))
    }

    /// The plan as it is may be impossible where other values are not: they are shown, and the status says so.
    @Test func anImpossiblePlanIsSweptAllTheSame() throws {
        let edit = try folder.write("s.yaml", "rules: [{ id: some-women, group: women, min: 7, max: 8 }]\n")
        let run = try sweep("--scenario", edit, "--rule", "some-women", "--from", "3", "--to", "7", "--step", "2")
        #expect(run.status == 3)
        #expect(run.output.contains("The plan as it is cannot be kept"))
        #expect(run.output.contains("Impossible from 5."))
    }
}
