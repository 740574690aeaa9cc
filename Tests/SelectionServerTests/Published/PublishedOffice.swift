import DelegateSelection
import SelectionStore

@testable import SelectionServer

/// An office with a published list of six out of thirty people, whose sensitive cells are texts that are nowhere else.
struct PublishedOffice {
    let office: OfficeFixture
    let run: StoredRun
    /// The ids on the published list.
    let delegates: [String]

    static let headings = [
        "Mã", "Họ và tên", "Đơn vị", "Giới tính", "Chức vụ", "Điểm", "Dân tộc", "Tôn giáo", "Số CCCD", "Điện thoại",
        "Nơi ở",
        "Quê quán", "Năm sinh", "Mã hộ",
    ]
    /// The first sensitive column.
    static let firstSensitive = 6

    /// A text that is in one cell alone.
    static func token(_ column: Int, _ row: Int) -> String { "qz\(column)x\(row)zq" }

    /// The name of a nominee.
    static func name(_ row: Int) -> String { "Đặng Thị Hường \(row)" }

    private static func row(_ number: Int, _ women: [Int]) -> [String] {
        [
            "N\(number)", name(number), "Đơn vị \(number % 3)", women.contains(number) ? "Nữ" : "Nam", "Cán bộ",
            "\(40 - number)",
        ] + headings.indices.dropFirst(firstSensitive).map { token($0, number) }
    }

    /// An office.
    /// - Parameter women: the numbers of women, of whom three are delegates at least.
    init(women: [Int] = (1...15).map { 2 * $0 }) async throws {
        office = try await OfficeFixture(conference: nil)
        let plan = """
            title: Hội nghị thử
            columns: { id: Mã, name: Họ và tên, unit: Đơn vị, gender: Giới tính, ethnicity: Dân tộc, score: Điểm }
            seats: { max: 6 }
            groups: { women: { gender: Nữ }, tay: { ethnicity: Tày } }
            rules: [{ id: women, of: all, group: women, min: 3 }]
            merit: { column: score }
            lottery: { seed: thu }

            """
        let fields = PoolForgetting.fields.map(\.rawValue).filter { !["party", "age"].contains($0) }
        let letterhead = """
            issuer: PHÒNG NỘI VỤ
            place: Lạng Sơn
            columns: [name, unit, \(fields.joined(separator: ", ")), "Quê quán"]

            """
        let table = TableCells(
            headings: PublishedOffice.headings, rows: (1...30).map { PublishedOffice.row($0, women) })
        let files = [
            ("plan.yaml", plan), ("nominees.csv", OfficeStore.text(table)), ("letterhead.yaml", letterhead),
        ]
        _ = try await office.store.importConference(
            ConferenceFolder(files.map { ConferenceFolder.File(name: $0.0, bytes: Array($0.1.utf8)) }), by: .command)
        (run, delegates) = try await PublishedOffice.publish(in: office)
    }

    /// Selects by the plan as it is, and publishes the list.
    static func publish(in office: OfficeFixture) async throws -> (StoredRun, [String]) {
        let run = try await office.store.queue(RunQuestion(), in: 1, by: .local)
        let folder = try await office.store.folder(ofRun: run.id)
        let result = try SolveJob.run(run.question, folder, nil, SelectionOptions())
        try await office.store.end(
            run.id, selection: result.selection, status: result.status, summary: result.summary, state: .done,
            by: .local)
        try await office.store.publish(run.id, in: 1, by: .local)
        let answer = result.answer
        return (run, answer?.outcome.selected.map { answer?.inputs.pool.id($0) ?? "" } ?? [])
    }

    /// Waits until a run is over, by asking as a page does.
    func ended(_ id: Int) async throws -> StoredRun {
        while true {
            let run = try await office.store.run(id, in: 1)
            if run.isOver { return run }
            await Task.yield()
        }
    }

    /// A page that shows an answer, once it is there.
    static func answered(_ path: String, _ browser: Browser) async throws -> Reply {
        while true {
            let reply = try await browser.get(path)
            guard reply.text.contains("data-poll") else { return reply }
            await Task.yield()
        }
    }

    /// The sensitive texts that a page or a file has.
    static func tokens(in bytes: [UInt8]) -> Set<String> {
        Set(String(decoding: bytes, as: UTF8.self).matches(of: #/qz[0-9]+x[0-9]+zq/#).map { String($0.0) })
    }
}
