import Wording

/// The messages about a published list, or with the ids of those who withdraw.
package enum PublishedListMessage: String, CaseIterable, MessageWords {
    case listIsEmpty
    case listNamesGone
    case listOfOtherPool
    case listOfOtherPlan
    case notOnList
    case withdrewEarlier
    case pinnedNotOnList

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .listIsEmpty:
            ("there are no delegates in this list", "danh sách này không có đại biểu nào")
        case .listNamesGone:
            (
                "if that delegate is no longer a nominee, name the id after --withdraw",
                "nếu đại biểu đó không còn được giới thiệu thì hãy ghi mã sau --withdraw"
            )
        case .listOfOtherPool:
            (
                "{0} has changed since the list was selected: {1} nominees then, {2} now",
                "{0} đã thay đổi từ khi lập danh sách: khi đó có {1} người được giới thiệu, nay có {2} người"
            )
        case .listOfOtherPlan:
            (
                "{0} has changed since the list was selected, or is another file",
                "{0} đã thay đổi từ khi lập danh sách, hoặc là một tệp khác"
            )
        case .notOnList: ("“{0}” is not on the list {1}", "“{0}” không có trong danh sách {1}")
        case .withdrewEarlier:
            ("“{0}” had withdrawn before {1} was made", "“{0}” đã rút từ trước khi lập {1}")
        case .pinnedNotOnList:
            (
                "“{0}” must be selected and is not on the list {1}",
                "“{0}” bắt buộc phải chọn nhưng không có trong danh sách {1}"
            )
        }
    }
}

extension Message {
    /// The message `code` of this area with `parameters`.
    package init(_ code: PublishedListMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
