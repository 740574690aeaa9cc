import CalendarDays
import ConferenceCalendar
import Foundation
import Testing

@Suite("Days of the calendar") struct CalendarDayTests {
    /// A date as numbers, and the day of the week that a printed calendar gives it.
    @Test(arguments: [
        (1970, 1, 1, CalendarDay.Weekday.thursday), (1969, 12, 31, .wednesday), (1900, 1, 1, .monday),
        (2000, 2, 29, .tuesday), (2024, 2, 29, .thursday), (2024, 12, 31, .tuesday), (2025, 1, 1, .wednesday),
        (2025, 1, 29, .wednesday), (2025, 2, 28, .friday), (2025, 3, 1, .saturday), (2025, 3, 16, .sunday),
        (2025, 3, 31, .monday), (2025, 6, 30, .monday), (2100, 2, 28, .sunday), (9999, 12, 31, .friday),
    ])
    func weekdays(year: Int, month: Int, day: Int, weekday: CalendarDay.Weekday) throws {
        let found = try #require(CalendarDay(year: year, month: month, day: day))
        #expect(found.weekday == weekday)
        #expect(found.date == (year, month, day))
    }

    @Test(arguments: [
        (2025, 2, 29), (2024, 2, 30), (2100, 2, 29), (2025, 4, 31), (2025, 13, 1), (2025, 0, 1), (2025, 1, 0),
        (1899, 12, 31), (10_000, 1, 1),
    ])
    func daysThatDoNotExist(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    /// Fifteen days before, over the ends of months and years and leap days.
    @Test(arguments: [
        ("2025-01-10", "2024-12-26"), ("2025-03-10", "2025-02-23"), ("2024-03-10", "2024-02-24"),
        ("2024-03-15", "2024-02-29"), ("2000-03-15", "2000-02-29"), ("2100-03-15", "2100-02-28"),
        ("2025-02-28", "2025-02-13"), ("2025-03-31", "2025-03-16"), ("2025-03-28", "2025-03-13"),
    ])
    func fifteenDaysBefore(date: String, before: String) throws {
        #expect(try (day(date) - 15).description == before)
        #expect(try day(before) + 15 == day(date))
        #expect(try day(date) - day(before) == 15)
    }

    /// Another calendar, the system's, has the same dates and days of the week.
    @Test func agreesWithTheSystemsCalendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for number in stride(from: -25_567, through: 200_000, by: 17) {
            let instant = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
            let day = CalendarDay(number: number)
            #expect(day.date.year == parts.year && day.date.month == parts.month && day.date.day == parts.day)
            #expect(day.weekday.rawValue % 7 + 1 == parts.weekday)
            let (year, month, dayOfMonth) = day.date
            #expect(CalendarDay(year: year, month: month, day: dayOfMonth) == day)
        }
    }

    @Test(arguments: [
        ("2025-01-01", "2025-03-31", CalendarPeriod.Name.quarter(1, year: 2025)),
        ("2025-10-01", "2025-12-31", .quarter(4, year: 2025)), ("2024-02-01", "2024-02-29", .month(2, year: 2024)),
        ("2025-12-01", "2025-12-31", .month(12, year: 2025)), ("2024-02-01", "2024-02-28", .days),
        ("2025-02-01", "2025-04-30", .days), ("2025-01-01", "2025-01-01", .days),
    ])
    func periodsHaveNames(first: String, last: String, name: CalendarPeriod.Name) throws {
        let period = try #require(CalendarPeriod(from: day(first), to: day(last)))
        #expect(period.name == name)
        switch name {
        case .quarter(let quarter, let year): #expect(CalendarPeriod(quarter: quarter, year: year) == period)
        case .month(let month, let year): #expect(CalendarPeriod(month: month, year: year) == period)
        case .days: break
        }
    }

    @Test func periodsDoNotRunBackwards() throws {
        #expect(try CalendarPeriod(from: day("2025-02-02"), to: day("2025-02-01")) == nil)
        #expect(CalendarPeriod(quarter: 5, year: 2025) == nil)
        #expect(CalendarPeriod(month: 13, year: 2025) == nil)
    }
}

/// The day that `text` is, such as `2025-02-28`.
func day(_ text: String) throws -> CalendarDay {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(CalendarDay(year: parts[0], month: parts[1], day: parts[2]))
}
