import DelegateSelection
import SelectionStore

/// What the pages of the log say.
enum LogMessage: MessageWords {
    case title, number, time, author, act, subject, conference, none, older, newest, filter, all, download
    case zone(name: String)
    case headNow, headHint, verify, verifyHint, notedHead, notedHeadHint, notAHead
    case sound(lines: String)
    case unsound(count: String)
    case finding(StoreVerification.Finding)
    case actor(String)
    case doer(String)
    case kind(LoggedAct.Kind)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .title: Words("Log", "Nhật ký")
        case .number: Words("No.", "Số")
        case .time: Words("Time", "Thời điểm")
        case .author: Words("Who", "Người thực hiện")
        case .act: Words("What was done", "Việc đã làm")
        case .subject: Words("On what", "Đối tượng")
        case .conference: Words("Conference", "Hội nghị")
        case .none: Words("There is no such line.", "Không có dòng nào.")
        case .older: Words("Older lines", "Các dòng cũ hơn")
        case .newest: Words("Newest lines", "Các dòng mới nhất")
        case .filter: Words("Show", "Lọc")
        case .all: Words("all", "tất cả")
        case .download: Words("Download as CSV", "Tải về dạng CSV")
        case .zone(let name):
            Words("Times are those of the server’s place (\(name)).", "Thời điểm tính theo giờ của máy chủ (\(name)).")
        default: verification
        }
    }

    private var verification: Words {
        switch self {
        case .headNow: Words("Head of the log now", "Mã cuối của nhật ký hiện nay")
        case .headHint:
            Words(
                "Note it down elsewhere, for instance in the minutes: whoever changes or cuts off a line from now on can be found out by it.",
                "Hãy ghi mã này ở nơi khác, ví dụ trong biên bản: về sau nếu có dòng bị sửa hoặc bị cắt thì sẽ đối chiếu được."
            )
        case .verify: Words("Verify", "Kiểm tra")
        case .verifyHint:
            Words(
                "Follows the whole log from its first line, and compares texts, selections and papers with what it says was written.",
                "Đối chiếu toàn bộ nhật ký từ dòng đầu và so các văn bản, kết quả lựa chọn, giấy tờ với nội dung mà nhật ký đã ghi."
            )
        case .notedHead: Words("Head that was noted earlier", "Mã cuối đã ghi trước đây")
        case .notedHeadHint: Words("May be left blank.", "Có thể để trống.")
        case .notAHead:
            Words("A head has 64 digits from 0 to 9 and a to f.", "Mã cuối gồm 64 ký tự từ 0 đến 9 và a đến f.")
        case .sound(let lines):
            Words(
                "Nothing was changed: all \(lines) lines of the log follow from one another, and everything is as they say.",
                "Không có gì bị thay đổi: cả \(lines) dòng của nhật ký nối đúng nhau và mọi nội dung đúng như đã ghi.")
        case .unsound(let count):
            Words("Not as it was written: \(count) findings.", "Không đúng như đã ghi: \(count) điểm.")
        case .finding(let finding): LogMessage.words(finding)
        case .actor(let name): LogMessage.words(author: name)
        case .doer(let name): LogMessage.words(doer: name)
        case .kind(let kind): kind.words
        default: Words("", "")
        }
    }

    /// Who did something, at the beginning of a sentence.
    private static func words(doer name: String) -> Words {
        switch name {
        case Author.local.name: Words("Somebody at this machine", "Người dùng tại máy này")
        case Author.command.name: Words("Somebody at the command line", "Người dùng dòng lệnh")
        case Author.server.name: Words("The server itself", "Máy chủ")
        case "unknown", "": Words("Somebody", "Người khác")
        default: Words("\(name)", "\(name)")
        }
    }

    private static func words(author name: String) -> Words {
        switch name {
        case Author.local.name: Words("at this machine", "tại máy này")
        case Author.command.name: Words("command line", "dòng lệnh")
        case Author.server.name: Words("the server itself", "máy chủ tự thực hiện")
        case "unknown": Words("nobody known", "không rõ")
        default: Words("\(name)", "\(name)")
        }
    }

    private static func words(_ finding: StoreVerification.Finding) -> Words {
        switch finding {
        case .brokenChain(let line):
            Words(
                "Line \(String(line)) of the log does not follow from the one before.",
                "Dòng \(String(line)) của nhật ký không nối đúng dòng trước.")
        case .headMissing:
            Words(
                "The head that was noted is not in the log: lines were cut off, or it is another log.",
                "Mã đã ghi không có trong nhật ký: có dòng bị cắt, hoặc là nhật ký khác.")
        case .contentChanged(let line, let what, let id):
            Words(
                "\(english(what)) \(id) is not what line \(String(line)) of the log says was written.",
                "\(vietnamese(what)) \(id) không đúng với nội dung mà dòng \(String(line)) của nhật ký đã ghi.")
        case .contentUnlogged(let what, let id):
            Words(
                "No line of the log tells of \(english(what)) \(String(id)).",
                "Không dòng nào của nhật ký nói đến \(vietnamese(what)) \(String(id)).")
        case .damaged(let cause): Words("The file is damaged: \(cause)", "Tệp bị hỏng: \(cause)")
        }
    }

    private static func english(_ kind: String) -> String {
        ["document": "Text", "run": "Selection", "paper": "Paper"][kind] ?? kind
    }

    private static func vietnamese(_ kind: String) -> String {
        ["document": "Văn bản", "run": "Kết quả lựa chọn", "paper": "Giấy tờ"][kind] ?? kind
    }
}

