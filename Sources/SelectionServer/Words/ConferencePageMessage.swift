import DelegateSelection

/// What the page of a conference says.
enum ConferencePageMessage: MessageWords {
    case steps, allot, collect, select, compare, keep, publish, done, waits, late, notBegun
    case units(count: String)
    case quotas(count: String)
    case nominees(count: String)
    case uploads(count: String)
    case runs(count: String)
    case running(count: String)
    case failed(count: String)
    case scenarios(count: String)
    case published, notPublished
    case withdrawals(count: String)
    case papers(count: String)
    case goUnits, goNominees, goRuns, goWhatIf, goWithdrawals, goDocuments
    case toSee
    case lateWork(count: String)
    case decisions(count: String)
    case nothing, unread, reading, tieWaits, seatsWait, publicationWaits, papersWait
    case backToConference, calendarFile, calendarHint, calendarSaved, saveCalendar
    case due(day: String)
    case reviewWaits(count: String)
    case failureWaits(run: String)
    case replacementWaits(run: String)
    case calendar, asOf, show, download, noCalendar, notInCalendar, comments, noComments, comment, write, commentNeeded
    case ownUnit(unit: String)
    case ownNominees(count: String)
    case ownSeats(seats: String)
    case blank(heading: String, count: String)
    case complete

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .steps: Words("Where we stand", "Tiến độ sáu bước")
        case .allot: Words("Allot seats", "Phân bổ đại biểu")
        case .collect: Words("Collect nominees", "Nhận danh sách giới thiệu")
        case .select: Words("Select", "Lựa chọn đại biểu")
        case .compare: Words("Ask what if and compare", "Thử kịch bản và so sánh")
        case .keep: Words("Keep the list valid", "Thay thế người xin rút")
        case .publish: Words("Publish", "Ban hành văn bản")
        case .done: Words("done", "đã xong")
        case .waits: Words("waits for a decision", "chờ quyết định")
        case .late: Words("late", "quá hạn")
        case .notBegun: Words("not begun", "chưa bắt đầu")
        case .units(let count): Words("Units: \(count).", "Đơn vị: \(count).")
        case .quotas(let count): Words("With seats in the plan: \(count).", "Đã có số suất trong phương án: \(count).")
        case .nominees(let count): Words("Nominees: \(count).", "Người được giới thiệu: \(count).")
        case .uploads(let count): Words("Lists received: \(count).", "Danh sách đã nhận: \(count).")
        case .runs(let count): Words("Selections made: \(count).", "Số lần lựa chọn xong: \(count).")
        case .running(let count): Words("Under way: \(count).", "Đang chạy: \(count).")
        case .failed(let count): Words("Without a selection: \(count).", "Không chọn được: \(count).")
        case .scenarios(let count): Words("Scenarios: \(count).", "Kịch bản: \(count).")
        case .published: Words("A list is published.", "Đã công bố danh sách.")
        case .notPublished: Words("No list is published.", "Chưa công bố danh sách.")
        case .withdrawals(let count): Words("Withdrawals: \(count).", "Số lần xin rút: \(count).")
        case .papers(let count): Words("Papers issued: \(count).", "Văn bản đã ban hành: \(count).")
        case .goUnits: Words("To units and seats", "Đến phần đơn vị và phân bổ")
        case .goNominees: Words("To the nominees", "Đến danh sách giới thiệu")
        case .goRuns: Words("To the selections", "Đến phần lựa chọn")
        case .goWhatIf: Words("To what if", "Đến phần nếu thay đổi")
        case .goWithdrawals: Words("To the withdrawals", "Đến phần thay thế")
        case .goDocuments: Words("To the documents", "Đến phần văn bản")
        case .toSee: Words("To be seen to", "Việc cần xử lý")
        case .lateWork(let count): Words("Late by the calendar (\(count))", "Quá hạn theo lịch (\(count))")
        case .decisions(let count): Words("Waiting for a decision (\(count))", "Chờ quyết định (\(count))")
        case .nothing: Words("Nothing is late or waits.", "Không có việc quá hạn hoặc chờ quyết định.")
        case .unread:
            Words("The plan or the lists cannot be read:", "Chưa đọc được phương án hoặc danh sách:")
        case .reading:
            Words(
                "Lists are being read; what of them waits for an answer is not counted yet. Load this page again in a moment.",
                "Đang đọc danh sách…; chưa đếm được các chỗ chờ trả lời. Hãy tải lại trang này sau ít phút.")
        case .due(let day): Words("Due: \(day).", "Hạn: \(day).")
        case .backToConference: Words("Back to the conference", "Về trang hội nghị")
        case .calendarFile: Words("Rules and dates of the calendar", "Quy định và các ngày của lịch")
        case .calendarHint:
            Words(
                "The file that the calendar is made from: rules, days, what units sent. Where it is blank there is no calendar.",
                "Tệp dùng để lập lịch: quy định, các ngày, những gì đơn vị đã gửi. Để trống thì không có lịch.")
        case .calendarSaved: Words("The calendar is saved.", "Đã lưu lịch.")
        case .saveCalendar: Words("Save the calendar", "Lưu lịch")
        case .tieWaits:
            Words("Units are tied: a lot has to be drawn.", "Có đơn vị ngang nhau: cần bốc thăm.")
        case .seatsWait:
            Words(
                "No seats are in the plan yet: allot them and take them over.",
                "Chưa có số suất trong phương án: cần phân bổ rồi đưa vào.")
        case .reviewWaits(let count):
            Words(
                "Changes in the lists to be confirmed: \(count).",
                "Nội dung sửa trong danh sách chờ xác nhận: \(count).")
        case .failureWaits(let run):
            Words(
                "Selection no. \(run) gave no selection: see why, and change the plan.",
                "Lần lựa chọn số \(run) chưa chọn được danh sách: xem lý do và sửa phương án.")
        case .publicationWaits:
            Words("A selection is made and not published.", "Đã lựa chọn xong, chờ công bố danh sách.")
        case .replacementWaits(let run):
            Words(
                "Replacements were worked out (selection no. \(run)) and are not published.",
                "Đã có danh sách thay thế (lần lựa chọn số \(run)), chờ công bố.")
        case .papersWait:
            Words("The list is published; its papers are to be issued.", "Danh sách đã công bố, chờ ban hành văn bản.")
        case .calendar: Words("Calendar", "Lịch")
        case .asOf: Words("As of", "Tính đến ngày")
        case .show: Words("Show", "Xem")
        case .download: Words("Calendar file (.ics)", "Tải lịch (.ics)")
        case .noCalendar:
            Words(
                "This conference has no calendar; a file conferences.yaml with rules and dates makes one.",
                "Hội nghị này chưa có lịch. Tệp conferences.yaml nêu quy định và các ngày; có tệp này thì có lịch.")
        case .notInCalendar: Words("Your unit is not in the calendar.", "Đơn vị của bạn không có trong lịch.")
        case .comments: Words("Comments of the council", "Ý kiến của Hội đồng")
        case .noComments: Words("There is no comment yet.", "Chưa có ý kiến nào.")
        case .comment: Words("Your comment", "Ý kiến của bạn")
        case .write: Words("Send the comment", "Gửi ý kiến")
        case .commentNeeded:
            Words("Write a comment of at most 4,000 characters.", "Hãy ghi ý kiến, tối đa 4.000 ký tự.")
        case .ownUnit(let unit): Words("Your unit: \(unit)", "Đơn vị của bạn: \(unit)")
        case .ownNominees(let count): Words("Nominees of your unit: \(count).", "Đơn vị đã giới thiệu: \(count) người.")
        case .ownSeats(let seats): Words("Seats: \(seats).", "Số suất: \(seats).")
        case .blank(let heading, let count): Words("\(heading): \(count) blank", "\(heading): thiếu ở \(count) người")
        case .complete: Words("Every column is filled.", "Các cột đã được ghi đủ.")
        }
    }
}
