import DocumentSchema

/// The keys of a term of `merit`.
enum MeritKeys {
    static let column = Key("column", .text, isRequired: true, "The column.", "Cột dùng để tính điểm.")
    static let points = Key(
        "points", .node(.names(of: .decimal(.notNegative))),
        "What each value of the column is worth; others are worth 0. Without it, the column holds numbers.",
        "Điểm của từng giá trị; giá trị khác được 0 điểm. Nếu không ghi thì cột chứa số điểm.")
    static let weight = Key(
        "weight", .decimal(.notNegative), "What the term is multiplied by; 1 by default.",
        "Hệ số nhân; nếu không ghi thì là 1.")

    static let map = MapDescription([column.description, points.description, weight.description])

    /// A term in any of its forms.
    static let form = ValueForm.either([.text(), .map(map)])
}
