import DocumentSchema

/// `min` and `max`, of rules, of lines of quotas, and of how far these may be relaxed.
enum BoundKeys {
    static let least = Key(
        "min", .bound,
        "The fewest: a number of people, or a share such as 40% or 1/3.",
        "Ít nhất: số người, hoặc tỷ lệ như 40% hay 1/3.")
    static let most = Key(
        "max", .bound,
        "The most: a number of people, or a share such as 40% or 1/3.",
        "Nhiều nhất: số người, hoặc tỷ lệ như 40% hay 1/3.")

    static let map = MapDescription([least.description, most.description])
    /// The keys where at least one of the bounds is stated.
    static let stated = MapDescription(map.keys, alternatives: [map.names])
}

/// The keys that rules and quotas have in common.
enum RequirementKeys {
    static let base = Key(
        "of", .text,
        "The group of whom shares are taken, and who are counted; all by default.",
        "Nhóm dùng làm gốc tính tỷ lệ và để đếm; nếu không ghi thì là tất cả (all).")
    static let priority = Key(
        "priority", .whole(from: 1), mayBeNull: true,
        "Makes it a target; targets of priority 1 are met first. Without it, or with null, it is required.",
        "Là chỉ tiêu phấn đấu; ưu tiên 1 được xét trước. Nếu không ghi, hoặc ghi null, thì là bắt buộc.")
    static let weight = Key(
        "weight", .decimal(.positive),
        "What each person missing counts among targets of the same priority; 1 by default.",
        "Mức tính cho mỗi người còn thiếu so với các chỉ tiêu cùng ưu tiên; nếu không ghi thì là 1.")
    static let relax = Key(
        "relax", .node(.either([.choice([never]), .map(BoundKeys.map)])),
        "How far the bounds may be moved where no selection is possible: never, or up to min and max.",
        "Được nới đến đâu khi không chọn được: không nới (never), hoặc đến mức min và max.")
    /// Says that a bound is not moved.
    static let never = "never"
}
