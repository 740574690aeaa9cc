import Wording

/// The words of what targets can be had for. The points are called choices: points are merit.
package enum FrontierMessage: MessageWords {
    case frontierTitle(subjects: String)
    case frontierAnd(first: String, other: String)
    case frontierValue(count: String, base: String, percent: String)
    case frontierAsked(rule: String, bounds: String)
    case frontierAskedTarget(rule: String, bounds: String, priority: String)
    case frontierAskedNothing(rule: String)
    case frontierOne(choice: String, merit: String)
    case frontierMany(count: String, first: String, firstMerit: String, last: String, lastMerit: String)
    case frontierManyOfTwo(count: String)
    case frontierRangeOfTwo(rule: String, least: String, most: String)
    case frontierNone
    case frontierUnknown
    case frontierProven
    case frontierNotProven
    case frontierCut
    case frontierEnd(choice: String)
    case frontierEndBelow(choice: String)
    case frontierOwn(choice: String, merit: String)
    case frontierOwnIsNone(choice: String, merit: String)
    case frontierFurther(choice: String, merit: String, people: String)
    case frontierBack(choice: String, merit: String, people: String)
    case frontierShort(priority: String, change: String)
    case frontierSeats(change: String)
    case frontierOwnMark
    case frontierEqualMark
    case frontierGapMark
    case frontierGapNote
    case frontierOwnNote
    case frontierEqualNote
    case frontierColumnNumber
    case frontierColumnFromPlan
    case frontierColumnFromLast
    case frontierPeople
    case frontierColumnChoice
    case frontierColumnEnter
    case frontierColumnLeave
    case frontierNobody
    case frontierMinimum(rule: String)
    case frontierMaximum(rule: String)
    case frontierLineLeast(rule: String)
    case frontierLineMost(rule: String)
    case frontierPlan(choice: String)

    package var words: Words {
        switch self {
        case .frontierTitle(let subjects): Words("What can be had: \(subjects)", "Các mức có thể đạt: \(subjects)")
        case .frontierAnd(let first, let other): Words("\(first); \(other)", "\(first); \(other)")
        case .frontierValue(let count, let base, let percent):
            Words("\(count) of \(base) (\(percent))", "\(count)/\(base) (\(percent))")
        case .frontierAsked(let rule, let bounds):
            Words("The plan requires \(rule): \(bounds).", "Phương án yêu cầu \(rule): \(bounds) (bắt buộc).")
        case .frontierAskedTarget(let rule, let bounds, let priority):
            Words(
                "The plan aims at \(rule): \(bounds) (priority \(priority)).",
                "Phương án đặt chỉ tiêu \(rule): \(bounds) (ưu tiên \(priority)).")
        case .frontierAskedNothing(let rule):
            Words("The plan sets no bound on \(rule).", "Phương án không đặt mức nào cho \(rule).")
        case .frontierOne(let choice, let merit):
            Words(
                "There is one choice: \(choice), merit \(merit).", "Chỉ có một lựa chọn: \(choice), tổng điểm \(merit)."
            )
        case .frontierMany(let count, let first, let firstMerit, let last, let lastMerit):
            Words(
                "\(count) choices: from \(first) with merit \(firstMerit) to \(last) with merit \(lastMerit).",
                "Có \(count) lựa chọn: từ \(first), tổng điểm \(firstMerit) đến \(last), tổng điểm \(lastMerit).")
        case .frontierManyOfTwo(let count):
            Words(
                "\(count) choices: of each target nothing more can be had without less of the other, or less merit.",
                "Có \(count) lựa chọn: không thể tăng một chỉ tiêu mà không giảm chỉ tiêu kia hoặc giảm tổng điểm.")
        case .frontierRangeOfTwo(let rule, let least, let most):
            Words("\(rule): from \(least) to \(most).", "\(rule): từ \(least) đến \(most).")
        case .frontierNone:
            Words("No list keeps the required rules.", "Không danh sách nào giữ đúng mọi quy định bắt buộc.")
        case .frontierUnknown:
            Words(
                "No list was found; whether there is one is not known.",
                "Chưa tìm được danh sách nào; chưa rõ có hay không.")
        case .frontierProven:
            Words(
                "Each is the best list that has so many, and there are no others: proven.",
                "Mỗi lựa chọn là danh sách tốt nhất đạt mức đó, ngoài ra không còn lựa chọn nào khác: đã chứng minh.")
        case .frontierNotProven:
            Words(
                "Not everything was proven within the limit: there may be better lists, and further choices.",
                "Chưa chứng minh được hết trong thời hạn: có thể còn danh sách tốt hơn và lựa chọn khác.")
        case .frontierCut:
            Words(
                "The search was ended early; there may be further choices.",
                "Việc tìm dừng sớm; có thể còn lựa chọn khác.")
        case .frontierEnd(let choice):
            Words(
                "With more than \(choice) no list keeps the required rules.",
                "Nhiều hơn \(choice) thì không danh sách nào giữ đúng mọi quy định bắt buộc.")
        case .frontierEndBelow(let choice):
            Words(
                "With fewer than \(choice) no list keeps the required rules.",
                "Ít hơn \(choice) thì không danh sách nào giữ đúng mọi quy định bắt buộc.")
        case .frontierOwn(let choice, let merit):
            Words(
                "The plan as it is gives \(choice), merit \(merit).",
                "Phương án hiện tại cho \(choice), tổng điểm \(merit).")
        case .frontierOwnIsNone(let choice, let merit):
            Words(
                "The plan as it is gives \(choice), merit \(merit): none of these choices.",
                "Phương án hiện tại cho \(choice), tổng điểm \(merit): không thuộc các lựa chọn này.")
        case .frontierFurther(let choice, let merit, let people):
            Words(
                "One step further, \(choice): merit \(merit); people changed: \(people).",
                "Thêm một bước, \(choice): tổng điểm \(merit); số người thay: \(people).")
        case .frontierBack(let choice, let merit, let people):
            Words(
                "One step back, \(choice): merit \(merit); people changed: \(people).",
                "Lùi một bước, \(choice): tổng điểm \(merit); số người thay: \(people).")
        case .frontierShort(let priority, let change):
            Words("short in priority \(priority) \(change)", "thiếu ở ưu tiên \(priority) \(change)")
        case .frontierSeats(let change): Words("delegates \(change)", "số đại biểu \(change)")
        case .frontierOwnMark: Words("◆", "◆")
        case .frontierEqualMark: Words("=", "=")
        case .frontierGapMark: Words("⋮", "⋮")
        case .frontierGapNote:
            Words(
                "⋮ between the row above and this one there may be others, which were not looked for",
                "⋮ giữa dòng trên và dòng này có thể còn lựa chọn khác, chưa tìm")
        case .frontierOwnNote: Words("◆ the plan as it is", "◆ phương án hiện tại")
        case .frontierEqualNote:
            Words(
                "= the next choice is as good in everything else: the one was drawn by lot",
                "= lựa chọn sau cũng tốt như vậy ở mọi mặt khác: chỉ khác nhau do bốc thăm")
        case .frontierColumnNumber: Words("No.", "STT")
        case .frontierColumnFromPlan: Words("Changed from the plan", "Số người thay so với phương án")
        case .frontierColumnFromLast: Words("Changed from the row above", "Số người thay so với dòng trên")
        case .frontierPeople:
            Words("Who changes from one choice to the next", "Thay người từ lựa chọn trước sang lựa chọn sau")
        case .frontierColumnChoice: Words("Choice", "Lựa chọn")
        case .frontierColumnEnter: Words("Come in", "Vào")
        case .frontierColumnLeave: Words("Leave", "Ra")
        case .frontierNobody: Words("nobody", "không có ai")
        case .frontierMinimum(let rule): Words("\(rule), at least", "\(rule), ít nhất")
        case .frontierMaximum(let rule): Words("\(rule), at most", "\(rule), nhiều nhất")
        case .frontierLineLeast(let rule): Words("\(rule), at least:", "\(rule), ít nhất:")
        case .frontierLineMost(let rule): Words("\(rule), at most:", "\(rule), nhiều nhất:")
        case .frontierPlan(let choice): Words("the plan: \(choice)", "phương án: \(choice)")
        }
    }
}
