import Wording

/// The messages about input that is read as it stands, and perhaps means something else.
package enum SpellingMessage: MessageWords {
    case spellingVariant(column: String, variant: String, nominees: String, value: String)
    case pointOfThousands(text: String, column: String, cells: String, read: String, whole: String)
    case pointAmongCommas(text: String, column: String, cells: String, decimal: String)
    case pointRead(text: String, read: String, whole: String)
    case pointInWhole(whole: String)
    case commaRead(text: String, read: String)
    case commasRead(column: String, cells: String, text: String, read: String)
    case percentMeant(text: String, key: String)
    case commaOfThousands(whole: String, decimal: String)
    case shareMeant(key: String, share: String)

    // Texts that look the same.
    case excludedVariant(column: String, variant: String, nominees: String, value: String)
    case acceptSpellings
    case nameVariant(variant: String, value: String)
    case idVariant(variant: String, id: String)
    case idsNotCompared(most: String)
    case lookAlike(written: String, usual: String)
    case capitalsDiffer
    case tonePlaceDiffers
    case vowelsDiffer
    case fullStopDiffers
    case blanksDiffer

    // A cell that refers to the one above it.
    case asAbove(text: String)
    case writeOut

    package var words: Words {
        switch self {
        case .spellingVariant(let column, let variant, let nominees, let value):
            Words(
                "in “\(column)”, “\(variant)” (\(nominees) \(nominees, "nominee", "nominees")) is another value than “\(value)” to the plan; if they are the same, write both alike",
                "ở cột “\(column)”, “\(variant)” (\(nominees) người) được coi là khác với “\(value)”; nếu là một thì hãy viết thống nhất"
            )
        case .pointOfThousands(let text, let column, let cells, let read, let whole):
            Words(
                "“\(text)” in “\(column)” is read as \(read), the point before decimals\(cells == "1" ? "" : " (\(cells) such cells)"); for \(whole), write \(whole)",
                "“\(text)” ở cột “\(column)” được hiểu là \(read), dấu chấm là dấu thập phân\(cells == "1" ? "" : " (\(cells) ô như vậy)"); nếu là \(whole) thì hãy viết \(whole)"
            )
        case .pointAmongCommas(let text, let column, let cells, let decimal):
            Words(
                "“\(text)” has a point where other numbers in “\(column)” have a comma before decimals, such as “\(decimal)”: thousands may be meant (\(cells) \(cells, "such cell", "such cells"))",
                "“\(text)” có dấu chấm, trong khi các số khác ở cột “\(column)” dùng dấu phẩy thập phân, ví dụ “\(decimal)”: có thể là dấu hàng nghìn (\(cells) ô như vậy)"
            )
        case .pointRead(let text, let read, let whole):
            Words(
                "“\(text)” is read as \(read), the point before decimals; for \(whole), write \(whole)",
                "“\(text)” được hiểu là \(read), dấu chấm là dấu thập phân; nếu là \(whole) thì hãy viết \(whole)"
            )
        case .pointInWhole(let whole):
            Words(
                "a point stands before decimals; for \(whole), write \(whole)",
                "dấu chấm là dấu thập phân; nếu là \(whole) thì hãy viết \(whole)"
            )
        case .commaRead(let text, let read):
            Words(
                "“\(text)” is read as \(read)",
                "“\(text)” được hiểu là \(read)"
            )
        case .commasRead(let column, let cells, let text, let read):
            Words(
                "commas in “\(column)” stand before decimals (\(cells) \(cells, "cell", "cells")): “\(text)” is read as \(read)",
                "dấu phẩy ở cột “\(column)” là dấu thập phân (\(cells) ô): “\(text)” được hiểu là \(read)"
            )
        case .percentMeant(let text, let key):
            Words(
                "“\(key)” is \(text) people here, and what stands beside it is in percent; did you mean \(text)%?",
                "“\(key)” ở đây là \(text) người, trong khi phần đi kèm ghi theo phần trăm; có phải ý là \(text)%?"
            )
        case .commaOfThousands(let whole, let decimal):
            Words(
                "if it is a whole number write \(whole), if it has decimals \(decimal)",
                "nếu là số nguyên thì hãy viết \(whole), nếu là số lẻ thì viết \(decimal)"
            )
        case .shareMeant(let key, let share):
            Words(
                "the bound of “\(key)” is a share; write \(share)",
                "giới hạn của “\(key)” là tỷ lệ; hãy viết \(share)"
            )
        case .excludedVariant(let column, let variant, let nominees, let value):
            Words(
                "in “\(column)”, “\(variant)” (\(nominees) \(nominees, "nominee", "nominees")) looks like “\(value)”, which “not” excludes: if it is the same, \(nominees, "that one is", "they are") counted wrongly",
                "ở cột “\(column)”, “\(variant)” (\(nominees) người) trông giống “\(value)” là giá trị bị “not” loại trừ: nếu là một thì những người này bị tính sai"
            )
        case .acceptSpellings:
            Words(
                "write both alike, or add --accept-spellings if they are different",
                "hãy viết thống nhất, hoặc thêm --accept-spellings nếu đó là hai giá trị khác nhau"
            )
        case .nameVariant(let variant, let value):
            Words(
                "“\(variant)” looks like “\(value)” and is read as another one; if they are the same, keep one row",
                "“\(variant)” trông giống “\(value)” nhưng được tính riêng; nếu là một thì chỉ giữ một dòng"
            )
        case .idVariant(let variant, let id):
            Words(
                "the id “\(variant)” looks like “\(id)” and is read as another nominee’s; if they are the same person, keep one row",
                "mã (id) “\(variant)” trông giống “\(id)” nhưng được đọc là mã của người khác; nếu là một người thì chỉ giữ một dòng"
            )
        case .idsNotCompared(let most):
            Words(
                "more than \(most) ids are written in another way than the first ones; ids that only look alike were not looked for",
                "hơn \(most) mã (id) viết khác kiểu các mã đầu danh sách; chưa dò các mã chỉ trông giống nhau"
            )
        case .lookAlike(let written, let usual):
            Words("\(written) in place of \(usual)", "\(written) thay cho \(usual)")
        case .capitalsDiffer: Words("the capitals differ", "khác nhau ở chữ hoa, chữ thường")
        case .tonePlaceDiffers: Words("the tone mark stands elsewhere", "dấu thanh đặt ở chữ khác")
        case .vowelsDiffer: Words("one has i, the other y", "một bên viết i, một bên viết y")
        case .fullStopDiffers: Words("one ends with a full stop", "một bên có dấu chấm ở cuối")
        case .blanksDiffer: Words("the blanks differ", "khác nhau ở khoảng trắng")
        case .asAbove(let text):
            Words(
                "“\(text)”: as above? it is read as a value of its own",
                "“\(text)”: có phải là “như trên”? ô này được hiểu là một giá trị riêng"
            )
        case .writeOut: Words("write the value itself in every row", "hãy ghi đầy đủ giá trị ở từng dòng")
        }
    }
}

extension SpellingMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .acceptSpellings:
            Words(
                "write both alike",
                "hãy viết thống nhất")
        default: words
        }
    }
}
