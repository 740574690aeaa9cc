import Wording

/// The remarks on a published list that another is to follow.
package enum FollowedListMessage: MessageWords {
    case levelKept
    case listIsBroken(statement: String, count: String, bounds: String)

    package var words: Words {
        switch self {
        case .levelKept: Words("published delegates kept", "số đại biểu đã công bố được giữ lại")
        case .listIsBroken(let statement, let count, let bounds):
            Words(
                "the list as it was published does not keep \(statement): \(count) are on it, \(bounds) is allowed",
                "danh sách đã công bố không giữ đúng \(statement): đang có \(count), được phép \(bounds)"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: FollowedListMessage) { self.init(content as any MessageWords) }
}
