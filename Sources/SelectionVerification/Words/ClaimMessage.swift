import Wording

/// The messages of verification about conflict sets, relaxations and replacements.
package enum ClaimMessage: String, CaseIterable, MessageWords {
    case conflictUnknownStatement
    case conflictWithSelection
    case relaxationWrong
    case listMissing
    case listUnexpected
    case replacementForm
    case notOnBothLists

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .conflictUnknownStatement:
            ("the plan has no statement “{0}”", "kế hoạch không có quy định “{0}”")
        case .conflictWithSelection:
            (
                "{0} must be empty where the status is {1}",
                "{0} phải để trống khi trạng thái (status) là {1}"
            )
        case .relaxationWrong:
            (
                "the plan has no such bound to be moved from {1} to {2}: {0}",
                "kế hoạch không có mức nào như vậy để nới từ {1} thành {2}: {0}"
            )
        case .listMissing:
            (
                "the selection was made from a list; give it with --from",
                "kết quả được chọn từ một danh sách; hãy nêu danh sách đó bằng --from"
            )
        case .listUnexpected:
            (
                "the selection was made from all nominees, and the list {0} is given",
                "kết quả được chọn từ mọi người được giới thiệu, nhưng lại nêu danh sách {0}"
            )
        case .replacementForm:
            (
                "“{0}” must be the SHA-256 of the published list, 64 digits",
                "“{0}” phải là SHA-256 của danh sách đã công bố, 64 chữ số"
            )
        case .notOnBothLists:
            (
                "“{0}” is on only one of the two: {1}, and the list that this one says it follows",
                "“{0}” chỉ có ở một trong hai: {1}, hoặc danh sách mà tệp này nói là đã thay"
            )
        }
    }
}

extension Message {
    /// The message `code` of this area with `parameters`.
    package init(_ code: ClaimMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
