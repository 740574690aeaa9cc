import DocumentSchema

/// The keys of an entry of `quotas`.
enum QuotaKeys {
    static let by = Key(
        "by", .node(.oneOrList(of: .text())), isRequired: true,
        "The column, or a list of columns whose values are joined by “ – ”.",
        "Cột để phân bổ, hoặc danh sách cột có các giá trị được nối bằng “ – ”.")
    static let file = Key(
        "file", .text,
        "A CSV file in the plan’s folder with the columns value, min, max; for several columns, these in place of value.",
        "Tệp CSV trong thư mục của phương án, có các cột value, min, max; nếu theo nhiều cột thì có thể ghi các cột đó thay cho value."
    )
    static let each = Key(
        "each", .node(.map(BoundKeys.stated)),
        "The same bounds for every value that occurs.", "Mức quy định chung cho mọi giá trị có trong cột.")
    static let seats = Key(
        "seats", .node(.names(of: .map(BoundKeys.map))),
        "The bounds of single values.", "Mức quy định của từng giá trị.")

    static let map = MapDescription(
        [
            by.description, RequirementKeys.base.description, file.description, each.description, seats.description,
            RequirementKeys.priority.description, RequirementKeys.weight.description,
            RequirementKeys.relax.description,
        ], alternatives: [[each.name, seats.name, file.name]])
}
