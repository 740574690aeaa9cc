import Wording

/// The reasons why seats stay empty, or why nobody can be selected: sizes of groups that shares and quotas do not allow.
package enum EmptySeatsMessage: MessageWords {
    case fewMembers(rule: String, selectable: String, bounds: String, base: String, consequence: String)
    case noMembers(rule: String, bounds: String, base: String, consequence: String)
    case noWholeNumber(rule: String, base: String, bounds: String, sizes: String, exact: String, consequence: String)
    case quota(column: String, consequence: String)
    case nominees(consequence: String)
    // What these are about, and what follows.
    case sizes(first: String, last: String)
    case delegates(count: String)
    case membersOf(count: String, group: String)
    case ofDelegates
    case atLeast(count: String)
    case atMost(count: String)
    case noDelegates
    case nobodyOf(group: String)
    // How they are introduced, and what they leave open.
    case lead
    case more(count: String)
    case severalRules(delegates: String)
    case targetsFirst, nobodyWarning

    package var words: Words {
        switch self {
        case .fewMembers(let rule, let selectable, let bounds, let base, let consequence):
            Words(
                "“\(rule)”: at most \(selectable) can be selected, and must be \(bounds) of \(base); so \(consequence).",
                "“\(rule)”: chọn được nhiều nhất \(selectable) người, mà phải chiếm \(bounds) \(base); nên \(consequence)."
            )
        case .noMembers(let rule, let bounds, let base, let consequence):
            Words(
                "“\(rule)”: nobody can be selected, and they must be \(bounds) of \(base); so \(consequence).",
                "“\(rule)”: không có ai để chọn, mà phải chiếm \(bounds) \(base); nên \(consequence)."
            )
        case .noWholeNumber(let rule, let base, let bounds, let sizes, let exact, let consequence):
            Words(
                "“\(rule)”: of \(base), \(bounds) is no whole number of people (\(sizes): \(exact)); so \(consequence).",
                "“\(rule)”: nếu có \(base) thì \(bounds) không tròn người (\(sizes): \(exact)); nên \(consequence)."
            )
        case .quota(let column, let consequence):
            Words(
                "The quotas by “\(column)” add up: \(consequence).", "Cộng chỉ tiêu theo “\(column)”: \(consequence).")
        case .nominees(let consequence):
            Words(
                "Nobody else is there to be selected; so \(consequence).",
                "Không còn ai khác để chọn; nên \(consequence).")
        case .sizes(let first, let last): Words("\(first) to \(last)", "\(first) đến \(last)")
        case .delegates(let count): Words("\(count) \(count, "delegate", "delegates")", "\(count) đại biểu")
        case .membersOf(let count, let group): Words("\(count) of “\(group)”", "\(count) người thuộc “\(group)”")
        case .ofDelegates: Words("the delegates", "số đại biểu")
        case .atLeast(let count): Words("at least \(count)", "ít nhất \(count)")
        case .atMost(let count): Words("there can be at most \(count)", "chỉ có thể có nhiều nhất \(count)")
        case .noDelegates: Words("nobody can be selected", "không chọn được đại biểu nào")
        case .nobodyOf(let group): Words("nobody of “\(group)” can be selected", "không chọn được ai thuộc “\(group)”")
        case .lead:
            Words("Counting shows why there are no more:", "Chỉ cần đếm cũng thấy vì sao không thể có nhiều hơn:")
        case .more(let count):
            Words(
                "\(count) more \(count, "step", "steps") before these; the selection file has all.",
                "Còn \(count) bước trước đó; tệp lựa chọn ghi đủ."
            )
        case .severalRules(let delegates):
            Words(
                "No more than \(delegates) because of several rules together, such as quotas and conflicts.",
                "Không thể hơn \(delegates) là do nhiều quy định cộng lại, như chỉ tiêu và loại trừ nhau."
            )
        case .targetsFirst:
            Words(
                "Targets come before filled seats here (fill: last), so seats may stay empty for their sake.",
                "Phương án xếp chỉ tiêu trước việc lấp đủ suất (fill: last), nên có thể để trống suất vì chỉ tiêu."
            )
        case .nobodyWarning:
            Words(
                "nobody is selected: only the empty list keeps every required rule; min: 1 under seats shows which stand in the way",
                "không chọn được ai: chỉ danh sách rỗng giữ được mọi quy định bắt buộc; min: 1 ở seats sẽ cho biết quy định nào gây vướng"
            )
        }
    }
}
