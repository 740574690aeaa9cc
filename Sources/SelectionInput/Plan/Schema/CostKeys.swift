import DocumentSchema
import SelectionCore

/// The keys of `cost`.
enum CostKeys {
    /// The largest amount in whole units.
    private static let amount = ValueForm.decimal(.notNegative, most: Cost.largestAmount.whole)

    static let perDelegate = Key(
        "perDelegate", .node(amount),
        "The amount for each delegate whom no entry of groups speaks of.",
        "Mức chi cho mỗi đại biểu không thuộc nhóm nào ở groups.")
    static let groups = Key(
        "groups", .node(.names(of: amount)),
        "The amount for each delegate of a group instead; the first that applies counts.",
        "Mức chi thay thế cho mỗi đại biểu thuộc nhóm; tính theo nhóm đầu tiên phù hợp.")
    static let additional = Key(
        "additional", .node(.names(of: amount)),
        "What is added for each delegate of a group; all that apply count.",
        "Khoản cộng thêm cho mỗi đại biểu thuộc nhóm; cộng mọi nhóm phù hợp.")
    static let currency = Key("currency", .text, "The unit of the amounts.", "Đơn vị tiền.")

    static let map = MapDescription(
        [perDelegate.description, groups.description, additional.description, currency.description],
        alternatives: [[perDelegate.name, groups.name, additional.name]])
}
