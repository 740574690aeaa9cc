import DelegateSelection
import SelectionStore

/// What the page of withdrawals and reserves says.
enum WithdrawalPageMessage: MessageWords {
    case noList, published, choose, chooseHint, search, unit, allUnits, filter, withdraw, reason, reasonHint, ask,
        nobody
    case reasonFault, choiceIsWrong, notAsked, history, noHistory, day, who, withdrawn, answer, reserves, reservesHint,
        back, publish,
        publishConfirm
    case publishedNow, notReplaced, notFound, cancelled, earlier, open, caption, number, person, state, hasWithdrawn
    case nobodyFound, takenBackNow, isTakenBack, wayOut, wayAgain, wayAgainNewList, wayTakeBack, wayPlan, wayNewList
    case again, takeBack, takeBackStays, publishForGood
    case replacement(run: String)
    case list(run: String, day: String, count: String)
    case shown(count: String, all: String, ticked: String)
    case stateOf(StoredWithdrawal.State)
    case noDelegate(id: String)
    case alreadyWithdrawn(id: String)
    case alreadyOpen(id: String, run: String)
    case stillOpen(people: String, author: String)
    case listChanged(run: String)
    case othersWithdrew(run: String, author: String)
    case takeBackConfirm(people: String)
    case publishInPlace(run: String)

    /// The words of the case, in both languages.
    var words: Words { told ?? form ?? answered }

    /// What has a parameter.
    private var told: Words? {
        switch self {
        case .list(let run, let day, let count):
            Words(
                "Selection no. \(run), published on \(day): \(count) delegates.",
                "Lựa chọn số \(run), công bố ngày \(day): \(count) đại biểu.")
        case .replacement(let run): Words("Replacement no. \(run)", "Thay thế số \(run)")
        case .shown(let count, let all, let ticked):
            Words(
                "\(count) of \(all) delegates are shown; \(ticked) were ticked before.",
                "Hiển thị \(count)/\(all) đại biểu; đã đánh dấu \(ticked).")
        case .stateOf(let state): WithdrawalPageMessage.words(state)
        case .noDelegate(let id):
            Words("“\(id)” is not on the published list.", "“\(id)” không có trong danh sách đã công bố.")
        case .alreadyWithdrawn(let id):
            Words("“\(id)” has withdrawn and was replaced before.", "“\(id)” đã rút và đã được thay thế trước đó.")
        case .alreadyOpen(let id, let run):
            Words(
                "“\(id)” has withdrawn already: publish replacement no. \(run), or take it back first.",
                "“\(id)” đã xin rút: hãy công bố thay thế số \(run) hoặc hủy lần đó trước.")
        case .stillOpen(let people, let author):
            Words(
                "\(author) has put on record that \(people) withdraws; no list was published in its place yet. To replace others together with them, take that back, and tick all of them.",
                "\(author) đã ghi nhận \(people) xin rút, chưa công bố danh sách thay thế. Muốn thay cùng lúc với người khác, hãy hủy lần đó rồi đánh dấu tất cả."
            )
        case .listChanged(let run):
            Words(
                "Another list was published meanwhile: selection no. \(run). Your ticks are kept below; nothing was put on record. Look again, and send the form once more.",
                "Trong lúc đó đã công bố danh sách khác: lựa chọn số \(run). Các dấu chọn được giữ lại bên dưới, chưa ghi nhận gì. Hãy xem lại rồi gửi lại."
            )
        case .othersWithdrew(let run, let author):
            Words(
                "\(author) has put another withdrawal on record meanwhile: replacement no. \(run). Nothing of yours was put on record. Look at it below, and send the form once more.",
                "\(author) vừa ghi nhận một lần rút khác: thay thế số \(run). Nội dung của bạn chưa được ghi nhận. Hãy xem bên dưới rồi gửi lại."
            )
        case .takeBackConfirm(let people):
            Words("Take back that \(people) withdraws?", "Hủy việc ghi nhận \(people) xin rút?")
        case .publishInPlace(let run):
            Words(
                "It stands in the place of the list of selection no. \(run).",
                "Danh sách này thay cho danh sách của lựa chọn số \(run).")
        default: nil
        }
    }

