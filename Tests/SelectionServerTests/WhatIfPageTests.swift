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
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/what-if")
        let made = try await browser.post(
            "/c/1/what-if/scenarios", ["name": "Nữ <b>43%", "rule": "women", "side": "min", "value": "43 %"])
        #expect(made.status == 200)
        #expect(made.text.contains("Nữ &lt;b&gt;43%"))
        let name = "scenarios/nu-b-43.yaml"
        let document = try #require(try await office.store.document(name, of: 1))
        #expect(document.text?.contains("min: 43%") == true)
        let address = "/c/1/what-if/" + name
        let edited = (document.text ?? "") + "# hai\n"
        _ = try await office.store.save(edited, as: name, in: 1, after: 1, by: Author("khác"))
        let mine = (document.text ?? "").replacing("43%", with: "42%")
        let conflict = try await browser.post(address, ["text": mine, "version": "1"])
        #expect(conflict.status == 409)
        #expect(conflict.text.contains("# hai") && conflict.text.contains("42%"))
        #expect(try await browser.post(address + "/remove", ["version": "1"]).status == 409)
        #expect(try await browser.post(address + "/remove", [:]).status == 400)
        let query = "with=" + FormFields.encoded(name) + "&with=scenarios%2Fnu-45.yaml"
        let comparison = try await held("/c/1/what-if/compare?" + query, browser)
        #expect(comparison.text.contains("class=\"report\""))
        #expect(try await browser.get("/c/1/what-if/compare").status == 422)
        #expect(try await browser.post(address + "/remove", ["version": "2"]).status == 200)
        #expect(try await office.store.document(name, of: 1) == nil)
    }

    @Test func `wrong values are told beside their fields`() async throws {
        let office = try await OfficeFixture()
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
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        let sweep = "/c/1/what-if/explore?how=sweep&of=women&bound=min&from=40%25&to=42%25&step=2%25"
        let page = try await held(sweep, browser)
        #expect(page.text.contains("id=\"points\""))
        let fields: KeyValuePairs = ["name": "Nữ ≥ 42%", "rule": "women", "side": "min", "value": "42%"]
        let first = try await browser.postOnce("/c/1/what-if/points", fields)
        let second = try await browser.postOnce("/c/1/what-if/points", fields)
        #expect(first.location != nil && first.location == second.location)
        #expect(try await office.store.runs(of: 1).count == 1)
        await office.office.shut()
    }

    @Test func `a point of one side leaves the other side a target`() async throws {
        let folder = try ConferenceFolder.read(from: OfficeFixture.langSon)
        let inputs = try folder.inputs()
        let party = try #require(inputs.plan.rules.first { $0.id == "party" })
        let move = ScenarioText.Move(
            rule: "party", side: .minimum, value: .share(Rational(3, 5)), isRequired: true, apart: party)
        let text = ScenarioText.yaml(name: "x", [move])
        let edited = ConferenceFolder(folder.files + [.init(name: "scenarios/x.yaml", bytes: Array(text.utf8))])
        let plan = try edited.inputs(scenario: "scenarios/x.yaml").plan
        let own = try #require(plan.rules.first { $0.id == "party" })
        #expect(own.priority == party.priority && own.bounds.maximum == party.bounds.maximum)
        #expect(own.bounds.minimum == .share(.zero))
        let required = try #require(plan.rules.last)
        #expect(required.priority == nil && required.bounds == Bounds(minimum: .share(Rational(3, 5))))
        #expect(required.group == party.group && required.base == party.base)
        // The list is the one that the frontier found: its own walk puts the same question.
        let request = FrontierRequest(.init("party", side: .minimum))
        let frontier = try DelegateSelector.frontier(inputs, request, options: SelectionOptions())
        let last = try #require(frontier.points.last)
        let value = frontier.axes[0].bound(frontier.axes[0].reach(last.values[0]))
        let same = ScenarioText.yaml(
            name: "y", [.init(rule: "party", side: .minimum, value: value, isRequired: true, apart: party)])
        let folded = ConferenceFolder(folder.files + [.init(name: "scenarios/y.yaml", bytes: Array(same.utf8))])
        let outcome = try DelegateSelector.select(
            try folded.inputs(scenario: "scenarios/y.yaml"), options: SelectionOptions())
        #expect(outcome.selected == last.selected)
    }
}
