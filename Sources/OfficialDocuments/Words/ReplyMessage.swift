import Wording

/// The words of replies to units, and of the record of replacements.
package enum ReplyMessage: MessageWords {
    case replyOpening(conference: String)
    case reserveRank
    case howReasonsAreFound
    case noExchange(points: String, rules: String, targets: String)
    case outranked(points: String, delegates: String, least: String)
    case drawnLower(points: String, delegates: String, number: String, lowest: String)
    case morePoints(points: String)
    case earlierKept(points: String)
    case fromListAlone(points: String)
    case changedCounts
    case pointsColumn
    case leftWithdrawn
    case leftNoNominee
    case leftUnknown
    case leftMadeRoom
    case inWhosePlace
    case inNobodysPlace
    case inPlaceOf(name: String, id: String)
    case inPlaceOfOtherUnit(name: String, id: String, unit: String)
    case requiredBefore
    case requiredNow

    package var words: Words {
        switch self {
        case .replyOpening(let conference):
            Words(
                "This is the result of the selection for \(conference) of those whom you nominated.",
                "Sau khi tổng hợp danh sách do đơn vị giới thiệu, kết quả lựa chọn đại biểu dự \(conference) như sau:")
        case .reserveRank: Words("Place among all reserves", "Thứ tự dự khuyết chung")
        case .howReasonsAreFound:
            Words(
                "Reasons come from trying to exchange each delegate for the nominee, one for one; exchanges of several people at once are not counted.",
                "Lý do được xác định bằng cách thử thay từng đại biểu bằng người được giới thiệu; không xét các trường hợp thay nhiều người cùng lúc."
            )
        case .noExchange(let points, let rules, let targets):
            Words(
                "\(points) points; in the place of no delegate alone: \(rules) exchanges would break a required rule, \(targets) would change what the targets fall short by",
                "\(points) điểm; không thay được riêng đại biểu nào: \(rules) trường hợp trái quy định bắt buộc, \(targets) trường hợp làm thay đổi mức đạt chỉ tiêu phấn đấu"
            )
        case .outranked(let points, let delegates, let least):
            Words(
                "\(points) points; the \(delegates) delegates in whose place this nominee could be have \(least) or more",
                "Đạt \(points) điểm; \(delegates) đại biểu mà người này có thể thay thế đều đạt từ \(least) điểm trở lên"
            )
        case .drawnLower(let points, let delegates, let number, let lowest):
            Words(
                "\(points) points, as \(delegates) of the delegates have; the draw decided: number \(number), theirs \(lowest) or more",
                "\(points) điểm, bằng \(delegates) đại biểu; phân định bằng bốc thăm: số \(number), các đại biểu đó có từ số \(lowest)"
            )
        case .morePoints(let points):
            Words(
                "\(points) points; an exchange for one delegate would be no worse: the selection is to be looked at again",
                "\(points) điểm; có thể thay một đại biểu mà kết quả không kém hơn: cần xem xét lại kết quả lựa chọn")
        case .earlierKept(let points):
            Words(
                "\(points) points; those of the published list keep their seats as far as possible",
                "\(points) điểm; danh sách đã công bố được giữ nguyên đến mức có thể")
        case .fromListAlone(let points):
            Words(
                "\(points) points; delegates were selected from an earlier list alone",
                "\(points) điểm; chỉ chọn trong danh sách đã có từ trước")
        case .changedCounts: Words("What changed", "Số liệu thay đổi")
        case .pointsColumn: Words("Points", "Điểm")
        case .leftWithdrawn: Words("withdrew", "xin rút")
        case .leftNoNominee: Words("no longer a nominee", "không còn trong danh sách giới thiệu")
        case .leftUnknown: Words("not stated by the files", "tệp kết quả không ghi lý do")
        case .leftMadeRoom: Words("made room so that the rules are kept", "nhường suất để bảo đảm các quy định")
        case .inWhosePlace: Words("In the place of", "Thay cho")
        case .inNobodysPlace: Words("(nobody alone)", "(không thay riêng ai)")
        case .inPlaceOf(let name, let id): Words("\(name) (\(id))", "\(name) (\(id))")
        case .inPlaceOfOtherUnit(let name, let id, let unit):
            Words("\(name) (\(id)), \(unit)", "\(name) (\(id)), \(unit)")
        case .requiredBefore: Words("Required before", "Yêu cầu trước đây")
        case .requiredNow: Words("Required now", "Yêu cầu hiện nay")
        }
    }
}

extension Message {
    package init(_ content: ReplyMessage) { self.init(content as any MessageWords) }
}

extension ExportMaterial {
    /// Words of replies and of the record of replacements, in the language of the paper.
    func say(_ message: ReplyMessage) -> String { Message(message).text(language) }
}
