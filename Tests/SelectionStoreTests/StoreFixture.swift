import DelegateSelection
import Foundation
import SelectionStore
import Synchronization

/// A store in a temporary folder, with a clock that tests set.
final class StoreFixture: Sendable {
    let folder: URL
    let clock: TestClock
    let store: OfficeStore

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let clock = TestClock()
        self.clock = clock
        store = try OfficeStore(path: folder.appending(path: "office.sqlite").path, clock: { clock.now })
    }

    deinit {
        do { try FileManager.default.removeItem(at: folder) } catch { return }
    }

    /// The path of a file beside the store.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// The folder of Lạng Sơn's conference.
    static let langSon = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Datasets/lang-son-2025").path

    /// A conference of 60 nominees of Lạng Sơn, with a plan of ten seats.
    func makeSmallConference() async throws -> StoredConference {
        let whole = try ConferenceFolder.read(from: StoreFixture.langSon)
        let lines =
            String(decoding: whole.files.first { $0.name == "nominees.csv" }?.bytes ?? [], as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).prefix(61).joined(separator: "\n") + "\n"
        let folder = ConferenceFolder([
            .init(name: "plan.yaml", bytes: Array(StoreFixture.smallPlan.utf8)),
            .init(name: "nominees.csv", bytes: Array(lines.utf8)),
        ])
        return try await store.importConference(folder, by: .command)
    }

    private static let smallPlan = """
        title: Hội nghị thử
        columns: { id: Mã, name: Họ và tên, unit: Đơn vị, gender: Giới tính, ethnicity: Dân tộc, score: Điểm thành tích }
        seats: { max: 10 }
        groups: { women: { gender: Nữ } }
        rules: [{ id: women, group: women, min: 4 }]
        merit: { column: score }
        lottery: { seed: thu }

        """

    /// The selection of a run as the queue makes it.
    func selection(of run: StoredRun) async throws -> (text: String, ids: [String]) {
        let inputs = try await store.folder(ofRun: run.id).inputs()
        let outcome = try DelegateSelector.select(inputs)
        let text = OutcomeReport(outcome, inputs).json(version: DelegateSelector.version)
        return (text, outcome.selected.map { inputs.pool.id($0) })
    }
}

/// A clock that stands still until it is moved.
final class TestClock: Sendable {
    private let seconds = Mutex(1_764_000_000.0)

    var now: Date { Date(timeIntervalSince1970: seconds.withLock { $0 }) }

    func move(by more: Double) { seconds.withLock { $0 += more } }
}
