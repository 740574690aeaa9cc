import DelegateSelection
import SelectionStore

@testable import SelectionServer

/// A conference of twelve nominees and four seats, which is selected in an instant, and a scenario of it that cannot be kept.
enum SmallConference {
    static let impossible = "scenarios/ba-nu-ba-nam.yaml"

    private static let plan = """
        title: Hội nghị nhỏ
        columns: { id: "Mã", name: "Họ và tên", gender: "Giới tính", senior: "Lâu năm", points: "Điểm" }
        seats: { max: 4, fill: first }
        groups:
          women: { gender: "Nữ" }
          men: { gender: "Nam" }
          senior: { senior: "Có" }
        rules:
          - { id: women, label: "Đại biểu nữ", group: women, min: 2 }
          - { id: senior, label: "Người lâu năm", group: senior, min: 25%, max: 50%, priority: 1, weight: 0.5 }
        merit: points
        lottery: { seed: "NHO" }

        """

    private static let scenario = """
        scenario: "Ba nữ & ba nam"
        rules:
          - { id: women, min: 3 }
          - { id: men, label: "Đại biểu nam", group: men, min: 3 }

        """

    /// Its files.
    static var folder: ConferenceFolder {
        let rows = (1...12).map { number in
            "N\(number),Người \(number),\(number.isMultiple(of: 2) ? "Nữ" : "Nam"),\(number <= 6 ? "Có" : "Không"),\(1_000 + number)"
        }
        let pool = (["Mã,Họ và tên,Giới tính,Lâu năm,Điểm"] + rows).joined(separator: "\n") + "\n"
        let files = [
            (DocumentName.plan, plan), (DocumentName.nominees, pool), (impossible, scenario),
            ("scenarios/nu-3.yaml", "scenario: Ba nữ\nrules:\n  - { id: women, min: 3 }\n"),
        ]
        return ConferenceFolder(files.map { .init(name: $0.0, bytes: Array($0.1.utf8)) })
    }

    /// An office that has it.
    static func office() async throws -> OfficeFixture {
        let office = try await OfficeFixture(conference: nil)
        _ = try await office.store.importConference(folder, by: .command)
        return office
    }
}
