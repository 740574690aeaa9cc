import Foundation

/// The words by which tables call totals and signatures.
package enum TotalWords {
    /// The words that a total begins with, whatever follows.
    private static let phrases = [
        "tổng cộng", "tổng số", "tổng toàn", "cộng dồn", "tong cong", "tong so", "grand total", "subtotal", "sub-total",
        "sub total", "totals", "total number",
    ]
    /// The words for a total where no further word follows: “Cộng Hòa” is a ward, “Cộng (I + II)” is none.
    private static let bare = ["tổng", "cộng", "total"]
    private static let signatures = [
        "người lập biểu", "người lập bảng", "người lập danh sách", "người lập", "ký tên", "(ký", "ký, ghi rõ",
        "thủ trưởng đơn vị", "signature", "signed by", "prepared by",
    ]
    private static let signatureParts = ["ký, ghi rõ", "ghi rõ họ", "(ký", "ký tên, đóng dấu", "ký và ghi rõ"]

    /// True where `text` is called a total: “Tổng cộng: 3 người”, “II. Cộng”, “Total”.
    package static func areTotal(_ text: String) -> Bool {
        let text = TotalWords.plain(text)
        if phrases.contains(where: { follows(text, $0, orWord: true) }) {
            return !text.hasPrefix("tong cong ty")
        }
        return bare.contains { follows(text, $0, orWord: false) }
    }

    /// True where `text` is a place to sign: “Người lập biểu (ký, ghi rõ họ tên)”.
    package static func areSignature(_ text: String) -> Bool {
        let text = text.lowercased()
        return signatures.contains(where: text.hasPrefix) || signatureParts.contains(where: text.contains)
    }

    /// True where `text` begins with `phrase`, and then with something that is no letter; a word after a blank is let
    /// through where `orWord` says so.
    private static func follows(_ text: String, _ phrase: String, orWord: Bool) -> Bool {
        guard text.hasPrefix(phrase) else { return false }
        let rest = text.dropFirst(phrase.count)
        guard let next = rest.first else { return true }
        if next.isLetter || next.isNumber { return false }
        return orWord || !(rest.first { !$0.isWhitespace }?.isLetter ?? false)
    }

    /// The text without capitals and without a number or a bullet before it, as in “III. Tổng”. Thousands of rows of a large
    /// pool are looked at, so there is no regular expression.
    private static func plain(_ text: String) -> String {
        let text = text.lowercased()
        let number = text.prefix { "0123456789ivx".contains($0) }
        let rest = text[number.endIndex...]
        if let mark = rest.first, number.isEmpty ? "-*+•".contains(mark) : ".)".contains(mark) {
            let words = rest.dropFirst()
            if !number.isEmpty || words.first?.isWhitespace ?? false {
                return String(words.drop(while: \.isWhitespace))
            }
        }
        return text
    }

    /// The first four bytes of what totals and signatures begin with, in small letters, capitals and both, composed or not.
    static let beginnings: [UInt32] = {
        let words = phrases + bare + signatures
        let cases = words.flatMap { [$0, $0.uppercased(), $0.prefix(1).uppercased() + $0.dropFirst(), $0.capitalized] }
        let forms = cases.flatMap { [$0, $0.decomposedStringWithCanonicalMapping] }
        return Set(forms.map { form in form.utf8.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) } }).sorted()
    }()
}
