import DelegateSelection

/// What the page of withdrawals and reserves says.
enum WithdrawalPageMessage: MessageWords {
    case noList, published, choose, chooseHint, search, unit, allUnits, filter, withdraw, reason, reasonHint, ask,
        nobody
    case reasonFault, history, noHistory, day, who, withdrawn, answer, reserves, reservesHint, back, publish,
        publishConfirm
    case publishedNow, notReplaced, cancelled, earlier, isPublished, open, caption, number, person
    case replacement(run: String)
    case list(run: String, day: String, count: String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .noList:
            Words(
                "No list has been published yet. Publish the list of a run first; whoever withdraws then is replaced here.",
                "Chưa công bố danh sách nào. Hãy công bố danh sách của một lượt chạy trước; sau đó việc rút và thay thế đại biểu được làm ở đây."
            )
        case .published: Words("The published list", "Danh sách đã công bố")
        case .list(let run, let day, let count):
            Words(
                "Run \(run), published on \(day): \(count) delegates.",
                "Lượt chạy \(run), công bố ngày \(day): \(count) đại biểu.")
        case .choose: Words("Delegates who withdraw", "Đại biểu xin rút")
        case .chooseHint:
            Words(
                "Tick everybody who withdraws; the list that follows changes as few others as possible and keeps the rules.",
                "Đánh dấu những người xin rút; danh sách thay thế thay đổi ít người nhất mà vẫn đúng các quy định.")
        case .search: Words("Name or id", "Họ tên hoặc mã")
        case .unit: Words("Unit", "Đơn vị")
        case .allUnits: Words("all units", "mọi đơn vị")
        case .filter: Words("Filter", "Lọc")
        case .withdraw: Words("Withdraws", "Xin rút")
        case .number: Words("Id", "Mã")
        case .person: Words("Name", "Họ và tên")
        case .reason: Words("Reason", "Lý do")
        case .reasonHint:
            Words(
                "Kept with the decision, such as the number of a letter. Do not write about anybody’s health.",
                "Lưu cùng quyết định, ví dụ số công văn. Không ghi thông tin sức khỏe của ai.")
        case .ask: Words("Find the replacement", "Tìm phương án thay thế")
        case .nobody: Words("Tick one delegate at least.", "Hãy đánh dấu ít nhất một đại biểu.")
        case .reasonFault: Words("State the reason in at most 500 characters.", "Hãy ghi lý do, tối đa 500 ký tự.")
        case .history: Words("Replacements so far", "Các lần thay thế")
        case .noHistory: Words("Nobody has withdrawn so far.", "Chưa có ai xin rút.")
        case .day: Words("When", "Thời điểm")
        case .who: Words("By whom", "Người ghi nhận")
        case .withdrawn: Words("Withdrew", "Người rút")
        case .answer: Words("Answer", "Kết quả")
        case .reserves: Words("Reserves in order", "Danh sách dự bị theo thứ tự")
        case .reservesHint:
            Words(
                "Who would step in for whom, whoever withdraws next.", "Ai thay cho ai, nếu có người rút tiếp.")
        case .back: Words("Back to withdrawals", "Về trang thay thế")
        case .replacement(let run): Words("Replacement, run \(run)", "Thay thế, lượt chạy \(run)")
        case .publish: Words("Publish this list", "Công bố danh sách này")
        case .publishConfirm:
            Words(
                "Publish this list in place of the one before?", "Công bố danh sách này thay cho danh sách trước?")
        case .publishedNow: Words("This list is published.", "Danh sách này đã được công bố.")
        case .notReplaced:
            Words(
                "There is no list that replaces the one before; the run says why.",
                "Không lập được danh sách thay thế; xem lý do ở lượt chạy.")
        case .cancelled: Words("This run was cancelled.", "Lượt chạy này đã bị hủy.")
        case .earlier:
            Words(
                "A later list has been published since: this one cannot be published any more.",
                "Đã có danh sách mới hơn được công bố nên không công bố danh sách này nữa.")
        case .isPublished: Words("published", "đã công bố")
        case .open: Words("Open run", "Mở lượt chạy")
        case .caption: Words("Delegates of the published list", "Đại biểu trong danh sách đã công bố")
        }
    }
}
