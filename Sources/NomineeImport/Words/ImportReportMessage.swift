import Wording

/// The words of the report on an import, and of the notes to units.
package enum ImportReportMessage: MessageWords {
    case title
    case nominees(nominees: String, files: String)
    case nothingWaits
    case waiting(lines: String)
    case filesHeading, rulesHeading, completenessHeading
    case file, sheet, headerRow, nomineesColumn, leftOut, sum
    case rule, done, waitingColumn, answered
    case unit, noUnit, seats, missingNote
    case number, name, missing, source
    case noteTitle(unit: String)
    case noteNobody(seats: String)
    case noteNominees(nominees: String, seats: String)
    case noteFewer(lacking: String)
    case noteHeading
    case nothingMissing
    case seatsOfPlan, seatsOfUnits

    package var words: Words {
        switch self {
        case .title: Words("Import of lists of nominees", "Tổng hợp danh sách giới thiệu")
        case .nominees(let nominees, let files):
            Words(
                "\(nominees) \(nominees, "nominee", "nominees") from \(files) \(files, "file", "files").",
                "Có \(nominees) người từ \(files) tệp."
            )
        case .nothingWaits: Words("Nothing waits to be confirmed.", "Không còn nội dung nào chờ xác nhận.")
        case .waiting(let lines):
            Words(
                "\(lines) \(lines, "line of the review waits", "lines of the review wait") to be confirmed: fill the column “agree” with yes or no, and give the file back with --decisions.",
                "Còn \(lines) dòng chờ xác nhận: ghi có hoặc không vào cột “Đồng ý” của bảng rà soát rồi nộp lại bằng --decisions."
            )
        case .filesHeading: Words("Files", "Các tệp")
        case .rulesHeading: Words("Changes", "Các thay đổi")
        case .completenessHeading: Words("What is missing", "Thông tin còn thiếu")
        case .file: Words("File", "Tệp")
        case .sheet: Words("Sheet", "Trang tính")
        case .headerRow: Words("Header in row", "Hàng tiêu đề")
        case .nomineesColumn: Words("Nominees", "Số người")
        case .leftOut: Words("Rows that are nobody", "Dòng không phải người")
        case .sum: Words("Sum", "Tổng")
        case .rule: Words("Reason", "Lý do")
        case .done: Words("Done", "Đã sửa")
        case .waitingColumn: Words("Waiting", "Chờ xác nhận")
        case .answered: Words("Answered", "Đã trả lời")
        case .unit: Words("Unit", "Đơn vị")
        case .noUnit: Words("(no unit)", "(chưa rõ đơn vị)")
        case .seats: Words("Seats", "Chỉ tiêu")
        case .missingNote:
            Words(
                "Numbers under a heading: so many nominees lack it.",
                "Số dưới mỗi cột là số người còn thiếu thông tin đó."
            )
        case .number: Words("No.", "STT")
        case .name: Words("Name", "Họ và tên")
        case .missing: Words("Missing", "Còn thiếu")
        case .source: Words("Where", "Vị trí")
        case .noteTitle(let unit): Words("To be completed: \(unit)", "Đề nghị bổ sung: \(unit)")
        case .noteNobody(let seats):
            Words("No list has been received yet; seats: \(seats).", "Chưa nhận được danh sách; chỉ tiêu: \(seats).")
        case .noteNominees(let nominees, let seats):
            Words(
                "\(nominees) \(nominees, "nominee has", "nominees have") been received; seats: \(seats).",
                "Đã nhận danh sách \(nominees) người; chỉ tiêu: \(seats)."
            )
        case .noteFewer(let lacking):
            Words(
                "At least \(lacking) more \(lacking, "nominee is", "nominees are") needed.",
                "Cần giới thiệu thêm ít nhất \(lacking) người."
            )
        case .nothingMissing: Words("No unit lacks anything.", "Không đơn vị nào còn thiếu thông tin.")
        case .seatsOfPlan: Words("Seats are those of the plan.", "Chỉ tiêu lấy theo phương án.")
        case .seatsOfUnits:
            Words("Seats are those of the table of units.", "Chỉ tiêu lấy theo bảng đơn vị.")
        case .noteHeading: Words("Data to be completed", "Thông tin cần bổ sung")
        }
    }
}

extension Message {
    package init(_ content: ImportReportMessage) { self.init(content as any MessageWords) }
}

extension ImportReportMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .waiting(let lines):
            Words(
                "\(lines) \(lines, "line of the review waits", "lines of the review wait") to be confirmed.",
                "Còn \(lines) dòng chờ xác nhận trong bảng rà soát.")
        default: words
        }
    }
}
