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

    static let first = Key(
        "from", .dayOrYear, "The first day in the column, or the first year.", "Ngày đầu trong cột, hoặc năm đầu.")
    static let last = Key(
        "to", .dayOrYear, "The last day in the column, or the last year.", "Ngày cuối trong cột, hoặc năm cuối.")

    static let map = MapDescription(
        [not.description, least.description, most.description, first.description, last.description],
        alternatives: [[not.name, least.name, most.name, first.name, last.name]])

    /// A condition in any of its forms.
    static let form = ValueForm.either([
        .text(), .list(of: .text(), mayBeEmpty: false), .map(map), .map(AgeKeys.map),
    ])
}

/// The keys of a condition on an age at a day; it stands under any name.
enum AgeKeys {
    static let birth = Key(
        "of", .text, isRequired: true, "The column with the day of birth.", "Cột ghi ngày sinh.")
    static let day = Key(
        "on", .day, isRequired: true, "The day on which the age counts.", "Ngày dùng để tính tuổi.")
    static let least = Key("min", .decimal(.notNegative), "The least age in years.", "Tuổi ít nhất, tính tròn năm.")
    static let most = Key(
        "max", .decimal(.notNegative), "The greatest age in years.", "Tuổi nhiều nhất, tính tròn năm.")

    static let map = MapDescription(
        [birth.description, day.description, least.description, most.description],
        alternatives: [[least.name, most.name]])
}
