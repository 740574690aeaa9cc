import Wording

/// The words of reports of checks.
package enum CheckMessage: String, CaseIterable, MessageWords {
    case checkedInput
    case checkedBlanks
    case checkedPossible
    case checkedImpossible

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .checkedInput:
            (
                "{0} {0|nominee|nominees}; {1} {1|group|groups}, {2} {2|quota|quotas}, {3} {3|rule|rules}; {4} to {5} {5|delegate|delegates}",
                "{0} người được giới thiệu; {1} nhóm, {2} phân bổ, {3} quy tắc; từ {4} đến {5} đại biểu"
            )
        case .checkedBlanks: ("blank in the columns that rules read:", "số ô trống ở các cột mà quy tắc cần đọc:")
        case .checkedPossible:
            (
                "counting shows nothing impossible",
                "kiểm đếm sơ bộ: chưa thấy quy tắc nào không thể thực hiện"
            )
        case .checkedImpossible: ("impossible, as counting shows:", "không thể thực hiện được, vì:")
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    package init(_ code: CheckMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