    /// What stands on the form.
    private var form: Words? {
        switch self {
        case .noList:
            Words(
                "No list has been published yet. Publish the list of a run first; whoever withdraws then is replaced here.",
                "Chưa công bố danh sách nào. Hãy công bố danh sách của một lựa chọn trước; sau đó việc rút và thay thế đại biểu được làm ở đây."
            )
        case .published: Words("The published list", "Danh sách đã công bố")
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
        case .hasWithdrawn: Words("has withdrawn", "đã xin rút")
        case .number: Words("Id", "Mã")
        case .person: Words("Name", "Họ và tên")
        case .nobodyFound: Words("Nobody on the list is so.", "Không có ai trong danh sách phù hợp.")
        case .reason: Words("Reason", "Lý do")
        case .reasonHint:
            Words(
                "Kept with the decision, such as the number of a letter; printed in the internal record of replacements, and read by the office and auditors alone. Do not write about anybody’s health.",
                "Lưu cùng quyết định, ví dụ số công văn; in trong biên bản thay thế (bản nội bộ), chỉ Phòng và người kiểm tra đọc được. Không ghi thông tin sức khỏe của ai."
            )
        case .ask: Words("Find the replacement", "Tìm danh sách thay thế")
        case .nobody: Words("Tick one delegate at least.", "Hãy đánh dấu ít nhất một đại biểu.")
        case .reasonFault: Words("State the reason in at most 500 characters.", "Hãy ghi lý do, tối đa 500 ký tự.")
        case .choiceIsWrong: Words("Look at who is ticked.", "Hãy xem lại những người được đánh dấu.")
        case .notAsked:
            Words(
                "Nothing is on record yet. What you entered is kept:", "Chưa ghi nhận. Nội dung đã nhập vẫn được giữ:")
        case .history: Words("Replacements so far", "Các lần thay thế")
        case .noHistory: Words("Nobody has withdrawn so far.", "Chưa có ai xin rút.")
        case .day: Words("When", "Thời điểm")
        case .who: Words("By whom", "Người ghi nhận")
        case .withdrawn: Words("Withdrew", "Người rút")
        case .answer: Words("Replacement", "Thay thế")
        case .state: Words("State", "Tình trạng")
        case .reserves: Words("Reserves in order", "Danh sách dự khuyết theo thứ tự")
        case .reservesHint:
            Words(
                "Who would step in for whom, whoever withdraws next.", "Ai thay cho ai, nếu có người rút tiếp.")
        case .caption: Words("Delegates of the published list", "Đại biểu trong danh sách đã công bố")
        default: nil
        }
    }

    /// What is said of an answer.
    private var answered: Words {
        switch self {
        case .back: Words("Back to withdrawals", "Về trang thay thế")
        case .open: Words("Open the selection", "Mở lựa chọn")
        case .publish: Words("Publish this list", "Công bố danh sách này")
        case .publishConfirm:
            Words(
                "Publish this list in place of the one before?", "Công bố danh sách này thay cho danh sách trước?")
        case .publishForGood:
            Words("This goes into the log and cannot be taken back.", "Việc này được ghi nhật ký và không thể rút lại.")
        case .publishedNow: Words("This list is published.", "Danh sách này đã được công bố.")
        case .notReplaced:
            Words(
                "Nobody can stand in so that every rule is kept: no list follows. Below is what stands in the way.",
                "Không ai thay thế được mà vẫn đúng mọi quy định: không lập được danh sách. Bên dưới nêu rõ vướng ở đâu."
            )
        case .notFound:
            Words(
                "The search ended without a list.", "Việc tìm kiếm kết thúc mà chưa có danh sách.")
        case .cancelled:
            Words(
                "The search was cancelled; the withdrawal is still on record.",
                "Việc tìm kiếm đã bị hủy; lần xin rút vẫn được ghi nhận.")
        case .earlier:
            Words(
                "Another list has been published since: this one cannot be published any more.",
                "Đã công bố danh sách khác nên không công bố danh sách này nữa.")
        case .takenBackNow: Words("The withdrawal was taken back.", "Đã hủy lần xin rút.")
        case .isTakenBack:
            Words(
                "This withdrawal was taken back; its list is not published.",
                "Lần xin rút này đã được hủy; danh sách không được công bố.")
        case .wayOut: Words("What you can do", "Cách xử lý")
        case .wayAgain:
            Words("Search again by the plan as it is now.", "Tìm lại theo phương án hiện nay.")
        case .wayAgainNewList:
            Words(
                "Search again from the list that is published now, if they are still on it.",
                "Tìm lại từ danh sách đang công bố, nếu những người này vẫn có trong đó.")
        case .wayPlan:
            Words(
                "Loosen one of the rules named below in the plan, or add reserves to the nominees, then search again.",
                "Nới một trong các quy định nêu bên dưới ở phần Phương án, hoặc bổ sung người dự khuyết vào danh sách, rồi tìm lại."
            )
        case .wayNewList:
            Words(
                "Or select anew by a changed plan, and publish that list.",
                "Hoặc lựa chọn lại theo phương án đã sửa và công bố danh sách đó.")
        case .wayTakeBack:
            Words(
                "Or take the withdrawal back, if it was a mistake.", "Hoặc hủy lần xin rút, nếu ghi nhầm.")
        case .again: Words("Search again", "Tìm lại")
        case .takeBack: Words("Take the withdrawal back", "Hủy lần xin rút")
        case .takeBackStays:
            Words(
                "They stay on the published list; that they withdrew and that it was taken back stays in the log.",
                "Những người này vẫn trong danh sách đã công bố; nhật ký giữ cả lần ghi nhận và lần hủy.")
        default: Words("", "")
        }
    }

    private static func words(_ state: StoredWithdrawal.State) -> Words {
        switch state {
        case .searching: Words("searching", "đang tìm")
        case .found: Words("found, not published", "đã có, chưa công bố")
        case .none: Words("no list follows", "không có danh sách thay thế")
        case .published: Words("published", "đã công bố")
        case .superseded: Words("another list was published", "đã công bố danh sách khác")
        case .takenBack: Words("taken back", "đã hủy")
        }
    }
}
