import Wording

/// The messages about tables: of nominees, quotas, units.
package enum TableMessage: String, CaseIterable, MessageWords {
    // What is wrong with a table.
    case badDelimiter
    case wrongFieldCount
    case unclosedQuote
    case textAfterQuote
    case strayQuote
    case quoteRule
    case quoteOverLines
    case linesNotLeftOut
    case loneCarriageReturn
    case fieldTooLong
    case tooManyFields
    case needsMemory
    case useMoreMemory
    case duplicateHeader
    case missingHeader
    case noIDColumn
    case mapIDColumn
    case noNominees
    case blankID
    case duplicateID
    case blankClass
    case unknownClass
    case notANumber
    case negativeMerit
    case rowLeftOut
    case quotaFileForm
    case unreadQuotaColumn
    case duplicateQuotaValue

    // What is wrong with a table of units.
    case noUnits
    case blankUnit
    case duplicateUnit
    case blankUnitCell
    case nameUnitColumn
    case weightTooLong
    case noCategories
    case blankCategory
    case duplicateCategory
    case categoryWithoutWeights
    case columnWithoutCategory
    case tooManySeats

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .badDelimiter:
            (
                "“{0}” cannot separate fields; use a comma, a semicolon or a tab",
                "không thể dùng “{0}” để phân cách các ô; hãy dùng dấu phẩy, dấu chấm phẩy hoặc tab"
            )
        case .wrongFieldCount:
            (
                "fields in this row: {0}, in the header: {1}",
                "dòng này có {0} ô, dòng tiêu đề có {1} ô"
            )
        case .unclosedQuote:
            (
                "a quote is opened here and never closed",
                "dấu ngoặc kép mở ở đây mà không đóng"
            )
        case .textAfterQuote:
            (
                "text follows a closing quote",
                "có chữ sau dấu ngoặc kép đóng"
            )
        case .strayQuote:
            (
                "a quote stands inside a field that is not in quotes",
                "dấu ngoặc kép nằm giữa một ô không đặt trong ngoặc kép"
            )
        case .quoteRule:
            (
                "put the whole field in quotes and write each quote inside it twice",
                "hãy đặt cả ô trong ngoặc kép và viết mỗi dấu ngoặc kép bên trong hai lần"
            )
        case .quoteOverLines:
            (
                "the quote opened at line {0}, column {1} takes in {2} lines",
                "dấu ngoặc kép mở ở dòng {0}, cột {1} kéo dài {2} dòng"
            )
        case .linesNotLeftOut:
            (
                "it is not left out, because it may hold other nominees",
                "không bỏ qua, vì bên trong có thể còn người được giới thiệu khác"
            )
        case .loneCarriageReturn:
            (
                "a line ends with a carriage return alone; save the file with usual line ends",
                "dòng kết thúc chỉ bằng ký tự CR; hãy lưu tệp với dấu xuống dòng thông thường"
            )
        case .fieldTooLong:
            (
                "a field is longer than {0} bytes; perhaps a quote is not closed",
                "một ô dài quá {0} byte; có thể thiếu dấu ngoặc kép đóng"
            )
        case .tooManyFields:
            (
                "the row has more than {0} fields; {0} are allowed at most",
                "dòng này có hơn {0} ô; chỉ được có nhiều nhất {0} ô"
            )
        case .needsMemory:
            (
                "about {0} {0|nominee needs|nominees need} about {1} MB of memory; {2} MB may be used",
                "khoảng {0} người được giới thiệu cần chừng {1} MB bộ nhớ; chỉ được dùng {2} MB"
            )
        case .useMoreMemory:
            (
                "use a computer with more memory",
                "hãy dùng máy tính có nhiều bộ nhớ hơn"
            )
        case .duplicateHeader:
            (
                "columns {1} and {2} are both called “{0}”",
                "hai cột cùng tên “{0}”: cột thứ {1} và cột thứ {2}"
            )
        case .missingHeader:
            (
                "there is no column “{0}”",
                "không có cột “{0}”"
            )
        case .noIDColumn:
            (
                "there is no column “id”",
                "không có cột “id”"
            )
        case .mapIDColumn:
            (
                "or name the column under “columns” in the plan, such as id: Mã số",
                "hoặc khai báo cột trong “columns” của kế hoạch, ví dụ id: Mã số"
            )
        case .noNominees:
            (
                "there is a header but no nominee",
                "chỉ có dòng tiêu đề, không có người nào được giới thiệu"
            )
        case .blankID:
            (
                "the id is blank",
                "mã (id) bị bỏ trống"
            )
        case .duplicateID:
            (
                "the id “{0}” is not unique",
                "mã (id) “{0}” bị trùng"
            )
        case .blankClass:
            (
                "the class is blank",
                "nhóm thành phần bị bỏ trống"
            )
        case .unknownClass:
            (
                "“{0}” is not a class of the composition",
                "“{0}” không phải là nhóm thành phần trong cơ cấu (composition)"
            )
        case .notANumber:
            (
                "“{0}” is not a number",
                "“{0}” không phải là số"
            )
        case .negativeMerit:
            (
                "the merit {0} is negative",
                "điểm thành tích {0} là số âm"
            )
        case .rowLeftOut:
            (
                "the row is left out",
                "dòng này bị bỏ qua"
            )
        case .quotaFileForm:
            (
                "a quota file has the columns value, min, max",
                "tệp phân bổ có các cột value, min, max"
            )
        case .unreadQuotaColumn:
            (
                "the column “{0}” is not read",
                "cột “{0}” không được đọc"
            )
        case .duplicateQuotaValue:
            (
                "the value “{0}” stands in the quota twice",
                "giá trị “{0}” có hai lần trong phân bổ"
            )
        case .noUnits:
            (
                "there is a header but no unit",
                "chỉ có dòng tiêu đề, không có đơn vị nào"
            )
        case .blankUnit:
            (
                "the unit has no name",
                "đơn vị chưa có tên"
            )
        case .duplicateUnit:
            (
                "the unit “{0}” stands twice",
                "đơn vị “{0}” có hai lần"
            )
        case .blankUnitCell:
            (
                "there is nothing under “{0}”",
                "ô ở cột “{0}” bị bỏ trống"
            )
        case .nameUnitColumn:
            (
                "name the units' column with --unit",
                "ghi tên cột đơn vị bằng --unit"
            )
        case .weightTooLong:
            (
                "the weights have so many digits that they would not stay exact; use fewer decimals",
                "các trọng số có quá nhiều chữ số nên không tính chính xác được; hãy dùng ít số lẻ hơn"
            )
        case .noCategories:
            (
                "there is a header but no category",
                "chỉ có dòng tiêu đề, không có nhóm nào"
            )
        case .blankCategory:
            (
                "the category has no name",
                "nhóm chưa có tên"
            )
        case .duplicateCategory:
            (
                "the category “{0}” stands twice",
                "nhóm “{0}” có hai lần"
            )
        case .categoryWithoutWeights:
            (
                "the category “{0}” has no column of weights in {1}",
                "nhóm “{0}” không có cột trọng số trong {1}"
            )
        case .columnWithoutCategory:
            (
                "the column “{0}” belongs to no category and is not read",
                "cột “{0}” không thuộc nhóm nào nên không được đọc"
            )
        case .tooManySeats:
            (
                "the seats add up to more than {0}",
                "tổng số suất lớn hơn {0}"
            )
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    package init(_ code: TableMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
