import DelegateSelection

/// What is said of values that are not understood, and of the file that says how lists are read.
enum ImportMapMessage: MessageWords {
    case unknownTitle(count: Int)
    case unknownHint
    case unknownOne(column: String, count: Int)
    case written, places, meaning, later, nothing, ownValue, knownValues
    case keys, choiceMissing
    case unknownHere(count: Int)
    case answerThem, layout, tooMany
    case cutOff(shown: Int)
    case mapTitle, mapLink, backToFiles, mapHint, mapSaved, saveMap, mapText, mapTextHint, versions, version, savedAt
    case savedBy, showVersion
    case olderShown(version: String)
    case general, day, yearOnly, yearDefault, yearAsk, yearCount, idPrefix, idDigits, kept, keptHint
    case headings, headingsHint, column, otherHeadings
    case headingsOf(column: String)
    case values, valuesHint, value, spellings, dropValue, nothingIn, newValue, newSpellings
    case valuesOf(column: String, count: Int)
    case spellingsOf(value: String)
    case headingsOnPage, headingsByOffice, addHeadings
    case unitsMissing, enterUnits

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .unknownTitle(let count):
            Words(
                "\(String(count)) \(String(count), "value is", "values are") not understood",
                "\(String(count)) cách ghi chưa hiểu")
        case .unknownHint:
            Words(
                "Say once what each of them means: it holds for all rows, and for lists that come later.",
                "Chỉ cần trả lời một lần cho mỗi cách ghi: áp dụng cho mọi dòng và cho cả các danh sách gửi sau.")
        case .unknownOne(let column, let count):
            Words(
                "\(column): \(String(count)) \(String(count), "nominee", "nominees")",
                "\(column): có ở \(String(count)) người")
        case .written: Words("Written", "Ghi là")
        case .places: Words("For example", "Ví dụ ở")
        case .meaning: Words("This means", "Có nghĩa là")
        case .later: Words("Decide later", "Để sau")
        case .nothing: Words("Nothing: leave the cell blank", "Không có nghĩa gì: để trống ô này")
        case .ownValue: Words("A value of its own: keep it as it is written", "Giá trị mới: giữ nguyên như đã ghi")
        case .knownValues: Words("Known values", "Các giá trị đã biết")
        case .keys:
            Words(
                "In a question on a value: 1 to 9 choose the first known values, 0 leaves the cell blank, U decides later.",
                "Ở câu hỏi về cách ghi: phím 1 đến 9 chọn các giá trị đầu danh sách, 0 để trống ô, U để lại sau.")
        case .choiceMissing:
            Words(
                "This is none of the values to choose from; nothing was saved.",
                "Không phải giá trị trong danh sách để chọn; chưa lưu gì cả.")
        case .unknownHere(let count):
            Words(
                "\(String(count)) \(String(count), "value is", "values are") not understood.",
                "Có \(String(count)) cách ghi chưa hiểu.")
        case .answerThem: Words("Say what they mean", "Cho biết ý nghĩa")
        case .layout:
            Words(
                "The file import.yaml is laid out in a way that cannot be added to by itself; write the spellings into its text.",
                "Tệp import.yaml được trình bày theo cách không tự bổ sung được; hãy ghi thêm vào nội dung tệp.")
        case .tooMany:
            Words(
                "More than \(String(ImportMapForm.mostChanges)) spellings differ at once; nothing was saved. Save a part first, or write them into the text below.",
                "Có hơn \(String(ImportMapForm.mostChanges)) cách ghi thay đổi cùng lúc; chưa lưu gì cả. Hãy lưu từng phần, hoặc ghi vào nội dung tệp bên dưới."
            )
        case .mapTitle: Words("How lists are read", "Cách đọc danh sách")
        case .mapLink:
            Words("How lists are read: headings, spellings", "Cách đọc danh sách: tên cột, cách ghi")
        case .backToFiles: Words("Back to the files", "Về các tệp đã nhận")
        case .mapHint:
            Words(
                "What headings and values mean that lists write in other words. What is saved here holds for the lists that are there, and for those that come.",
                "Ý nghĩa của tên cột và giá trị mà các danh sách ghi khác đi. Nội dung lưu ở đây áp dụng cho danh sách đã nhận và cả danh sách gửi sau."
            )
        case .mapSaved: Words("Saved, and the lists were read again.", "Đã lưu và đọc lại danh sách.")
        case .saveMap: Words("Save and read the lists again", "Lưu và đọc lại danh sách")
        case .mapText: Words("The text and its versions", "Nội dung tệp và các phiên bản")
        case .mapTextHint:
            Words(
                "The same as a file, for whoever is used to it. A blank text takes the file away.",
                "Cùng nội dung ở dạng tệp, dành cho người quen dùng. Để trống thì bỏ tệp.")
        case .versions: Words("Versions", "Các phiên bản")
        case .version: Words("Version", "Phiên bản")
        case .savedAt: Words("Saved", "Lưu lúc")
        case .savedBy: Words("By", "Người lưu")
        case .showVersion: Words("Show this text", "Xem nội dung")
        case .olderShown(let version):
            Words(
                "This is version \(version); saving makes it the newest.",
                "Đây là phiên bản \(version); bấm lưu thì thành phiên bản mới nhất.")
        case .general: Words("Days and ids", "Ngày tính tuổi, mã số")
        case .day: Words("Day on which ages are counted", "Ngày tính tuổi")
        case .yearOnly: Words("Where only the year of birth is known", "Khi chỉ biết năm sinh")
        case .yearDefault: Words("as usual: ask", "mặc định: hỏi lại")
        case .yearAsk: Words("ask about each", "hỏi lại từng người")
        case .yearCount: Words("take the difference of the years", "lấy hiệu hai năm")
        case .idPrefix: Words("Letters of new ids", "Chữ đầu của mã cấp mới")
        case .idDigits: Words("Digits of new ids", "Số chữ số của mã cấp mới")
        case .kept: Words("Further columns to keep", "Các cột giữ thêm")
        case .keptHint:
            Words(
                "Beside those that the plan uses: names of fields such as birth, or headings; several between semicolons.",
                "Ngoài các cột mà phương án dùng: tên trường như birth, hoặc tên cột; cách nhau bằng dấu chấm phẩy.")
        case .headings: Words("Headings", "Tên cột")
        case .headingsHint:
            Words(
                "Other headings under which lists have a column; several between semicolons. The usual ones are known.",
                "Các tên khác của mỗi cột trong danh sách, cách nhau bằng dấu chấm phẩy. Những tên thường gặp đã có sẵn."
            )
        case .column: Words("Column", "Cột")
        case .otherHeadings: Words("Other headings", "Tên khác")
        case .headingsOf(let column): Words("Other headings of \(column)", "Tên khác của cột \(column)")
        case .values: Words("Spellings of values", "Cách ghi giá trị")
        case .valuesHint:
            Words(
                "What lists write in place of a value; several between semicolons. Capitals and blanks make no difference.",
                "Những cách ghi thay cho một giá trị, cách nhau bằng dấu chấm phẩy. Không phân biệt chữ hoa và khoảng trắng."
            )
        case .value: Words("Value", "Giá trị")
        case .spellings: Words("Other spellings", "Cách ghi khác")
        case .dropValue: Words("Take out", "Bỏ")
        case .nothingIn: Words("Means nothing: cell left blank", "Không có nghĩa gì: để trống ô")
        case .newValue: Words("Further value", "Thêm giá trị")
        case .newSpellings: Words("Its other spellings", "Cách ghi khác của giá trị thêm")
        case .valuesOf(let column, let count):
            Words(
                "\(column): \(String(count)) \(String(count), "value", "values")", "\(column): \(String(count)) giá trị"
            )
        case .spellingsOf(let value): Words("Other spellings of \(value)", "Cách ghi khác của \(value)")
        case .headingsOnPage:
            Words(
                "click “Add headings” below and say which column it is there",
                "bấm “Bổ sung tên cột” bên dưới và ghi tên cột này vào đúng cột")
        case .headingsByOffice:
            Words(
                "use one of the usual headings, or ask the office to add yours",
                "hãy dùng tên cột thường gặp, hoặc đề nghị Phòng Nội vụ bổ sung tên cột này")
        case .addHeadings: Words("Add headings", "Bổ sung tên cột")
        case .unitsMissing:
            Words(
                "The units have not been entered yet, so the names of units stay as the lists have them.",
                "Chưa nhập danh sách đơn vị nên tên đơn vị được giữ như các danh sách ghi.")
        case .enterUnits: Words("Enter the units", "Nhập các đơn vị")
        case .cutOff(let shown):
            Words(
                "The first \(String(shown)) are asked; the others follow once these are answered.",
                "Hỏi \(String(shown)) cách ghi đầu; trả lời xong sẽ hỏi tiếp.")
        }
    }
}
