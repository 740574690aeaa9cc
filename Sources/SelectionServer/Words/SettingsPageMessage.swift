import DelegateSelection

/// What the page of settings says.
enum SettingsPageMessage: MessageWords {
    case name, nameNeeded, rename, renamed, retention, retentionHint, daysNeeded, keep, closing, closingHint, closeIt
    case closed(when: String, by: String)
    case reopen, reopeningHint
    case sure, sureNeeded, settings, toField, unread

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .name: Words("Name of the conference", "Tên hội nghị")
        case .nameNeeded:
            Words("A conference needs a name of at most 200 characters.", "Hội nghị cần có tên, tối đa 200 ký tự.")
        case .rename: Words("Rename", "Đổi tên")
        case .renamed: Words("Saved.", "Đã lưu.")
        case .retention: Words("Days that personal data is kept", "Số ngày lưu dữ liệu cá nhân")
        case .retentionHint:
            Words(
                "For all conferences, counted from the day a conference is closed; then personal data of whoever was not published is blanked.",
                "Dùng chung cho mọi hội nghị, tính từ ngày đóng hội nghị; hết hạn thì xóa trống dữ liệu cá nhân của người không có trong danh sách công bố."
            )
        case .daysNeeded: Words("A whole number from 1 to 36500.", "Cần số nguyên từ 1 đến 36500.")
        case .keep: Words("Save", "Lưu")
        case .closing: Words("Close the conference", "Đóng hội nghị")
        case .closingHint:
            Words(
                "Once it is closed, nothing of the conference is changed any more, and the retention period begins. It can be reopened here.",
                "Khi đã đóng, mọi nội dung của hội nghị được giữ nguyên và thời hạn lưu dữ liệu bắt đầu tính. Có thể mở lại tại đây."
            )
        case .closeIt: Words("Close it", "Đóng hội nghị")
        case .closed(let when, let by):
            Words("\(by) closed the conference: \(when).", "\(by) đã đóng hội nghị: \(when).")
        case .reopen: Words("Reopen the conference", "Mở lại hội nghị")
        case .reopeningHint:
            Words(
                "Once it is reopened, it is changed as before; the retention period begins anew when it is closed again. What was blanked by then stays blank.",
                "Khi mở lại, hội nghị được sửa đổi như trước; thời hạn lưu dữ liệu tính lại từ lần đóng sau. Dữ liệu đã xóa trống không khôi phục được."
            )
        case .sure: Words("I want to close this conference", "Tôi muốn đóng hội nghị này")
        case .sureNeeded:
            Words("Tick the box first; nothing was changed.", "Hãy đánh dấu xác nhận trước; chưa có gì thay đổi.")
        case .settings:
            Words("What the plan leaves open, and how it is answered", "Những điểm phương án để ngỏ và cách áp dụng")
        case .toField: Words("Change it in the plan", "Sửa trong phương án")
        case .unread:
            Words(
                "The plan or the nominees cannot be read, so the settings are not known.",
                "Chưa đọc được phương án hoặc danh sách nên chưa biết các thiết lập.")
        }
    }
}
