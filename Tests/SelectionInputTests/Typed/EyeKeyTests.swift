import Testing

@testable import SelectionInput

@Suite("What the eye does not tell apart")
struct EyeKeyTests {
    @Test(
        "has one key",
        arguments: [
            ("hòa", "hoà"), ("thủy", "thuỷ"), ("Đông Kinh", "Ðông Kinh"), ("Đông", "Ɖông"), ("đ", "ð"), ("sĩ", "sỹ"),
            ("kỹ thuật", "kĩ thuật"), ("Lý", "Lí"), ("quý", "quí"), ("Kinh", "KINH"), ("Kinh", "Кіnh"), ("Tày", "Τày"),
            ("Krông A'Na", "Krông A’Na"), ("Kinh", "Kinh."), ("Tam  Thanh", "Tam Thanh"), ("Nữ", "Nữ\u{200B}"),
            ("Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu"), ("Nữ", "Nu\u{31B}\u{303}"), ("HÒA BÌNH", "hoà bình"),
        ])
    func alike(_ left: String, _ right: String) { #expect(EyeKey.of(left) == EyeKey.of(right)) }

    @Test(
        "keeps words apart that read differently",
        arguments: [
            ("Mai", "May"), ("Huy", "Hui"), ("thủy", "thủi"), ("Nam", "Năm"), ("Hoa", "Hòa"), ("Đông", "Dông"),
            ("Kinh", "Kính"), ("tầng 1", "tầng 2"), ("Tâm", "Tấm"), ("y", "i"), ("Thái", "Thai"), ("sơn", "son"),
        ])
    func apart(_ left: String, _ right: String) { #expect(EyeKey.of(left) != EyeKey.of(right)) }

    @Test(
        "is told by what differs",
        arguments: [
            ("Ðông Kinh", "Đông Kinh", ["Ð (U+00D0) in place of Đ (U+0110)"]),
            ("Đông Kinh", "Ðông Kinh", ["Ð (U+00D0) in place of Đ (U+0110)"]),
            ("KINH", "Kinh", ["the capitals differ"]), ("Hoà Bình", "Hòa Bình", ["the tone mark stands elsewhere"]),
            ("Chiến sỹ", "Chiến sĩ", ["one has i, the other y"]), ("Kinh.", "Kinh", ["one ends with a full stop"]),
            ("A’Na", "A'Na", ["’ (U+2019) in place of ' (U+0027)"]),
            ("Кinh", "Kinh", ["К (U+041A) in place of K (U+004B)"]),
            ("CHIẾN SỸ", "Chiến sĩ", ["the capitals differ", "one has i, the other y"]),
        ])
    func difference(_ variant: String, _ value: String, _ expected: [String]) {
        #expect(EyeDifference.messages(variant, from: value).map { $0.text(.english) } == expected)
    }

    @Test(
        "is folded where it is no spelling at all",
        arguments: [
            ("\u{FEFF}id", "id"), ("Nữ\u{200B}", "Nữ"), ("T\u{AD}ày", "Tày"), ("\u{202B}Kinh\u{202C}", "Kinh"),
            ("Tam\u{A0}Thanh", "Tam Thanh"), ("Tam  Thanh", "Tam  Thanh"), ("\u{A0}x\t", "x"),
            ("e\u{200B}\u{301}", "é"),
            ("a\nb", "a\nb"), ("\u{200B}\u{A0}", ""), (" a b ", "a b"),
        ])
    func normalized(_ text: String, _ expected: String) {
        #expect(text.normalized.unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
}
