import DocumentSchema
import SelectionCore

/// The keys of an entry of `rules`.
enum RuleKeys {
    static let id = Key(
        "id", .text(reserved: StatementKinds.reservedPrefixes), isRequired: true,
        "A short name, which nothing else has.", "Mã ngắn, không trùng với quy định khác.")
    static let label = Key(
        "label", .text, "The name in reports; without it, the group’s label.",
        "Tên ghi trong báo cáo; nếu không ghi thì lấy tên của nhóm.")
    static let group = Key(
        "group", .text, isRequired: true, "The group whose delegates are counted.", "Nhóm có đại biểu được đếm.")

    static let map = MapDescription(
        [
            id.description, label.description, group.description, RequirementKeys.base.description,
            BoundKeys.least.description, BoundKeys.most.description, RequirementKeys.priority.description,
            RequirementKeys.weight.description, RequirementKeys.relax.description,
        ], alternatives: [BoundKeys.map.names])
}
