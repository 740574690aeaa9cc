import Spreadsheets
import Wording

/// The messages about spreadsheet files.
package enum SheetFileMessage: MessageWords {
    // What keeps a file from being read.
    case oldExcel
    case encrypted
    case binaryWorkbook
    case notASpreadsheet
    case damaged(part: String)
    case malformed(part: String, line: String)
    case tooMuch
    case tooManyRows(most: String, found: String)
    case tooManyRowsTogether(most: String, found: String)
    case tooManyColumns(most: String, found: String)
    case tooManyCells(most: String)
    case tooManyMerges(most: String)
    case textTooLong(most: String)
    case unpacksToMore(most: String)
    case splitList
    case leaveColumnsOut
    case noSheet
    case unknownSheet(name: String)
    case saveAsXLSX
    case removePassword
    case saveAgain

    // What of a file is not seen in its table.
    case noSpreadsheet(sheet: String)
    case otherSheets(read: String, others: String)
    case hiddenRows(rows: String, first: String)
    case mergedCells(places: String)
    case noResult(cells: String)
    case errorValue(cells: String, text: String)

    /// The message on a fault.
    init(_ fault: SpreadsheetFault) {
        self =
            switch fault {
            case .oldExcel: .oldExcel
            case .encrypted: .encrypted
            case .binaryWorkbook: .binaryWorkbook
            case .unknownKind, .damaged(part: ""): .notASpreadsheet
            case .damaged(let part), .missingPart(let part), .documentType(let part): .damaged(part: part.quotable)
            case .malformed(let part, let line): .malformed(part: part.quotable, line: "\(line)")
            case .tooLarge(.rows(let most, let found)): .tooManyRows(most: "\(most)", found: "\(found)")
            case .tooLarge(.columns(let most, let found)): .tooManyColumns(most: "\(most)", found: "\(found)")
            case .tooLarge(.cells(let most)): .tooManyCells(most: "\(most)")
            case .tooLarge(.merges(let most)): .tooManyMerges(most: "\(most)")
            case .tooLarge(.bytes(let most)): .unpacksToMore(most: "\(most >> 20)")
            case .tooLarge(.depth): .tooMuch
            case .noSheet: .noSheet
            }
    }

    /// What to do about a fault.
    static func advice(on fault: SpreadsheetFault) -> Message? {
        switch fault {
        case .oldExcel, .binaryWorkbook: Message(SheetFileMessage.saveAsXLSX)
        case .encrypted: Message(SheetFileMessage.removePassword)
        case .tooLarge: SheetFileMessage(fault).advice
        case .noSheet: nil
        case .unknownKind, .damaged, .missingPart, .documentType, .malformed: Message(SheetFileMessage.saveAgain)
        }
    }

    /// What to do about it; nil where nothing else is to be done.
    var advice: Message? {
        switch self {
        case .tooManyRows: Message(SheetFileMessage.splitList)
        case .tooManyColumns, .tooManyCells: Message(SheetFileMessage.leaveColumnsOut)
        default: nil
        }
    }

    package var words: Words {
        switch self {
        case .oldExcel:
            Words("it is a file of Excel 97–2003 (.xls)", "đây là tệp Excel 97–2003 (.xls)")
        case .encrypted: Words("it is protected by a password", "tệp có mật khẩu bảo vệ")
        case .binaryWorkbook: Words("it is a binary workbook (.xlsb)", "đây là tệp .xlsb")
        case .notASpreadsheet:
            Words("it is no spreadsheet, or damaged", "tệp không phải bảng tính, hoặc bị hỏng")
        case .damaged(let part):
            Words("the spreadsheet is damaged in its part “\(part)”", "bảng tính bị hỏng ở phần “\(part)”")
        case .malformed(let part, let line):
            Words(
                "the spreadsheet is damaged: its part “\(part)” is no XML from line \(line) on",
                "bảng tính bị hỏng: phần “\(part)” sai cấu trúc từ dòng \(line)"
            )
        case .tooMuch:
            Words(
                "the spreadsheet unpacks to more than a table of nominees can hold",
                "bảng tính giải nén ra quá lớn so với một danh sách"
            )
        case .tooManyRows(let most, let found):
            Words(
                "at most \(most) rows with anything in them are taken; a sheet of this file has \(found) or more",
                "chỉ nhận tối đa \(most) hàng có dữ liệu; một trang tính của tệp này có từ \(found) hàng trở lên"
            )
        case .tooManyRowsTogether(let most, let found):
            Words(
                "at most \(most) rows are taken of all lists of a conference; with these it has \(found)",
                "tất cả danh sách của một hội nghị được có tối đa \(most) hàng; tính cả các tệp này là \(found) hàng"
            )
        case .tooManyColumns(let most, let found):
            Words(
                "at most \(most) columns are taken; a sheet of this file has \(found) or more",
                "chỉ nhận tối đa \(most) cột; một trang tính của tệp này có từ \(found) cột trở lên"
            )
        case .tooManyCells(let most):
            Words(
                "at most \(most) cells with anything in them are taken; this file has more",
                "chỉ nhận tối đa \(most) ô có dữ liệu; tệp này có nhiều hơn"
            )
        case .tooManyMerges(let most):
            Words(
                "cells may be merged over at most \(most) places; in this file they are over more",
                "chỉ nhận tối đa \(most) ô nằm trong các vùng gộp ô; tệp này có nhiều hơn"
            )
        case .textTooLong(let most):
            Words(
                "the text of this cell is longer than \(most) bytes", "nội dung của ô này dài quá \(most) byte")
        case .unpacksToMore(let most):
            Words(
                "at most \(most) MB of unpacked content are taken; this file unpacks to more",
                "chỉ nhận tối đa \(most) MB nội dung sau khi giải nén; tệp này giải nén ra nhiều hơn"
            )
        case .splitList:
            Words(
                "delete what is no list, or send a file for each unit",
                "hãy xóa phần không thuộc danh sách, hoặc gửi mỗi đơn vị một tệp")
        case .leaveColumnsOut:
            Words(
                "delete the columns that the list does not need", "hãy xóa các cột mà danh sách không cần đến")
        case .noSheet: Words("the file has no sheet of cells", "tệp không có trang tính nào")
        case .unknownSheet(let name):
            Words("there is no sheet “\(name)”", "không có trang tính “\(name)”")
        case .saveAsXLSX:
            Words(
                "open it in Excel and save it as “Excel Workbook (.xlsx)”",
                "hãy mở bằng Excel và lưu thành “Excel Workbook (.xlsx)”"
            )
        case .removePassword:
            Words("save it without the password", "hãy lưu lại không đặt mật khẩu")
        case .saveAgain:
            Words(
                "open it in Excel and save it again, or save it as “CSV UTF-8”",
                "hãy mở bằng Excel và lưu lại, hoặc lưu thành “CSV UTF-8”"
            )
        case .noSpreadsheet(let sheet):
            Words(
                "the file is no spreadsheet: there is no sheet “\(sheet)” to be read",
                "tệp không phải bảng tính nên không có trang tính “\(sheet)”"
            )
        case .otherSheets(let read, let others):
            Words(
                "the sheet “\(read)” is read; there are others: “\(others)”; --sheet names another one",
                "chỉ đọc trang tính “\(read)”; tệp còn có: “\(others)”; dùng --sheet để chọn trang khác"
            )
        case .hiddenRows(let rows, let first):
            Words(
                "\(rows) \(rows, "row is hidden and is", "rows are hidden and are") read like all others, the first of them row \(first)",
                "\(rows) hàng đang bị ẩn nhưng vẫn được đọc, đầu tiên là hàng \(first)"
            )
        case .mergedCells(let places):
            Words(
                "cells of several rows are merged in \(places) \(places, "place", "places"): the first one holds the value, the others are blank",
                "có \(places) chỗ gộp ô qua nhiều hàng: chỉ ô đầu có giá trị, các ô còn lại là ô trống"
            )
        case .noResult(let cells):
            Words(
                "\(cells) \(cells, "formula has", "formulas have") no result in the file and \(cells, "is", "are") read as blank; open the file in Excel and save it",
                "\(cells) công thức chưa có kết quả trong tệp nên được đọc là ô trống; hãy mở tệp bằng Excel và lưu lại"
            )
        case .errorValue(let cells, let text):
            Words(
                "\(cells) \(cells, "formula gives", "formulas give") an error such as “\(text)”, which is read as text",
                "\(cells) công thức báo lỗi, ví dụ “\(text)”, được đọc như chữ"
            )
        }
    }
}

extension Message {
    package init(_ content: SheetFileMessage) { self.init(content as any MessageWords) }
}

extension SheetFileMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .otherSheets(let read, let others):
            Words(
                "the sheet “\(read)” is read; there are others: “\(others)”; send what is to be read as the first sheet of a file",
                "chỉ đọc trang tính “\(read)”; tệp còn có: “\(others)”; hãy để danh sách cần đọc ở trang tính đầu tiên rồi gửi lại"
            )
        default: words
        }
    }
}
