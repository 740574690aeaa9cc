import Testing

@testable import SelectionReport

@Suite struct ExcelCSVTests {
    @Test(arguments: [
        ("", ""), ("a,b\n", "a;b\r\n"), ("a,\n,b\n", "a;\r\n;b\r\n"), ("\"a,b\",c\n", "\"a,b\";c\r\n"),
        ("a;b,c\n", "\"a;b\";c\r\n"), ("\"a;\"\"b\"\"\",c\n", "\"a;\"\"b\"\"\";c\r\n"),
        ("\"a\nb\",c\n", "\"a\nb\";c\r\n"), ("Đông Kinh,1", "Đông Kinh;1"),
    ])
    func fieldsStayTheSame(csv: String, excel: String) {
        #expect(ExcelCSV.text(csv) == "\u{FEFF}" + excel)
    }
}
