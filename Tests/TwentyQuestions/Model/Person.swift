import ExactArithmetic
import Foundation
import TestSupport
import Testing

/// A nominee of the demo, as the line of the file says.
struct Person {
    let id: String
    let name: String
    let unit: String
    let unitKind: String
    let isGrassroots: Bool
    let isWoman: Bool
    let ethnicity: String
    let sector: String
    let isDirect: Bool
    let isResearcher: Bool
    let isYoung: Bool
    let isInParty: Bool
    let isForCollective: Bool
    /// Merit in quarters of a point.
    let quarters: Int

    /// Someone of another ethnicity than Kinh; of whom it is not known, that is not said.
    var isOfMinority: Bool { !ethnicity.isEmpty && ethnicity != "Kinh" }
    var isWomanResearcher: Bool { isWoman && isResearcher }
    /// True where the unit is neither a ward nor a commune.
    var isOfAgency: Bool { !unitKind.isEmpty && unitKind != "phường" && unitKind != "xã" }
}

extension Person {
    /// The nominees in the order of the file.
    static let all: [Person] = {
        do { return try read() } catch { preconditionFailure("the demo's nominees cannot be read: \(error)") }
    }()

    static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    private static func read() throws -> [Person] {
        let table = CSVTable([UInt8](try Data(contentsOf: Office.dataset.appending(path: "nominees.csv"))))
        return try table.rows.map { row in
            let cells = Dictionary(uniqueKeysWithValues: zip(table.header, row))
            func cell(_ name: String) throws -> String { try #require(cells[name], "no column \(name)") }
            return Person(
                id: try cell("Mã"), name: try cell("Họ và tên"), unit: try cell("Đơn vị"),
                unitKind: try cell("Loại đơn vị"), isGrassroots: try cell("Thành phần đại biểu") == "Cơ sở",
                isWoman: try cell("Giới tính") == "Nữ", ethnicity: try cell("Dân tộc"),
                sector: try cell("Thành phần kinh tế"), isDirect: try cell("Trực tiếp sản xuất, công tác") == "Có",
                isResearcher: try cell("Nghiên cứu khoa học") == "Có",
                isYoung: Int(try cell("Tuổi")).map { $0 <= 35 } ?? false, isInParty: try cell("Đảng viên") == "Có",
                isForCollective: try cell("Cá nhân/tập thể") == "Đại diện tập thể",
                quarters: try quarters(achievement: cell("Điểm thành tích"), award: cell("Danh hiệu cao nhất")))
        }
    }

    /// Half of the achievement's points, and those of the award.
    private static func quarters(achievement: String, award: String) throws -> Int {
        let points = achievement.isEmpty ? 0 : try Rational(decimal: achievement)
        let sum = Rational(4) * (points * Rational(1, 2) + (awards[award] ?? 0))
        try #require(sum.isInteger)
        return sum.floor
    }

    private static let awards: [String: Rational] = [
        "Anh hùng Lao động": 155, "Huân chương Lao động hạng Nhất": 90, "Huân chương Lao động hạng Nhì": 75,
        "Huân chương Lao động hạng Ba": 45, "Chiến sĩ thi đua toàn quốc": 45,
        "Bằng khen của Thủ tướng Chính phủ": 35, "Chiến sĩ thi đua bộ, ban, ngành, tỉnh": 30,
        "Bằng khen của bộ, ban, ngành, tỉnh (Chủ tịch UBND tỉnh)": 15, "Chiến sĩ thi đua cơ sở": 10,
        "Giấy khen của Chủ tịch UBND cấp huyện (thành phố) / thủ trưởng cơ quan": 3, "Lao động tiên tiến": 3,
        "Giấy khen của Chủ tịch UBND cấp xã": Rational(3, 2), "Người tốt, việc tốt": 5,
        "Lao động giỏi / Lao động sáng tạo": 5, "Điển hình tiên tiến": 5, "Cờ thi đua của Chính phủ": 40,
        "Cờ thi đua của bộ, ban, ngành, tỉnh": 25, "Tập thể lao động xuất sắc / Đơn vị quyết thắng": 15,
        "Tập thể lao động tiên tiến / Đơn vị tiên tiến": 3,
    ]
}
