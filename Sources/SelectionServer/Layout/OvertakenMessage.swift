import DelegateSelection

/// What is said to somebody whose form was overtaken by another's: who changed what meanwhile, then what it is now.
enum OvertakenMessage: MessageWords {
    case changedBy(by: String, when: String)
    case changed
    case now(value: String)
    case unshown
    case attendance(by: String, when: String)
    case keepMine

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .changedBy(let by, let when):
            Words("\(by) changed this meanwhile (\(when)).", "\(by) vừa thay đổi nội dung này (\(when)).")
        case .changed: Words("This was changed meanwhile.", "Nội dung này vừa thay đổi.")
        case .now(let value):
            Words(
                "It is “\(value)” now. Nothing of yours was saved; what you typed is still there: save once more to put it in its place.",
                "Hiện đang là “\(value)”. Phần của bạn chưa được lưu; nội dung bạn nhập vẫn còn: bấm lưu lần nữa để thay bằng bản của bạn."
            )
        case .unshown:
            Words(
                "Nothing of yours was saved. Show the sensitive columns to see what it is now, or save once more to put yours in its place.",
                "Phần của bạn chưa được lưu. Hãy hiện các cột nhạy cảm để xem giá trị hiện tại, hoặc bấm lưu lần nữa để thay bằng bản của bạn."
            )
        case .attendance(let by, let when):
            Words(
                "\(by) uploaded who came meanwhile (\(when)), and yours was not saved. Where yours differs is listed: keep yours, or take what is saved.",
                "\(by) vừa tải lên danh sách người dự họp (\(when)) nên bản của bạn chưa được lưu. Chỗ khác nhau được liệt kê: giữ bản của bạn, hoặc lấy bản đã lưu."
            )
        case .keepMine: Words("Keep mine", "Giữ bản của tôi")
        }
    }
}
