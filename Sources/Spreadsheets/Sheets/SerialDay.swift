/// A day and a time that a spreadsheet holds as a number of days since its epoch.
struct SerialDay {
    /// Minutes since the epoch's midnight.
    private let minutes: Int
    private let isFrom1904: Bool

    /// The day of a serial number: day 1 is 1 January 1900, or, by the other epoch, 2 January 1904.
    /// - Returns: nil where spreadsheet programs show no day.
    init?(_ serial: Double, isFrom1904: Bool) {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        self.isFrom1904 = isFrom1904
        minutes = Int((serial * 1_440).rounded())
    }

    /// The day as `2025-06-27`, with the time behind it where there is one; a time alone as `07:30`.
    var text: String {
        let (day, minute) = minutes.quotientAndRemainder(dividingBy: 1_440)
        let time = SerialDay.two(minute / 60) + ":" + SerialDay.two(minute % 60)
        if day == 0, !isFrom1904 { return time }
        let date = SerialDay.date(day, isFrom1904: isFrom1904)
        return minute == 0 ? date : date + " " + time
    }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }

    /// The day of a serial number. By the epoch of 1900 there is a 29 February in that year, number 60, as in Lotus 1-2-3.
    private static func date(_ serial: Int, isFrom1904: Bool) -> String {
        if !isFrom1904, serial == 60 { return "1900-02-29" }
        // Days since 1 January 1970.
        let days = isFrom1904 ? serial - 24_107 : serial - (serial > 60 ? 25_569 : 25_568)
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013: years that begin in March, in eras of 400.
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(year)-" + two(month) + "-" + two(day)
    }
}
