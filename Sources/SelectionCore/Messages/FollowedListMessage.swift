import Wording

/// The remarks on a published list that another is to follow.
package enum FollowedListMessage: String, CaseIterable, MessageWords {
    case levelKept
    case listIsBroken

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .levelKept: ("published delegates kept", "số đại biểu đã công bố được giữ lại")
        case .listIsBroken:
            (
                "the list as it was published does not keep {0}: {1} are on it, {2} is allowed",
                "danh sách đã công bố không giữ đúng {0}: đang có {1}, được phép {2}"
            )
        }
    }
}

extension Message {
    /// The message `code` of this area with `parameters`.
    package init(_ code: FollowedListMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
