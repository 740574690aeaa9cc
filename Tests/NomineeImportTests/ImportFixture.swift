import SelectionCore
import SelectionInput
import Testing

@testable import NomineeImport

/// A small plan, and lists in memory that become its pool.
struct ImportFixture {
    static let plan = """
        columns:
          id: Mã
          name: Họ và tên
          unit: Đơn vị
          class: Thành phần
          gender: Giới tính
          ethnicity: Dân tộc
          age: Tuổi
          party: Đảng viên
          award: Danh hiệu
        seats: { max: 10 }
        groups:
          women: { gender: Nữ }
          minorities: { ethnicity: { not: Kinh } }
          young: { age: { max: 35 } }
          members: { party: Có }
        composition: { by: class, shares: { Cơ sở: 70%, Khách mời: 30% } }
        quotas:
          - by: unit
            seats: { Phường Chi Lăng: { min: 1, max: 4 }, Xã Mai Pha: { min: 2 }, Phòng Nội vụ: { max: 2 } }
        rules:
          - { id: women, group: women, min: 40%, priority: 1 }
        merit: [{ column: award, points: { Chiến sĩ thi đua cơ sở: 10, Lao động tiên tiến: 3 } }]
        """

    var map = """
        day: 2025-06-27
        keep: [birth]
        values:
          ethnicity: { Kinh: [], Tày: [], Nùng: [], Mông: [Hmông, Mèo] }
        """
    var lists: [(name: String, text: String)] = []
    var decisions: String?
    var previous: String?

    init(_ lists: (name: String, text: String)...) { self.lists = lists }

    func result() throws -> ImportResult {
        let plan = try PlanForImport.read(.text(ImportFixture.plan, name: "plan.yaml"))
        var material = ImportMaterial(
            files: try lists.map { try InputSource.text($0.text, name: $0.name).open() }, plan: plan)
        material.map = try ImportMapReader.read(
            try InputSource.text(map, name: "import.yaml").open(), poolHeadings: plan.columns.map(\.heading)
        ).map
        material.units = ImportUnits.merged(plan.plan, [])
        if let decisions {
            material.decisions = try ReviewTable.decisions(try InputSource.text(decisions, name: "review.csv").open())
        }
        if let previous {
            material.previous = try PreviousPool.read(
                try InputSource.text(previous, name: "old.csv").open(), plan: plan)
        }
        return try Importer.read(material)
    }
}

extension ImportResult {
    /// The cells under a heading, row by row.
    func column(_ heading: String) -> [String] {
        guard let index = columns.firstIndex(where: { $0.heading == heading }) else { return [] }
        return rows.map { $0[index] }
    }

    /// The lines of a rule: cell, before, after.
    func lines(_ rule: ImportRule) -> [String] {
        review.filter { $0.rule == rule }.map { "\($0.key.cell) \($0.before) → \($0.after)" }
    }
}
