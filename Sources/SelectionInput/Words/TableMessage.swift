import Wording

/// The messages about tables: of nominees, quotas, units.
package enum TableMessage: MessageWords {
    // What is wrong with a table.
    case badDelimiter(text: String)
    case wrongFieldCount(fields: String, headers: String)
    case unclosedQuote
    case textAfterQuote
    case strayQuote
    case quoteRule
    case quoteOverLines(line: String, column: String, lines: String)
    case linesNotLeftOut
    case loneCarriageReturn
    case fieldTooLong(bytes: String)
    case tooManyFields(most: String)
    case needsMemory(nominees: String, needed: String, available: String)
    case useMoreMemory
    case duplicateHeader(header: String, first: String, second: String)
    case missingHeader(header: String)
    case noIDColumn
    case mapIDColumn
    case noNominees
    case blankID
    case duplicateID(id: String)
    case blankClass
    case unknownClass(value: String)
    case notANumber(text: String)
    case cellsWithIt(cells: String, header: String)
    case daysForNumbers(header: String, cells: String, text: String)
    case compareDays(header: String)
    case rowLeftOut
    case quotaFileForm
    case unreadQuotaColumn(header: String)
    case duplicateQuotaValue(value: String)

    // What is wrong with a table of units.
    case noUnits
    case blankUnit
    case duplicateUnit(unit: String)
    case blankUnitCell(header: String)
    case nameUnitColumn
    case columnWithoutNumbers(header: String)
    case unknownUnit(unit: String)
    case unitNotInTable(unit: String)
    case weightTooLong(digits: String)
    case weightLimits(digits: String)
    case noCategories
    case blankCategory
    case duplicateCategory(category: String)
    case categoryWithoutWeights(category: String, file: String)
    case columnWithoutCategory(header: String)
    case tooManySeats(most: String)

    package var words: Words {
        switch self {
        case .badDelimiter(let text):
            Words(
                "“\(text)” cannot separate fields; use a comma, a semicolon or a tab",
                "không thể dùng “\(text)” để phân cách các ô; hãy dùng dấu phẩy, dấu chấm phẩy hoặc tab"
            )
        case .wrongFieldCount(let fields, let headers):
            Words(
                "fields in this row: \(fields), in the header: \(headers)",
                "dòng này có \(fields) ô, dòng tiêu đề có \(headers) ô"
            )
        case .unclosedQuote:
            Words(
                "a quote is opened here and never closed",
                "dấu ngoặc kép mở ở đây mà không đóng"
            )
        case .textAfterQuote:
            Words(
                "text follows a closing quote",
                "có chữ sau dấu ngoặc kép đóng"
            )
        case .strayQuote:
            Words(
                "a quote stands inside a field that is not in quotes",
                "dấu ngoặc kép nằm giữa một ô không đặt trong ngoặc kép"
            )
        case .quoteRule:
            Words(
                "put the whole field in quotes and write each quote inside it twice",
                "hãy đặt cả ô trong ngoặc kép và viết mỗi dấu ngoặc kép bên trong hai lần"
            )
        case .quoteOverLines(let line, let column, let lines):
            Words(
                "the quote opened at line \(line), column \(column) takes in \(lines) lines",
                "dấu ngoặc kép mở ở dòng \(line), cột \(column) kéo dài \(lines) dòng"
            )
        case .linesNotLeftOut:
            Words(
                "it is not left out, because it may hold other nominees",
                "không bỏ qua, vì bên trong có thể còn người được giới thiệu khác"
            )
        case .loneCarriageReturn:
            Words(
                "a line ends with a carriage return alone; save the file with usual line ends",
                "dòng kết thúc chỉ bằng ký tự CR; hãy lưu tệp với dấu xuống dòng thông thường"
            )
        case .fieldTooLong(let bytes):
            Words(
                "a field is longer than \(bytes) bytes; perhaps a quote is not closed",
                "một ô dài quá \(bytes) byte; có thể thiếu dấu ngoặc kép đóng"
            )
        case .tooManyFields(let most):
            Words(
                "the row has more than \(most) fields; \(most) are allowed at most",
                "dòng này có hơn \(most) ô; chỉ được có nhiều nhất \(most) ô"
            )
        case .needsMemory(let nominees, let needed, let available):
            Words(
                "about \(nominees) \(nominees, "nominee needs", "nominees need") about \(needed) MB of memory; \(available) MB may be used",
                "khoảng \(nominees) người được giới thiệu cần chừng \(needed) MB bộ nhớ; chỉ được dùng \(available) MB"
            )
        case .useMoreMemory:
            Words(
                "use a computer with more memory",
                "hãy dùng máy tính có nhiều bộ nhớ hơn"
            )
        case .duplicateHeader(let header, let first, let second):
            Words(
                "columns \(first) and \(second) are both called “\(header)”",
                "hai cột cùng tên “\(header)”: cột thứ \(first) và cột thứ \(second)"
            )
        case .missingHeader(let header):
            Words(
                "there is no column “\(header)”",
                "không có cột “\(header)”"
            )
        case .noIDColumn:
            Words(
                "there is no column “id”",
                "không có cột “id”"
            )
        case .mapIDColumn:
            Words(
                "or name the column under “columns” in the plan, such as id: Mã số",
                "hoặc khai báo cột trong “columns” của phương án, ví dụ id: Mã số"
            )
        case .noNominees:
            Words(
                "there is a header but no nominee",
                "chỉ có dòng tiêu đề, không có người nào được giới thiệu"
            )
        case .blankID:
            Words(
                "the id is blank",
                "mã (id) bị bỏ trống"
            )
        case .duplicateID(let id):
            Words(
                "the id “\(id)” is not unique",
                "mã (id) “\(id)” bị trùng"
            )
        case .blankClass:
            Words(
                "the class is blank",
                "nhóm thành phần bị bỏ trống"
            )
        case .unknownClass(let value):
            Words(
                "“\(value)” is not a class of the composition",
                "“\(value)” không phải là nhóm thành phần trong cơ cấu (composition)"
            )
        case .notANumber(let text):
            Words(
                "“\(text)” is not a number",
                "“\(text)” không phải là số"
            )
        case .cellsWithIt(let cells, let header):
            Words(
                "\(cells) cells under “\(header)” have it: is it the plan that is to be changed?",
                "\(cells) ô ở cột “\(header)” ghi như vậy: có phải cần sửa phương án?"
            )
        case .daysForNumbers(let header, let cells, let text):
            Words(
                "“\(header)” has days where numbers are asked for (\(cells) \(cells, "cell", "cells")), first “\(text)”",
                "cột “\(header)” ghi ngày tháng, trong khi ở đây cần số (\(cells) ô), ô đầu là “\(text)”"
            )
        case .compareDays(let header):
            Words(
                "compare days with from and to (from: 1985-01-01), or ages with age: { of: \(header), on: 2025-06-27, max: 35 }",
                "so sánh ngày bằng from và to (from: 1985-01-01), so sánh tuổi bằng age: { of: \(header), on: 2025-06-27, max: 35 }"
            )
        case .rowLeftOut:
            Words(
                "the row is left out",
                "dòng này bị bỏ qua"
            )
        case .quotaFileForm:
            Words(
                "a quota file has the columns value, min, max",
                "tệp phân bổ có các cột value, min, max"
            )
        case .unreadQuotaColumn(let header):
            Words(
                "the column “\(header)” is not read",
                "cột “\(header)” không được đọc"
            )
        case .duplicateQuotaValue(let value):
            Words(
                "the value “\(value)” stands in the quota twice",
                "giá trị “\(value)” có hai lần trong phân bổ"
            )
        case .noUnits:
            Words(
                "there is a header but no unit",
                "chỉ có dòng tiêu đề, không có đơn vị nào"
            )
        case .blankUnit:
            Words(
                "the unit has no name",
                "đơn vị chưa có tên"
            )
        case .duplicateUnit(let unit):
            Words(
                "the unit “\(unit)” stands twice",
                "đơn vị “\(unit)” có hai lần"
            )
        case .blankUnitCell(let header):
            Words(
                "there is nothing under “\(header)”",
                "ô ở cột “\(header)” bị bỏ trống"
            )
        case .nameUnitColumn:
            Words(
                "name the units' column with --unit",
                "ghi tên cột đơn vị bằng --unit"
            )
        case .columnWithoutNumbers(let header):
            Words(
                "the column “\(header)” has no numbers and is not printed",
                "cột “\(header)” không có số nên không được in"
            )
        case .unknownUnit(let unit):
            Words(
                "neither the nominees nor the plan have a unit “\(unit)”",
                "danh sách giới thiệu và phương án không có đơn vị “\(unit)”"
            )
        case .unitNotInTable(let unit):
            Words(
                "the table has no unit “\(unit)”, which has nominees; it comes last, without numbers",
                "bảng không có đơn vị “\(unit)” đã giới thiệu người; đơn vị này xếp cuối, không có số liệu"
            )
        case .weightTooLong(let digits):
            Words(
                "the unit’s weight, its columns times their factors added up, has more than \(digits) digits; use fewer digits",
                "trọng số của đơn vị này (các cột nhân với hệ số rồi cộng lại) có hơn \(digits) chữ số; hãy dùng ít chữ số hơn"
            )
        case .weightLimits(let digits):
            Words(
                "at most \(digits) digits in all",
                "tổng cộng không quá \(digits) chữ số"
            )
        case .noCategories:
            Words(
                "there is a header but no category",
                "chỉ có dòng tiêu đề, không có nhóm nào"
            )
        case .blankCategory:
            Words(
                "the category has no name",
                "nhóm chưa có tên"
            )
        case .duplicateCategory(let category):
            Words(
                "the category “\(category)” stands twice",
                "nhóm “\(category)” có hai lần"
            )
        case .categoryWithoutWeights(let category, let file):
            Words(
                "the category “\(category)” has no column of weights in \(file)",
                "nhóm “\(category)” không có cột trọng số trong \(file)"
            )
        case .columnWithoutCategory(let header):
            Words(
                "the column “\(header)” belongs to no category and is not read",
                "cột “\(header)” không thuộc nhóm nào nên không được đọc"
            )
        case .tooManySeats(let most):
            Words(
                "the seats add up to more than \(most)",
                "tổng số suất lớn hơn \(most)"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: TableMessage) { self.init(content as any MessageWords) }
}

extension TableMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .nameUnitColumn:
            Words(
                "name the units’ column “Đơn vị”",
                "hãy đặt tên cột đơn vị là “Đơn vị”")
        default: words
        }
    }
}
