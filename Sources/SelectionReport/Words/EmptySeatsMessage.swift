import Wording

/// The reasons why seats stay empty, or why nobody can be selected: sizes of groups that shares and quotas do not allow.
package enum EmptySeatsMessage: String, CaseIterable, MessageWords {
    case fewMembers, noMembers, noWholeNumber, quota, nominees
    // What these are about, and what follows.
    case sizes, delegates, membersOf, ofDelegates, atLeast, atMost, noDelegates, nobodyOf
    // How they are introduced, and what they leave open.
    case lead, more, severalRules, targetsFirst, nobodyWarning

    package func words(in language: Language) -> String {
        let (english, vietnamese) = words
        return language == .english ? english : vietnamese
    }

    private var words: (english: String, vietnamese: String) {
        switch self {
        case .fewMembers:
            (
                "“{0}”: at most {1} can be selected, and must be {2} of {3}; so {4}.",
                "“{0}”: chọn được nhiều nhất {1} người, mà phải chiếm {2} {3}; nên {4}."
            )
        case .noMembers:
            (
                "“{0}”: nobody can be selected, and they must be {1} of {2}; so {3}.",
                "“{0}”: không có ai để chọn, mà phải chiếm {1} {2}; nên {3}."
            )
        case .noWholeNumber:
            (
                "“{0}”: of {1}, {2} is no whole number of people ({3}: {4}); so {5}.",
                "“{0}”: nếu có {1} thì {2} không tròn người ({3}: {4}); nên {5}."
            )
        case .quota: ("The quotas by “{0}” add up: {1}.", "Cộng chỉ tiêu theo “{0}”: {1}.")
        case .nominees: ("Nobody else is there to be selected; so {0}.", "Không còn ai khác để chọn; nên {0}.")
        case .sizes: ("{0} to {1}", "{0} đến {1}")
        case .delegates: ("{0} {0|delegate|delegates}", "{0} đại biểu")
        case .membersOf: ("{0} of “{1}”", "{0} người thuộc “{1}”")
        case .ofDelegates: ("the delegates", "số đại biểu")
        case .atLeast: ("at least {0}", "ít nhất {0}")
        case .atMost: ("there can be at most {0}", "chỉ có thể có nhiều nhất {0}")
        case .noDelegates: ("nobody can be selected", "không chọn được đại biểu nào")
        case .nobodyOf: ("nobody of “{0}” can be selected", "không chọn được ai thuộc “{0}”")
        case .lead:
            ("Counting shows why there are no more:", "Chỉ cần đếm cũng thấy vì sao không thể có nhiều hơn:")
        case .more:
            (
                "{0} more {0|step|steps} before these; --format json has all.",
                "Còn {0} bước trước đó; --format json có đủ."
            )
        case .severalRules:
            (
                "No more than {0} because of several rules together, such as quotas and conflicts (explain --all-rules).",
                "Không thể hơn {0} là do nhiều quy tắc cộng lại, như chỉ tiêu và loại trừ nhau (explain --all-rules)."
            )
        case .targetsFirst:
            (
                "Targets come before filled seats here (fill: last), so seats may stay empty for their sake.",
                "Kế hoạch xếp mục tiêu trước việc lấp đủ suất (fill: last), nên có thể để trống suất vì mục tiêu."
            )
        case .nobodyWarning:
            (
                "nobody is selected: only the empty list keeps every required rule; min: 1 under seats shows which stand in the way",
                "không chọn được ai: chỉ danh sách rỗng giữ được mọi quy tắc bắt buộc; min: 1 ở seats sẽ cho biết quy tắc nào gây vướng"
            )
        }
    }
}
