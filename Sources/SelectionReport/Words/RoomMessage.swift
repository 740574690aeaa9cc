import Wording

/// The words on how far rules can be moved.
package enum RoomMessage: MessageWords {
    case title
    case possible(delegates: String)
    case impossible
    case unknown
    case means
    case rule
    case bounds
    case lowest
    case highest
    case lowestShare
    case highestShare
    case none
    case target(label: String, priority: String)
    case notProven
    case noneNote
    case classNote
    case unreachable(rules: String)
    case hidden(count: String)

    package var words: Words {
        switch self {
        case .title: Words("How far every rule can be moved", "Mỗi quy định còn điều chỉnh được đến đâu")
        case .possible(let delegates):
            Words(
                "All that is required can be kept together; delegates at most: \(delegates) (proven).",
                "Mọi quy định bắt buộc giữ được cùng lúc, nhiều nhất \(delegates) đại biểu (đã chứng minh).")
        case .impossible:
            Words(
                "All that is required cannot be kept together (proven).",
                "Các quy định bắt buộc không thể cùng giữ được (đã chứng minh).")
        case .unknown:
            Words(
                "It is not known yet whether all that is required can be kept together.",
                "Chưa rõ các quy định bắt buộc có giữ được cùng lúc hay không.")
        case .means:
            Words(
                "Each line leaves its own rule out and keeps every other required one: a minimum can be raised up to the highest number, a maximum lowered down to the lowest. Targets of other lines may be missed there.",
                "Mỗi dòng bỏ riêng quy định đó, giữ mọi quy định bắt buộc khác: mức tối thiểu nâng được đến số cao nhất, mức tối đa hạ được đến số thấp nhất. Khi đó chỉ tiêu ở các dòng khác có thể không đạt."
            )
        case .rule: Words("Rule", "Quy định")
        case .bounds: Words("Bounds", "Mức hiện nay")
        case .lowest: Words("Lowest", "Thấp nhất")
        case .highest: Words("Highest", "Cao nhất")
        case .lowestShare: Words("Lowest share", "Tỷ lệ thấp nhất")
        case .highestShare: Words("Highest share", "Tỷ lệ cao nhất")
        case .none: Words("none", "không có")
        case .target(let label, let priority):
            Words("\(label) (target, priority \(priority))", "\(label) (chỉ tiêu, ưu tiên \(priority))")
        case .notProven:
            Words(
                "A number with ? is the furthest that was found so far, not proven; ? alone: nothing was found yet.",
                "Số có dấu ? là mức xa nhất tìm được, chưa chứng minh; chỉ có dấu ?: chưa tìm được.")
        case .noneNote:
            Words(
                "“none”: even without this rule the others cannot be kept.",
                "“không có”: dù bỏ quy định này, các quy định khác vẫn không cùng giữ được.")
        case .unreachable(let rules):
            Words(
                "Targets that no list can meet, each by itself (proven): \(rules).",
                "Chỉ tiêu không danh sách nào đạt được, xét riêng từng chỉ tiêu (đã chứng minh): \(rules).")
        case .hidden(let count):
            Words(
                "Rules not listed: \(count). Even without any one of them the others cannot be kept.",
                "Số quy định không liệt kê: \(count). Dù bỏ một trong số đó, các quy định khác vẫn không cùng giữ được."
            )
        case .classNote:
            Words("For a class the whole composition is left out.", "Với từng khối, cả cơ cấu được bỏ ra.")
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: RoomMessage) { self.init(content as any MessageWords) }
}
