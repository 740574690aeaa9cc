import DocumentSchema
import SelectionCore

/// The names of groups.
enum GroupKeys {
    /// Names that a plan cannot give to a group.
    static let reserved = [Group.all]
}

/// A condition on a column: a value, a list of which one has to be there, or a map with these keys.
enum ConditionKeys {
    static let not = Key(
        "not", .node(.oneOrList(of: .text())),
        "A value, or several, that a nominee must not have; who has none satisfies no condition.",
        "Giá trị không được có (một hoặc nhiều); người bỏ trống ô thì không thỏa mãn điều kiện nào.")
    static let least = Key("min", .decimal(.any), "The least number in the column.", "Số nhỏ nhất trong cột.")
    static let most = Key("max", .decimal(.any), "The largest number in the column.", "Số lớn nhất trong cột.")

    static let map = MapDescription(
        [not.description, least.description, most.description],
        alternatives: [[not.name, least.name, most.name]])

    /// A condition in any of its forms.
    static let form = ValueForm.either([.text(), .list(of: .text(), mayBeEmpty: false), .map(map)])
}
