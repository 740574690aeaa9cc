import DelegateSelection
import SelectionInput
import TestSupport
import Testing

@Suite struct ReplaceCommandTests {
    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String
    private let list: String

    init() throws {
        folder = try TemporaryFolder()
        (plan, pool, list) = try ReplacementConference.write(to: folder)
    }

    private func replace(_ withdrawn: [String], _ more: String...) throws -> Command.Run {
        let arguments = ["replace", plan, pool, list, "--withdraw"] + withdrawn + ["--solver", "builtin"] + more
        return try Command().start(arguments).finish()
    }

    private func ids(_ key: String, of text: String) throws -> [String] {
        let root = try DocumentReader.read(InputFile(name: "r.json", bytes: text.utf8))
        let node = key == "selected" ? root[key] : root["replacement"]?[key]
        return (node?.list ?? []).compactMap(\.text)
    }

    @Test func theListIsTheOneThatTheTestsSpeakOf() throws {
        #expect(
            try ids("selected", of: folder.text("list.json")) == [
                "D01", "D02", "D03", "D05", "D06", "D08", "D10", "D11",
            ])
    }

    @Test(arguments: [
        (["D06"], ["D07"], []), (["D11", "D08"], ["D04", "D09", "D12"], ["D02"]),
        (["D05", "D11"], ["D07", "D09", "D12"], ["D02"]), (["D10"], ["D04", "D12"], ["D02"]),
    ])
    func theFewestLeave(withdrawn: [String], entered: [String], left: [String]) throws {
        let run = try replace(withdrawn, "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try ids("withdrawn", of: run.output) == withdrawn.sorted())
        #expect(try ids("entered", of: run.output) == entered)
        #expect(try ids("left", of: run.output) == left)
        let new = try folder.write("new.json", run.output)
        let verified = try Command().run("verify", plan, pool, new, "--replaces", list)
        #expect(verified.status == 0, "\(verified.errors)")
        #expect(verified.output.contains("it follows the list with SHA-256"))
    }

    @Test(arguments: [("en", "replace-en.txt"), ("vi", "replace-vi.txt")])
    func theReportIsTheGoldenOne(language: String, golden: String) throws {
        let run = try replace(["D05", "D11"], "--lang", language)
        #expect(run.status == 0 && run.errors == "")
        // The hash of the list changes with its times.
        try Golden.expect(run.output.replacing(#/[0-9a-f]{64}/#, with: "…"), golden)
    }

    @Test func theTableSaysWhatBecameOfEverybody() throws {
        let run = try replace(["D10"], "--format", "csv")
        let lines = run.output.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).prefix(3).joined(separator: ",")
        }
        #expect(
            lines
                == [
                    "change,inPlaceOf,Mã", "kept,,D01", "left,,D02", "kept,,D03", "entered,D02,D04", "kept,,D05",
                    "kept,,D06", "kept,,D08", "withdrawn,,D10", "kept,,D11", "entered,D10,D12",
                ])
    }

    /// Both guests cannot be replaced: that is proven, and counting says why; the file is verified.
    @Test func whereThereIsNoReplacementThatIsProven() throws {
        let run = try replace(["D10", "D11"])
        #expect(run.status == 3)
        #expect(run.output.contains("No replacement keeps the required rules: this is proven."))
        #expect(run.output.contains("Khách mời must hold 2 of 8 seats; 1 may be selected"))
        let json = try replace(["D10", "D11"], "--format", "json")
        #expect(json.status == 3)
        let new = try folder.write("new.json", json.output)
        let verified = try Command().run("verify", plan, pool, new, "--replaces", list)
        #expect(verified.status == 0, "\(verified.errors)")
    }

    /// Whoever withdrew stays out of later lists, and a second list states both.
    @Test func aListThatFollowedIsFollowedInTurn() throws {
        let second = folder.path("second.json")
        #expect(try replace(["D06"], "--format", "json", "--output", second).status == 0)
        let third = try Command().run("replace", plan, pool, second, "--withdraw", "D03", "--format", "json")
        #expect(third.status == 0)
        #expect(try ids("withdrawnEarlier", of: third.output) == ["D06"])
        #expect(try !ids("selected", of: third.output).contains("D06"))
        let file = try folder.write("third.json", third.output)
        #expect(try Command().run("verify", plan, pool, file, "--replaces", second).status == 0)
        #expect(try Command().run("verify", plan, pool, file, "--replaces", list).status == 65)
        let again = try Command().run("replace", plan, pool, file, "--withdraw", "D06")
        #expect(again.status == 65 && again.errors.contains("“D06” had withdrawn before third.json was made"))
    }

    @Test func whatIsBentIsNoticed() throws {
        let run = try replace(["D05", "D11"], "--format", "json")
        let bends = [
            ("\"left\": [\"D02\"]", "\"left\": []"), ("\"left\": [\"D02\"]", "\"left\": [\"D04\"]"),
            ("\"entered\": [\"D07\", ", "\"entered\": ["), ("\"withdrawn\": [\"D05\", ", "\"withdrawn\": ["),
            ("\"proven\": true", "\"proven\": false"), ("\"kept\": 5", "\"kept\": 6"),
            ("\"from\": \"", "\"from\": \"x"),
            ("\"leaver\": \"D11\"", "\"leaver\": \"D02\""),
        ]
        for (part, other) in bends {
            #expect(run.output.contains(part), "\(part)")
            let bent = try folder.write("bent.json", run.output.replacing(part, with: other))
            #expect(try Command().run("verify", plan, pool, bent).status == 65, "\(part) → \(other)")
        }
    }

    @Test func theProofCanBeFollowed() throws {
        let (new, proof) = (folder.path("new.json"), folder.path("proof.json"))
        #expect(try replace(["D10"], "--format", "json", "--output", new, "--certificate", proof).status == 0)
        let verified = try Command().run("verify", plan, pool, new, "--certificate", proof)
        #expect(verified.status == 0, "\(verified.errors)")
    }

    @Test func wrongIdsAreRejectedWithTheNearest() throws {
        let run = try replace(["D6", "D12", "X"])
        #expect(run.status == 65)
        #expect(run.errors.contains("--withdraw: “D6” is not on the list list.json; did you mean “D06”?"))
        #expect(run.errors.contains("--withdraw: “D12” is not on the list list.json"))
        #expect(run.errors.contains("“X”"))
        #expect(try Command().run("replace", plan, pool, pool, "--withdraw", "D06").status == 65)
    }

    /// A pool that was edited since is used, and said to be another; whoever is gone from it can withdraw.
    @Test func lateEditsOfThePoolAreSaid() throws {
        let lines = ReplacementConference.pool.split(separator: "\n").filter { !$0.hasPrefix("D06") }
        let edited = try folder.write("nominees.csv", lines.joined(separator: "\n") + "\n")
        let kept = try Command().run("replace", plan, edited, list, "--withdraw", "D01")
        #expect(kept.status == 65 && kept.errors.contains("name the id after --withdraw"))
        let run = try Command().run("replace", plan, edited, list, "--withdraw", "D06", "--format", "json")
        #expect(run.status == 0)
        #expect(run.errors.contains("nominees.csv has changed since the list was selected: 12 nominees then, 11 now"))
        let new = try folder.write("new.json", run.output)
        #expect(try Command().run("verify", plan, edited, new).status == 0)
    }

    @Test func equalInputsGiveEqualBytes() throws {
        let texts = try [["D05", "D11"], ["D11", "D05"], ["D11", "D05", "D11"]].map {
            try replace($0, "--format", "json").output.replacing(#/"timing": .*/#, with: "")
        }
        #expect(Set(texts).count == 1)
    }
}
