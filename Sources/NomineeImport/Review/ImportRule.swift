import Wording

/// The reason why something is not taken as it is written.
package enum ImportRule: String, Sendable, CaseIterable, Hashable {
    // How it is written.
    case blanks, letters, lookAlike, tcvn3, vni, asAbove, mergedCells, joinedName, formOfAddress, continued
    // What it means.
    case spelling, synonym, withoutMarks, nearest, mark, memberSince, saysNothing
    // People's data.
    case day, dayOrder, shortYear, yearOnly, serialDay, ageFromBirth, ageFromYear, genderColumn, genderOfAddress,
        citizenZero
    // Where it stands.
    case unitFromSection, unitFromTitle, unitFromFile, classFromSection, onlyName
    // Who it is.
    case samePerson, newID, previousID, takenID, noName
    // What is nobody.
    case title, section, total, signature, repeatedHeader, columnNumbers

    /// The reason in words.
    package func text(_ language: Language) -> String { Message(self).text(language) }
}

extension ImportRule: MessageWords {
    package var words: Words {
        switch self {
        case .blanks: Words("blanks and invisible characters", "khoảng trắng, ký tự ẩn")
        case .letters: Words("letters of another code", "chữ khác mã (tổ hợp/dựng sẵn, ð/đ)")
        case .lookAlike: Words("letters that look alike", "ký tự giống nhau")
        case .tcvn3: Words("TCVN3 text", "chữ TCVN3 (.VnTime)")
        case .vni: Words("VNI text", "chữ VNI")
        case .asAbove: Words("as above", "ghi như trên")
        case .mergedCells: Words("merged cells", "ô gộp")
        case .joinedName: Words("name in two columns", "họ tên ở hai cột")
        case .formOfAddress: Words("form of address", "danh xưng trước tên")
        case .continued: Words("goes on in the next row", "ghi tiếp ở hàng dưới")
        case .spelling: Words("capitals, tone place", "chữ hoa, vị trí dấu")
        case .synonym: Words("other word for it", "cách ghi khác")
        case .withoutMarks: Words("without diacritics", "thiếu dấu")
        case .nearest: Words("nearest value", "giá trị gần nhất")
        case .mark: Words("mark means yes", "đánh dấu là có")
        case .memberSince: Words("a day means yes", "có ngày là có")
        case .saysNothing: Words("means nothing here", "không có nghĩa ở cột này")
        case .day: Words("form of a day", "cách ghi ngày")
        case .dayOrder: Words("day and month may be swapped", "có thể đảo ngày và tháng")
        case .shortYear: Words("year of two digits", "năm ghi hai chữ số")
        case .yearOnly: Words("only the year is known", "chỉ biết năm")
        case .serialDay: Words("number of a day", "ngày ghi thành số")
        case .ageFromBirth: Words("age from the birth date", "tuổi tính từ ngày sinh")
        case .ageFromYear: Words("age from the year of birth", "tuổi tính từ năm sinh")
        case .genderColumn: Words("gender by the column that is filled", "giới tính theo cột được ghi")
        case .genderOfAddress: Words("gender by the form of address", "giới tính theo danh xưng")
        case .citizenZero: Words("citizen’s number without its zero", "số CCCD mất số 0 ở đầu")
        case .unitFromSection: Words("unit of the section", "đơn vị theo mục")
        case .unitFromTitle: Words("unit in the title", "đơn vị trong tiêu đề")
        case .unitFromFile: Words("unit in the file’s name", "đơn vị trong tên tệp")
        case .classFromSection: Words("class of the section", "thành phần theo mục")
        case .onlyName: Words("a name alone: a person?", "chỉ có tên: có phải đại biểu?")
        case .noName:
            Words(
                "a row without a name: write it in the column “after”",
                "dòng không có họ tên: hãy ghi họ tên vào cột “Sau”")
        case .samePerson: Words("the same person again", "trùng người")
        case .newID: Words("new id", "mã cấp mới")
        case .previousID: Words("id as before", "mã như danh sách trước")
        case .takenID: Words("id taken by another", "mã trùng người khác")
        case .title: Words("title", "tiêu đề")
        case .section: Words("section", "mục")
        case .total: Words("total", "dòng tổng")
        case .signature: Words("signature, end of the list", "ký tên, cuối danh sách")
        case .repeatedHeader: Words("header again", "tiêu đề lặp lại")
        case .columnNumbers: Words("numbers of columns", "số thứ tự cột")
        }
    }
}
