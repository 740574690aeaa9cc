import Wording

/// The words on the nominees who would have to be nominated besides.
package enum SupplyMessage: MessageWords {
    case heading
    case none
    case fewest(count: String)
    case possible(count: String)
    case impossible
    case unknown
    case part(count: String, asked: String)
    case anybody(count: String)
    case value(column: String, value: String)
    case values(column: String, values: String)
    case range(column: String, first: String, last: String)
    case unit(value: String)
    case units(values: String)
    case valuesBut(column: String, values: String)
    case unitsBut(values: String)
    case more(count: String)
    case blank
    case guarantee
    case best(delegates: String, merit: String, shortfalls: String)
    case bestNotFound
    case inSelect
    case inSelectPossible
    case limits(list: String)
    case limit(count: String, column: String)
    case excluded(name: String)
    case limitForm(option: String, text: String)
    case withoutForm(option: String, text: String)
    case unknownColumn(option: String, name: String)
    case unknownValue(option: String, column: String, value: String)

    package var words: Words {
        switch self {
        case .heading: Words("What the units would have to send", "Cần giới thiệu thêm những ai")
        case .none:
            Words(
                "Nobody is missing: those who are nominated make a list that keeps every required rule.",
                "Không thiếu ai: từ những người đã được giới thiệu chọn được danh sách giữ đúng mọi quy định bắt buộc.")
        case .fewest(let count):
            Words(
                "Additional nominees needed: \(count). With fewer, whatever they have of the values in the list and in the plan, no list keeps every required rule; this is proven.",
                "Số người cần giới thiệu thêm: \(count). Đã chứng minh: ít hơn số này thì dù mang giá trị nào đã có trong danh sách và phương án cũng không chọn được danh sách giữ đúng mọi quy định bắt buộc."
            )
        case .possible(let count):
            Words(
                "Additional nominees that are enough: \(count). Whether fewer would do was not settled.",
                "Giới thiệu thêm chừng này người là đủ: \(count). Chưa xác định ít hơn có đủ hay không.")
        case .impossible:
            Words(
                "No additional nominees help, however many, as long as they have values that are in the list or in the plan and keep to the limits given; this is proven.",
                "Giới thiệu thêm bao nhiêu người mang những giá trị đã có trong danh sách và phương án, trong giới hạn đã nêu, cũng không giúp được (đã chứng minh)."
            )
        case .unknown:
            Words(
                "Which additional nominees would help was not settled in time.",
                "Chưa kịp xác định giới thiệu thêm những ai thì chọn được đại biểu.")
        case .part(let count, let asked):
            Words("\(count) more: \(asked)", "Đề nghị giới thiệu thêm \(count) người: \(asked)")
        case .anybody(let count):
            Words("\(count) more, whoever they are", "Đề nghị giới thiệu thêm \(count) người, bất kể là ai")
        case .value(let column, let value): Words("\(column): \(value)", "\(column): \(value)")
        case .values(let column, let values):
            Words("\(column): any of \(values)", "\(column): một trong các giá trị \(values)")
        case .range(let column, let first, let last):
            Words("\(column): from \(first) to \(last)", "\(column): từ \(first) đến \(last)")
        case .unit(let value): Words("nominated by \(value)", "do \(value) giới thiệu")
        case .units(let values):
            Words("nominated by any of: \(values)", "do một trong các đơn vị sau giới thiệu: \(values)")
        case .valuesBut(let column, let values):
            Words("\(column): any that there is but \(values)", "\(column): bất kỳ giá trị nào đã có, trừ \(values)")
        case .unitsBut(let values):
            Words("nominated by any unit but \(values)", "do bất kỳ đơn vị nào giới thiệu, trừ \(values)")
        case .more(let count): Words("and \(count) more", "và \(count) giá trị khác")
        case .blank: Words("(blank)", "(để trống)")
        case .guarantee:
            Words(
                "Whoever they are within this, they make a list that keeps every required rule; others may do, too.",
                "Dù là ai trong phạm vi trên, có thêm họ là chọn được danh sách giữ đúng mọi quy định bắt buộc; người khác cũng có thể phù hợp."
            )
        case .best(let delegates, let merit, let shortfalls):
            Words(
                "The best list that such nominees can give, counting 0 points, where they come from the units that suit it best: \(delegates) delegates, \(merit) points\(shortfalls).",
                "Danh sách tốt nhất mà những người như vậy có thể cho, nếu do những đơn vị thuận lợi nhất giới thiệu (tính 0 điểm): \(delegates) đại biểu, tổng điểm \(merit)\(shortfalls)."
            )
        case .bestNotFound:
            Words(
                "The best list with them was not found in time.",
                "Chưa kịp tìm danh sách tốt nhất khi có thêm họ.")
        case .inSelect:
            Words(
                "No rule has to give where there are more nominees; this is one way, others may do; fewer with values that are in the list or in the plan will not, this is proven:",
                "Nếu giữ nguyên mọi quy định thì cần giới thiệu thêm người; đây là một cách, người khác cũng có thể phù hợp, nhưng không thể ít hơn với những giá trị đã có (đã chứng minh):"
            )
        case .inSelectPossible:
            Words(
                "No rule has to give where there are more nominees; whether fewer would do was not settled:",
                "Nếu giữ nguyên mọi quy định thì giới thiệu thêm những người sau là đủ; chưa xác định ít hơn có đủ hay không:"
            )
        case .limits(let list):
            Words("Who can be nominated besides: \(list).", "Giới hạn khi giới thiệu thêm: \(list).")
        case .limit(let count, let column):
            Words(
                "at most \(count) with each value of \(column)", "mỗi giá trị của \(column) nhiều nhất \(count) người")
        case .excluded(let name): Words("nobody of “\(name)”", "không lấy “\(name)”")
        case .limitForm(let option, let text):
            Words(
                "\(option): “\(text)” is not of the form COLUMN=NUMBER",
                "\(option): “\(text)” không có dạng CỘT=SỐ")
        case .withoutForm(let option, let text):
            Words(
                "\(option): “\(text)” is neither a group of the plan nor of the form COLUMN=VALUE",
                "\(option): “\(text)” không phải là nhóm trong phương án, cũng không có dạng CỘT=GIÁ_TRỊ")
        case .unknownColumn(let option, let name):
            Words(
                "\(option): the plan reads no column “\(name)”",
                "\(option): phương án không dùng cột “\(name)”")
        case .unknownValue(let option, let column, let value):
            Words(
                "\(option): nobody has “\(value)” in the column “\(column)”, and the plan does not name it",
                "\(option): trong cột “\(column)” không ai mang giá trị “\(value)”, phương án cũng không nêu")
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: SupplyMessage) { self.init(content as any MessageWords) }
}
