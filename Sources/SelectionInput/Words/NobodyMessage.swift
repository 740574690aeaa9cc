import Wording

/// The messages about rows and columns of a table that stand for nobody, about titles above the header, and about persons
/// who stand in it twice.
package enum NobodyMessage: MessageWords {
    // Rows that are nobody.
    case oneCell
    case oneCellReading(text: String)
    case signature
    case headingWithMark(mark: String)
    case columnNumbers
    case repeatedHeader
    case totalForNominee(text: String)
    case totalRow(name: String)
    case totalByName(name: String)
    case totalBySum(name: String)
    case deleteRow
    case deleteRowOrSkip
    case keepRow

    // Columns that are sums of others.
    case totalColumn(header: String)
    case totalColumnByName(header: String)
    case totalColumnBySum(header: String)
    case deleteColumn

    // The header stands below a title.
    case headerBelow(line: String, headings: String, last: String)
    case headerBelowLine(headings: String)
    case headerInRow(row: String, headings: String)
    case giveHeaders

    // Persons.
    case blankName
    case sameBirth(id: String, other: String)
    case sameCitizen(id: String, other: String)
    case otherAtLine(line: String)
    case otherAtCell(line: String, cell: String)
    case forbidBoth
    case noPersonColumns

    package var words: Words {
        switch self {
        case .oneCell:
            Words(
                "only one cell of the row is filled: it looks like a heading, a note or a signature",
                "dòng này chỉ có một ô có nội dung: giống tiêu đề mục, ghi chú hoặc chữ ký"
            )
        case .oneCellReading(let text):
            Words(
                "only one cell of the row is filled, with “\(text)”: it looks like a heading, a note or a signature",
                "dòng này chỉ có một ô có nội dung, “\(text)”: giống tiêu đề mục, ghi chú hoặc chữ ký"
            )
        case .signature: Words("the row looks like a signature", "dòng này giống phần ký tên")
        case .headingWithMark(let mark):
            Words(
                "only “\(mark)” and a name are filled: it looks like a heading or a note",
                "dòng này chỉ có “\(mark)” và một ô chữ: giống tiêu đề mục hoặc ghi chú"
            )
        case .columnNumbers:
            Words("the row numbers the columns", "dòng này là dòng đánh số cột")
        case .repeatedHeader: Words("the row repeats the header", "dòng này lặp lại dòng tiêu đề")
        case .totalForNominee(let text):
            Words(
                "“\(text)” looks like a total, not like a nominee",
                "“\(text)” giống dòng tổng cộng, không phải người được giới thiệu"
            )
        case .totalRow(let name):
            Words(
                "“\(name)” is a total: its figures are the sums of other rows",
                "“\(name)” là dòng tổng: số liệu bằng tổng của các dòng khác"
            )
        case .totalByName(let name):
            Words(
                "“\(name)” is called a total, but its figures are not the sums of other rows; it is read like any other row",
                "“\(name)” có tên như dòng tổng nhưng số liệu không bằng tổng các dòng khác; dòng này vẫn được đọc như mọi dòng"
            )
        case .totalBySum(let name):
            Words(
                "the figures of “\(name)” are the sums of all other rows: is it a total? it is read like any other row",
                "số liệu của “\(name)” bằng tổng của tất cả các dòng khác: có phải là dòng tổng? dòng này vẫn được đọc như mọi dòng"
            )
        case .deleteRow: Words("delete the row", "hãy xóa dòng này")
        case .deleteRowOrSkip:
            Words(
                "delete the row, or leave such rows out with --skip-invalid",
                "hãy xóa dòng này, hoặc bỏ qua những dòng như vậy bằng --skip-invalid"
            )
        case .keepRow: Words("if it is one, delete the row", "nếu đúng thì hãy xóa dòng này")
        case .totalColumn(let header):
            Words(
                "the column “\(header)” is a total: its figures are the sums of the other columns",
                "cột “\(header)” là cột tổng: số liệu bằng tổng của các cột khác"
            )
        case .totalColumnByName(let header):
            Words(
                "the column “\(header)” is called a total, but its figures are not the sums of the other columns",
                "cột “\(header)” có tên như cột tổng nhưng số liệu không bằng tổng các cột khác"
            )
        case .totalColumnBySum(let header):
            Words(
                "the figures under “\(header)” are the sums of the other columns: is it a total?",
                "số liệu ở cột “\(header)” bằng tổng của các cột khác: có phải là cột tổng?"
            )
        case .deleteColumn:
            Words(
                "delete the column, and the category of that name",
                "hãy xóa cột này và nhóm cùng tên"
            )
        case .headerBelow(let line, let headings, let last):
            Words(
                "line \(line) has \(headings): lines 1–\(last) look like a title; delete them",
                "dòng \(line) có \(headings): các dòng 1–\(last) giống tên biểu; hãy xóa các dòng đó"
            )
        case .headerBelowLine(let headings):
            Words(
                "line 2 has \(headings): line 1 looks like a title; delete it",
                "dòng 2 có \(headings): dòng 1 giống tên biểu; hãy xóa dòng đó"
            )
        case .headerInRow(let row, let headings):
            Words(
                "row \(row) has \(headings): what stands before it looks like a title",
                "dòng \(row) có \(headings): phần phía trên giống tên biểu"
            )
        case .giveHeaders:
            Words("give that row as the headers", "hãy lấy dòng đó làm dòng tiêu đề")
        case .blankName: Words("the name is blank", "tên bị bỏ trống")
        case .sameBirth(let id, let other):
            Words(
                "“\(id)” and “\(other)” look like one person: the same name and date of birth",
                "“\(id)” và “\(other)” có thể là cùng một người: trùng tên và ngày sinh"
            )
        case .sameCitizen(let id, let other):
            Words(
                "“\(id)” and “\(other)” look like one person: the same citizen number",
                "“\(id)” và “\(other)” có thể là cùng một người: trùng số căn cước"
            )
        case .otherAtLine(let line):
            Words("the other one is on line \(line)", "người kia ở dòng \(line)")
        case .otherAtCell(let line, let cell):
            Words("the other one is on line \(line), cell \(cell)", "người kia ở dòng \(line), ô \(cell)")
        case .forbidBoth:
            Words(
                "“conflicts: same person” in the plan keeps both from being selected",
                "ghi “conflicts: same person” trong phương án để không chọn cả hai"
            )
        case .noPersonColumns:
            Words(
                "nobody can be told to be the same person: the nominees’ file has no column of birth dates beside “name”, and none of citizen numbers",
                "không thể nhận ra cùng một người: danh sách không có cột ngày sinh kèm cột tên, cũng không có cột số căn cước"
            )
        }
    }
}

extension NobodyMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .deleteRowOrSkip:
            Words(
                "delete the row in the list, and send the list again",
                "hãy xóa dòng này trong danh sách rồi gửi lại danh sách")
        default: words
        }
    }
}
