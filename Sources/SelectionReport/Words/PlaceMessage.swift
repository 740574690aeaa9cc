import Wording

/// What an officer calls the place of a problem.
enum PlaceMessage: MessageWords {
    case plan, nominees, units, letterhead, calendar, list
    case seats(file: String)
    case file(name: String)
    case line(file: String, number: String)
    case cell(file: String, address: String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .plan: Words("The plan", "Phương án")
        case .nominees: Words("The nominees", "Danh sách người được giới thiệu")
        case .units: Words("The units", "Danh sách đơn vị")
        case .letterhead: Words("The letterhead", "Thể thức văn bản")
        case .calendar: Words("The calendar", "Lịch hội nghị")
        case .list: Words("The list that was selected", "Danh sách đã lựa chọn")
        case .seats(let file): Words("The seats (\(file))", "Bảng phân bổ suất (\(file))")
        case .file(let name): Words("The file \(name)", "Tệp \(name)")
        case .line(let file, let number): Words("\(file), line \(number)", "\(file), dòng \(number)")
        case .cell(let file, let address): Words("\(file), cell \(address)", "\(file), ô \(address)")
        }
    }
}
