import DocumentSchema
import SelectionCore

/// The keys of an entry of `rules`: the way a rule is kept.
package enum RuleKey: String, DescribedKey {
    case id, required, count, base
    case minimum = "min"
    case maximum = "max"
    case shortfall, satisfied, label, kind, of, priority

    /// The keys that the contract does not name.
    package static let additions: [RuleKey] = [.label, .kind, .of, .priority]

    package var described: KeyDescription {
        switch self {
        case .id: always(.json(.text), "The rule’s id.", "Mã quy định.")
        case .required: always(.json(.boolean), "Whether it must be kept.", "Có bắt buộc hay không.")
        case .count: always(.json(.count), "Delegates who count.", "Số đại biểu được đếm.")
        case .base: always(.json(.count), "Delegates of the base.", "Số đại biểu làm gốc tính tỷ lệ.")
        case .minimum: always(.nullable(.json(.exact)), "The fewest.", "Mức tối thiểu.")
        case .maximum: always(.nullable(.json(.exact)), "The most.", "Mức tối đa.")
        case .shortfall: always(.json(.exact), "How much is missing.", "Phần còn thiếu.")
        case .satisfied: always(.json(.boolean), "Whether it is kept.", "Có đạt hay không.")
        case .label: always(.json(.text), "Its name.", "Tên gọi.")
        case .kind: always(.choice(StatementKinds.names), "Where it comes from.", "Loại quy định.")
        case .of: always(.json(.text), "The base.", "Nhóm gốc.")
        case .priority: always(.nullable(.json(.count)), "Its priority.", "Mức ưu tiên.")
        }
    }
}
