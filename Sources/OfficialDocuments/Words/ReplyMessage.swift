import Wording

/// The words of replies to units, and of the record of replacements.
package enum ReplyMessage: MessageWords {
    case replyOpening(conference: String)
    case outcome
    case isDelegate
    case isReserve(place: String)
    case isNeither
    case replyClosing
    case ownCommittee(unit: String)
    case nobodysNominees(count: String)
    case changedCounts
    case pointsColumn
    case leftWithdrawn
    case leftWithdrawnBecause(reason: String)
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
                "Trên cơ sở danh sách do quý đơn vị giới thiệu, kết quả lựa chọn đại biểu dự \(conference) như sau:")
        case .outcome: Words("Outcome", "Kết quả")
        case .isDelegate: Words("Delegate", "Đại biểu chính thức")
        case .isReserve(let place): Words("Reserve, place \(place)", "Dự khuyết, thứ tự \(place)")
        case .isNeither: Words("Not selected", "Không được chọn")
        case .replyClosing:
            Words(
                "The selection followed the rules that were made known, the same for every unit. Please let those whom you nominated know.",
                "Việc lựa chọn được thực hiện theo quy định đã công bố, áp dụng thống nhất cho các đơn vị. Đề nghị đơn vị thông báo kết quả đến những người được giới thiệu."
            )
        case .ownCommittee(let unit): Words("\(unit)", "Ủy ban nhân dân \(unit)")
        case .nobodysNominees(let count):
            Words(
                "nominees without a unit, of whom no letter tells: \(count)",
                "số người được giới thiệu không ghi đơn vị nên không có công văn trả lời: \(count)")
        case .changedCounts: Words("What changed", "Số liệu thay đổi")
        case .pointsColumn: Words("Points", "Điểm")
        case .leftWithdrawn: Words("withdrew", "xin rút")
        case .leftWithdrawnBecause(let reason): Words("withdrew: \(reason)", "xin rút: \(reason)")
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
