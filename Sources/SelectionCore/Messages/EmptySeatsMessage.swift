/// Why seats stay empty, or why nobody can be selected: sizes of groups that shares do not allow.
public enum EmptySeatsMessage: String, CaseIterable, MessageWords {
    case fewMembers, noMembers, noWholeNumber, noWholeNumberAtAll, sizes, everyone, moreReasons

    public func words(in language: Language) -> String {
        let (english, vietnamese) = words
        return language == .english ? english : vietnamese
    }

    private var words: (english: String, vietnamese: String) {
        switch self {
        case .fewMembers:
            (
                "“{0}”: at most {1} can be selected, and they must be at least {2} of {3}, so at most {4} of these can be selected.",
                "“{0}”: chỉ chọn được nhiều nhất {1} người, mà phải chiếm ít nhất {2} của {3}, nên {3} có nhiều nhất {4}."
            )
        case .noMembers:
            (
                "“{0}”: nobody of it can be selected, and it must be at least {1} of {2}, so nobody of these can be selected.",
                "“{0}”: không chọn được ai, mà phải chiếm ít nhất {1} của {2}, nên không chọn được ai thuộc {2}."
            )
        case .noWholeNumber:
            (
                "“{0}”: {1} of {2} of {3} is no whole number of people, so at most {4} of these can be selected.",
                "“{0}”: {1} của {2} thuộc {3} không phải là số người nguyên, nên {3} có nhiều nhất {4}."
            )
        case .noWholeNumberAtAll:
            (
                "“{0}”: {1} of {2} of {3} is no whole number of people, so nobody of these can be selected.",
                "“{0}”: {1} của {2} thuộc {3} không phải là số người nguyên, nên không chọn được ai trong số này."
            )
        case .everyone: ("all delegates", "tất cả đại biểu")
        case .sizes: ("{0} to {1}", "{0} đến {1}")
        case .moreReasons: ("{0} more {0|reason|reasons} of this kind.", "Còn {0} lý do như vậy.")
        }
    }
}
