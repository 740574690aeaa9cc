/// The ethnic groups of the province, with the surnames usual there.
struct OfficeEthnicity: Sendable {
    let name: String
    /// The number of nominees among a thousand.
    let weight: Int
    let surnames: [String]

    static let all: [OfficeEthnicity] = [
        .init(
            name: "Nùng", weight: 425,
            surnames: ["Nông", "Hoàng", "Vi", "Lương", "Hứa", "Triệu", "Lý", "Đàm", "Mã", "Lộc", "Linh", "Chu", "Lâm"]),
        .init(
            name: "Tày", weight: 355,
            surnames: ["Nông", "Hoàng", "Bế", "Hà", "Vi", "Lương", "Đàm", "Nguyễn", "Ma", "Lục", "Dương", "Hứa", "La"]),
        .init(
            name: "Kinh", weight: 162,
            surnames: ["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đỗ", "Bùi", "Đặng", "Ngô", "Phan", "Hoàng"]),
        .init(name: "Dao", weight: 36, surnames: ["Triệu", "Đặng", "Bàn", "Lý", "Dương", "Chu", "Hoàng"]),
        .init(name: "Hoa", weight: 8, surnames: ["Trần", "Lý", "Hoàng", "Lâm", "Ngô"]),
        .init(name: "Mông", weight: 5, surnames: ["Giàng", "Vàng", "Lý", "Sùng", "Thào"]),
        .init(name: "Sán Chay", weight: 5, surnames: ["Hoàng", "Trần", "Lý", "Ninh", "La"]),
        .init(name: "Mường", weight: 4, surnames: ["Bùi", "Đinh", "Quách", "Hà"]),
    ]

    static let weights = WeightedChoice(all.map(\.weight))

    /// The groups of which the plan wants at least one delegate each.
    static var small: ArraySlice<OfficeEthnicity> { all.dropFirst(3) }
}

/// The rest of a name, by gender.
enum OfficeGivenName {
    static let men = [
        "Hùng", "Dũng", "Tuấn", "Cường", "Thắng", "Nam", "Sơn", "Hải", "Long", "Quân", "Khánh", "Hiếu", "Trung", "Tùng",
        "Thành", "Bình", "Phong", "Đạt", "Kiên", "Hưng", "Vinh", "Lâm", "Toàn", "Huy", "Chiến", "Thịnh", "Duy", "Lực",
    ]
    static let women = [
        "Hương", "Lan", "Hoa", "Thảo", "Linh", "Trang", "Huyền", "Nga", "Hằng", "Mai", "Thủy", "Yến", "Phương", "Liên",
        "Nhung", "Hiền", "Dung", "Loan", "Vân", "Hạnh", "Quỳnh", "Tuyết", "Oanh", "Thu", "Xuân", "Ngân", "Hà", "Diệp",
    ]
    static let menMiddle = [
        "Văn", "Văn", "Văn", "Đức", "Minh", "Quang", "Hữu", "Xuân", "Ngọc", "Thanh", "Tiến", "Công", "Trọng", "Mạnh",
    ]
    static let womenMiddle = [
        "Thị", "Thị", "Thị", "Thị Thu", "Thị Hồng", "Thị Minh", "Thị Kim", "Ngọc", "Thanh", "Bích", "Thùy", "Thị Lan",
    ]
}
