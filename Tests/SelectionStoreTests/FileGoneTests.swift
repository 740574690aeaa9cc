import Foundation
import SelectionStore
import Testing

/// A store whose file is taken away while it is open.
@Suite struct FileGoneTests {
    @Test func `nothing is saved into a file that was removed or replaced, until it is put back`() async throws {
        let fixture = try StoreFixture()
        let conference = try await fixture.makeSmallConference()
        let (path, aside) = (fixture.path("office.sqlite"), fixture.path("aside.sqlite"))
        func comment() async throws {
            try await fixture.store.comment("x", on: "conference", in: conference.id, by: .command)
        }
        try FileManager.default.moveItem(atPath: path, toPath: aside)
        await #expect(throws: StoreFault.fileGone(path), "removed") { try await comment() }
        try FileManager.default.copyItem(atPath: aside, toPath: path)
        await #expect(throws: StoreFault.fileGone(path), "replaced") { try await comment() }
        await #expect(throws: StoreFault.fileGone(path), "nobody signs in") {
            _ = try await fixture.store.beginSession(user: nil, language: "vi")
        }
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: aside, toPath: path)
        try await comment()
        #expect(try await fixture.store.comments(of: conference.id).count == 1)
    }
}
