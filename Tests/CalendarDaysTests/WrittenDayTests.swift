import CalendarDays
import Testing

/// Days as people write them, and ages.
@Suite struct WrittenDayTests {
    @Test(arguments: [
        ("02/9/1990", "1990-09-02", "1990-09-02"), ("29/02/1984", "1984-02-29", "1984-02-29"),
        ("2-9-1990", "1990-09-02", "1990-09-02"), ("2.9.1990", "1990-09-02", "1990-09-02"),
        ("1990-09-02", "1990-09-02", "1990-09-02"), ("1990-9-2", "1990-09-02", "1990-09-02"),
        ("1988", "1988-01-01", "1988-12-31"),
    ])
    func `every form of a day is read`(text: String, first: String, last: String) throws {
        let day = try WrittenDay(text)
        #expect(day.first.description == first && day.last.description == last && day.isYear == (text == "1988"))
    }

    @Test(arguments: [
        ("29/02/1985", WrittenDay.Fault.noSuchDay), ("05/13/1990", .noSuchDay), ("1/1/90", .form), ("35", .form),
        ("1899", .form), ("", .form), ("1990/09/02", .form), ("2/9-1990", .form), ("19 88", .form), ("45000", .form),
        ("tháng 9", .form), ("+198", .form),
    ])
    func `nothing else is`(text: String, fault: WrittenDay.Fault) {
        #expect(throws: fault) { try WrittenDay(text) }
    }

    /// Ages by the calendar: the birthday counts, the day before does not; of 29 February 1 March does.
    @Test(arguments: [
        ("1990-06-27", "2025-06-27", 35), ("1990-06-28", "2025-06-27", 34), ("1990-06-26", "2025-06-27", 35),
        ("1984-02-29", "2025-02-28", 40), ("1984-02-29", "2025-03-01", 41), ("1984-02-29", "2024-02-29", 40),
        ("1984-02-29", "2024-02-28", 39), ("2000-12-31", "2025-01-01", 24), ("2025-06-27", "2025-06-27", 0),
        ("2025-06-28", "2025-06-27", -1),
    ])
    func `ages are counted by birthdays`(birth: String, day: String, age: Int) throws {
        #expect(try CalendarDay(written: day).age(ofBornOn: try CalendarDay(written: birth)) == age)
    }
}
