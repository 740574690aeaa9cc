import DocumentSchema

/// The keys of a term of `merit`.
enum MeritKeys {
    static let column = Key("column", .text, isRequired: true, "The column.", "Cột dùng để tính điểm.")
    static let points = Key(
        "points", .node(.names(of: .decimal(.any))),
        "What each value of the column is worth, and under other what all others are; by default 0. Without it, the column holds numbers.",
        "Điểm của từng giá trị, và ở other là điểm của mọi giá trị khác; nếu không ghi thì là 0. Không có points thì cột chứa số điểm."
    )
    /// The key of `points` under which the points of all values stand that it does not list.
    static let other = "other"
    static let weight = Key(
        "weight", .decimal(.any),
        "What the term is multiplied by, negative for points that count against; 1 by default.",
        "Hệ số nhân, số âm nếu là điểm trừ; nếu không ghi thì là 1.")

    static let map = MapDescription([column.description, points.description, weight.description])

    /// A term in any of its forms.
    static let form = ValueForm.either([.text(), .map(map)])
}
