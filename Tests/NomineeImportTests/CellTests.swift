import CalendarDays
import Spreadsheets
import Testing

@testable import NomineeImport

@Suite struct BirthCellTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
        try #require(CalendarDay(year: year, month: month, day: day))
    }

    @Test(arguments: [
        ("02/09/1975", "02/09/1975", false), ("2/9/1975", "02/09/1975", true), ("2.9.1975", "02/09/1975", true),
        ("02-09-1975", "02/09/1975", true), ("1975-09-02", "02/09/1975", true), ("29/02/2000", "29/02/2000", false),
        ("02 / 09 / 1975", "02/09/1975", true), ("ngày 5 tháng 6 năm 1979", "05/06/1979", true),
        ("5 tháng 6, 1979", "05/06/1979", true), ("Sinh ngày 05 tháng 06 năm 1979", "05/06/1979", true),
    ])
    func daysInEveryFormAreRead(written: String, meant: String, isChanged: Bool) throws {
        guard case .day(let day, let rule) = BirthCell(written, kind: .text, order: .init([])) else {
            Issue.record("\(written) is no day")
            return
        }
        #expect(BirthCell.text(day) == meant)
        #expect((rule != nil) == isChanged)
    }

    @Test(arguments: [
        "31/02/1975", "29/02/1999", "45/13/1975", "hôm qua", "3", "12345678", "2.01E+10", "ngày 31 tháng 2",
    ])
    func whatIsNoDayIsTold(written: String) {
        #expect(BirthCell(written, kind: .text, order: .init([])) == .unknown)
    }

    @Test(arguments: [
        ("1975", BirthCell.year(1975, nil)), ("00/00/1975", .year(1975, .yearOnly)), ("9/1975", .year(1975, .yearOnly)),
        ("Sinh năm 1975", .year(1975, .yearOnly)), ("?/?/1975", .year(1975, .yearOnly)),
        ("tháng 6 năm 1975", .year(1975, .yearOnly)),
    ])
    func aYearAloneIsAYear(written: String, meant: BirthCell) {
        #expect(BirthCell(written, kind: .text, order: .init([])) == meant)
    }

    @Test func yearsOfTwoDigitsAndNumbersOfDaysAreOffered() throws {
        #expect(
            BirthCell("2/9/75", kind: .text, order: .init([])) == .offered(try Self.day(1975, 9, 2), .shortYear))
        #expect(BirthCell("2/9/05", kind: .text, order: .init([])) == .offered(try Self.day(2005, 9, 2), .shortYear))
        // 27639 is 2 September 1975 in spreadsheets that count from 1900.
        #expect(BirthCell("27639", kind: .number, order: .init([])) == .offered(try Self.day(1975, 9, 2), .serialDay))
    }

    @Test func eightDigitsAreOffered() throws {
        #expect(BirthCell("05061979", kind: .text, order: .init([])) == .offered(try Self.day(1979, 6, 5), .day))
    }

    @Test func whereOthersHaveTheMonthFirstBothOrdersAreAsked() throws {
        let order = BirthCell.Order(["05/13/1975", "03/04/1980"])
        #expect(BirthCell("05/13/1975", kind: .text, order: order) == .day(try Self.day(1975, 5, 13), .dayOrder))
        #expect(BirthCell("03/04/1980", kind: .text, order: order) == .offered(try Self.day(1980, 3, 4), .dayOrder))
        #expect(BirthCell("04/04/1980", kind: .text, order: order) == .day(try Self.day(1980, 4, 4), nil))
        #expect(BirthCell("1980-04-03", kind: .day, order: order) == .offered(try Self.day(1980, 3, 4), .dayOrder))
        #expect(BirthCell("13/04/1980", kind: .text, order: order) == .day(try Self.day(1980, 4, 13), nil))
    }
}

@Suite struct CitizenNumberTests {
    @Test(
        arguments: [
            ("020075001234", "020075001234", false, []), ("20075001234", "020075001234", true, []),
            ("082345678", "082345678", false, []), ("020 075 001 234", "020075001234", false, []),
            ("003075001234", "003075001234", false, [.province]), ("12345", "12345", false, [.length]),
            ("2.01E+10", "201E+10", false, [.digitsLost]),
        ] as [(String, String, Bool, [CitizenNumber.Doubt])])
    func theNumberItself(written: String, digits: String, isPadded: Bool, doubts: [CitizenNumber.Doubt]) {
        let number = CitizenNumber(written)
        #expect(number.digits == digits)
        #expect(number.isPadded == isPadded)
        #expect(number.doubts == doubts)
    }

    @Test(
        arguments: [
            ("020075001234", Gender.male, 1975, []), ("020175001234", .female, 1975, []),
            ("020075001234", .female, 1975, [.gender]), ("020075001234", .male, 1976, [.year]),
            ("020201001234", .male, 2001, []), ("020301001234", .male, 2002, [.gender, .year]),
        ] as [(String, Gender, Int, [CitizenNumber.Doubt])])
    func genderAndYearHaveToFit(number: String, gender: Gender, year: Int, doubts: [CitizenNumber.Doubt]) {
        #expect(CitizenNumber(number).doubts(gender: gender, year: year) == doubts)
    }
}

@Suite struct ValueMatcherTests {
    private let matcher = ValueMatcher(
        ["Kinh", "Tày", "Nùng", "Hoa"], spellings: [("Mông", ["Hmông", "H'Mông", "Mèo"]), ("Thái", [])])

    @Test(arguments: [
        ("Kinh", ValueMatcher.Match.value), ("KINH", .certain("Kinh", .spelling)),
        ("kinh", .certain("Kinh", .spelling)),
        ("Hmông", .certain("Mông", .synonym)), ("H'MÔNG", .certain("Mông", .synonym)),
        ("mèo", .certain("Mông", .synonym)),
        ("H’Mông", .offered("Mông", .lookAlike)), ("Tay", .offered("Tày", .withoutMarks)),
        ("Nung", .offered("Nùng", .withoutMarks)),
        ("Ноа", .offered("Hoa", .lookAlike)), ("Thai", .offered("Thái", .withoutMarks)), ("Dao", .unknown),
        ("01", .unknown),
    ])
    func onlyWhatLeavesNoDoubtIsCertain(written: String, meant: ValueMatcher.Match) {
        #expect(matcher.match(written) == meant)
    }

    @Test(arguments: [
        ("Phường Chi Lăng", ValueMatcher.Match.value), ("PHƯỜNG CHI LĂNG", .certain("Phường Chi Lăng", .spelling)),
        ("I. Phường Chi Lăng", .certain("Phường Chi Lăng", .spelling)),
        ("UBND phường Chi Lăng", .certain("Phường Chi Lăng", .synonym)),
        ("P. Chi Lăng", .certain("Phường Chi Lăng", .synonym)), ("P.Chi Lăng", .certain("Phường Chi Lăng", .synonym)),
        ("Đơn vị: Phường Chi Lăng", .certain("Phường Chi Lăng", .spelling)),
        ("II. Xã Mai Pha (12 người)", .certain("Xã Mai Pha", .spelling)),
        ("Chi Lăng", .offered("Phường Chi Lăng", .nearest)),
        ("Phuong Chi Lang", .offered("Phường Chi Lăng", .withoutMarks)), ("Huyện Chi Lăng", .unknown),
    ])
    func unitsByTheirNames(written: String, meant: ValueMatcher.Match) {
        let units = UnitNames(["Phường Chi Lăng", "Xã Mai Pha", "Phòng Nội vụ"], spellings: [])
        #expect(units.match(written) == meant)
    }
}
