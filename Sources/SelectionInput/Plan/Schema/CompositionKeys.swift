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

    static let base = Key(
        "shareBase", .choice(of: Composition.Base.self),
        "Of whom the shares are: of everybody selected (the default), of the most seats planned, or in the report on credentials of those present.",
        "Tỷ lệ tính trên số được chọn (mặc định), số suất dự kiến, hoặc (trong báo cáo thẩm tra tư cách) số có mặt.")
    static let assign = Key(
        "assign", .node(.either([.list(of: .map(AssignmentKeys.map), mayBeEmpty: true), .map(AssignmentKeys.map)])),
        "Nominees who are of a class whatever the column has of them; the first entry that applies counts.",
        "Người thuộc một nhóm thành phần bất kể cột ghi gì; áp dụng mục phù hợp đầu tiên.")

    static let map = MapDescription([
        by.description, classes.description, shares.description, rounding.description, base.description,
        assign.description, requires.description,
    ])
}

/// The keys of an entry of `assign`.
enum AssignmentKeys {
    static let members = Key(
        "where", .node(.either([.text(), .reference(GroupKeys.definition)])), isRequired: true,
        "A group, or conditions on what the nominees’ file says.",
        "Một nhóm, hoặc điều kiện theo nội dung trong tệp danh sách.")
    static let className = Key(
        "class", .text, isRequired: true, "The class, which has a share.", "Nhóm thành phần, có tỷ lệ ở shares.")

    static let map = MapDescription([members.description, className.description])
}
