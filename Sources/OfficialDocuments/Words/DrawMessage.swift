import Wording

/// The words of the minutes of a draw.
package enum DrawMessage: MessageWords {
    case drawBefore
    case drawWitness(number: String)
    case drawRuleHeading
    case drawRounds
    case drawResult
    case drawUnknown
    case noSingleTie
    case drawCounts(outside: String, delegates: String)
    case drawShortened(count: String)
    case drawPartial
    case drawRecomputed
    case drawOtherNumbers(count: String)
    case drawLowerNumber(count: String)

    package var words: Words {
        switch self {
        case .drawBefore:
            Words(
                "These minutes are about the replacement alone; draws for the list before it are in the minutes of that list.",
                "Biên bản này chỉ nói về lần thay thế; việc bốc thăm khi lập danh sách trước đó theo biên bản của danh sách ấy."
            )
        case .drawWitness(let number):
            Words("Witness \(number) (signature and name)", "Người chứng kiến thứ \(number) (ký, ghi rõ họ tên)")
        case .drawRuleHeading: Words("Rule", "Quy tắc bốc thăm")
        case .drawRounds:
            Words(
                "Should the sums be equal, the next 20 bits decide, and so on.",
                "Nếu tổng số bằng nhau thì lấy 20 bit tiếp theo, cứ như vậy cho đến khi phân định được.")
        case .drawResult: Words("Result", "Kết quả")
        case .drawUnknown:
            Words(
                "The selection file does not say between whom the draw decided: it does so only where everything else is proven.",
                "Tệp kết quả không ghi những ai phải bốc thăm: chỉ ghi khi mọi tiêu chí khác đã được chứng minh.")
        case .noSingleTie:
            Words(
                "Nobody is known who could take the place of one delegate without any loss; exchanges of several people were not all looked for.",
                "Chưa thấy ai có thể thay riêng một đại biểu mà không thiệt về mặt nào; chưa xét hết các trường hợp thay nhiều người cùng lúc."
            )
        case .drawCounts(let outside, let delegates):
            Words(
                "Tied until the draw: \(outside) not selected, with \(delegates) delegates in whose place they could be.",
                "Số người ngang nhau phải bốc thăm: \(outside) người không được chọn; \(delegates) đại biểu có thể được thay bằng những người này."
            )
        case .drawShortened(let count):
            Words(
                "The selection file leaves out \(count) more.",
                "Tệp kết quả lược bớt \(count) trường hợp nữa.")
        case .drawPartial:
            Words(
                "There may be more: equal selections that exchange several people at once were not looked for.",
                "Có thể còn trường hợp khác: chưa xét những cách ngang nhau thay nhiều người cùng lúc.")
        case .drawRecomputed:
            Words(
                "All numbers were worked out again from the seed and the ids.",
                "Mọi số bốc thăm đã được tính lại từ số khởi tạo và mã người.")
        case .drawOtherNumbers(let count):
            Words(
                "In \(count) of the cases the selection file states another number.",
                "Có \(count) trường hợp tệp kết quả ghi số khác với số tính lại.")
        case .drawLowerNumber(let count):
            Words(
                "In \(count) of the cases the delegate has the lower number: the draw does not explain the selection there.",
                "Có \(count) trường hợp đại biểu được chọn có số nhỏ hơn: bốc thăm chưa giải thích được kết quả.")
        }
    }
}

extension Message {
    package init(_ content: DrawMessage) { self.init(content as any MessageWords) }
}

extension ExportMaterial {
    /// Words of the minutes of a draw, in the language of the paper.
    func say(_ message: DrawMessage) -> String { Message(message).text(language) }
}
