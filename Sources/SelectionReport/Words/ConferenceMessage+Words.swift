import ConferenceCalendar
import Wording

extension ConferenceMessage {
    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        // Headings, columns and the rules that were applied.
        case .title: ("Conferences: modes and dates", "Hình thức và lịch tổ chức hội nghị")
        case .limits: ("Last days by the plan", "Thời hạn theo kế hoạch")
        case .limitPilot: ("Pilot: {0}", "Chỉ đạo điểm: {0}")
        case .limitWards: ("Wards and communes", "Các phường, xã")
        case .limitCity: ("City, after all wards and communes", "Thành phố, sau mọi phường, xã")
        case .columnLimit: ("Conference", "Hội nghị")
        case .columnPeriod: ("Held in", "Hoàn thành trong")
        case .columnLastDay: ("Last day", "Ngày cuối")
        case .schedule: ("Conferences", "Lịch hội nghị")
        case .columnStaff: ("Staff", "Số người")
        case .columnMode: ("Mode", "Hình thức")
        case .columnDelegates: ("Delegates", "Đại biểu")
        case .columnDate: ("Held on", "Ngày tổ chức")
        case .columnDocuments: ("Documents by", "Hạn gửi tài liệu")
        case .columnLeft: ("To spare", "Còn lại")
        case .findings: ("To be looked at ({0})", "Điều cần xem lại ({0})")
        case .findingsNone: ("Nothing is to be looked at.", "Không có điều gì cần xem lại.")
        case .findingsNoneHere: ("Nothing is to be looked at here.", "Ở đây không có điều gì cần xem lại.")
        case .findingsElsewhere:
            (
                "{0} {0|thing is|things are} to be looked at in the other conferences, not shown here.",
                "Ở các hội nghị khác có {0} điều cần xem lại, không nêu ở đây."
            )
        case .rules: ("Rules applied", "Quy định đã áp dụng")
        case .ruleMode:
            (
                "Fewer than {0} staff: a plenary conference; more than {0}: a delegate conference.",
                "Dưới {0} cán bộ, công chức, viên chức, người lao động: hội nghị toàn thể; trên {0}: hội nghị đại biểu."
            )
        case .ruleExactlyAsk:
            (
                "Exactly {0}: the plan does not say; a plenary conference is proposed, to be decided.",
                "Đúng {0}: văn bản chưa quy định; đề xuất hội nghị toàn thể, chờ quyết định."
            )
        case .ruleExactly:
            (
                "Exactly {0}: the plan does not say; decided here: {1}.",
                "Đúng {0}: văn bản chưa quy định; đã quyết định: {1}."
            )
        case .ruleDelegates:
            (
                "Delegates of a ward’s or commune’s delegate conference: {0} at most; of the city’s: {1} at most.",
                "Số đại biểu hội nghị đại biểu của phường, xã: không quá {0}; của thành phố: không quá {1}."
            )
        case .ruleDocuments:
            (
                "Documents are due {0} before the conference; where that day is no working day, on the one before it.",
                "Tài liệu gửi trước hội nghị {0}; nếu rơi vào ngày nghỉ thì gửi từ ngày làm việc liền trước."
            )
        case .ruleNames: ("The documents: {0}.", "Các tài liệu: {0}.")
        case .calendarDays: ("{0} {0|day|days}", "{0} ngày")
        case .workingDays: ("{0} working {0|day|days}", "{0} ngày làm việc")
        case .ruleHolidays:
            (
                "No working days: Saturday, Sunday, {0}.",
                "Ngày nghỉ: thứ Bảy, Chủ nhật, {0}."
            )

