import Foundation
import Testing

/// Questions 16 to 18: the wards' own conferences, their modes and their dates.
@Suite struct ConferenceQuestions {
    private let office: Office
    /// The system's calendar: days are counted by another than the product's own.
    private let calendar: Calendar

    init() throws {
        office = try Office()
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        self.calendar = calendar
    }

    @Test("16. Có 198 người, tuyển thêm 5 người") func fiveMore() throws {
        let unit = "Phường Tam Thanh"
        let command = "conferences conferences.yaml --staff \"\(unit)=+5\""
        let document = try office.document(command, for: 16)
        let (before, now) = (document.before.conferences.part("unit", unit), document.conferences.part("unit", unit))
        #expect(before.staff.number == 198 && now.staff.number == 198 + 5)
        #expect(try staff(of: unit) == 198)
        #expect(before.mode.text == "plenary" && before.staffIs.text == "below")
        #expect(now.mode.text == "delegates" && now.staffIs.text == "above")
        #expect(document.changed.texts == [unit])
        for other in document.before.conferences.list where other.unit.text != unit {
            #expect(document.conferences.part("unit", other.unit.text ?? "").mode.text == other.mode.text)
        }
        try Page.expect(
            16, "Yes: 198 is fewer than 200, a plenary conference", "203 is more, a delegate conference",
            "300 at most")
        let words = try office.words(command, for: 16)
        #expect(words.contains("Phải đổi hình thức: hội nghị toàn thể → hội nghị đại biểu."))
        #expect(words.contains("198 người, dưới 200 → hội nghị đại biểu: 203 người, trên 200"))
        #expect(words.contains("Hội đồng Thi đua - Khen thưởng, không quá 300"))
        #expect(words.contains("203 người, sát mốc 200; cần kiểm tra lại số liệu"))
    }

    @Test("17. Đúng 200 người") func exactlyTheNumber() throws {
        let unit = "Phường Đông Kinh"
        let command = "conferences conferences.yaml --unit \"\(unit)\""
        #expect(try staff(of: unit) == 200)
        let open = try office.document(command, for: 17).conferences.part("unit", unit)
        #expect(open.staffIs.text == "exactly" && open.mode.text == "plenary" && open.decided.flag == false)
        let words = try office.words(command, for: 17)
        #expect(words.contains("Đúng 200 người: văn bản chỉ nói “dưới” và “trên”, chưa quy định."))
        #expect(words.contains("Đề xuất hội nghị toàn thể, chờ quyết định."))
        try Page.expect(17, "“dưới 200” and “trên 200” only", "proposes a plenary conference", "asks for a decision")

        let file = try office.folder.text("conferences.yaml")
        for decision in ["plenary", "delegates"] {
            _ = try office.folder.write(
                "conferences.yaml", file.replacing("at: ask", with: "at: \(decision)", maxReplacements: 1))
            let decided = try office.document(command, for: 17)
            let conference = decided.conferences.part("unit", unit)
            #expect(conference.mode.text == decision && conference.decided.flag == true)
            #expect(!decided.findings.list.contains { $0.code.text == "modeOpen" })
        }
    }

    @Test("18. Dời hội nghị xã Quảng Lạc sang 28/3") func anotherDate() throws {
        let unit = "Xã Quảng Lạc"
        let command = "conferences conferences.yaml --date \"\(unit)=28/3/2025\""
        let document = try office.document(command, for: 18)
        let (before, now) = (document.before.conferences.part("unit", unit), document.conferences.part("unit", unit))
        let moved = try #require(calendar.date(from: DateComponents(year: 2025, month: 3, day: 28)))
        let earlier = try #require(calendar.date(byAdding: .day, value: -15, to: moved))
        #expect(text(earlier) == "2025-03-13" && calendar.component(.weekday, from: earlier) == 5)
        #expect(now.date.text == text(moved))
        #expect(now.documentsDue.text == text(earlier) && now.documentsBy.text == text(earlier))
        #expect(before.documentsBy.text == "2025-02-27")
        let april = try #require(calendar.date(from: DateComponents(year: 2025, month: 4, day: 1)))
        let left = try #require(calendar.dateComponents([.day], from: moved, to: april).day) - 1
        #expect(left == 3 && now.daysToSpare.number == left)
        #expect(!document.findings.list.contains { $0.unit.text == unit })
        try Page.expect(18, "by Thu, 13 Mar 2025", "Thu, 27 Feb 2025", "still within Q1/2025, \(left) days to spare")
        let words = try office.words(command, for: 18)
        #expect(words.contains("Vẫn kịp quý I/2025, còn 3 ngày. Gửi tài liệu chậm nhất thứ Năm, 13/03/2025."))
    }

    private func text(_ day: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: day)
        return [parts.year, parts.month, parts.day].map { String($0 ?? 0) }
            .map { $0.count < 2 ? "0" + $0 : $0 }.joined(separator: "-")
    }

    /// The number of staff in the unit's line of the file.
    private func staff(of unit: String) throws -> Int {
        let lines = try office.folder.text("conferences.yaml").split(separator: "\n")
        let line = try #require(lines.first { $0.contains("{ unit: \(unit),") })
        let digits = try #require(line.firstMatch(of: /staff: (\d+)/)).1
        return try #require(Int(digits))
    }
}
