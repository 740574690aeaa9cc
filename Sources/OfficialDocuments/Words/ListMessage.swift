import Wording

/// The words of the lists, and of what a plan says to them.
package enum ListMessage: MessageWords {
    case noAwardColumn
    case kindNotStated
    case awardWord
    case seatsFilled(seats: String)
    case seatsOpen(seats: String, open: String)
    case passedOnFromPool
    case baseColumn
    case quotasKept(kept: String, quotas: String)
    case allRequiredKept
    case requiredBroken
    case seatsBroken(count: String, bounds: String)
    case pinsBroken(ids: String)
    case conflictBroken(number: String, count: String, most: String)
    case brokenRule(by: String)
    case missedTarget(by: String)
    case labelWithin(label: String, group: String)
    case boundAtLeast(count: String)
    case boundAtMost(count: String)
    case boundExactly(count: String)
    case boundBetween(least: String, most: String)
    case budgetScenario(name: String)
    case budgetBefore
    case optionWord
    case listBefore
    case listNow
    case difference
    case notCounted(count: String)
    case noCountChanged
    case countsByThisPlan
    case pointsChanged(before: String, after: String)

    package var words: Words {
        switch self {
        case .noAwardColumn:
            Words(
                "The list of nominees has no column of awards, so nobody can be proposed from it.",
                "Danh sách giới thiệu không có cột danh hiệu, hình thức khen thưởng nên chưa lập được danh sách đề nghị."
            )
        case .kindNotStated: Words("individual or collective not stated", "Không ghi cá nhân hay tập thể")
        case .awardWord: Words("Award", "Danh hiệu, hình thức khen thưởng")
        case .seatsFilled(let seats): Words("Seats: \(seats), all filled.", "Chỉ tiêu: \(seats), đã chọn đủ.")
        case .seatsOpen(let seats, let open):
            Words("Seats: \(seats), \(open) still open.", "Chỉ tiêu: \(seats), còn trống \(open).")
        case .passedOnFromPool:
            Words(
                "The selection names no earlier list: it was made from all nominees.",
                "Kết quả không ghi danh sách gốc: chọn từ toàn bộ danh sách giới thiệu.")
        case .baseColumn: Words("Out of", "Trên tổng số")
        case .quotasKept(let kept, let quotas):
            Words("Quota lines kept: \(kept) of \(quotas).", "Số chỉ tiêu phân bổ đạt: \(kept)/\(quotas).")
        case .allRequiredKept:
            Words("Every required rule of the plan is kept.", "Mọi quy định bắt buộc của phương án đều đạt.")
        case .requiredBroken:
            Words("Not every required rule of the plan is kept.", "Có quy định bắt buộc của phương án chưa đạt.")
        case .seatsBroken(let count, let bounds):
            Words(
                "The number of delegates is \(count); required: \(bounds).",
                "Số đại biểu là \(count); yêu cầu: \(bounds).")
        case .pinsBroken(let ids):
            Words(
                "In or out against what the plan says of single persons: \(ids).",
                "Trái với chỉ định người phải mời, không mời trong phương án: \(ids).")
        case .conflictBroken(let number, let count, let most):
            Words(
                "Of those who may not all be selected (entry \(number) of the plan), \(count) are; at most \(most) may be.",
                "Nhóm không cùng tham dự (mục \(number) của phương án) có \(count) người; tối đa \(most).")
        case .brokenRule(let by): Words("not kept, off by \(by)", "không đạt, lệch \(by)")
        case .missedTarget(let by): Words("target missed by \(by)", "chỉ tiêu phấn đấu còn thiếu \(by)")
        case .labelWithin(let label, let group): Words("\(label) (within \(group))", "\(label) (tính trong \(group))")
        case .boundAtLeast(let count): Words("at least \(count)", "ít nhất \(count)")
        case .boundAtMost(let count): Words("at most \(count)", "không quá \(count)")
        case .boundExactly(let count): Words("exactly \(count)", "đúng \(count)")
        case .boundBetween(let least, let most): Words("\(least) to \(most)", "từ \(least) đến \(most)")
        case .budgetScenario(let name): Words("Scenario: \(name).", "Kịch bản: \(name).")
        case .budgetBefore: Words("Beside the list before", "So với danh sách trước")
        case .optionWord: Words("List", "Danh sách")
        case .listBefore: Words("before", "Trước đây")
        case .listNow: Words("now", "Hiện nay")
        case .difference: Words("Difference", "Chênh lệch")
        case .noCountChanged: Words("No count of the plan changed.", "Không có số liệu nào theo phương án thay đổi.")
        case .countsByThisPlan:
            Words("Both lists are counted by the plan of today.", "Cả hai danh sách đều tính theo phương án hiện hành.")
        case .pointsChanged(let before, let after):
            Words("Sum of points: \(before) before, \(after) now.", "Tổng điểm: trước \(before), nay \(after).")
        case .notCounted(let count):
            Words(
                "\(count) of the list before are no nominees any more and are not counted.",
                "\(count) người trong danh sách trước không còn trong danh sách giới thiệu nên không tính.")
        }
    }
}

extension Message {
    package init(_ content: ListMessage) { self.init(content as any MessageWords) }
}

extension ExportMaterial {
    /// Words of the lists, in the language of the paper.
    func say(_ message: ListMessage) -> String { Message(message).text(language) }
}
