import FormBodies
import Testing

/// Forms of texts and queries.
@Suite struct FormFieldsTests {
    @Test(
        arguments: [
            ("q=%C4%90%E1%BA%B7ng+V%C4%83n", "Đặng Văn"), ("q=a%2Bb", "a+b"), ("q", ""), ("q=", ""), ("q=a=b", "a=b"),
            ("q=+%20a%C2%A0", "a"), ("x=1&q=2&q=3", "2"),
        ])
    func `fields are decoded`(text: String, value: String) {
        #expect(FormFields(text)?["q"] == value)
    }

    @Test(arguments: ["q=%", "q=%4", "q=%zz", "q=%00", "%00=q", "q=%FF", "q=%C4"])
    func `what is malformed is refused`(text: String) {
        #expect(FormFields(text) == nil)
    }

    @Test func `there are so many fields at most`() {
        #expect(FormFields("a&a", limit: 2) != nil)
        #expect(FormFields("a&a&a", limit: 2) == nil)
    }

    @Test(arguments: ["", "a b", "Đặng & Văn=?#%", "\u{200B}\u{301}", "a\r\n+"])
    func `what is encoded is decoded`(text: String) {
        #expect(FormFields("q=" + FormFields.encoded(text))?.text("q") == text)
    }
}
