import Wording

/// The messages of reading lists of nominees.
package enum ImportMessage: MessageWords {
    // What keeps a file from being read.
    case noHeader(heading: String)
    case headingsInMap
    case noFiles(folder: String)
    case unknownKind(file: String)
    case noSeats(text: String)

    // What should be looked at.
    case sheetWithoutList
    case hiddenSheet
    case unreadColumn(heading: String)
    case noColumn(heading: String)
    case unknownValue(value: String, column: String, count: String)
    case unknownValueUnshown(column: String, count: String)
    case nearest(value: String)
    case noUnitsKnown
    case noDay
    case bothGenders
    case citizenLength
    case citizenProvince
    case citizenGender
    case citizenYear
    case citizenDigitsLost
    case staleDecision(cell: String, column: String)

    package var words: Words {
        switch self {
        case .noHeader(let heading):
            Words(
                "no row has the heading “\(heading)” and another that is known: no list of nominees was found",
                "không thấy hàng tiêu đề có cột “\(heading)” và một cột khác đã biết nên không tìm được danh sách"
            )
        case .headingsInMap:
            Words(
                "other headings can be written under headings in the file of --map",
                "có thể ghi tên cột khác vào mục headings của tệp --map"
            )
        case .noFiles(let folder):
            Words(
                "the folder “\(folder)” has no .xlsx, .ods or .csv file",
                "thư mục “\(folder)” không có tệp .xlsx, .ods hay .csv nào"
            )
        case .unknownKind(let file):
            Words(
                "“\(file)” is no .xlsx, .ods or .csv file", "“\(file)” không phải tệp .xlsx, .ods hay .csv"
            )
        case .noSeats(let text):
            Words(
                "“\(text)” is no number of seats; a whole number is", "“\(text)” không phải số suất; phải là số nguyên")
        case .sheetWithoutList:
            Words("the sheet has no list of nominees and is left out", "trang tính không có danh sách nên được bỏ qua")
        case .hiddenSheet:
            Words("the sheet is hidden and is read like the others", "trang tính bị ẩn nhưng vẫn được đọc")
        case .unreadColumn(let heading):
            Words("the column “\(heading)” is not read", "cột “\(heading)” không được đọc")
        case .noColumn(let heading):
            Words("the list has no column “\(heading)”", "danh sách không có cột “\(heading)”")
        case .unknownValue(let value, let column, let count):
            Words(
                "“\(value)” is not known in the column “\(column)”; \(count) \(count, "nominee has", "nominees have") it",
                "cột “\(column)”: giá trị “\(value)” chưa biết, có ở \(count) người"
            )
        case .unknownValueUnshown(let column, let count):
            Words(
                "the value is not known in the column “\(column)”; \(count) \(count, "nominee has", "nominees have") it",
                "cột “\(column)”: giá trị chưa biết, có ở \(count) người"
            )
        case .nearest(let value): Words("nearest: “\(value)”", "gần nhất: “\(value)”")
        case .noUnitsKnown:
            Words(
                "no unit is known yet: their names stay as the lists have them; the plan’s quota or a table of units names them",
                "chưa biết đơn vị nào: tên đơn vị giữ như danh sách ghi; cần có trong chỉ tiêu của phương án hoặc bảng đơn vị"
            )
        case .noDay:
            Words("this is no day, or one that cannot be meant", "không phải ngày hợp lệ, hoặc không thể đúng")
        case .bothGenders:
            Words(
                "both columns of birth dates are filled, that of men and that of women",
                "cả hai cột Nam và Nữ đều có ghi")
        case .citizenLength:
            Words("a citizen’s number has 12 digits, an older one 9", "số CCCD phải có 12 chữ số (CMND cũ 9 số)")
        case .citizenProvince:
            Words("the first three digits are no province’s", "ba chữ số đầu không phải mã tỉnh nào")
        case .citizenGender:
            Words("the citizen’s number does not fit the gender", "số CCCD không khớp giới tính")
        case .citizenYear:
            Words("the citizen’s number does not fit the year of birth", "số CCCD không khớp năm sinh")
        case .citizenDigitsLost:
            Words(
                "a spreadsheet has lost digits of the citizen’s number; format the cells as text and type it again",
                "bảng tính đã làm mất chữ số của số CCCD; hãy đặt ô kiểu Text rồi nhập lại"
            )
        case .staleDecision(let cell, let column):
            Words(
                "the answer for \(cell) “\(column)” fits nothing any more: what is written there has changed, or needs no answer",
                "ý kiến cho ô \(cell) “\(column)” không còn áp dụng: nội dung ô đã đổi, hoặc không cần hỏi nữa"
            )
        }
    }
}

extension Message {
    package init(_ content: ImportMessage) { self.init(content as any MessageWords) }
}

extension ImportMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .headingsInMap:
            Words(
                "name the columns as in the template",
                "hãy đặt tên cột như trong tệp mẫu")
        default: words
        }
    }
}
