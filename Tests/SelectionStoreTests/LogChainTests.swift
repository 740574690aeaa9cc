import DelegateSelection
import Foundation
import GRDB
import SelectionStore
import Testing

@Suite struct LogChainTests {
    @Test func `a new store verifies`() async throws {
        let store = try OfficeStore(
            path: FileManager.default.temporaryDirectory.appending(path: "\(UUID()).sqlite").path)
        _ = try await store.makeConference("Hội nghị thử", by: .local)
        let found = try await store.verify()
        #expect(found.findings.isEmpty)
        #expect(found.lines == 1)
    }
}
