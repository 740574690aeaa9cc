/// A day as people write it, or a year where only that is known.
public struct WrittenDay: Sendable, Hashable {
    /// The first of the days that it may be.
    public let first: CalendarDay
    /// The last of them; the same for a day.
    public let last: CalendarDay

    /// True where only the year is known.
    public var isYear: Bool { first != last }

    /// The reason why a text is no day.
    public enum Fault: Error, Sendable {
        /// It has another form.
        case form
        /// It has the form, but there is no such day.
        case noSuchDay
        /// It is a day of a year before or after those that are read.
        case yearBeyond
    }

    /// Reads `2025-03-28`, or `28/3/2025`, also with points or hyphens: the day, then the month; or a year, `1988`.
    /// - Throws: `Fault`.
    public init(_ text: some StringProtocol) throws(Fault) {
        guard text.count != 4, text.first(where: { "-/.".contains($0) }) != nil else {
            let year = text.count == 4 ? WrittenDay.number(text) : nil
            guard let year, let first = CalendarDay(year: year, month: 1, day: 1),
                let last = CalendarDay(year: year, month: 12, day: 31)
            else { throw .form }
            (self.first, self.last) = (first, last)
            return
        }
        first = try CalendarDay(written: text)
        last = first
    }

    /// A number of a few digits, without a sign.
    static func number(_ text: some StringProtocol) -> Int? {
        let isShort = (1...4).contains(text.utf8.count)
        return isShort && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            ? Int(text) : nil
    }
}

extension CalendarDay {
    /// Reads `2025-03-28`, or `28/3/2025`, also with points or hyphens: the day, then the month.
    /// - Throws: `WrittenDay.Fault`.
    public init(written text: some StringProtocol) throws(WrittenDay.Fault) {
        guard let separator = text.first(where: { "-/.".contains($0) }) else { throw .form }
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { WrittenDay.number($0) }
        guard parts.count == 3, numbers.count == 3 else { throw .form }
        let isYearFirst = parts[0].count == 4 && separator == "-"
        guard isYearFirst || parts[2].count == 4, parts[1].count <= 2, parts[isYearFirst ? 2 : 0].count <= 2 else {
            throw .form
        }
        let (year, day) = isYearFirst ? (numbers[0], numbers[2]) : (numbers[2], numbers[0])
        guard let found = CalendarDay(year: year, month: numbers[1], day: day) else {
            // Of the years that are read, 2000 has every day of the calendar.
            let isDay = CalendarDay(year: 2000, month: numbers[1], day: day) != nil
            let isYear = CalendarDay(year: year, month: 1, day: 1) != nil
            throw isDay && !isYear ? .yearBeyond : .noSuchDay
        }
        self = found
    }
}
