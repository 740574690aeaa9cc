import Foundation
import TestSupport
import Testing

/// The command on the demo's conferences.
@Suite struct ConferencesCommandTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Datasets/lang-son-2025/conferences.yaml").path

    private func conferences(_ arguments: String...) throws -> Command.Run {
        try Command().start(["conferences", Self.file] + arguments).finish()
    }

    @Test(arguments: ["en", "vi"])
    func theReportIsTheGoldenOne(language: String) throws {
        let run = try conferences("--lang", language)
        #expect(run.status == 0)
        #expect(run.errors == "")
        try Golden.expect(run.output, "conferences-\(language).txt")
    }

    /// Every kind of answer at once: another mode, a date too late, a unit as it is, what is settled and what is new.
    @Test(arguments: ["en", "vi"])
    func theAnswerIsTheGoldenOne(language: String) throws {
        let run = try conferences(
            "--staff", "Phường Tam Thanh=+5", "--date", "Xã Quảng Lạc=6/4/2025", "--date",
            "Thành phố Lạng Sơn=2025-04-01", "--staff", "Phường Đông Kinh=185", "--unit", "Xã Mai Pha", "--lang",
            language)
        #expect(run.status == 0)
        try Golden.expect(run.output, "conferences-answer-\(language).txt")
    }

    @Test func theJSONAndTheSpreadsheetAreTheGoldenOnes() throws {
        let edit = ["--staff", "Phường Tam Thanh=203"]
        let json = try conferences(edit[0], edit[1], "--format", "json", "--lang", "vi")
        #expect(json.status == 0)
        #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
        try Golden.expect(json.output, "conferences.json")
        let csv = try conferences(edit[0], edit[1], "--format", "csv", "--lang", "vi")
        #expect(csv.status == 0)
        try Golden.expect(csv.output, "conferences.csv")
    }

    /// The progress of all units on a day, and of those of one supervisor.
    @Test(arguments: ["en", "vi"])
    func theProgressIsTheGoldenOne(language: String) throws {
        let all = try conferences("--as-of", "28/2/2025", "--lang", language)
        #expect(all.status == 0 && all.errors == "")
        try Golden.expect(all.output, "conferences-progress-\(language).txt")
        let member = try conferences(
            "--as-of", "2025-02-28", "--member", "Ủy viên Hội đồng phụ trách nội chính", "--lang", language)
        #expect(member.status == 0)
        try Golden.expect(member.output, "conferences-member-\(language).txt")
    }

    @Test func aSupervisorWhoIsNotThereIsToldWithTheNearest() throws {
        let run = try conferences("--member", "Phó chủ tịch Hội đồng", "--as-of", "29/2/2025")
        #expect(run.status == 65)
        #expect(run.errors.contains("--member: no unit is supervised by “Phó chủ tịch Hội đồng”"))
        #expect(run.errors.contains("did you mean “Phó Chủ tịch Hội đồng”?"))
        #expect(run.errors.contains("--as-of: there is no such day as 29/2/2025"))
    }

    /// The ward's own plan gives the people whom the file of the conferences records as convened.
    @Test func theWardsSelectionIsTheOneRecorded() throws {
        let data = URL(fileURLWithPath: Self.file).deletingLastPathComponent()
        let ward = data.appendingPathComponent("phuong-mau").path
        let run = try Command().run("select", ward + "/plan.yaml", ward + "/nominees.csv", "--format", "json")
        #expect(run.status == 0)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let rules = try #require(object["rules"] as? [[String: Any]])
        func count(_ id: String) throws -> Int {
            let rule = try #require(rules.first { $0["id"] as? String == id })
            return try #require(rule["count"] as? Int)
        }
        let (grassroots, others) = (try count("composition:Cơ sở"), try count("composition:Khách mời, lãnh đạo"))
        let leaders = try count("own-leaders")
        let recorded = try String(contentsOfFile: Self.file, encoding: .utf8)
        let line = "composition: { grassroots: \(grassroots), guests: \(others - leaders), ownLeaders: \(leaders) }"
        #expect(recorded.contains(line), "\(line)")
        #expect(grassroots * 10 >= (grassroots + others) * 7)
    }

    @Test func whatCannotBeAskedIsRejectedAllAtOnce() throws {
        let run = try conferences("--staff", "Phường Tam Than=203", "--date", "Xã Quảng Lạc=31/2/2025")
        #expect(run.status == 65)
        #expect(run.output == "")
        #expect(run.errors.contains("did you mean “Phường Tam Thanh”?"))
        #expect(run.errors.hasSuffix("errors: 2; warnings: 0; notes: 0\n"))
        let vietnamese = try conferences("--date", "Xã Quảng Lạc=31/2/2025", "--lang", "vi")
        let noSuchDay = "--date: lịch không có ngày 31/2/2025; ngày viết theo thứ tự ngày/tháng/năm"
        #expect(vietnamese.errors.contains(noSuchDay))
    }

    @Test func theFileIsNeverReplaced() throws {
        let folder = try TemporaryFolder()
        let plan = try folder.write("c.yaml", "conferences: [{ unit: A, staff: 1 }]\n")
        let onto = try Command().run("conferences", plan, "--output", plan, "--force")
        #expect(onto.status == 2)
        let report = folder.path("report.txt")
        #expect(try Command().run("conferences", plan, "--output", report).status == 0)
        #expect(try Command().run("conferences", plan, "--output", report).status == 2)
        #expect(try folder.text("report.txt").hasPrefix("Conferences: modes and dates\n"))
        #expect(try folder.text("c.yaml") == "conferences: [{ unit: A, staff: 1 }]\n")
    }

    @Test func aFileThatIsNotReadIsRejected() throws {
        let folder = try TemporaryFolder()
        let plan = try folder.write("c.yaml", "conferences: [{ unit: A, stuff: 1, date: tomorrow }]\n")
        let run = try Command().run("conferences", plan)
        #expect(run.status == 65)
        #expect(run.errors.contains("c.yaml:1:26: the key “stuff” is not known"))
        #expect(run.errors.hasSuffix("errors: 2; warnings: 0; notes: 0\n"))
    }
}
