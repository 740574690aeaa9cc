import Wording

/// The messages of verification about those who, by a selection file, were tied until the lottery.
package enum TieMessage: String, CaseIterable, MessageWords {
    case tieNeedsTruth, tieWithoutPlace, tieIsNone

    package func words(in language: Language) -> String {
        let (english, vietnamese) = words
        return language == .english ? english : vietnamese
    }

    private var words: (english: String, vietnamese: String) {
        switch self {
        case .tieNeedsTruth: ("“{0}” must be true or false", "“{0}” phải là true hoặc false")
        case .tieWithoutPlace:
            (
                "“{0}” must be a nominee who is not selected, and “{1}” one who is",
                "“{0}” phải là người không được chọn, còn “{1}” phải là người được chọn"
            )
        case .tieIsNone:
            (
                "“{0}” cannot take the place of “{1}” with every rule, every target and the merit as they are",
                "“{0}” không thể thay “{1}” mà vẫn giữ nguyên mọi quy tắc, mục tiêu và tổng điểm"
            )
        }
    }
}
