import Wording

/// The messages about a file of conferences, or with an edit of one.
package enum ConferenceFileMessage: String, CaseIterable, MessageWords {
    case dayForm
    case noSuchDay
    case periodForm
    case periodBackwards
    case tooMany
    case unknownConference
    case conferenceTwice
    case cityTwice
    case editForm
    case editTwice
    case staffForm
    case staffBeyond
    case staffOfCity

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .dayForm:
            (
                "“{0}” is not a day; write 28/3/2025 (day, month, year) or 2025-03-28",
                "“{0}” không phải là ngày; hãy viết 28/3/2025 (ngày, tháng, năm) hoặc 2025-03-28"
            )
        case .noSuchDay:
            (
                "there is no such day as {0}; a day is written day/month/year",
                "lịch không có ngày {0}; ngày viết theo thứ tự ngày/tháng/năm"
            )
        case .periodForm:
            (
                "“{0}” is not a period; write Q1/2025 (a quarter), 02/2025 (a month), or from and to",
                "“{0}” không phải là khoảng thời gian; hãy viết Q1/2025 (quý), 02/2025 (tháng), hoặc from và to"
            )
        case .periodBackwards: ("{0} is after {1}", "{0} sau {1}")
        case .tooMany: ("{0} is too many; {1} at most", "{0} quá lớn; tối đa {1}")
        case .unknownConference:
            ("no conference of “{0}” is listed", "không có hội nghị của “{0}” trong danh sách")
        case .conferenceTwice: ("the conference of “{0}” is listed twice", "hội nghị của “{0}” được ghi hai lần")
        case .cityTwice:
            (
                "there can be only one conference of the city; “{0}” is listed already",
                "chỉ có một hội nghị cấp thành phố; đã ghi “{0}”"
            )
        case .editForm: ("“{0}” must have the form “{1}”", "“{0}” phải có dạng “{1}”")
        case .editTwice: ("“{0}” is named twice", "“{0}” được nêu hai lần")
        case .staffForm:
            (
                "“{0}” is not a number of staff; write {1}, {2} or {3}",
                "“{0}” không phải là số người; hãy viết {1}, {2} hoặc {3}"
            )
        case .staffBeyond:
            ("“{0}” would have {1} staff; from 1 to {2} are taken", "“{0}” sẽ có {1} người; chỉ nhận từ 1 đến {2}")
        case .staffOfCity:
            (
                "“{0}”: the mode of the city’s conference does not depend on staff",
                "“{0}”: hình thức hội nghị cấp thành phố không phụ thuộc số người"
            )
        }
    }
}

extension Message {
    /// The message `code` of this area with `parameters`.
    package init(_ code: ConferenceFileMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
