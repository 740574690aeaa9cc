import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer

/// The pages of runs: the list, results of every kind, people, files, comments, rights.
@Suite struct RunsPageTests {
    /// A run that is over, with a status and a selection file.
    private func run(
        _ office: OfficeFixture, _ options: SelectionOptions, scenario: String? = nil, in conference: Int = 1,
        isKept: Bool = true
    ) async throws -> StoredRun {
        let queued = try await office.store.queue(RunQuestion(scenario: scenario), in: conference, by: .local)
        let folder = try await office.store.folder(ofRun: queued.id)
        let result = try SolveJob.run(queued.question, folder, nil, options)
        if isKept, let answer = result.answer { await office.office.inputs.keep(answer.outcome, of: queued.id) }
        try await office.store.end(
            queued.id, selection: result.selection, status: result.status, summary: result.summary, state: .done,
            by: .local)
        return try await office.store.run(queued.id, in: conference)
    }

    /// What is asked for until it is there, as a page does.
    private func held(_ path: String, _ browser: Browser) async throws -> Reply {
        while true {
            let page = try await browser.get(path)
            if !page.text.contains("data-poll") { return page }
            await Task.yield()
        }
    }

    @Test
    func `a list that is not proven to be the best says so, and the plan that cannot be kept leads to the ways out`()
        async throws
    {
        let office = try await SmallConference.office()
        let browser = try await office.openedBrowser()
        var greedy = SelectionOptions()
        greedy.solver = .greedy
        // On the small conference the greedy search proves its list by counting alone.
        _ = try await office.store.importConference(
            try ConferenceFolder.read(from: OfficeFixture.langSon), by: .command)
        let found = try await run(office, greedy, in: 2)
        #expect(found.status == "feasible")
        let impossible = try await run(office, SelectionOptions(), scenario: SmallConference.impossible)
        #expect(impossible.status == "infeasible")
        for run in [found, impossible] {
            let page = try await browser.get(run.address)
            #expect(page.status == 200)
            let verdict = try #require(page.text.range(of: "class=\"verdict"))
            let heading = try #require(page.text.range(of: "<h2"))
            #expect(verdict.lowerBound < heading.lowerBound)
            #expect(page.text.contains(run.address + "/conflicts") == (run == impossible))
            #expect(page.text.contains("id=\"people\"") == (run == found))
            #expect(page.text.contains(run.address + "/proof") == (run == impossible))
        }
        let list = try await browser.get("/c/1/runs")
        #expect(list.text.contains("Ba nữ &amp; ba nam") && list.text.contains("tại máy này"))
        #expect(try await browser.get("/c/2/runs").text.contains(">9.711<"))
        for question in ["conflicts", "supply"] {
            let page = try await held(impossible.address + "/" + question, browser)
            #expect(page.status == 200)
            #expect(page.text.contains("class=\"report\""), "\(question)")
            #expect(!page.text.contains(" --"), "\(question)")
        }
        #expect(try await browser.get(found.address + "/proof").status == 404)
        _ = try await browser.post("/language", ["to": "en", "back": impossible.address])
        #expect(try await browser.get(impossible.address).text.contains("Which rules collide, and the ways out"))
    }

    @Test func `reasons that nobody holds any more are found again, and nothing found offers to select again`()
        async throws
    {
        let office = try await SmallConference.office()
        let run = try await run(office, SelectionOptions(), scenario: SmallConference.impossible, isKept: false)
        let browser = try await office.openedBrowser()
        let page = try await held(run.address, browser)
        #expect(page.text.contains("Đại biểu nam"))
        _ = try await office.store.importConference(
            try ConferenceFolder.read(from: OfficeFixture.langSon), by: .command)
        var hasty = SelectionOptions()
        hasty.timeLimit = .zero
        let unknown = try await self.run(office, hasty, in: 2)
        #expect(unknown.status == "unknown")
        let second = try await browser.get(unknown.address)
        #expect(second.text.contains("action=\"/c/2/runs\"") && second.text.contains("class=\"verdict warning\""))
    }

    @Test func `people are filtered, asked about, and the proof is searched once`() async throws {
        let office = try await SmallConference.office()
        let browser = try await office.openedBrowser()
        let run = try await run(office, SelectionOptions())
        let women = try await browser.get(run.address + "?group=women&q=nguoi")
        #expect(women.status == 200)
        #expect(try await browser.get(run.address + "?show=others&page=2").text.contains("id=\"people\""))
        let nobody = try await browser.get(run.address + "?q=%22%3E%3Cscript%3E%E2%80%8B")
        #expect(!nobody.text.contains("<script>"))
        let person = try #require(women.text.firstMatch(of: #/\/c\/1\/runs\/1\/person\/([^"]+)/#))
        let why = try await browser.get(String(person.0))
        #expect(why.status == 200)
        #expect(why.text.contains("class=\"report\""))
        #expect(try await browser.get(run.address + "/certificate.json").status == 200)
        _ = try await held(run.address + "/proof", browser)
        let proof = try await browser.get(run.address + "/certificate.json")
        #expect(proof.headers[.contentType] == "application/json")
        #expect(try await browser.get(run.address + "/certificate.json").bytes == proof.bytes)
    }

    @Test func `the council reads and comments, an auditor reads and has proofs, and neither publishes`() async throws {
        let office = try await SmallConference.office()
        let run = try await run(office, SelectionOptions())
        let council = try await office.signedInBrowser(.council)
        _ = try await council.get(run.address)
        let page = try await council.post(run.address + "/comments", ["text": "<script>\u{200B}'; DROP TABLE run"])
        #expect(page.text.contains("&lt;script&gt;") && !page.text.contains("<script>\u{200B}"))
        #expect(!page.text.contains("/publish"))
        #expect(try await council.post(run.address + "/comments", ["text": ""]).status == 422)
        #expect(try await council.get(run.address + "/proof").status == 403)
        #expect(try await council.get(run.address + "/selection.json").status == 403)
        #expect(try await council.post(run.address + "/publish", [:]).status == 403)
        let auditor = try await office.signedInBrowser(.auditor)
        #expect(try await auditor.get(run.address + "/proof").status == 200)
        #expect(try await auditor.get(run.address + "/selection.json").status == 200)
        #expect(try await auditor.post(run.address + "/comments", ["text": "x"]).status == 403)
        #expect(try await auditor.post(run.address + "/publish", [:]).status == 403)
        #expect(try await office.store.run(1, in: 1).published == nil)
    }
}
