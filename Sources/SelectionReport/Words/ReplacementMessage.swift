import Wording

/// The words on published lists: on those who withdraw, on those who step in, on lists that are passed on.
package enum ReplacementMessage: String, CaseIterable, MessageWords {
    // What reports of a replacement say.
    case objectiveKept
    case replacementSource
    case replacementSummary
    case replacementLeavers
    case replacementEnterers
    case replacementWithdrawn
    case replacementMadeRoom
    case replacementNotAllowed
    case replacementPinned
    case replacementInPlaceOf
    case replacementTogether
    case replacementVacancy
    case replacementRules
    case replacementSameRules
    case replacementOthersSame
    case replacementAttained
    case replacementProvenSeats
    case replacementProven
    case replacementProvenBest
    case replacementFeasible
    case replacementImpossible
    case replacementUnknown
    case replacementNobodyElse
    case replacementChain
    case columnWhy
    case columnBefore
    case columnAfter

    // What reports of alternates say.
    case alternatesTitle
    case alternatesNone
    case alternatesHow
    case alternatesAbility
    case alternatesFirst
    case alternatesAble
    case alternatesBySeat
    case alternatesServed
    case alternatesBeyond
    case alternatesUnserved
    case alternatesChain
    case alternatesVacancy
    case alternatesEnterers
    case alternatesFewerSeats
    case alternatesNotFewest
    case alternatesNoChain
    case alternatesUndecided
    case seatWithReplace
    case seatBeyond
    case columnDelegates
    case columnAlternates
    case columnReplacement

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .objectiveKept: ("Published delegates kept", "Đại biểu đã công bố được giữ lại")
        case .replacementSource:
            (
                "Replacement in {0}: {1} {1|delegate|delegates}, SHA-256 {2}",
                "Thay thế trong {0}: {1} đại biểu, SHA-256 {2}"
            )
        case .replacementSummary:
            (
                "{0} {0|withdraws|withdraw}, {1} {1|enters|enter}.",
                "{0} người xin rút, {1} người vào thay."
            )
        case .replacementLeavers: ("Who goes ({0})", "Người ra khỏi danh sách ({0})")
        case .replacementEnterers: ("Who enters ({0})", "Người vào danh sách ({0})")
        case .replacementWithdrawn: ("withdraws", "xin rút")
        case .replacementMadeRoom:
            ("makes room: only so do the rules hold", "nhường suất: có vậy mới giữ đúng quy tắc")
        case .replacementNotAllowed: ("may not be selected by the plan", "kế hoạch không cho phép chọn")
        case .replacementPinned:
            ("withdraws, though the plan wants the person in", "xin rút, dù kế hoạch ghi bắt buộc chọn")
        case .replacementInPlaceOf: ("in place of {0}", "thay {0}")
        case .replacementTogether:
            ("together with others, so that the rules hold", "cùng những người khác để giữ đúng quy tắc")
        case .replacementVacancy: ("a seat that was empty", "suất còn trống")
        case .replacementRules: ("Rules before and after", "Quy tắc trước và sau khi thay")
        case .replacementSameRules:
            (
                "Every rule and quota has the same count as before.",
                "Mọi quy tắc và phân bổ giữ nguyên số lượng như trước."
            )
        case .replacementOthersSame:
            (
                "{0} {0|other rule or quota has|other rules and quotas have} the same {0|count|counts} as before.",
                "{0} quy tắc và phân bổ khác giữ nguyên số lượng như trước."
            )
        case .replacementAttained: ("Attained before and after", "Kết quả trước và sau khi thay")
        case .replacementProvenSeats:
            (
                "Proven: no list that keeps the required rules and fills as many seats loses fewer published delegates.",
                "Đã chứng minh: không danh sách nào giữ đúng quy tắc bắt buộc, đủ số suất như vậy mà mất ít người hơn."
            )
        case .replacementProven:
            (
                "Proven: no list that keeps the required rules loses fewer published delegates.",
                "Đã chứng minh: không danh sách nào giữ đúng quy tắc bắt buộc mà mất ít đại biểu đã công bố hơn."
            )
        case .replacementProvenBest:
            (
                "Proven: of the lists that lose as few none is better by targets, merit and lottery.",
                "Đã chứng minh: trong các danh sách mất ít như vậy, không danh sách nào tốt hơn theo mục tiêu, điểm, bốc thăm."
            )
        case .replacementFeasible:
            (
                "Every required rule is kept; that no list changes less is not proven.",
                "Mọi quy tắc bắt buộc đều được giữ; chưa chứng minh được đây là cách thay ít thay đổi nhất."
            )
        case .replacementImpossible:
            (
                "No replacement keeps the required rules: this is proven.",
                "Không có cách thay nào giữ đúng mọi quy tắc bắt buộc: điều này đã được chứng minh."
            )
        case .replacementUnknown:
            (
                "No replacement was found, and nothing is proven.",
                "Chưa tìm được cách thay nào, và chưa chứng minh được điều gì."
            )
        case .replacementNobodyElse:
            (
                "Nobody else on the published list is touched.",
                "Không đại biểu nào khác trong danh sách đã công bố bị ảnh hưởng."
            )
        case .replacementChain:
            (
                "Besides those who withdraw, {0} published {0|delegate loses the seat|delegates lose their seats}.",
                "Ngoài người xin rút, {0} đại biểu đã công bố bị mất suất."
            )
        case .columnWhy: ("Why", "Lý do")
        case .columnBefore: ("Before", "Trước")
        case .columnAfter: ("After", "Sau")

        case .alternatesTitle:
            (
                "Alternates of {0}: {1} for {2} {2|delegate|delegates}",
                "Danh sách dự khuyết của {0}: {1} người cho {2} đại biểu"
            )
        case .alternatesNone: ("Nobody steps in for anybody alone.", "Không ai thay một đổi một cho ai.")
        case .alternatesHow:
            (
                "Whoever withdraws: the first of the list who can step in is the best of all nominees, and whom replace takes.",
                "Ai xin rút thì lấy người đứng đầu trong số thay được: người tốt nhất, cũng là người mà lệnh replace chọn."
            )
        case .alternatesAbility:
            (
                "To step in is to keep every required rule and to cost no more in targets than anybody else would.",
                "Thay được nghĩa là giữ đúng mọi quy tắc bắt buộc và không làm hụt mục tiêu nhiều hơn người khác."
            )
        case .alternatesFirst: ("First for", "Thay đầu tiên cho")
        case .alternatesAble: ("Can step in for", "Thay được cho")
        case .alternatesBySeat:
            (
                "Who steps in for which seat: number of the alternate (for how many delegates)",
                "Ai thay suất nào: số thứ tự người dự khuyết (thay cho bao nhiêu đại biểu)"
            )
        case .alternatesServed:
            (
                "{0} of {1} delegates have an alternate on this list.",
                "{0} trong {1} đại biểu có người dự khuyết trong danh sách này."
            )
        case .alternatesBeyond:
            (
                "{0} {0|delegate has|delegates have} none on this list; {1} alternates would serve everyone who can be replaced (--count {1}).",
                "{0} đại biểu chưa có người dự khuyết trong danh sách này; cần {1} người để đủ cho mọi đại biểu có thể thay (--count {1})."
            )
        case .alternatesUnserved:
            (
                "In place of these nobody is taken alone:",
                "Các đại biểu sau không có người thay một đổi một:"
            )
        case .alternatesChain:
            (
                "with replace: {0} {0|other leaves|others leave}, {1} {1|enters|enter}",
                "dùng replace: {0} người khác ra, {1} người vào"
            )
        case .alternatesVacancy: ("with replace: the place stays empty", "dùng replace: suất để trống")
        case .alternatesEnterers: ("with replace: {0} {1|enters|enter}", "dùng replace: {0} vào")
        case .alternatesFewerSeats:
            ("{0}; {1} {1|seat|seats} fewer", "{0}; bớt {1} suất")
        case .alternatesNotFewest:
            ("{0}; that fewer would not do is not proven", "{0}; chưa chứng minh được đây là ít nhất")
        case .alternatesNoChain: ("no replacement at all: proven", "không có cách thay: đã chứng minh")
        case .alternatesUndecided: ("not proven: time ran out", "chưa chứng minh được: hết thời gian")
        case .seatWithReplace: ("replace", "replace")
        case .seatBeyond: ("none here", "chưa có")
        case .columnDelegates: ("Delegates", "Số đại biểu")
        case .columnAlternates: ("Alternates", "Dự khuyết")
        case .columnReplacement: ("Replacement", "Cách thay")

        }
    }
}

extension Message {
    /// The message `code` of this area with `parameters`.
    package init(_ code: ReplacementMessage, _ parameters: String...) {
        self.init(code, parameters: parameters)
    }
}
