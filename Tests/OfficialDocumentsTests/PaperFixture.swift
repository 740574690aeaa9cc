import Foundation
import SelectionCore
import SelectionFile
import SelectionInput
import TestSupport
import Testing
import Wording

@testable import OfficialDocuments

/// A small conference whose papers can be counted by hand; everybody in it is synthetic.
enum PaperFixture {
    static let plan = """
        title: Hội nghị thử
        columns: { id: Mã, name: Họ và tên, unit: Đơn vị, class: Thành phần, gender: Giới tính, award: Danh hiệu, age: Tuổi }
        seats: { max: 4 }
        groups: { women: { gender: Nữ } }
        composition: { by: class, shares: { Cơ sở: 50%, Khách mời: 50% } }
        quotas: [{ by: unit, seats: { Phường A: { min: 1, max: 3 }, Xã B: { max: 2 } } }]
        rules: [{ id: women, label: Đại biểu nữ, group: women, min: 50%, priority: 1 }]
        merit: [{ column: award, points: { Bằng khen: 10, Giấy khen: 3 } }]
        cost: { perDelegate: 150.5, currency: nghìn đồng }
        lottery: { seed: thử }
        """

    static let pool = """
        Mã,Họ và tên,Đơn vị,Thành phần,Giới tính,Danh hiệu,Tuổi,Dân tộc
        N1,Nông Văn Ước,Phường A,Cơ sở,Nam,Bằng khen,29,Tày
        N2,Lý Thị Uy,Phường A,Khách mời,Nữ,,61,Nùng
        N3,Hà Thị An,Xã B,Cơ sở,Nữ,Giấy khen,30,Kinh
        N4,Vi Văn Ánh,Xã B,Khách mời,Nam,Bằng khen,,
        N5,Hứa Văn Ân,Xã B,Khách mời,Nam,Giấy khen,40,Tày
        """

    static func material(_ delegates: [String] = ["N1", "N2", "N3", "N4"], pool: String = pool) throws -> ExportMaterial
    {
        var inputs = try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: plan.utf8), pool: InputFile(name: "pool.csv", bytes: pool.utf8))
        let rows = inputs.pool.findRows(ofIDs: delegates)
        let ids = delegates.map { "\"\($0)\"" }.joined(separator: ", ")
        let selection = try StatedSelection(InputFile(name: "s.json", bytes: "{ \"selected\": [\(ids)] }".utf8))
        return ExportMaterial(
            inputs, delegates: delegates.compactMap { rows[$0] }.sorted(), selection: selection, language: .vietnamese)
    }

    /// The rows of all tables of a paper as texts.
    static func rows(_ paper: OfficialDocument) -> [[String]] {
        paper.body.tables.flatMap { table in (table.rows + table.totals).map { $0.cells.map(\.text) } }
    }
}
