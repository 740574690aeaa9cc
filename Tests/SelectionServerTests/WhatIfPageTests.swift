import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer

/// Scenarios: made of a rule, compared, explored, removed.
@Suite struct WhatIfPageTests {
    private func held(_ path: String, _ browser: Browser) async throws -> Reply {
        while true {
            let page = try await browser.get(path)
            if !page.text.contains("data-poll") { return page }
            await Task.yield()
        }
    }

    @Test func `a scenario is made of a rule, edited by two, compared, and removed in the version that was seen`()
        async throws
    {
        let office = try await SmallConference.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/what-if")
        let made = try await browser.post(
            "/c/1/what-if/scenarios", ["name": "Nữ <b>75%", "rule": "women", "side": "min", "value": "75 %"])
        #expect(made.status == 200)
        #expect(made.text.contains("Nữ &lt;b&gt;75%"))
        let name = "scenarios/nu-b-75.yaml"
        let document = try #require(try await office.store.document(name, of: 1))
        #expect(document.text?.contains("min: 75%") == true)
        let address = "/c/1/what-if/" + name
        let edited = (document.text ?? "") + "# hai\n"
        _ = try await office.store.save(edited, as: name, in: 1, after: 1, by: Author("khác"))
        let mine = (document.text ?? "").replacing("min: 75%", with: "min: 50%")
        let conflict = try await browser.post(address, ["text": mine, "version": "1"])
        #expect(conflict.status == 409)
        #expect(conflict.text.contains("# hai") && conflict.text.contains("min: 50%"))
        #expect(conflict.text.contains("name=\"begun\" value=\"1\"") && conflict.text.contains("value=\"merge\""))
        // Different places are merged by themselves; the same place stands between marks, which are not saved.
        let apart = (document.text ?? "").replacing("scenario: \"Nữ", with: "scenario: \"Phụ nữ")
        let merged = try await browser.post(address, ["text": apart, "version": "2", "begun": "1", "do": "merge"])
        #expect(merged.text.contains("# hai") && merged.text.contains("Phụ nữ"))
        #expect(merged.text.contains("Hai bên sửa những chỗ khác nhau") && merged.text.contains("data-unsaved"))
        let same = (document.text ?? "") + "# ba <b>\n"
        let marked = try await browser.post(address, ["text": same, "version": "2", "begun": "1", "do": "merge"])
        #expect(marked.text.contains("# &lt;&lt;&lt;&lt;&lt;&lt;&lt;") && marked.text.contains("# ba &lt;b&gt;"))
        let left = PlanMerge.merged(document.text ?? "", (edited, "a"), (same, "b"))
        #expect(try await browser.post(address, ["text": left, "version": "2"]).status == 422)
        #expect(try await office.store.document(name, of: 1)?.text == edited)
        #expect(try await browser.post(address + "/remove", ["version": "1"]).status == 409)
        #expect(try await browser.post(address + "/remove", [:]).status == 400)
        let query = "with=" + FormFields.encoded(name) + "&with=scenarios%2Fnu-3.yaml"
        let comparison = try await held("/c/1/what-if/compare?" + query, browser)
        #expect(comparison.text.contains("class=\"report\""))
        #expect(try await browser.get("/c/1/what-if/compare").status == 422)
        // Asked first, without script; nothing is gone until then.
        let question = try await browser.post(address + "/remove", ["version": "2"])
        #expect(question.status == 200)
        #expect(question.text.contains("name=\"sure\"") && question.text.contains("Nữ &lt;b&gt;75%"))
        #expect(try await office.store.document(name, of: 1) != nil)
        #expect(try await browser.post(address + "/remove", ["version": "2", "sure": "1"]).status == 200)
        #expect(try await office.store.document(name, of: 1) == nil)
    }

    @Test func `wrong values are told beside their fields`() async throws {
        let office = try await SmallConference.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/what-if")
        let page = try await browser.post(
            "/c/1/what-if/scenarios", ["name": "", "rule": "women", "side": "min", "value": "<script>"])
        #expect(page.status == 422)
        #expect(page.text.contains("id=\"f-name-fault\"") && page.text.contains("id=\"f-value-fault\""))
        #expect(!page.text.contains("<script>"))
        let ranges: [(String, String)] = [
            ("from=&to=50%25&step=5%25", "from"), ("from=40%25&to=50&step=5%25", "step"),
            ("from=50%25&to=40%25&step=5%25", "to"), ("from=1%25&to=99%25&step=0.1%25", "step"),
            ("from=x&to=50%25&step=5%25", "from"),
        ]
        for (range, field) in ranges {
            let page = try await browser.get("/c/1/what-if/explore?how=sweep&of=women&bound=min&" + range)
            #expect(page.status == 422, "\(range)")
            #expect(page.text.contains("id=\"f-\(field)-fault\""), "\(range)")
        }
        _ = try await browser.post("/language", ["to": "en", "back": "/c/1/what-if"])
        #expect(try await browser.get("/c/1/what-if").text.contains("What can be had?"))
    }

    @Test func `a range is asked, and a point opens the same run again`() async throws {
        let office = try await SmallConference.office()
        let browser = try await office.openedBrowser()
        let sweep = "/c/1/what-if/explore?how=sweep&of=women&bound=min&from=2&to=3&step=1"
        let page = try await held(sweep, browser)
        #expect(page.text.contains("id=\"points\""))
        let fields: KeyValuePairs = ["name": "Nữ ≥ 3", "rule": "women", "side": "min", "value": "3"]
        let first = try await browser.postOnce("/c/1/what-if/points", fields)
        let second = try await browser.postOnce("/c/1/what-if/points", fields)
        #expect(first.location != nil && first.location == second.location)
        #expect(try await office.store.runs(of: 1).count == 1)
        await office.office.shut()
    }

    @Test func `a point of one side leaves the other side a target`() async throws {
        let folder = SmallConference.folder
        let inputs = try folder.inputs()
        let senior = try #require(inputs.plan.rules.first { $0.id == "senior" })
        let frontier = try DelegateSelector.frontier(
            inputs, FrontierRequest(.init("senior", side: .minimum)), options: SelectionOptions())
        #expect(frontier.points.count > 2)
        for point in frontier.points {
            let value = frontier.axes[0].bound(frontier.axes[0].reach(point.values[0]))
            let text = ScenarioText.yaml(
                name: "x", [.init(rule: "senior", side: .minimum, value: value, isRequired: true, apart: senior)])
            let edited = ConferenceFolder(folder.files + [.init(name: "scenarios/x.yaml", bytes: Array(text.utf8))])
            let asked = try edited.inputs(scenario: "scenarios/x.yaml")
            let own = try #require(asked.plan.rules.first { $0.id == "senior" })
            #expect(own.priority == senior.priority && own.bounds.maximum == senior.bounds.maximum)
            #expect(own.bounds.minimum == .share(.zero))
            let required = try #require(asked.plan.rules.last)
            #expect(required.priority == nil && required.bounds == Bounds(minimum: value))
            #expect(required.group == senior.group && required.base == senior.base)
            // The list is the one that the frontier found.
            #expect(try DelegateSelector.select(asked, options: SelectionOptions()).selected == point.selected)
        }
    }
}
