import DelegateSelection
import Foundation
import SelectionStore
import Testing

@testable import SelectionServer

/// The log as people read it: numbers say what they count, moments are written as each language writes them.
@Suite struct LogPageTests {
    @Test func `numbers say what they count`() async throws {
        let office = try await OfficeFixture()
        let acts = [
            LoggedAct(.nomineesReplaced, conference: 1, subject: "1200"),
            LoggedAct(.unitsReplaced, conference: 1, subject: "1"),
            LoggedAct(.uploadReceived, conference: 1, subject: "7 Xã A.xlsx"),
            LoggedAct(.commented, conference: 1, subject: "4"), LoggedAct(.dataBlanked, conference: 1, subject: "31"),
            LoggedAct(.dataBlanked, conference: 1, subject: "answer 2"),
            LoggedAct(.dataBlanked, conference: 1, subject: "paper 3 delegates"),
            LoggedAct(.dataBlanked, conference: 1, subject: String(repeating: "a", count: 64)),
            LoggedAct(.settingChanged, conference: 1, subject: "name"),
        ]
        for act in acts { try await office.store.note(act, by: .command) }
        let browser = try await office.openedBrowser()
        let page = try await browser.get("/c/1/log").text
        for words in [
            "1.200 người được giới thiệu", "1 đơn vị", "Tệp số 7: Xã A.xlsx", "Ý kiến số 4",
            "31 người được giới thiệu", "2 giá trị đã xác nhận", "Văn bản, số lưu 3: Danh sách đại biểu",
            "Danh sách lưu cùng các lần lựa chọn (aaaaaaaaaaaa…)", "Tên hội nghị",
        ] {
            #expect(page.contains("<td>\(words)"), "\(words)")
        }
    }

    @Test func `a moment is written as the language writes it`() throws {
        var parts = DateComponents(year: 2026, month: 11, day: 8, hour: 9, minute: 6)
        parts.calendar = Calendar(identifier: .gregorian)
        let date = try #require(parts.date)
        #expect(RunTime.text(date, .english) == "8 November 2026, 09:06")
        #expect(RunTime.text(date, .vietnamese) == "09:06 08/11/2026")
    }
}
