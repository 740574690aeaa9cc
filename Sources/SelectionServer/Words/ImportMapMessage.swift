import DelegateSelection

/// What is said of values that are not understood, and of the file that says how lists are read.
enum ImportMapMessage: MessageWords {
    case unknownTitle(count: Int)
    case unknownHint
    case unknownOne(column: String, count: Int)
    case written, places, meaning, later, nothing, ownValue, knownValues
    case keys, choiceMissing
    case unknownHere(count: Int)
    case answerThem, layout
    case cutOff(shown: Int)

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
        case .cutOff(let shown):
            Words(
                "The first \(String(shown)) are asked; the others follow once these are answered.",
                "Hỏi \(String(shown)) cách ghi đầu; trả lời xong sẽ hỏi tiếp.")
        }
    }
}
