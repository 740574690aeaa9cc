import Wording

/// The messages about a published list, or with the ids of those who withdraw.
package enum PublishedListMessage: MessageWords {
    case listIsEmpty
    case listNamesGone
    case listOfOtherPool(file: String, then: String, now: String)
    case listOfOtherPlan(file: String)
    case notOnList(id: String, list: String)
    case withdrewEarlier(id: String, list: String)
    case pinnedNotOnList(id: String, list: String)

    package var words: Words {
        switch self {
        case .listIsEmpty:
            Words("there are no delegates in this list", "danh sách này không có đại biểu nào")
        case .listNamesGone:
            Words(
                "if that delegate is no longer a nominee, name the id after --withdraw",
                "nếu đại biểu đó không còn được giới thiệu thì hãy ghi mã sau --withdraw"
            )
        case .listOfOtherPool(let file, let then, let now):
            Words(
                "\(file) has changed since the list was selected: \(then) nominees then, \(now) now",
                "\(file) đã thay đổi từ khi lập danh sách: khi đó có \(then) người được giới thiệu, nay có \(now) người"
            )
        case .listOfOtherPlan(let file):
            Words(
                "\(file) has changed since the list was selected, or is another file",
                "\(file) đã thay đổi từ khi lập danh sách, hoặc là một tệp khác"
            )
        case .notOnList(let id, let list):
            Words("“\(id)” is not on the list \(list)", "“\(id)” không có trong danh sách \(list)")
        case .withdrewEarlier(let id, let list):
            Words("“\(id)” had withdrawn before \(list) was made", "“\(id)” đã rút từ trước khi lập \(list)")
        case .pinnedNotOnList(let id, let list):
            Words(
                "“\(id)” must be selected and is not on the list \(list)",
                "“\(id)” bắt buộc phải chọn nhưng không có trong danh sách \(list)"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: PublishedListMessage) { self.init(content as any MessageWords) }
}

extension PublishedListMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .listNamesGone:
            Words(
                "if that delegate is no longer a nominee, put that person’s withdrawal on record with the others",
                "nếu đại biểu đó không còn được giới thiệu thì hãy ghi nhận người đó rút cùng những người khác")
        case .listOfOtherPool(_, let then, let now):
            Words(
                "the nominees have changed since the list was selected: \(then) then, \(now) now",
                "danh sách giới thiệu đã thay đổi từ khi lập danh sách này: khi đó có \(then) người, nay có \(now) người"
            )
        case .listOfOtherPlan:
            Words(
                "the plan, or a table that goes with it, has changed since the list was selected; what follows goes by it as it is now",
                "phương án hoặc bảng kèm theo đã thay đổi từ khi lập danh sách này; phần sau tính theo nội dung hiện nay"
            )
        default: words
        }
    }
}
