import Wording

/// The messages about input that is read as it stands, and perhaps means something else.
package enum SpellingMessage: MessageWords {
    case spellingVariant(column: String, variant: String, nominees: String, value: String)
    case pointOfThousands(text: String, column: String, read: String, whole: String)
    case pointRead(text: String, read: String, whole: String)
    case pointInWhole(whole: String)
    case commaRead(text: String, read: String)
    case commasRead(column: String, cells: String, text: String, read: String)
    case percentMeant(text: String, key: String)
    case commaOfThousands(whole: String, decimal: String)
    case shareMeant(key: String, share: String)

    package var words: Words {
        switch self {
        case .spellingVariant(let column, let variant, let nominees, let value):
            Words(
                "in “\(column)”, “\(variant)” (\(nominees) \(nominees, "nominee", "nominees")) is another value than “\(value)” to the plan; if they are the same, write both alike",
                "ở cột “\(column)”, “\(variant)” (\(nominees) người) được coi là khác với “\(value)”; nếu là một thì hãy viết thống nhất"
            )
        case .pointOfThousands(let text, let column, let read, let whole):
            Words(
                "“\(text)” in “\(column)” is read as \(read), the point before decimals; for \(whole), write \(whole)",
                "“\(text)” ở cột “\(column)” được hiểu là \(read), dấu chấm là dấu thập phân; nếu là \(whole) thì hãy viết \(whole)"
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
        }
    }
}
