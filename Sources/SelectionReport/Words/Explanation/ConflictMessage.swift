import Wording

/// The words on plans without a selection: what collides, and what would have to give.
package enum ConflictMessage: MessageWords {
    // Conflict sets.
    case conflictAlone
    case conflictTogether(rules: String)
    case conflictUnsettled

    // Statements.
    case statementAtLeast(bound: String)
    case statementAtMost(bound: String)
    case statementExactly(bound: String)
    case statementBetween(minimum: String, maximum: String)
    case statementMoved(before: String, after: String)
    case statementPlace(statement: String, file: String, line: String)

    // Relaxations.
    case relaxationCheapest, relaxationPossible, relaxationImpossible, relaxationWithinLimits, relaxationUnknown
    case relaxationEmpty(delegates: String, seats: String)

    // Where nothing was found and nothing is proven.
    case conflictLongest

    package var words: Words {
        switch self {
        case .conflictAlone:
            Words("This rule cannot be kept even by itself:", "Chỉ riêng quy định sau đã không thể thực hiện được:")
        case .conflictTogether(let rules):
            Words(
                "These \(rules) rules cannot hold together; without any one of them they could:",
                "\(rules) quy định sau không thể cùng được giữ đúng; chỉ cần bỏ một trong số đó thì các quy định còn lại giữ được:"
            )
        case .conflictUnsettled:
            Words(
                "These rules cannot hold together; whether all of them are needed was not settled in time:",
                "Các quy định sau không thể cùng được giữ đúng; chưa kịp xác định có cần đủ tất cả mới mâu thuẫn hay không:"
            )
        case .conflictLongest:
            Words(
                "Rules that stayed broken for most of the search, which proves nothing against them:",
                "Các quy định bị vi phạm lâu nhất trong khi tìm (chưa chứng minh được là không thể giữ):"
            )
        case .statementAtLeast(let bound): Words("at least \(bound)", "tối thiểu \(bound)")
        case .statementAtMost(let bound): Words("at most \(bound)", "tối đa \(bound)")
        case .statementExactly(let bound): Words("exactly \(bound)", "đúng \(bound)")
        case .statementBetween(let minimum, let maximum):
            Words("at least \(minimum), at most \(maximum)", "tối thiểu \(minimum), tối đa \(maximum)")
        case .statementMoved(let before, let after): Words("\(before) → \(after)", "\(before) → \(after)")
        case .statementPlace(let statement, let file, let line):
            Words("\(statement) (\(file), line \(line))", "\(statement) (\(file), dòng \(line))")
        case .relaxationCheapest:
            Words(
                "The smallest change that makes a selection possible; nothing less would do, this is proven:",
                "Cách điều chỉnh ít nhất để chọn được đại biểu (đã chứng minh là không thể ít hơn):"
            )
        case .relaxationPossible:
            Words(
                "This change makes a selection possible; whether a smaller one would do was not settled in time:",
                "Điều chỉnh như sau thì chọn được đại biểu; chưa kịp xác định có cách điều chỉnh ít hơn hay không:"
            )
        case .relaxationImpossible:
            Words(
                "Seats, composition, pins and conflicts alone cannot hold together: no relaxation of rules helps.",
                "Riêng số đại biểu, cơ cấu, danh sách chỉ định và các trường hợp loại trừ nhau đã mâu thuẫn: nới các quy định khác cũng không giúp được."
            )
        case .relaxationWithinLimits:
            Words(
                "No change within the limits of relax makes a selection possible.",
                "Không có cách điều chỉnh nào trong giới hạn được nới (relax) giúp chọn được đại biểu."
            )
        case .relaxationEmpty(let delegates, let seats):
            Words(
                "At most \(delegates) of \(seats) seats can be filled then, this is proven.",
                "Khi đó chọn được nhiều nhất \(delegates) đại biểu trên \(seats) (đã chứng minh)."
            )
        case .relaxationUnknown:
            Words(
                "Whether moving some bounds makes a selection possible was not settled in time.",
                "Chưa kịp xác định nới những mức nào thì chọn được đại biểu."
            )
        }
    }
}
