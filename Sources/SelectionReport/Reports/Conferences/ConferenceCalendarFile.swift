import CalendarDays
import ConferenceCalendar
import Wording

/// The conferences and the days by which their documents are due, as a calendar (iCalendar, RFC 5545) that Outlook, Google
/// Calendar and telephones take. Equal schedules give equal bytes: no event has a time of making.
package enum ConferenceCalendarFile {
    /// The text of the file.
    package static func text(_ report: ConferenceReport, _ language: Language) -> String {
        func say(_ message: CalendarMessage) -> String { Message(message).text(language) }
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//delegates//conferences//EN", "CALSCALE:GREGORIAN"]
        for entry in report.schedule.entries {
            let unit = entry.conference.unit
            if let date = entry.conference.date {
                lines += event("conference", unit, date, say(.conference(unit: unit)))
            }
            if let due = entry.documents?.lastOpenDay ?? entry.documents?.day {
                lines += event("documents", unit, due, say(.documents(unit: unit)))
            }
        }
        return (lines + ["END:VCALENDAR"]).map(folded).joined()
    }

    private static func event(_ kind: String, _ unit: String, _ day: CalendarDay, _ summary: String) -> [String] {
        // A day without an end is one day long; after 31 December 9999 there is none to end on.
        let end = day.date.year == (day + 1).date.year || day.date.year < 9999
        return [
            "BEGIN:VEVENT", "UID:\(kind)-\(hexadecimal(unit))@delegates", "DTSTAMP:\(digits(day))T000000Z",
            "DTSTART;VALUE=DATE:\(digits(day))",
        ] + (end ? ["DTEND;VALUE=DATE:\(digits(day + 1))"] : []) + [
            "SUMMARY:\(escaped(summary))", "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    private static func digits(_ day: CalendarDay) -> String { day.description.replacing("-", with: "") }

    /// The text's bytes in hexadecimal: identifiers are safest in ASCII.
    private static func hexadecimal(_ text: String) -> String {
        text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func escaped(_ text: String) -> String {
        VisibleText.of(text).replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
    }

    /// The line in pieces of at most 75 bytes, no character cut, each further one after a blank.
    static func folded(_ line: String) -> String {
        var (folded, count) = ("", 0)
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if count + size > 75 {
                folded += "\r\n "
                count = 1
            }
            folded.unicodeScalars.append(scalar)
            count += size
        }
        return folded + "\r\n"
    }
}

/// What stands in a calendar.
package enum CalendarMessage: MessageWords {
    case conference(unit: String)
    case documents(unit: String)

    package var words: Words {
        switch self {
        case .conference(let unit): Words("Conference: \(unit)", "Hội nghị: \(unit)")
        case .documents(let unit): Words("Documents due: \(unit)", "Hạn gửi tài liệu: \(unit)")
        }
    }
}

extension Message {
    package init(_ content: CalendarMessage) { self.init(content as any MessageWords) }
}
