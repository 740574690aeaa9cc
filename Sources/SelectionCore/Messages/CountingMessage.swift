import Wording

/// The messages of what counting alone shows, and the names of objectives.
package enum CountingMessage: MessageWords {
    // What counting alone shows to be impossible, and what cannot be put into whole numbers.
    case tooFewNominees(asked: String, selectable: String)
    case tooManyPinned(pinned: String, seats: String)
    case conflictPinned(conflict: String, most: String, pinned: String)
    case ruleNeedsMore(rule: String, bound: String, qualified: String)
    case ruleNeedsMoreThanSeats(rule: String, bound: String, seats: String)
    case ruleAllowsFewer(rule: String, bound: String, pinned: String)
    case quotaNeedsMore(value: String, bound: String, nominated: String)
    case quotaNeedsMoreThanPinsLeave(value: String, bound: String, selectable: String)
    case quotaAllowsFewer(value: String, bound: String, pinned: String)
    case quotaSumsTooHigh(column: String, needed: String, seats: String)
    case quotaSumsAboveClass(column: String, needed: String, group: String, most: String)
    case classNeedsMore(value: String, bound: String, seats: String, nominated: String)
    case classNeedsMoreThanPinsLeave(value: String, bound: String, seats: String, selectable: String)
    case meritTooFine(columns: String)
    case targetTooFine(priority: String)

    // What is wrong with a plan or a scenario.
    case minimumAboveMaximum(minimum: String, maximum: String)

    // What the command says.
    case levelSeats
    case levelShortfall(priority: String)
    case levelMerit
    case levelLottery

    package var words: Words {
        switch self {
        case .tooFewNominees(let asked, let selectable):
            Words(
                "at least \(asked) \(asked, "delegate is", "delegates are") asked for; only \(selectable) \(selectable, "nominee", "nominees") may be selected",
                "cần ít nhất \(asked) đại biểu; chỉ có \(selectable) người được giới thiệu có thể chọn"
            )
        case .tooManyPinned(let pinned, let seats):
            Words(
                "\(pinned) \(pinned, "nominee", "nominees") must be selected; there \(seats, "is", "are") \(seats) \(seats, "seat", "seats")",
                "\(pinned) người bắt buộc phải có mặt; chỉ có \(seats) suất"
            )
        case .conflictPinned(let conflict, let most, let pinned):
            Words(
                "conflict \(conflict) allows \(most) of its members; \(pinned) of them must be selected",
                "bộ loại trừ \(conflict) chỉ cho phép \(most) người; \(pinned) người trong đó bắt buộc phải có mặt"
            )
        case .ruleNeedsMore(let rule, let bound, let qualified):
            Words(
                "rule “\(rule)” needs \(bound); \(qualified) \(qualified, "nominee qualifies", "nominees qualify")",
                "quy định “\(rule)” cần \(bound); chỉ có \(qualified) người đủ điều kiện"
            )
        case .ruleNeedsMoreThanSeats(let rule, let bound, let seats):
            Words(
                "rule “\(rule)” needs \(bound); there are \(seats) \(seats, "seat", "seats")",
                "quy định “\(rule)” cần \(bound); chỉ có \(seats) suất"
            )
        case .ruleAllowsFewer(let rule, let bound, let pinned):
            Words(
                "rule “\(rule)” allows \(bound); \(pinned) of them must be selected",
                "quy định “\(rule)” chỉ cho phép \(bound); \(pinned) người trong đó bắt buộc phải có mặt"
            )
        case .quotaNeedsMore(let value, let bound, let nominated):
            Words(
                "quota of \(value) needs \(bound); \(nominated) \(nominated, "was", "were") nominated",
                "chỉ tiêu của \(value) cần \(bound); chỉ có \(nominated) người được giới thiệu"
            )
        case .quotaNeedsMoreThanPinsLeave(let value, let bound, let selectable):
            Words(
                "quota of \(value) needs \(bound); \(selectable) may be selected, the others must be out",
                "chỉ tiêu của \(value) cần \(bound); chỉ có \(selectable) người có thể chọn, những người khác bị loại ra"
            )
        case .quotaAllowsFewer(let value, let bound, let pinned):
            Words(
                "quota of \(value) allows \(bound); \(pinned) of its nominees must be selected",
                "chỉ tiêu của \(value) chỉ cho phép \(bound); \(pinned) người của đơn vị bắt buộc phải có mặt"
            )
        case .quotaSumsTooHigh(let column, let needed, let seats):
            Words(
                "the quotas by \(column) need \(needed) \(needed, "seat", "seats") together; there \(seats, "is", "are") \(seats)",
                "các chỉ tiêu theo \(column) cộng lại cần \(needed) suất; chỉ có \(seats)"
            )
        case .quotaSumsAboveClass(let column, let needed, let group, let most):
            Words(
                "the quotas by \(column) need \(needed) of the group \(group) together; it has at most \(most) \(most, "seat", "seats")",
                "các chỉ tiêu theo \(column) cộng lại cần \(needed) người thuộc nhóm \(group); nhóm này có nhiều nhất \(most) suất"
            )
        case .classNeedsMore(let value, let bound, let seats, let nominated):
            Words(
                "\(value) must hold \(bound) of \(seats) \(seats, "seat", "seats"); \(nominated) \(nominated, "was", "were") nominated",
                "\(value) phải chiếm \(bound) trong \(seats) suất; chỉ có \(nominated) người được giới thiệu"
            )
        case .classNeedsMoreThanPinsLeave(let value, let bound, let seats, let selectable):
            Words(
                "\(value) must hold \(bound) of \(seats) \(seats, "seat", "seats"); \(selectable) may be selected, the others must be out",
                "\(value) phải chiếm \(bound) trong \(seats) suất; chỉ có \(selectable) người có thể chọn, những người khác bị loại ra"
            )
        case .meritTooFine(let columns):
            Words(
                "the points in \(columns) have so many digits, with their weights, that sums would not stay exact; use fewer decimals or smaller numbers",
                "điểm ở cột \(columns) cùng trọng số có quá nhiều chữ số nên không cộng chính xác được; hãy dùng ít số lẻ hơn hoặc số nhỏ hơn"
            )
        case .targetTooFine(let priority):
            Words(
                "the weights and shares of the targets of priority \(priority) have so many digits that sums would not stay exact; use fewer decimals or smaller numbers",
                "trọng số và tỷ lệ của các chỉ tiêu ưu tiên \(priority) có quá nhiều chữ số nên không cộng chính xác được; hãy dùng ít số lẻ hơn hoặc số nhỏ hơn"
            )
        case .minimumAboveMaximum(let minimum, let maximum):
            Words(
                "min \(minimum) is above max \(maximum)",
                "min \(minimum) lớn hơn max \(maximum)"
            )
        case .levelSeats:
            Words(
                "seats",
                "số suất"
            )
        case .levelShortfall(let priority):
            Words(
                "shortfall of priority \(priority)",
                "phần thiếu của ưu tiên \(priority)"
            )
        case .levelMerit:
            Words(
                "merit",
                "điểm thành tích"
            )
        case .levelLottery:
            Words(
                "lottery",
                "bốc thăm"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: CountingMessage) { self.init(content as any MessageWords) }
}
