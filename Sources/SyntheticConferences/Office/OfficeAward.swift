/// An award title with the merit points that the plan gives it and the frequency with which it is drawn.
struct OfficeAward: Sendable {
    /// The holders of awards: the columns of `frequencies`.
    enum Holder: Int, Sendable { case youngStaff, staff, people, guest, collective }

    /// The authority that the points come from.
    enum Source: Sendable { case decree, unverified, office }

    /// The title, exactly as in the list of titles.
    let title: String
    /// Merit points, a decimal; the multiplier of the base salary times ten where there is one.
    let points: String
    let source: Source
    /// The number of holders of the title among a thousand or so, by `Holder`.
    let frequencies: [Int]

    static func draw(_ holder: Holder, _ draw: inout SeededGenerator) -> OfficeAward {
        all[choices[holder.rawValue].draw(&draw)]
    }

    private static let choices = (0..<5).map { holder in WeightedChoice(all.map { $0.frequencies[holder] }) }

    static let all: [OfficeAward] = [
        .init(title: "Anh hùng Lao động", points: "155", source: .unverified, frequencies: [0, 1, 1, 4, 0]),
        .init(
            title: "Huân chương Lao động hạng Nhất", points: "90", source: .unverified, frequencies: [0, 0, 0, 3, 4]),
        .init(
            title: "Huân chương Lao động hạng Nhì", points: "75", source: .unverified, frequencies: [0, 1, 1, 10, 8]),
        .init(
            title: "Huân chương Lao động hạng Ba", points: "45", source: .unverified, frequencies: [0, 8, 4, 60, 30]),
        .init(title: "Chiến sĩ thi đua toàn quốc", points: "45", source: .decree, frequencies: [1, 8, 0, 15, 0]),
        .init(
            title: "Bằng khen của Thủ tướng Chính phủ", points: "35", source: .unverified,
            frequencies: [3, 30, 16, 110, 60]),
        .init(
            title: "Chiến sĩ thi đua bộ, ban, ngành, tỉnh", points: "30", source: .decree,
            frequencies: [10, 60, 0, 150, 0]),
        .init(
            title: "Bằng khen của bộ, ban, ngành, tỉnh (Chủ tịch UBND tỉnh)", points: "15", source: .unverified,
            frequencies: [60, 170, 120, 260, 200]),
        .init(title: "Chiến sĩ thi đua cơ sở", points: "10", source: .decree, frequencies: [200, 240, 0, 220, 0]),
        .init(
            title: "Giấy khen của Chủ tịch UBND cấp huyện (thành phố) / thủ trưởng cơ quan", points: "3",
            source: .unverified, frequencies: [260, 200, 330, 90, 150]),
        .init(title: "Lao động tiên tiến", points: "3", source: .decree, frequencies: [300, 190, 0, 78, 0]),
        .init(
            title: "Giấy khen của Chủ tịch UBND cấp xã", points: "1.5", source: .unverified,
            frequencies: [60, 30, 250, 0, 40]),
        .init(title: "Người tốt, việc tốt", points: "5", source: .office, frequencies: [30, 20, 110, 0, 0]),
        .init(
            title: "Lao động giỏi / Lao động sáng tạo", points: "5", source: .office, frequencies: [50, 25, 80, 0, 0]),
        .init(title: "Điển hình tiên tiến", points: "5", source: .office, frequencies: [26, 17, 88, 0, 60]),
        .init(title: "Cờ thi đua của Chính phủ", points: "40", source: .office, frequencies: [0, 0, 0, 0, 30]),
        .init(
            title: "Cờ thi đua của bộ, ban, ngành, tỉnh", points: "25", source: .office, frequencies: [0, 0, 0, 0, 80]),
        .init(
            title: "Tập thể lao động xuất sắc / Đơn vị quyết thắng", points: "15", source: .decree,
            frequencies: [0, 0, 0, 0, 180]),
        .init(
            title: "Tập thể lao động tiên tiến / Đơn vị tiên tiến", points: "3", source: .office,
            frequencies: [0, 0, 0, 0, 158]),
    ]
}
