import DocumentSchema
import SelectionCore

/// The keys of `composition`.
enum CompositionKeys {
    static let by = Key(
        "by", .text, isRequired: true, "The column of the classes.", "Cột ghi nhóm thành phần.")
    static let shares = Key(
        "shares", .node(.names(of: .share)), isRequired: true,
        "The share of each class; together 100 %.", "Tỷ lệ của từng nhóm thành phần; cộng lại là 100 %.")
    static let classes = Key(
        "classes", .node(.names(of: .oneOrList(of: .text()))),
        "The values of the column that are of each class; without it, the classes are values themselves.",
        "Các giá trị trong cột thuộc từng nhóm; nếu không ghi thì mỗi nhóm là một giá trị.")
    static let rounding = Key(
        "rounding", .choice(of: Composition.Rounding.self),
        "How shares become people: to the nearest number (the default), the first class at least its share, or exactly.",
        "Cách làm tròn tỷ lệ thành số người: gần nhất (mặc định), nhóm đầu ít nhất bằng tỷ lệ, hoặc đúng tỷ lệ.")
    static let requires = Key(
        "requires", .node(.names(of: .oneOrList(of: .text()))),
        "The groups of which each class’s delegates must be in one at least, every one of them.",
        "Các nhóm mà mỗi đại biểu của nhóm thành phần phải thuộc ít nhất một.")

    static let map = MapDescription([
        by.description, classes.description, shares.description, rounding.description, requires.description,
    ])
}
