import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer

/// Runs: started, followed, cancelled, taken up again, and their pages.
@Suite struct LiveQueueTests {
    /// Waits until a run is over, by asking as a page does.
    private func ended(_ id: Int, _ office: OfficeFixture) async throws -> StoredRun {
        while true {
            let run = try await office.store.run(id, in: 1)
            if run.isOver { return run }
            await Task.yield()
        }
    }

    @Test func `a run is started by a form, and its result has a verdict, people, reasons, a recount and files`()
        async throws
    {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/runs")
        #expect(try await browser.post("/c/1/runs", ["scenario": ""]).status == 200)
        #expect(try await ended(1, office).status == "optimal")
        let page = try await browser.get("/c/1/runs/1?q=%22%3Cscript%3E")
        #expect(page.text.contains("class=\"verdict\""))
        #expect(page.text.contains("&lt;script&gt;") && !page.text.contains("\"<script>"))
        let people = try await browser.get("/c/1/runs/1")
        let person = try #require(people.text.firstMatch(of: #/\/c\/1\/runs\/1\/person\/[^"]+/#))
        #expect(try await browser.get(String(person.0)).status == 200)
        for file in ["verification", "result.html", "result.xlsx", "selection.json", "certificate.json"] {
            #expect(try await browser.get("/c/1/runs/1/" + file).status == 200, "\(file)")
        }
        #expect(try await browser.get("/c/1/runs/1/progress").headers[named: "X-Over"] == "1")
        _ = try await browser.post("/c/1/runs/1/publish", ["sure": "1"])
        #expect(try await office.store.run(1, in: 1).published != nil)
        _ = try await browser.postOnce("/c/1/runs/1/comments", ["text": "<b>'; DROP TABLE run"])
        let reply = try await browser.get("/c/1/runs/1")
        #expect(reply.text.contains("&lt;b&gt;'; DROP TABLE run"))
        #expect(try await browser.get("/c/1/runs/1/person/nobody").status == 404)
        #expect(try await browser.get("/c/1/runs/2").status == 404)
        #expect(try await browser.post("/c/1/runs", ["scenario": "scenarios/none.yaml"]).status == 422)
    }

    @Test func `a plan that cannot be read fails, and says why in both languages`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await office.store.save("seats: many\n", as: "plan.yaml", in: 1, after: nil, by: .command)
        _ = try await browser.get("/c/1/runs")
        _ = try await browser.post("/c/1/runs", ["scenario": ""])
        #expect(try await ended(1, office).state == .failed)
        let page = try await browser.get("/c/1/runs/1")
        #expect(page.text.contains("Phương án, dòng 1: "))
        _ = try await browser.post("/language", ["to": "en", "back": "/c/1/runs/1"])
        #expect(try await browser.get("/c/1/runs/1").text.contains("Every problem is listed below."))
        #expect(try await browser.post("/c/1/runs/1/publish", [:]).status == 422)
    }

    @Test func `a run that is cancelled, twice too, is over and others go on`() async throws {
        let office = try await OfficeFixture()
        let first = try await office.store.queue(RunQuestion(), in: 1, by: .local)
        let second = try await office.store.queue(RunQuestion(), in: 1, by: .local)
        let third = try await office.store.queue(RunQuestion(), in: 1, by: .local)
        for run in [first, second, third, second] { await office.office.queue.add(run) }
        #expect(await office.office.queue.place(of: third.id) == 2)
        try await office.office.queue.cancel(second.id, by: .local)
        try await office.office.queue.cancel(second.id, by: .local)
        #expect(try await ended(second.id, office).state == .cancelled)
        #expect(try await ended(third.id, office).state == .done)
        #expect(try await ended(first.id, office).state == .done)
        try await office.office.queue.cancel(third.id, by: .local)
        #expect(try await office.store.run(third.id, in: 1).state == .done)
    }

    @Test func `a run that is cancelled before it comes into the queue is never worked on`() async throws {
        let office = try await SmallConference.office()
        let run = try await office.store.queue(RunQuestion(), in: 1, by: .local)
        try await office.office.queue.cancel(run.id, by: .local)
        // Whoever queued it has the run as it was.
        await office.office.queue.add(run)
        let next = try await office.store.queue(RunQuestion(), in: 1, by: .local)
        await office.office.queue.add(next)
        #expect(try await ended(next.id, office).state == .done)
        #expect(try await office.store.run(run.id, in: 1).state == .cancelled)
        #expect(try await !office.store.begin(run.id), "it is not begun")
        #expect(await office.office.inputs.holdsOutcome(of: next.id))
        #expect(await !office.office.inputs.holdsOutcome(of: run.id), "nothing was selected")
    }

    @Test func `what a process leaves open the next one takes up`() async throws {
        let office = try await OfficeFixture()
        let run = try await office.store.queue(RunQuestion(), in: 1, by: .local)
        await office.office.queue.add(run)
        await office.office.queue.shut()
        let inputs = InputsCache(store: office.store, work: Work())
        let next = SolveQueue(store: office.store, inputs: inputs)
        try await next.resume()
        try await next.resume()
        #expect(try await ended(run.id, office).status == "optimal")
    }

    @Test(.timeLimit(.minutes(5)))
    func `a run that the full store could not keep is done as soon as the store can be written again`() async throws {
        let office = try await OfficeFixture()
        let first = try await office.store.queue(RunQuestion(), in: 1, by: .local)
        let second = try await office.store.queue(RunQuestion(), in: 1, by: .local)
        try StoreTampering.change(
            office.store.path,
            "CREATE TRIGGER full BEFORE UPDATE ON run WHEN old.id = 1 BEGIN SELECT RAISE(ABORT, 'full'); END")
        await office.office.queue.add(first)
        while await office.office.queue.place(of: first.id) == 0 { await Task.yield() }
        #expect(await office.office.queue.place(of: first.id) == 1, "it waits")
        #expect(try await !office.store.run(first.id, in: 1).isOver)
        try StoreTampering.change(office.store.path, "DROP TRIGGER full")
        await office.office.queue.add(second)
        #expect(try await ended(second.id, office).state == .done)
        #expect(try await ended(first.id, office).state == .done)
    }

    @Test(arguments: [Role.council, .auditor, .unit])
    func `others than the office start, cancel and publish nothing`(role: Role) async throws {
        let office = try await OfficeFixture()
        let browser = try await office.signedInBrowser(role, unit: role == .unit ? "X" : nil)
        _ = try await browser.get("/c/1")
        #expect(try await browser.get("/c/1/runs").status == (role == .unit ? 403 : 200))
        for action in ["", "/1/cancel", "/1/publish"] {
            #expect(try await browser.post("/c/1/runs" + action, [:]).status == 403)
        }
    }
}
