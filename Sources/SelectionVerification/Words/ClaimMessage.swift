import Wording

/// The findings of verification on conflict sets, relaxations and replacements.
package enum ClaimMessage: MessageWords {
    case conflictUnknownStatement(id: String)
    case conflictWithSelection(key: String, status: String)
    case relaxationWrong(statement: String, from: String, to: String)
    case listMissing
    case listUnexpected(file: String)
    case replacementForm(text: String)
    case notOnBothLists(id: String, list: String)

    package var words: Words {
        switch self {
        case .conflictUnknownStatement(let id):
            Words("the plan has no statement “\(id)”", "phương án không có quy định “\(id)”")
        case .conflictWithSelection(let key, let status):
            Words(
                "\(key) must be empty where the status is \(status)",
                "\(key) phải để trống khi trạng thái (status) là \(status)"
            )
        case .relaxationWrong(let statement, let from, let to):
            Words(
                "the plan has no such bound to be moved from \(from) to \(to): \(statement)",
                "phương án không có mức nào như vậy để nới từ \(from) thành \(to): \(statement)"
            )
        case .listMissing:
            Words(
                "the selection was made from a list; give it with --from",
                "kết quả được chọn từ một danh sách; hãy nêu danh sách đó bằng --from"
            )
        case .listUnexpected(let file):
            Words(
                "the selection was made from all nominees, and the list \(file) is given",
                "kết quả được chọn từ mọi người được giới thiệu, nhưng lại nêu danh sách \(file)"
            )
        case .replacementForm(let text):
            Words(
                "“\(text)” must be the SHA-256 of the published list, 64 digits",
                "“\(text)” phải là SHA-256 của danh sách đã công bố, 64 chữ số"
            )
        case .notOnBothLists(let id, let list):
            Words(
                "“\(id)” is on only one of the two: \(list), and the list that this one says it follows",
                "“\(id)” chỉ có ở một trong hai: \(list), hoặc danh sách mà tệp này nói là đã thay"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: ClaimMessage) { self.init(content as any MessageWords) }
}

extension ClaimMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .listMissing:
            Words(
                "the selection was made from a list, which is not given",
                "kết quả được chọn từ một danh sách, nhưng chưa có danh sách đó")
        default: words
        }
    }
}
