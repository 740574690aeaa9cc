import Wording

/// The words on all that cannot hold together, and on the ways out.
package enum ConflictListMessage: MessageWords {
    case heading
    case keeping(rules: String)
    case none
    case all(count: String)
    case first(count: String)
    case someUnsettled(count: String)
    case noneUnsettled
    case smallest
    case notInOrder(count: String)
    case notMinimal
    case set
    case size
    case rule
    case waysHeading
    case wayCheapest
    case ways(count: String)
    case waysAll(count: String)
    case waysNone
    case waysUnsettled(count: String)
    case wayNotProven(numbers: String)
    case waysHeld
    case waysCost
    case way
    case cost
    case from
    case to
    case delegates

    package var words: Words {
        switch self {
        case .heading: Words("What cannot hold together", "Những quy định không thể cùng được giữ đúng")
        case .keeping(let rules):
            Words(
                "These targets are taken as required: \(rules).",
                "Các chỉ tiêu sau được coi là bắt buộc: \(rules).")
        case .none:
            Words(
                "Everything required can hold together: there is nothing to give up.",
                "Mọi quy định bắt buộc đều có thể cùng được giữ đúng, không phải bỏ quy định nào.")
        case .all(let count):
            Words(
                "Sets of rules that cannot hold together, and could without any one of the set: \(count). There are no others, this is proven.",
                "Số nhóm quy định không thể cùng được giữ đúng, nhưng chỉ cần bỏ một quy định trong nhóm là giữ được: \(count). Đã chứng minh không còn nhóm nào khác."
            )
        case .first(let count):
            Words(
                "The first \(count) sets of rules that cannot hold together, and could without any one of the set; there may be more.",
                "\(count) nhóm đầu tiên gồm các quy định không thể cùng được giữ đúng, nhưng chỉ cần bỏ một quy định trong nhóm là giữ được; có thể còn nhóm khác."
            )
        case .someUnsettled(let count):
            Words(
                "Sets of rules that cannot hold together, as far as they were found in time: \(count).",
                "Số nhóm quy định không thể cùng được giữ đúng tìm được trong thời hạn: \(count).")
        case .noneUnsettled:
            Words(
                "Whether the required rules can hold together was not settled in time.",
                "Chưa kịp xác định các quy định bắt buộc có thể cùng được giữ đúng hay không.")
        case .smallest:
            Words(
                "Those of fewest rules come first; none left out has fewer, this is proven.",
                "Nhóm ít quy định xếp trước; đã chứng minh không bỏ sót nhóm nào ít quy định hơn.")
        case .notInOrder(let count):
            Words(
                "The first \(count) are proven to be those of fewest rules; among sets not found there may be some of fewer rules than the others.",
                "Đã chứng minh \(count) nhóm đầu là các nhóm ít quy định nhất; trong số nhóm chưa tìm được có thể có nhóm ít quy định hơn các nhóm còn lại."
            )
        case .notMinimal:
            Words(
                "not settled whether all of the set are needed",
                "chưa xác định có cần đủ cả nhóm mới mâu thuẫn hay không")
        case .set: Words("Set", "Nhóm")
        case .size: Words("Rules", "Số quy định")
        case .rule: Words("Rule", "Quy định")
        case .waysHeading: Words("The cheapest ways out", "Các cách điều chỉnh ít tốn nhất")
        case .wayCheapest:
            Words(
                "One way makes a selection possible, and every other one moves the same rules at least; this is proven.",
                "Chỉ có một cách để chọn được đại biểu; mọi cách khác đều phải điều chỉnh ít nhất những quy định này (đã chứng minh)."
            )
        case .ways(let count):
            Words(
                "The \(count) cheapest changes of bounds that make a selection possible, each different in which rules it moves:",
                "\(count) cách điều chỉnh ít nhất để chọn được đại biểu, mỗi cách điều chỉnh những quy định khác nhau:")
        case .waysAll(let count):
            Words(
                "Changes of bounds that make a selection possible, each different in which rules it moves: \(count). Every other one moves all rules of one of these; this is proven.",
                "Số cách điều chỉnh để chọn được đại biểu, mỗi cách điều chỉnh những quy định khác nhau: \(count). Mọi cách khác đều bao gồm đủ các quy định của một cách trong số này (đã chứng minh)."
            )
        case .waysNone:
            Words(
                "No change of bounds makes a selection possible, within the limits of relax.",
                "Không có cách điều chỉnh nào trong giới hạn được nới (relax) giúp chọn được đại biểu.")
        case .waysUnsettled(let count):
            Words(
                "Changes of bounds that make a selection possible, as far as they were found in time: \(count).",
                "Số cách điều chỉnh để chọn được đại biểu tìm được trong thời hạn: \(count).")
        case .wayNotProven(let numbers):
            Words(
                "Not proven to be the cheapest of those left: \(numbers).",
                "Chưa chứng minh là ít nhất trong các cách còn lại: \(numbers).")
        case .waysHeld:
            Words(
                "Seats, composition, pins and conflicts stay as they are; Delegates is the most that can be selected then, where that is known.",
                "Số đại biểu, cơ cấu, danh sách chỉ định và các trường hợp loại trừ nhau giữ nguyên; cột Đại biểu là số nhiều nhất chọn được khi đó, nếu đã xác định được."
            )
        case .waysCost:
            Words(
                "Cost: 1 for each delegate by whom a maximum is raised; 1 + 2/m where a minimum m is lowered.",
                "Mức điều chỉnh: mỗi đại biểu nâng mức tối đa tính 1; mỗi đại biểu hạ mức tối thiểu m tính 1 + 2/m."
            )
        case .way: Words("Way", "Cách")
        case .cost: Words("Cost", "Mức điều chỉnh")
        case .from: Words("Now", "Hiện nay")
        case .to: Words("Then", "Điều chỉnh thành")
        case .delegates: Words("Delegates", "Đại biểu")
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: ConflictListMessage) { self.init(content as any MessageWords) }
}
