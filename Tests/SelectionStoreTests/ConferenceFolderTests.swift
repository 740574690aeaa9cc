import DelegateSelection
import Foundation
import Testing

@testable import SelectionStore

/// Folders of plain files: what goes in comes out, byte by byte, and selects the same.
@Suite struct ConferenceFolderTests {
    @Test func `an imported folder is exported byte by byte`() async throws {
        let fixture = try StoreFixture()
        let folder = try ConferenceFolder.read(from: StoreFixture.langSon)
        let conference = try await fixture.store.importConference(folder, by: .command)
        #expect(conference.name == "Hội nghị điển hình tiên tiến thành phố Lạng Sơn năm 2025")
        let exported = try await fixture.store.folder(of: conference.id)
        #expect(exported == folder)
        try exported.write(to: fixture.path("out"))
        #expect(try ConferenceFolder.read(from: fixture.path("out")) == folder)
        #expect(throws: StoreFault.exists(fixture.path("out"))) { try exported.write(to: fixture.path("out")) }
    }

    @Test func `a folder that was read before is the one that there is, whatever changed it and whoever did`()
        async throws
    {
        let fixture = try StoreFixture()
        let conference = try await fixture.makeSmallConference().id
        // Another process, as the command is beside the server.
        let other = try OfficeStore(path: fixture.path("office.sqlite"))
        let run = try await fixture.store.queue(RunQuestion(), in: conference, by: .local)
        let changes: [(file: String, change: (OfficeStore) async throws -> Void)] = [
            ("letterhead.yaml", { try await $0.save("x: 1\n", as: "letterhead.yaml", in: conference, by: .local) }),
            (
                "nominees.csv",
                { try await $0.correct("LS0002", "Dân tộc", to: "Sán Chay", in: conference, by: .local) }
            ),
            (
                "units.csv",
                {
                    let units = TableCells(headings: ["unit"], rows: [["Phường Chi Lăng"]])
                    try await $0.replaceUnits(of: conference, by: units, by: .local)
                }
            ),
            ("nominees.csv", { try await $0.delete("LS0003", in: conference, by: .local) }),
        ]
        var changed: Set<String> = []
        for (index, step) in changes.enumerated() {
            let before = try await fixture.store.folder(of: conference)
            try await step.change(index.isMultiple(of: 2) ? other : fixture.store)
            changed.insert(step.file)
            let fresh = try await OfficeStore(path: fixture.path("office.sqlite")).folder(of: conference)
            let held = try await fixture.store.folder(of: conference)
            #expect(held == fresh && held != before, "\(step.file)")
            #expect(try await fixture.store.changedFiles(sinceRun: run.id, in: conference) == changed)
        }
    }

    @Test func `the store and the files of its export give the same selection, byte by byte`() async throws {
        let fixture = try StoreFixture()
        let conference = try await fixture.makeSmallConference()
        try await fixture.store.folder(of: conference.id).write(to: fixture.path("out"))
        func selection(_ inputs: SelectionInputs) throws -> String {
            var outcome = try DelegateSelector.select(inputs)
            outcome.timing = .init()
            return OutcomeReport(outcome, inputs).json(version: DelegateSelector.version)
        }
        let stored = try await fixture.store.folder(of: conference.id).inputs()
        let read = try InputReader.read(
            InputPaths(plan: fixture.path("out/plan.yaml"), pool: fixture.path("out/nominees.csv"), scenario: nil))
        #expect(try selection(stored) == selection(read))
    }

    @Test(arguments: [
        ("plan.yaml", true), ("scenarios/phu-nu-45.yaml", true), ("Phương-án_2.csv", true), ("../plan.yaml", false),
        ("/etc/passwd.csv", false), ("a/b/c.yaml", false), (".yaml", false), ("a/.b.yaml", false),
        ("nominees.csv", false),
        ("plan.yaml ", false), ("a\u{0}.yaml", false), ("a\\b.yaml", false), ("plan.exe", false), ("", false),
        ("a//b.yaml", false),
    ])
    func `names that lead out of the folder are not taken`(name: String, isAllowed: Bool) async throws {
        #expect(DocumentName.isAllowed(name) == isAllowed)
        let fixture = try StoreFixture()
        _ = try await fixture.store.makeConference("A", by: .local)
        if !isAllowed {
            await #expect(throws: StoreFault.unknown(name)) {
                try await fixture.store.save("x", as: name, in: 1, by: .local)
            }
        }
    }

    @Test func `a folder with mistakes makes nothing`() async throws {
        let fixture = try StoreFixture()
        let folder = ConferenceFolder([
            .init(name: "plan.yaml", bytes: Array("seats: { max: viele }\nrulez: []\n".utf8)),
            .init(name: "nominees.csv", bytes: Array("Mã,Tên\n1,A,B\n".utf8)),
        ])
        await #expect(throws: InputRejection.self) {
            try await fixture.store.importConference(folder, by: .command)
        }
        #expect(try await fixture.store.conferences().isEmpty)
        #expect(try await fixture.store.verify().lines == 0)
    }

    @Test func `texts keep their history, and nobody's edit is written over`() async throws {
        let fixture = try StoreFixture()
        let conference = try await fixture.makeSmallConference()
        let first = try await fixture.store.document("plan.yaml", of: conference.id)
        let version = first?.version ?? 0
        try await fixture.store.save("title: B\n", as: "plan.yaml", in: conference.id, after: version, by: .local)
        await #expect(throws: StoreFault.changedMeanwhile) {
            try await fixture.store.save("title: C\n", as: "plan.yaml", in: conference.id, after: version, by: .local)
        }
        // The same text makes no version.
        try await fixture.store.save("title: B\n", as: "plan.yaml", in: conference.id, by: .local)
        try await fixture.store.save(nil, as: "plan.yaml", in: conference.id, by: .local)
        #expect(try await fixture.store.document("plan.yaml", of: conference.id) == nil)
        let history = try await fixture.store.history(of: "plan.yaml", in: conference.id)
        #expect(history.map(\.version) == [3, 2, 1])
        #expect(history.map(\.text) == [nil, "title: B\n", first?.text])
    }
}
