import ExactArithmetic
import Testing

/// Numbers as people write them, in plans, tables and options.
@Suite struct WrittenNumberTests {
    @Test(
        arguments: [
            ("12,5", Rational(25, 2), true, nil), ("0,4", Rational(2, 5), true, nil),
            ("-1,25", Rational(-5, 4), true, nil),
            ("0,123", Rational(123, 1000), true, nil), ("1234,567", Rational(1_234_567, 1000), true, nil),
            ("1.311", Rational(1311, 1000), false, "1311"), ("1.000", 1, false, "1000"),
            ("-2.930", Rational(-293, 100), false, "-2930"),
            ("999.999", Rational(999_999, 1000), false, "999999"), ("0.125", Rational(1, 8), false, nil),
            ("1000.000", 1000, false, nil), ("1.31", Rational(131, 100), false, nil), ("1311", 1311, false, nil),
            ("−7", -7, false, nil), ("+12.5", Rational(25, 2), false, nil), ("012.500", Rational(25, 2), false, nil),
            ("12.500", Rational(25, 2), false, "12500"),
        ] as [(String, Rational, Bool, String?)])
    func `what is written is read exactly, and said where it may mean something else`(
        text: String, value: Rational, hasComma: Bool, whole: String?
    ) throws {
        let number = try WrittenNumber(text)
        #expect(number.value == value && number.hasComma == hasComma && number.wholeOfGroups == whole)
    }

    @Test(arguments: [
        ("1,234", WrittenNumber.Fault.ambiguousComma(whole: "1234", decimal: "1.234")),
        ("-12,000", .ambiguousComma(whole: "-12000", decimal: "-12.000")), ("1.000.000", .grouped(plain: "1000000")),
        ("1 000", .grouped(plain: "1000")), ("1\u{A0}000", .grouped(plain: "1000")),
        ("1\u{202F}234\u{202F}567", .grouped(plain: "1234567")), ("1.234,5", .grouped(plain: "1234.5")),
        ("1,234.5", .grouped(plain: "1234.5")), ("-1'000.25", .grouped(plain: "-1000.25")),
        ("1.00.000", .malformed), ("1e3", .malformed), ("12,", .malformed), (",5", .malformed), ("1.2.3", .malformed),
        ("12%", .malformed), ("", .malformed), ("-", .malformed), ("١٢", .malformed), ("0x10", .malformed),
        ("1234567890123", .tooManyDigits), ("0,1234567", .tooManyDigits), ("0.0000000", .tooManyDigits),
    ])
    func `other texts are refused, with what to write where that is known`(text: String, fault: WrittenNumber.Fault) {
        #expect(throws: fault) { try WrittenNumber(text) }
    }

    @Test(arguments: [("12,345", Rational(12_345, 1000)), ("1.234", Rational(1234, 1000))])
    func `where nothing is as large as thousands, a mark is before decimals`(text: String, value: Rational) throws {
        let number = try WrittenNumber(text, mayGroup: false)
        #expect(number.value == value && number.wholeOfGroups == nil)
    }

    @Test(arguments: [
        ("1.5e6", "1500000"), ("1,5E+06", "1500000"), ("2e-3", "1/500"), ("1E2", "100"), ("0e9", "0"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("0.000000000000000000000000000001", "1/1000000000000000000000000000000"),
        ("123456789012345.123456789012345", "24691357802469024691357802469/200000000000000"),
        ("1e29", "100000000000000000000000000000"), ("1.234", "617/500"),
    ])
    func `weights may have thirty digits and powers of ten`(text: String, value: String) throws {
        #expect(try WrittenNumber(text, .weights).value.description == value)
    }

    @Test(arguments: [
        ("1e30", WrittenNumber.Fault.tooManyDigits), ("1e-31", .tooManyDigits),
        ("1234567890123456789012345678901", .tooManyDigits), ("1e", .malformed), ("1e1.5", .malformed),
        ("e5", .malformed), ("1e9999", .malformed), ("1e+-2", .malformed),
    ])
    func `weights of more digits are refused`(text: String, fault: WrittenNumber.Fault) {
        #expect(throws: fault) { try WrittenNumber(text, .weights) }
    }
}
