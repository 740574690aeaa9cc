import DelegateSelection

/// What is said of answers that take longer than a page may.
enum AnswerMessage: MessageWords {
    case waits, working, notAsked, cancel, cancelled
    case searches(done: String, all: String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .waits: Words("Another question is worked on first.", "Đang chờ câu hỏi trước xử lý xong.")
        case .working:
            Words(
                "This is being worked out. The page shows the answer by itself once it is there.",
                "Đang tính. Có kết quả thì trang tự hiển thị.")
        case .searches(let done, let all):
            Words("Searches done: \(done) of \(all).", "Số lượt tìm đã xong: \(done)/\(all).")
        case .cancel: Words("Cancel this question", "Hủy câu hỏi này")
        case .cancelled:
            Words(
                "This question was cancelled. Open the page again to ask anew.",
                "Câu hỏi này đã bị hủy. Mở lại trang để hỏi lại.")
        case .notAsked:
            Words(
                "The office has not asked this yet, or the answer is not held any more.",
                "Phòng Nội vụ chưa hỏi nội dung này, hoặc kết quả không còn được lưu tạm.")
        }
    }
}