        // Modes, days, and the answer for one unit.
        case .plenary: ("plenary conference", "hội nghị toàn thể")
        case .delegates: ("delegate conference", "hội nghị đại biểu")
        case .plenaryCell: ("plenary", "toàn thể")
        case .delegatesCell: ("delegates", "đại biểu")
        case .openCell: ("to be decided", "chờ quyết định")
        case .pilotMark: ("{0} (pilot)", "{0} (điểm)")
        case .modeBelow: ("{2}: {0} staff, fewer than {1}", "{2}: {0} người, dưới {1}")
        case .modeAbove: ("{2}: {0} staff, more than {1}", "{2}: {0} người, trên {1}")
        case .modeExactly:
            (
                "{1}, as decided: exactly {0} staff, of which the plan does not say anything",
                "{1}, theo quyết định: đúng {0} người, văn bản chưa quy định"
            )
        case .modeExactlyOpen:
            (
                "{1} proposed, to be decided: exactly {0} staff, of which the plan does not say anything",
                "đề xuất {1}, chờ quyết định: đúng {0} người, văn bản chưa quy định"
            )
        case .daysLeft: ("{0} {0|day|days}", "{0} ngày")
        case .daysLate: ("{0} {0|day|days} late", "quá {0} ngày")
        case .noDate: ("not fixed", "chưa định")
        case .weekend: ("a weekend day", "ngày nghỉ cuối tuần")
        case .holiday: ("a public holiday", "ngày nghỉ lễ")
        case .namedHoliday: ("a public holiday ({0})", "ngày nghỉ lễ ({0})")
        case .answerSameMode: ("The mode stays: {0}.", "Không phải đổi hình thức: vẫn là {0}.")
        case .answerOtherMode: ("The mode changes: {0} → {1}.", "Phải đổi hình thức: {0} → {1}.")
        case .answerMode: ("Mode: {0}.", "Hình thức: {0}.")
        case .answerOpenMode:
            (
                "Exactly {0} staff: the plan has “fewer than” and “more than” only. Proposed: {1}, to be decided.",
                "Đúng {0} người: văn bản chỉ nói “dưới” và “trên”, chưa quy định. Đề xuất {1}, chờ quyết định."
            )
        case .answerInTime: ("Within {0}, {1} to spare.", "Trong hạn {0}, còn {1}.")
        case .answerStillInTime: ("Still within {0}, {1} to spare.", "Vẫn kịp {0}, còn {1}.")
        case .answerLate: ("Not within {0}: {1}.", "Không kịp {0}: {1}.")
        case .answerDocuments: ("Documents by {0}.", "Gửi tài liệu chậm nhất {0}.")
        case .factStaff: ("Staff", "Số người")
        case .factMode: ("Mode", "Hình thức")
        case .factDelegates: ("Delegates", "Số đại biểu")
        case .factDate: ("Held on", "Ngày tổ chức")
        case .factDocuments: ("Documents by", "Hạn gửi tài liệu")
        case .factPeriod: ("Held in", "Thời hạn")
        case .staffCounted: ("counted on {0}", "tính đến {0}")
        case .documentsBefore: ("{0} ({1} before)", "{0} (trước {1})")
        case .documentsInstead:
            ("{0} ({1} before is {2}, {3})", "{0} (trước {1} là {2}, {3})")
        case .periodOpen: ("{0}, until {1}", "{0}, đến hết {1}")
        case .periodLeft: ("{0} to spare", "còn {0}")
        case .periodOf: ("{0} ({1}, until {2})", "{0} ({1}, đến hết {2})")

        // What is to be looked at.
        case .severityBroken: ("against the plan", "trái kế hoạch")
        case .severityDecision: ("to be decided", "cần quyết định")
        case .severityCaution: ("to be checked", "cần lưu ý")
        case .findingNew: ("new", "mới")
        case .findingGone: ("settled", "đã hết")
        case .afterPeriod:
            ("{0} after {1}, which ends on {2}", "chậm {0} so với {1}; ngày cuối là {2}")
        case .notAfterWards:
            (
                "not after the conferences of {0}; the wards and communes come first",
                "không sau hội nghị của {0}; phải tổ chức từ cấp cơ sở trước"
            )
        case .tooManyDelegates:
            ("{0} delegates; {1} are allowed at most", "{0} đại biểu; không được quá {1}")
        case .modeOpen:
            (
                "exactly {0} staff, of which the plan does not say anything; decide on the mode (mode: at)",
                "đúng {0} người, văn bản chưa quy định; cần quyết định hình thức (ghi ở mode: at)"
            )
        case .delegatesOpen:
            (
                "the unit decides how many delegates there are, as its emulation council proposes; {0} at most",
                "đơn vị quyết định số đại biểu trên cơ sở đề xuất của Hội đồng Thi đua - Khen thưởng, không quá {0}"
            )
        case .dateOpen: ("no date is fixed", "chưa định ngày tổ chức")
        case .dateOpenUntil: ("no date is fixed; {0} at the latest", "chưa định ngày tổ chức; chậm nhất {0}")
        case .dateOpenDocuments:
            (
                "no date is fixed; {0} at the latest, then documents by {1}",
                "chưa định ngày tổ chức; chậm nhất {0}, khi đó gửi tài liệu chậm nhất {1}"
            )
        case .beforePeriod: ("{1} is before {0} begins", "{1} là trước khi bắt đầu {0}")
        case .pilotNotFirst:
            (
                "the pilot is not before the conferences of {0}, which are to learn from it",
                "hội nghị điểm không trước hội nghị của {0}, nên chưa kịp rút kinh nghiệm"
            )
        case .closed:
            ("held on {0}, which is {1}", "ngày tổ chức {0} là {1}")
        case .documentsClosed:
            (
                "documents are due on {0}, which is {1}; send them by {2}",
                "hạn gửi tài liệu {0} là {1}; gửi chậm nhất {2}"
            )
        case .nearThreshold:
            (
                "{0} staff, near {1}; check the count (on which day, and who is counted)",
                "{0} người, sát mốc {1}; cần kiểm tra lại số liệu (tính đến ngày nào, gồm những ai)"
            )
        }
    }
}