extension LoggedAct.Kind {
    /// What was done.
    var words: Words {
        switch self {
        case .conferenceMade: Words("conference made", "lập hội nghị")
        case .conferenceClosed: Words("conference closed", "đóng hội nghị")
        case .conferenceReopened: Words("conference reopened", "mở lại hội nghị")
        case .documentSaved: Words("text saved", "lưu văn bản")
        case .nomineesReplaced: Words("nominees replaced", "thay danh sách người được giới thiệu")
        case .unitsReplaced: Words("units replaced", "thay danh sách đơn vị")
        case .uploadReceived: Words("file received", "nhận tệp")
        case .uploadRemoved: Words("file removed", "gỡ tệp")
        case .reviewAnswered: Words("uncertain values decided", "xác nhận giá trị chưa rõ")
        case .nomineeCorrected: Words("nominee corrected", "đính chính thông tin người được giới thiệu")
        case .nomineeDeleted: Words("nominee deleted", "xóa người được giới thiệu")
        case .dataBlanked: Words("data blanked after their time", "xóa dữ liệu hết thời hạn lưu")
        case .runQueued: Words("selection asked for", "yêu cầu lựa chọn")
        case .runEnded: Words("selection ended", "kết thúc lựa chọn")
        case .runCancelled: Words("selection cancelled", "hủy lựa chọn")
        case .selectionPublished: Words("selection published", "công bố kết quả lựa chọn")
        case .decided: Words("decision written down", "ghi quyết định")
        case .paperIssued: Words("paper issued", "ban hành giấy tờ")
        case .commented: Words("comment written", "ghi ý kiến")
        case .sensitiveRead: Words("sensitive data read", "xem dữ liệu nhạy cảm")
        default: accounts
        }
    }

    private var accounts: Words {
        switch self {
        case .userInvited: Words("user invited", "mời người dùng")
        case .userMade: Words("account made", "lập tài khoản")
        case .userChanged: Words("account changed", "thay đổi tài khoản")
        case .signedIn: Words("signed in", "đăng nhập")
        case .signInFailed: Words("sign-in failed", "đăng nhập không thành công")
        case .signedOut: Words("signed out", "đăng xuất")
        case .settingChanged: Words("setting changed", "thay đổi thiết lập")
        case .imported: Words("imported", "nhập dữ liệu")
        case .exported: Words("exported", "xuất dữ liệu")
        case .backedUp: Words("backed up", "sao lưu")
        default: Words("\(rawValue)", "\(rawValue)")
        }
    }
}
