import Wording

/// The words on who could sit in whose place.
package enum ExchangeMessage: MessageWords {
    case ofDelegate(nominee: String)
    case forNominee(nominee: String)
    case pinnedIn
    case pinnedOut
    case none
    case count(count: String, free: String)
    case shown(count: String)
    case blocked(rules: String)
    case blockedBy(rule: String, count: String)
    case conflicting(count: String)
    case rank
    case enters
    case leaves
    case shortfall(priority: String)
    case merit
    case rules

    package var words: Words {
        switch self {
        case .ofDelegate(let nominee):
            Words("In the place of \(nominee), who is selected", "Người có thể thay cho \(nominee), đang được chọn")
        case .forNominee(let nominee):
            Words("In whose place \(nominee) could be", "\(nominee), chưa được chọn, có thể thay cho ai")
        case .pinnedIn:
            Words(
                "The plan says that they are selected: there is no exchange.",
                "Phương án chỉ định người này có mặt: không xét việc thay.")
        case .pinnedOut:
            Words(
                "The plan says that they are not selected: there is no exchange.",
                "Phương án quy định không chọn người này: không xét việc thay.")
        case .none:
            Words(
                "No exchange of one for one keeps every required rule.",
                "Không có cách thay một lấy một nào giữ được mọi quy định bắt buộc.")
        case .count(let count, let free):
            Words(
                "Exchanges that keep every required rule: \(count); of these miss no target by more and lose no merit: \(free).",
                "Số cách thay giữ được mọi quy định bắt buộc: \(count), trong đó không làm giảm mức đạt chỉ tiêu và tổng điểm: \(free)."
            )
        case .shown(let count): Words("The best \(count):", "\(count) cách tốt nhất:")
        case .blocked(let rules):
            Words(
                "The others break rules, some of them several: \(rules).",
                "Các cách khác trái quy định, có cách trái nhiều quy định cùng lúc: \(rules).")
        case .blockedBy(let rule, let count): Words("\(rule) (\(count))", "\(rule) (\(count))")
        case .conflicting(let count):
            Words("a conflict of people (\(count))", "những người không cùng được chọn (\(count))")
        case .rank: Words("No.", "STT")
        case .enters: Words("Comes", "Người vào")
        case .leaves: Words("Leaves", "Người ra")
        case .shortfall(let priority): Words("Priority \(priority) missed by", "Thiếu thêm ở ưu tiên \(priority)")
        case .merit: Words("Merit changes by", "Tổng điểm tăng, giảm")
        case .rules: Words("Counts that change", "Số lượng thay đổi")
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: ExchangeMessage) { self.init(content as any MessageWords) }
}
