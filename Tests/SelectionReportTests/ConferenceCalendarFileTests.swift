import SelectionInput
import Testing
import Wording

@testable import ConferenceCalendar
@testable import SelectionReport

@Suite struct ConferenceCalendarFileTests {
    @Test func conferencesAndDueDaysAreEvents() throws {
        let text = """
            documents: { days: 15, counting: calendar, names: [kế hoạch] }
            conferences:
              - { unit: "Xã A, B", staff: 100, date: 2025-03-14 }
              - { unit: City, level: city, date: 2025-06-27 }
            """
        let plan = try ConferencePlanReader.read(InputFile(name: "c.yaml", bytes: text.utf8)).plan
        let question = try ConferenceQuestionReader.read(staff: [], dates: [], units: [], of: plan)
        let file = ConferenceCalendarFile.text(ConferenceReport(on: question), .vietnamese)
        let lines = file.components(separatedBy: "\r\n")
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
        #expect(
            lines.filter { $0.hasPrefix("SUMMARY:") } == [
                "SUMMARY:Hội nghị: Xã A\\, B", "SUMMARY:Hạn gửi tài liệu: Xã A\\, B", "SUMMARY:Hội nghị: City",
            ])
        #expect(
            lines.filter { $0.hasPrefix("DTSTART") } == [
                "DTSTART;VALUE=DATE:20250314", "DTSTART;VALUE=DATE:20250227", "DTSTART;VALUE=DATE:20250627",
            ])
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == 3)
    }

    @Test func theLastDayOfAllHasNoDayAfterIt() throws {
        let text = "conferences: [{ unit: A, staff: 1, date: 9999-12-31 }, { unit: B, staff: 1, date: 2025-12-31 }]\n"
        let plan = try ConferencePlanReader.read(InputFile(name: "c.yaml", bytes: text.utf8)).plan
        let file = ConferenceCalendarFile.text(ConferenceReport(on: ConferenceQuestion(plan)), .english)
        let ends = file.components(separatedBy: "\r\n").filter { $0.hasPrefix("DTEND") }
        #expect(ends.contains("DTEND;VALUE=DATE:20260101"))
        #expect(ends.allSatisfy { $0.count == "DTEND;VALUE=DATE:20260101".count })
    }

    @Test func longLinesAreFoldedBetweenCharacters() {
        let line = String(repeating: "ộ", count: 60)
        let folded = ConferenceCalendarFile.folded(line)
        #expect(folded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(folded.replacing("\r\n ", with: "") == line + "\r\n")
    }
}
