import DelegateSelection
import SelectionStore

/// What lines of the log are about.
enum LogSubjectMessage: MessageWords {
    /// What became of an account, as the log has it.
    enum Account: String, Sendable {
        case password, reset, uninvited, enabled, disabled
    }

    case nominees
    case paper(number: String)
    case upload(number: String)
    case uploadNamed(number: String, name: String)
    case comment(number: String)
    case nomineesCounted(count: String)
    case unitsCounted(count: String)
    case answersCounted(count: String)
    case correctionsCounted(count: String)
    case decisionsCounted(count: String)
    case commentsCounted(count: String)
    case runFile(digest: String)
    case conferenceName, retention
    case scenario(file: String)
    case decision(StoredDecision.Kind)
    case account(Account)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .nominees: Words("the whole list of nominees", "toàn bộ danh sách người được giới thiệu")
        case .paper(let number): Words("Issued paper no. \(number)", "Văn bản, số lưu \(number)")
        case .upload(let number): Words("File no. \(number)", "Tệp số \(number)")
        case .uploadNamed(let number, let name):
            Words("File no. \(number): \(name)", "Tệp số \(number): \(name)")
        case .comment(let number): Words("Comment no. \(number)", "Ý kiến số \(number)")
        case .nomineesCounted(let count):
            Words("\(count) \(count, "nominee", "nominees")", "\(count) người được giới thiệu")
        case .unitsCounted(let count): Words("\(count) \(count, "unit", "units")", "\(count) đơn vị")
        case .answersCounted(let count):
            Words("\(count) \(count, "confirmed value", "confirmed values")", "\(count) giá trị đã xác nhận")
        case .correctionsCounted(let count):
            Words("\(count) \(count, "correction", "corrections")", "\(count) đính chính")
        case .decisionsCounted(let count):
            Words("\(count) \(count, "reason of a decision", "reasons of decisions")", "\(count) lý do của quyết định")
        case .commentsCounted(let count): Words("\(count) \(count, "comment", "comments")", "\(count) ý kiến")
        case .runFile(let digest):
            Words("A list kept with selections (\(digest)…)", "Danh sách lưu cùng các lần lựa chọn (\(digest)…)")
        case .conferenceName: Words("Name of the conference", "Tên hội nghị")
        case .retention: Words("Days that personal data are kept", "Số ngày lưu dữ liệu cá nhân")
        case .scenario(let file): Words("Scenario \(file)", "Kịch bản \(file)")
        case .decision(let kind): LogSubjectMessage.words(kind)
        case .account(let account): LogSubjectMessage.words(account)
        }
    }

    private static func words(_ kind: StoredDecision.Kind) -> Words {
        switch kind {
        case .withdrawal: Words("Withdrawal", "Xin rút")
        case .withdrawalTakenBack: Words("Withdrawal taken back", "Hủy ghi nhận xin rút")
        case .drawn: Words("Draw", "Bốc thăm")
        case .allotted: Words("Allotment of seats", "Phân bổ suất")
        case .pinned: Words("Named person", "Đại biểu đương nhiên hoặc người không xét")
        }
    }

    private static func words(_ account: Account) -> Words {
        switch account {
        case .password: Words("password changed", "đổi mật khẩu")
        case .reset: Words("password to be set anew", "đặt lại mật khẩu")
        case .uninvited: Words("invitation withdrawn", "hủy lời mời")
        case .enabled: Words("enabled", "cho phép dùng")
        case .disabled: Words("disabled", "khóa")
        }
    }
}
