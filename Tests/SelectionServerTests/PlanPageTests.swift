import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer

/// The plan through its form: saved, refused, settled between two officers, and both ways.
@Suite struct PlanPageTests {
    private static let address = "/c/1/plan"

    private func stored(_ office: OfficeFixture) async throws -> StoredDocument {
        try #require(try await office.store.document(DocumentName.plan, of: 1))
    }

    /// The fields that the form sends besides: the text as it is.
    private func fields(_ plan: StoredDocument, _ more: [(String, String)]) -> [(String, String)] {
        [("version", "\(plan.version)"), ("was", plan.text ?? ""), ("yaml", plan.text ?? "")] + more
    }

    @Test func `a value is saved from the form, comments stay, and the text says the same`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        let page = try await browser.get(PlanPageTests.address)
        #expect(page.status == 200)
        #expect(page.text.contains("data-part=\"standing\""))
        let before = try await stored(office)
        let saved = try await browser.send(
            PlanPageTests.address, fields(before, [("at/rules/0/min", "41%"), ("do", "save")]))
        #expect(saved.status == 303)
        let after = try await stored(office)
        #expect(after.version == before.version + 1)
        #expect(LineDifference(from: before.text ?? "", to: after.text ?? "").lines.count { $0.change != .same } == 2)
        // The other way: the text is changed, the form shows it.
        let text = (after.text ?? "").replacing("min: 41%", with: "min: 42%")
        let applied = try await browser.send(
            PlanPageTests.address,
            [("version", "\(after.version)"), ("was", after.text ?? ""), ("yaml", text), ("do", "apply")])
        #expect(
            applied.text.contains("name=\"at/rules/0/min\" value=\"42%\"") || applied.text.contains("value=\"42%\""))
        #expect(try await stored(office) == after)
        let room = try await browser.get(PlanPageTests.address + "/room")
        #expect(room.text.contains("data-part=\"standing\""))
        _ = try await browser.post("/language", ["to": "en", "back": PlanPageTests.address])
        #expect(try await browser.get(PlanPageTests.address).text.contains("Can the plan be kept?"))
    }

    @Test func `what is wrong is told beside its field, escaped, and nothing is saved`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get(PlanPageTests.address)
        let before = try await stored(office)
        let page = try await browser.send(
            PlanPageTests.address,
            fields(before, [("at/rules/0/min", "\"><script>"), ("at/seats/max", "'; DROP TABLE"), ("do", "save")]))
        #expect(page.status == 422)
        #expect(page.text.contains("id=\"at/rules/0/min-fault\""))
        #expect(page.text.contains("aria-invalid=\"true\""))
        #expect(!page.text.contains("<script>"))
        #expect(page.text.contains("'; DROP TABLE"))
        #expect(try await stored(office) == before)
        for (action, place) in [("add-conflict", "f-new-conflict"), ("add-term", "f-new-term-weight")] {
            let refused = try await browser.send(
                PlanPageTests.address,
                fields(before, [("new-conflict", "LS0001; <b>nobody</b>"), ("new-term-weight", "x"), ("do", action)]))
            #expect(refused.text.contains("id=\"\(place)-fault\""), "\(action)")
            #expect(!refused.text.contains("<b>nobody"))
        }
    }

    @Test func `people typed where a share was are remarked and asked about once, and a button makes them the share`()
        async throws
    {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get(PlanPageTests.address)
        let before = try await stored(office)
        let typed = [("at/rules/0/min", "45")]
        let room = try await browser.send(PlanPageTests.address + "/room", fields(before, typed))
        #expect(room.text.contains("data-part=\"remark/rules/0/min\">45 người, không phải 45%."))
        let asked = try await browser.send(PlanPageTests.address, fields(before, typed + [("do", "save")]))
        #expect(asked.status == 422)
        #expect(asked.text.contains("Chưa lưu: có chỗ vốn là tỷ lệ nay ghi số người"))
        #expect(asked.text.contains("data-unsaved"))
        #expect(try await stored(office) == before)
        let mended = try await browser.send(
            PlanPageTests.address, fields(before, typed + [("do", "share:/rules/0/min")]))
        #expect(mended.text.contains("name=\"at/rules/0/min\" value=\"45%\""))
        #expect(!mended.text.contains("không phải 45%"))
        // Seen and saved once more, people are what is meant.
        let people = (before.text ?? "").replacing("min: 40%", with: "min: 45")
        let saved = try await browser.send(
            PlanPageTests.address,
            [("version", "\(before.version)"), ("was", people), ("yaml", people)] + typed + [("do", "save")])
        #expect(saved.status == 303)
        #expect(try await browser.get(PlanPageTests.address).text.contains("data-unsaved") == false)
    }

    @Test func `the other of two shares follows by a button, and commas before decimals are no point to review`()
        async throws
    {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        let page = try await browser.get(PlanPageTests.address)
        let before = try await stored(office)
        let root = try PlanText(before.text ?? "").root
        let shares = try #require(root["composition"]?["shares"]?.entries)
        #expect(shares.count == 2 && page.text.contains("data-rest=\"at/composition/shares/"))
        let bare = try await browser.send(
            PlanPageTests.address + "/room", fields(before, [("at/composition/shares/\(shares[0].key)", "60")]))
        #expect(bare.text.contains("Đổi thành 60%") && !bare.text.contains("không phải 60%"))
        let (first, second) = (
            PlanPath(["composition", "shares", shares[0].key]), PlanPath(["composition", "shares", shares[1].key])
        )
        let typed = [("at\(first)", "64,5 %")]
        let told = try await browser.send(PlanPageTests.address, fields(before, typed + [("do", "calculate")]))
        #expect(told.text.contains("value=\"64,5%\"") && told.text.contains("value=\"rest:\(first)\""))
        #expect(told.text.contains("là 35,5%</button>"))
        let mended = try await browser.send(
            PlanPageTests.address, fields(before, typed + [("do", "rest:\(first)")]))
        #expect(mended.text.contains("name=\"at\(second)\" value=\"35,5%\""))
        #expect(!mended.text.contains("Những điểm cần xem lại"))
        #expect(!mended.text.contains("value=\"rest:"))
        let comma = try await browser.send(
            PlanPageTests.address, fields(before, [("at/merit/0/weight", "0,7"), ("do", "calculate")]))
        #expect(comma.text.contains("0.7") && !comma.text.contains("Những điểm cần xem lại"))
    }

    @Test func `seats of a unit that were calculated with are saved, too`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get(PlanPageTests.address)
        let before = try await stored(office)
        let name = "file/quotas.csv/2/max"
        let told = try await browser.send(
            PlanPageTests.address, fields(before, [(name, "17"), ("was-\(name)", "16"), ("do", "calculate")]))
        #expect(told.text.contains("name=\"\(name)\" value=\"17\""))
        #expect(told.text.contains("name=\"was-\(name)\" value=\"16\"") && told.text.contains("data-unsaved"))
    }

    @Test func `a plan that no selection can be counted with is not said to be feasible, nor saved`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get(PlanPageTests.address)
        let before = try await stored(office)
        let fine = [("at/merit/0/weight", "999999999999.999999")]
        for action in ["calculate", "save"] {
            let page = try await browser.send(PlanPageTests.address, fields(before, fine + [("do", action)]))
            #expect(page.text.contains("quá nhiều chữ số nên không cộng chính xác được"), "\(action)")
            #expect(!page.text.contains("(đã chứng minh)"), "\(action)")
        }
        #expect(try await stored(office) == before)
    }

    @Test func `more changes than the form has fields are refused before the text is read again for each`()
        async throws
    {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get(PlanPageTests.address)
        let before = try await stored(office)
        let many = (0..<3_000).map { ("at/merit/1/points/K\($0)", "1") }
        for path in ["", "/room"] {
            let reply = try await browser.send(PlanPageTests.address + path, fields(before, many))
            #expect(reply.status == 400, "\(path)")
        }
    }

    @Test func `people who are not invited together, points and columns are added and taken away`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get(PlanPageTests.address)
        let before = try await stored(office)
        let steps: [([(String, String)], String)] = [
            (
                [("new-conflict", "LS0001; LS0002; LS0003"), ("new-conflict-max", "2"), ("do", "add-conflict")],
                "{ ids: [LS0001, LS0002, LS0003], max: 2 }"
            ),
            (
                [
                    ("/new-point/merit/1/value", "Huân chương khác"), ("/new-point/merit/1/points", "12.5"),
                    ("do", "add-point:/merit/1"),
                ], "12.5"
            ),
            (
                [("new-term-column", "achievement"), ("new-term-weight", "0.25"), ("do", "add-term")],
                "{ column: achievement, weight: 0.25 }"
            ),
        ]
        for (step, expected) in steps {
            let page = try await browser.send(PlanPageTests.address, fields(before, step))
            #expect(page.status == 200)
            #expect(page.text.contains(expected), "\(expected)")
        }
        let removed = try await browser.send(PlanPageTests.address, fields(before, [("do", "remove:/conflicts/0")]))
        #expect(!removed.text.contains("- [LS0072, LS0073]"))
        #expect(try await stored(office) == before)
    }

    @Test func `two officers who save at once lose nothing: one takes the other's, keeps the own, or merges`()
        async throws
    {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get(PlanPageTests.address)
        let first = try await stored(office)
        let theirs = (first.text ?? "").replacing("min: 40%", with: "min: 38%")
        _ = try await office.store.save(theirs, as: DocumentName.plan, in: 1, after: first.version, by: Author("khác"))
        let mine = fields(first, [("at/rules/0/min", "43%")])
        let conflict = try await browser.send(PlanPageTests.address, mine + [("do", "save")])
        #expect(conflict.status == 409)
        for words in ["min: 38%", "min: 43%", "value=\"theirs\"", "value=\"merge\"", "khác"] {
            #expect(conflict.text.contains(words), "\(words)")
        }
        let took = try await browser.send(PlanPageTests.address, mine + [("do", "theirs")])
        #expect(took.text.contains("name=\"mine\"") && took.text.contains("min: 43%"))
        let merged = try await browser.send(PlanPageTests.address, mine + [("do", "merge")])
        #expect(merged.text.contains("# &lt;&lt;&lt;&lt;&lt;&lt;&lt;"))
        let apart = try await browser.send(
            PlanPageTests.address, fields(first, [("at/rules/1/min", "79%"), ("do", "merge")]))
        #expect(!apart.text.contains("# &lt;&lt;&lt;") && apart.text.contains("38%") && apart.text.contains("79%"))
        let second = try await stored(office)
        let own = (first.text ?? "").replacing("min: 40%", with: "min: 43%")
        let marked = PlanMerge.merged(first.text ?? "", (theirs, "a"), (own, "b"))
        let refused = try await browser.send(
            PlanPageTests.address,
            [("version", "\(second.version)"), ("was", marked), ("yaml", marked), ("do", "save")])
        #expect(refused.status == 422)
        #expect(try await stored(office) == second)
        let kept = try await browser.send(
            PlanPageTests.address,
            [
                ("version", "\(second.version)"), ("was", theirs), ("yaml", theirs), ("at/rules/0/min", "43%"),
                ("do", "save"),
            ])
        #expect(kept.status == 303)
        #expect(try await stored(office).text?.contains("min: 43%") == true)
    }

    @Test func `the council reads the plan and its room, and changes nothing`() async throws {
        let office = try await OfficeFixture()
        let council = try await office.signedInBrowser(.council)
        let page = try await council.get(PlanPageTests.address)
        #expect(page.status == 200)
        #expect(!page.text.contains("plan-form"))
        #expect(try await council.get(PlanPageTests.address + "/room").status == 200)
        #expect(try await council.post(PlanPageTests.address, ["do": "save"]).status == 403)
        let unit = try await office.signedInBrowser(.unit, unit: "Phường Tam Thanh")
        _ = try await unit.get("/c/1")
        #expect(try await unit.get(PlanPageTests.address + "/room").status == 403)
    }
}

extension Browser {
    /// Sends a form of these fields, and does not follow where it leads.
    func send(_ path: String, _ fields: [(String, String)]) async throws -> Reply {
        let all = [("csrf", csrf)] + fields
        let body = all.map { FormFields.encoded($0.0) + "=" + FormFields.encoded($0.1) }.joined(separator: "&")
        return try await send(
            .post, path, headers: [.contentType: "application/x-www-form-urlencoded"], body: Array(body.utf8))
    }
}
