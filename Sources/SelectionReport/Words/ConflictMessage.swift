import Wording

/// The words on plans without a selection: what collides, and what would have to give.
package enum ConflictMessage: String, CaseIterable, MessageWords {
    // Conflict sets.
    case conflictAlone, conflictTogether, conflictUnsettled

    // Statements.
    case statementAtLeast, statementAtMost, statementExactly, statementBetween
    case statementMoved, statementPlace

    // Relaxations.
    case relaxationCheapest, relaxationPossible, relaxationImpossible, relaxationWithinLimits, relaxationUnknown

    // Where nothing was found and nothing is proven.
    case conflictLongest

    package func words(in language: Language) -> String {
        switch language {
        case .english: words.english
        case .vietnamese: words.vietnamese
        }
    }

    private var words: (english: String, vietnamese: String) {
        switch self {
        case .conflictAlone:
            ("This rule cannot be kept even by itself:", "Chỉ riêng quy định sau đã không thể thực hiện được:")
        case .conflictTogether:
            (
                "These {0} rules cannot hold together; without any one of them they could:",
                "{0} quy định sau không thể cùng được giữ đúng; chỉ cần bỏ một trong số đó thì các quy định còn lại giữ được:"
            )
        case .conflictUnsettled:
            (
                "These rules cannot hold together; whether all of them are needed was not settled in time:",
                "Các quy định sau không thể cùng được giữ đúng; chưa kịp xác định có cần đủ tất cả mới mâu thuẫn hay không:"
            )
        case .conflictLongest:
            (
                "Rules that stayed broken for most of the search, which proves nothing against them:",
                "Các quy định bị vi phạm lâu nhất trong khi tìm (chưa chứng minh được là không thể giữ):"
            )
        case .statementAtLeast: ("at least {0}", "tối thiểu {0}")
        case .statementAtMost: ("at most {0}", "tối đa {0}")
        case .statementExactly: ("exactly {0}", "đúng {0}")
        case .statementBetween: ("at least {0}, at most {1}", "tối thiểu {0}, tối đa {1}")
        case .statementMoved: ("{0} → {1}", "{0} → {1}")
        case .statementPlace: ("{0} ({1}, line {2})", "{0} ({1}, dòng {2})")
        case .relaxationCheapest:
            (
                "The smallest change that makes a selection possible; nothing less would do, this is proven:",
                "Cách điều chỉnh ít nhất để chọn được đại biểu (đã chứng minh là không thể ít hơn):"
            )
        case .relaxationPossible:
            (
                "This change makes a selection possible; whether a smaller one would do was not settled in time:",
                "Điều chỉnh như sau thì chọn được đại biểu; chưa kịp xác định có cách điều chỉnh ít hơn hay không:"
            )
        case .relaxationImpossible:
            (
                "Seats, composition, pins and conflicts alone cannot hold together: no relaxation of rules helps.",
                "Riêng số đại biểu, cơ cấu, danh sách chỉ định và các trường hợp loại trừ nhau đã mâu thuẫn: nới các quy định khác cũng không giúp được."
            )
        case .relaxationWithinLimits:
            (
                "No change within the limits of relax makes a selection possible.",
                "Không có cách điều chỉnh nào trong giới hạn được nới (relax) giúp chọn được đại biểu."
            )
        case .relaxationUnknown:
            (
                "Whether moving some bounds makes a selection possible was not settled in time.",
                "Chưa kịp xác định nới những mức nào thì chọn được đại biểu."
            )
        }
    }
}
