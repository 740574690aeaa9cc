import Wording

/// The words on published lists: on those who withdraw, on those who step in, on lists that are passed on.
package enum ReplacementMessage: MessageWords {
    // What reports of a replacement say.
    case objectiveKept
    case replacementSource(file: String, delegates: String, hash: String)
    case replacementSummary(withdrawn: String, entering: String)
    case repairNone
    case repairFilled(entering: String)
    case repairSummary(leaving: String, entering: String)
    case replacementLeavers(count: String)
    case replacementEnterers(count: String)
    case replacementWithdrawn
    case replacementMadeRoom
    case replacementNotAllowed
    case replacementPinned
    case replacementInPlaceOf(nominee: String)
    case replacementTogether
    case replacementVacancy
    case replacementRules
    case replacementSameRules
    case replacementOthersSame(count: String)
    case replacementAttained
    case replacementProvenSeats
    case replacementProven
    case replacementProvenBest
    case replacementFeasible
    case replacementImpossible
    case replacementUnknown
    case replacementNobodyElse
    case replacementChain(count: String)
    case columnWhy
    case columnBefore
    case columnAfter

    // What reports of alternates say.
    case alternatesTitle(file: String, alternates: String, delegates: String)
    case alternatesNone
    case alternatesHow
    case alternatesAbility
    case alternatesFirst
    case alternatesAble
    case alternatesBySeat
    case alternatesServed(served: String, delegates: String)
    case alternatesBeyond(unserved: String, needed: String)
    case alternatesUnserved
    case alternatesChain(leaving: String, entering: String)
    case alternatesVacancy
    case alternatesEnterers(names: String, count: String)
    case alternatesFewerSeats(chain: String, seats: String)
    case alternatesNotFewest(chain: String)
    case alternatesNoChain
    case alternatesUndecided
    case seatNobodyAlone
    case seatBeyond
    case columnDelegates
    case columnAlternates
    case columnReplacement

    package var words: Words {
        switch self {
        case .objectiveKept: Words("Published delegates kept", "Đại biểu đã công bố được giữ lại")
        case .replacementSource(let file, let delegates, let hash):
            Words(
                "Replacement in \(file): \(delegates) \(delegates, "delegate", "delegates"), SHA-256 \(hash)",
                "Thay thế trong \(file): \(delegates) đại biểu, SHA-256 \(hash)"
            )
        case .replacementSummary(let withdrawn, let entering):
            Words(
                "\(withdrawn) \(withdrawn, "withdraws", "withdraw"), \(entering) \(entering, "enters", "enter").",
                "\(withdrawn) người xin rút, \(entering) người vào thay."
            )
        case .repairNone:
            Words(
                "Nobody withdraws, and nothing has to change: the published list keeps every required rule.",
                "Không ai xin rút và không phải thay đổi: danh sách đã công bố giữ đúng mọi quy định bắt buộc."
            )
        case .repairFilled(let entering):
            Words(
                "Nobody withdraws; \(entering) \(entering, "enters", "enter"), and nobody loses the seat.",
                "Không ai xin rút; thêm \(entering) người vào, không ai mất suất."
            )
        case .repairSummary(let leaving, let entering):
            Words(
                "Nobody withdraws. For the required rules to hold, \(leaving) published \(leaving, "delegate loses the seat", "delegates lose their seats") and \(entering) \(entering, "enters", "enter").",
                "Không ai xin rút. Để giữ đúng quy định bắt buộc, \(leaving) đại biểu đã công bố mất suất và \(entering) người vào thay."
            )
        case .replacementLeavers(let count): Words("Who goes (\(count))", "Người ra khỏi danh sách (\(count))")
        case .replacementEnterers(let count): Words("Who enters (\(count))", "Người vào danh sách (\(count))")
        case .replacementWithdrawn: Words("withdraws", "xin rút")
        case .replacementMadeRoom:
            Words("makes room: only so do the rules hold", "nhường suất: có vậy mới giữ đúng quy định")
        case .replacementNotAllowed: Words("may not be selected by the plan", "phương án không cho phép chọn")
        case .replacementPinned:
            Words("withdraws, though the plan wants the person in", "xin rút, dù phương án ghi bắt buộc chọn")
        case .replacementInPlaceOf(let nominee): Words("in place of \(nominee)", "thay \(nominee)")
        case .replacementTogether:
            Words("together with others, so that the rules hold", "cùng những người khác để giữ đúng quy định")
        case .replacementVacancy: Words("a seat that was empty", "suất còn trống")
        case .replacementRules: Words("Rules before and after", "Quy định trước và sau khi thay")
        case .replacementSameRules:
            Words(
                "Every rule and quota has the same count as before.",
                "Mọi quy định và phân bổ giữ nguyên số lượng như trước."
            )
        case .replacementOthersSame(let count):
            Words(
                "\(count) \(count, "other rule or quota has", "other rules and quotas have") the same \(count, "count", "counts") as before.",
                "\(count) quy định và phân bổ khác giữ nguyên số lượng như trước."
            )
        case .replacementAttained: Words("Attained before and after", "Kết quả trước và sau khi thay")
        case .replacementProvenSeats:
            Words(
                "Proven: no list that keeps the required rules and fills as many seats loses fewer published delegates.",
                "Đã chứng minh: không danh sách nào giữ đúng quy định bắt buộc, đủ số suất như vậy mà mất ít người hơn."
            )
        case .replacementProven:
            Words(
                "Proven: no list that keeps the required rules loses fewer published delegates.",
                "Đã chứng minh: không danh sách nào giữ đúng quy định bắt buộc mà mất ít đại biểu đã công bố hơn."
            )
        case .replacementProvenBest:
            Words(
                "Proven: of the lists that lose as few none is better by targets, merit and lottery.",
                "Đã chứng minh: trong các danh sách mất ít như vậy, không danh sách nào tốt hơn theo chỉ tiêu, điểm, bốc thăm."
            )
        case .replacementFeasible:
            Words(
                "Every required rule is kept; that no list changes less is not proven.",
                "Mọi quy định bắt buộc đều được giữ; chưa chứng minh được đây là cách thay ít thay đổi nhất."
            )
        case .replacementImpossible:
            Words(
                "No replacement keeps the required rules: this is proven.",
                "Không có cách thay nào giữ đúng mọi quy định bắt buộc: điều này đã được chứng minh."
            )
        case .replacementUnknown:
            Words(
                "No replacement was found, and nothing is proven.",
                "Chưa tìm được cách thay nào, và chưa chứng minh được điều gì."
            )
        case .replacementNobodyElse:
            Words(
                "Nobody else on the published list is touched.",
                "Không đại biểu nào khác trong danh sách đã công bố bị ảnh hưởng."
            )
        case .replacementChain(let count):
            Words(
                "Besides those who withdraw, \(count) published \(count, "delegate loses the seat", "delegates lose their seats").",
                "Ngoài người xin rút, \(count) đại biểu đã công bố bị mất suất."
            )
        case .columnWhy: Words("Why", "Lý do")
        case .columnBefore: Words("Before", "Trước")
        case .columnAfter: Words("After", "Sau")

        case .alternatesTitle(let file, let alternates, let delegates):
            Words(
                "Alternates of \(file): \(alternates) for \(delegates) \(delegates, "delegate", "delegates")",
                "Danh sách dự khuyết của \(file): \(alternates) người cho \(delegates) đại biểu"
            )
        case .alternatesNone: Words("Nobody steps in for anybody alone.", "Không ai thay một đổi một cho ai.")
        case .alternatesHow:
            Words(
                "Whoever withdraws: the first of the list who can step in is the best of all nominees, and whom a replacement takes.",
                "Ai xin rút thì lấy người đứng đầu trong số thay được: người tốt nhất, cũng là người được chọn khi tìm danh sách thay thế."
            )
        case .alternatesAbility:
            Words(
                "To step in is to keep every required rule and to cost no more in targets than anybody else would.",
                "Thay được nghĩa là giữ đúng mọi quy định bắt buộc và không làm hụt chỉ tiêu nhiều hơn người khác."
            )
        case .alternatesFirst: Words("First for", "Thay đầu tiên cho")
        case .alternatesAble: Words("Can step in for", "Thay được cho")
        case .alternatesBySeat:
            Words(
                "Who steps in for which seat: number of the alternate (for how many delegates)",
                "Ai thay suất nào: số thứ tự người dự khuyết (thay cho bao nhiêu đại biểu)"
            )
        case .alternatesServed(let served, let delegates):
            Words(
                "\(served) of \(delegates) delegates have an alternate on this list.",
                "\(served) trong \(delegates) đại biểu có người dự khuyết trong danh sách này."
            )
        case .alternatesBeyond(let unserved, let needed):
            Words(
                "\(unserved) \(unserved, "delegate has", "delegates have") none on this list; \(needed) alternates would serve everyone who can be replaced.",
                "\(unserved) đại biểu chưa có người dự khuyết trong danh sách này; cần \(needed) người để đủ cho mọi đại biểu có thể thay."
            )
        case .alternatesUnserved:
            Words(
                "In place of these nobody is taken alone:",
                "Các đại biểu sau không có người thay một đổi một:"
            )
        case .alternatesChain(let leaving, let entering):
            Words(
                "with further changes: \(leaving) \(leaving, "other leaves", "others leave"), \(entering) \(entering, "enters", "enter")",
                "phải thay đổi thêm: \(leaving) người khác ra, \(entering) người vào"
            )
        case .alternatesVacancy: Words("the place stays empty", "suất để trống")
        case .alternatesEnterers(let names, let count):
            Words("\(names) \(count, "enters", "enter")", "\(names) vào thay")
        case .alternatesFewerSeats(let chain, let seats):
            Words("\(chain); \(seats) \(seats, "seat", "seats") fewer", "\(chain); bớt \(seats) suất")
        case .alternatesNotFewest(let chain):
            Words("\(chain); that fewer would not do is not proven", "\(chain); chưa chứng minh được đây là ít nhất")
        case .alternatesNoChain: Words("no replacement at all: proven", "không có cách thay: đã chứng minh")
        case .alternatesUndecided: Words("not proven: time ran out", "chưa chứng minh được: hết thời gian")
        case .seatNobodyAlone: Words("nobody alone", "không có người thay một đổi một")
        case .seatBeyond: Words("none here", "chưa có")
        case .columnDelegates: Words("Delegates", "Số đại biểu")
        case .columnAlternates: Words("Alternates", "Dự khuyết")
        case .columnReplacement: Words("Replacement", "Cách thay")

        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: ReplacementMessage) { self.init(content as any MessageWords) }
}
