import CalendarDays
import ConferenceCalendar
import SelectionCore
import Wording

/// The way days are written for people: `Fri, 28 Feb 2025` in English, `thứ Sáu, 28/02/2025` in Vietnamese.
struct DateStyle {
    let language: Language

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let weekdaysInVietnamese = [
        "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật",
    ]
    private static let quartersInVietnamese = ["I", "II", "III", "IV"]

    /// A day with its day of the week.
    func text(_ day: CalendarDay) -> String {
        let names = language == .english ? DateStyle.weekdays : DateStyle.weekdaysInVietnamese
        return names[day.weekday.rawValue - 1] + ", " + short(day)
    }

    /// A day.
    func short(_ day: CalendarDay) -> String {
        let (year, month, dayOfMonth) = day.date
        switch language {
        case .english: return "\(dayOfMonth) \(DateStyle.months[month - 1]) \(year)"
        case .vietnamese: return "\(CalendarDay.digits(dayOfMonth))/\(CalendarDay.digits(month))/\(year)"
        }
    }

    /// The name of a period.
    func name(_ period: CalendarPeriod) -> String {
        switch (period.name, language) {
        case (.quarter(let quarter, let year), .english): "Q\(quarter)/\(year)"
        case (.quarter(let quarter, let year), .vietnamese):
            "quý \(DateStyle.quartersInVietnamese[quarter - 1])/\(year)"
        case (.month(let month, let year), .english): "\(DateStyle.months[month - 1]) \(year)"
        case (.month(let month, let year), .vietnamese): "tháng \(CalendarDay.digits(month))/\(year)"
        case (.days, _): days(period)
        }
    }

    /// The first and the last day of a period; the day where it is one.
    func days(_ period: CalendarPeriod) -> String {
        period.first == period.last ? short(period.first) : short(period.first) + "–" + short(period.last)
    }
}
