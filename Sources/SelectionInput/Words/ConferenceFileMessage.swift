import Wording

/// The messages about a file of conferences, or with an edit of one.
package enum ConferenceFileMessage: MessageWords {
    case dayForm(text: String)
    case noSuchDay(text: String)
    case yearBeyond(text: String)
    case periodForm(text: String)
    case periodBackwards(first: String, last: String)
    case tooMany(count: String, most: String)
    case unknownConference(unit: String)
    case conferenceTwice(unit: String)
    case cityTwice(unit: String)
    case editForm(text: String, form: String)
    case editTwice(unit: String)
    case staffForm(text: String, whole: String, added: String, removed: String)
    case staffBeyond(unit: String, staff: String, most: String)
    case staffOfCity(unit: String)
    case staffUnknown(unit: String)
    case holidayTooLong(days: String, most: String)
    case unitTwice(unit: String)
    case newcomersBeyond(newcomers: String, nominees: String)
    case listFirst(key: String)
    case unknownMember(name: String)
    case noMembers
    case conferenceNotListed(unit: String)
    case supervisorsAlike(name: String, other: String)

    package var words: Words {
        switch self {
        case .dayForm(let text):
            Words(
                "“\(text)” is not a day; write 28/3/2025 (day, month, year) or 2025-03-28",
                "“\(text)” không phải là ngày; hãy viết 28/3/2025 (ngày, tháng, năm) hoặc 2025-03-28"
            )
        case .noSuchDay(let text):
            Words(
                "there is no such day as \(text); a day is written day/month/year",
                "lịch không có ngày \(text); ngày viết theo thứ tự ngày/tháng/năm"
            )
        case .yearBeyond(let text):
            Words(
                "“\(text)” is a day of a year that is not read; years are 1900 to 9999",
                "“\(text)” có năm ngoài phạm vi đọc được; năm phải từ 1900 đến 9999"
            )
        case .periodForm(let text):
            Words(
                "“\(text)” is not a period; write Q1/2025 (a quarter), 02/2025 (a month), or from and to",
                "“\(text)” không phải là khoảng thời gian; hãy viết Q1/2025 (quý), 02/2025 (tháng), hoặc from và to"
            )
        case .periodBackwards(let first, let last): Words("\(first) is after \(last)", "\(first) sau \(last)")
        case .tooMany(let count, let most):
            Words("\(count) is too many; \(most) at most", "\(count) quá lớn; tối đa \(most)")
        case .unknownConference(let unit):
            Words("no conference of “\(unit)” is listed", "không có hội nghị của “\(unit)” trong danh sách")
        case .conferenceTwice(let unit):
            Words("the conference of “\(unit)” is listed twice", "hội nghị của “\(unit)” được ghi hai lần")
        case .cityTwice(let unit):
            Words(
                "there can be only one conference of the city; “\(unit)” is listed already",
                "chỉ có một hội nghị cấp thành phố; đã ghi “\(unit)”"
            )
        case .editForm(let text, let form):
            Words("“\(text)” must have the form “\(form)”", "“\(text)” phải có dạng “\(form)”")
        case .editTwice(let unit): Words("“\(unit)” is named twice", "“\(unit)” được nêu hai lần")
        case .staffForm(let text, let whole, let added, let removed):
            Words(
                "“\(text)” is not a number of staff; write \(whole), \(added) or \(removed)",
                "“\(text)” không phải là số người; hãy viết \(whole), \(added) hoặc \(removed)"
            )
        case .staffBeyond(let unit, let staff, let most):
            Words(
                "“\(unit)” would have \(staff) staff; from 1 to \(most) are taken",
                "“\(unit)” sẽ có \(staff) người; chỉ nhận từ 1 đến \(most)")
        case .staffUnknown(let unit):
            Words(
                "the staff of “\(unit)” is not known yet; write the whole number, such as 203",
                "chưa có số người của “\(unit)”; hãy ghi tổng số, ví dụ 203"
            )
        case .holidayTooLong(let days, let most):
            Words(
                "a holiday of \(days) days; \(most) at most, so look at the months and years",
                "kỳ nghỉ dài \(days) ngày; tối đa \(most) ngày, hãy xem lại tháng và năm"
            )
        case .unitTwice(let unit):
            Words("the unit “\(unit)” is listed twice", "đơn vị “\(unit)” được ghi hai lần")
        case .newcomersBeyond(let newcomers, let nominees):
            Words(
                "\(newcomers) newcomers of \(nominees) nominees",
                "có \(newcomers) nhân tố mới trong khi chỉ giới thiệu \(nominees) người")
        case .listFirst(let key):
            Words("list them under “\(key)” of the file first", "trước hết hãy liệt kê ở mục “\(key)” của tệp")
        case .unknownMember(let name):
            Words("no unit is supervised by “\(name)”", "không có đơn vị nào do “\(name)” phụ trách")
        case .conferenceNotListed(let unit):
            Words(
                "“\(unit)” has a conference, but is not among the units listed",
                "“\(unit)” có hội nghị nhưng không có trong danh sách đơn vị (units)")
        case .supervisorsAlike(let name, let other):
            Words(
                "“\(name)” reads like “\(other)”, which is named before: they count as two people",
                "“\(name)” gần giống “\(other)” đã ghi ở trên: đang được tính là hai người")
        case .noMembers:
            Words(
                "the file names no supervisors (units: supervisor)", "tệp chưa ghi người phụ trách (units: supervisor)")
        case .staffOfCity(let unit):
            Words(
                "“\(unit)”: the mode of the city’s conference does not depend on staff",
                "“\(unit)”: hình thức hội nghị cấp thành phố không phụ thuộc số người"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: ConferenceFileMessage) { self.init(content as any MessageWords) }
}
