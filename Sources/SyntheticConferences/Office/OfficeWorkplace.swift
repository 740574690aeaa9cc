/// The place where a nominee works or produces: long text with commas and quotation marks, as in real lists.
enum OfficeWorkplace {
    static func draw(_ unit: OfficeUnit, _ draw: inout SeededGenerator) -> String {
        let (number, roll) = (1 + draw.below(9), draw.below(4))
        switch unit.kind {
        case .ward: return "Khối \(number), \(unit.name)"
        case .commune where roll == 0: return "Mô hình \"Vườn mẫu số \(number)\", \(unit.name)"
        case .commune: return "Thôn \(number), \(unit.name)"
        case .schools: return "Trường học số \(number), thành phố Lạng Sơn"
        case .health: return "Khoa \(number), Trung tâm Y tế"
        case .cooperatives, .farmers: return "Hợp tác xã \"Mô phỏng \(number)\", thành phố Lạng Sơn"
        case .households: return "Quầy số \(number), chợ trung tâm"
        case .stateEnterprises, .privateEnterprises, .foreignEnterprises, .labour:
            return "Công ty \"Mô phỏng \(number)\", tổ sản xuất \(roll + 1)"
        default: return unit.name
        }
    }
}

/// The title of a nominee's position.
enum OfficePosition {
    static func draw(
        _ kind: OfficeUnit.Kind, _ occupation: OfficeOccupation, _ isGuest: Bool, _ isCollective: Bool,
        _ draw: inout SeededGenerator
    ) -> String {
        let roll = draw.below(4)
        if isGuest { return leaders(kind)[roll] }
        if isCollective { return ["Tổ trưởng", "Trưởng nhóm", "Đại diện tập thể", "Đội trưởng"][roll] }
        switch occupation {
        case .official: return ["Chuyên viên", "Chuyên viên", "Chuyên viên chính", "Cán bộ"][roll]
        case .soldier, .police: return ["Cán bộ", "Chiến sĩ", "Đội phó", "Trợ lý"][roll]
        case .entrepreneur: return ["Giám đốc", "Phó Giám đốc", "Chủ cơ sở", "Chủ cơ sở"][roll]
        case .farmer where roll == 0: return "Hội viên Hội Nông dân"
        case .retired: return "Hội viên"
        default: return occupation.rawValue
        }
    }

    private static func leaders(_ kind: OfficeUnit.Kind) -> [String] {
        switch kind {
        case .ward, .commune: return ["Bí thư Đảng ủy", "Chủ tịch UBND", "Chủ tịch HĐND", "Phó Chủ tịch UBND"]
        case .party: return ["Ủy viên Ban Thường vụ", "Trưởng ban", "Phó Trưởng ban", "Chánh Văn phòng"]
        case .front, .women, .farmers, .veterans, .labour:
            return ["Chủ tịch", "Phó Chủ tịch", "Ủy viên Thường trực", "Phó Chủ tịch"]
        case .police, .military: return ["Trưởng", "Phó Trưởng", "Chính trị viên", "Phó Trưởng"]
        default: return ["Thủ trưởng đơn vị", "Phó Thủ trưởng đơn vị", "Bí thư chi bộ", "Khách mời"]
        }
    }
}

/// The campaigns that the city's plan names (III.3); every third nominee or so has none.
enum OfficeCampaign {
    static func draw(_ draw: inout SeededGenerator) -> String {
        let number = draw.below(12)
        return number < all.count ? all[number] : ""
    }

    private static let all = [
        "\"Cả nước chung sức xây dựng nông thôn mới\"",
        "\"Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí\"",
        "\"Vì người nghèo - Không để ai bị bỏ lại phía sau\"",
        "\"Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở\"",
        "\"Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030\"",
        "Cả nước chung tay \"Xóa nhà tạm, nhà dột nát\" trong năm 2025",
        "\"Giải ngân vốn đầu tư công trên địa bàn tỉnh Lạng Sơn\" giai đoạn 2022 - 2025",
        "\"Đẩy nhanh tiến độ thực hiện giải phóng mặt bằng các dự án trọng điểm của tỉnh giai đoạn 2022 - 2025\"",
    ]
}
