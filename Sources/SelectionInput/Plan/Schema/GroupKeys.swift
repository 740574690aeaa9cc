import DocumentSchema
import SelectionCore

/// The keys of a group that are no columns, and the names of groups.
///
/// Where `columns` of the plan names a column `label` or `any`, that column is meant.
enum GroupKeys {
    /// Names that a plan cannot give to a group.
    static let reserved = [Group.all]

    static let label = Key("label", .text, "The group’s name in reports.", "Tên nhóm ghi trong báo cáo.")
    static let any = Key(
        "any",
        .node(
            .either([
                .list(of: .reference(definition), mayBeEmpty: false), .reference(definition), ConditionKeys.form,
            ])),
        "Alternatives, of which one at least must hold: a list of conditions, or conditions on several columns.",
        "Các khả năng, phải thỏa mãn ít nhất một: một danh sách điều kiện, hoặc điều kiện theo nhiều cột.")

    /// The name under which the schema describes conditions, which contain conditions.
    static let definition = "conditions"
    /// Conditions on columns, all of which must hold.
    static let conditions = ValueForm.names(of: ConditionKeys.form, keys: [any.description])
    /// A group: its conditions, and what it is called.
    static let form = ValueForm.names(of: ConditionKeys.form, keys: [label.description, any.description])
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

    static let blank = Key(
        "blank", .truth, "True for whoever has nothing in the column, false for whoever has something.",
        "true: người bỏ trống ô này; false: người có ghi ở ô này.")

    static let map = MapDescription(
        [
            not.description, least.description, most.description, first.description, last.description,
            blank.description,
        ],
        alternatives: [[not.name, least.name, most.name, first.name, last.name, blank.name]])

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
