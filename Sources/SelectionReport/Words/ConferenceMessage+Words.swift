import ConferenceCalendar
import Wording

extension ConferenceMessage {

    package var words: Words {
        switch self {
        // Headings, columns and the rules that were applied.
        case .title: Words("Conferences: modes and dates", "Hình thức và lịch tổ chức hội nghị")
        case .limits: Words("Last days by the plan", "Thời hạn theo kế hoạch")
        case .limitPilot(let unit): Words("Pilot: \(unit)", "Chỉ đạo điểm: \(unit)")
        case .limitWards: Words("Wards and communes", "Các phường, xã")
        case .limitCity: Words("City, after all wards and communes", "Thành phố, sau mọi phường, xã")
        case .columnLimit: Words("Conference", "Hội nghị")
        case .columnPeriod: Words("Held in", "Hoàn thành trong")
        case .columnLastDay: Words("Last day", "Ngày cuối")
        case .schedule: Words("Conferences", "Lịch hội nghị")
        case .columnStaff: Words("Staff", "Số người")
        case .columnMode: Words("Mode", "Hình thức")
        case .columnDelegates: Words("Delegates", "Đại biểu")
        case .columnDate: Words("Held on", "Ngày tổ chức")
        case .columnDocuments: Words("Documents by", "Hạn gửi tài liệu")
        case .columnLeft: Words("To spare", "Còn lại")
        case .findings(let count): Words("To be looked at (\(count))", "Điều cần xem lại (\(count))")
        case .findingsNone: Words("Nothing is to be looked at.", "Không có điều gì cần xem lại.")
        case .findingsNoneHere: Words("Nothing is to be looked at here.", "Ở đây không có điều gì cần xem lại.")
        case .findingsElsewhere(let count):
            Words(
                "\(count) \(count, "thing is", "things are") to be looked at in the other conferences, not shown here.",
                "Ở các hội nghị khác có \(count) điều cần xem lại, không nêu ở đây."
            )
        case .rules: Words("Rules applied", "Quy định đã áp dụng")
        case .ruleMode(let threshold):
            Words(
                "Fewer than \(threshold) staff: a plenary conference; more than \(threshold): a delegate conference.",
                "Dưới \(threshold) cán bộ, công chức, viên chức, người lao động: hội nghị toàn thể; trên \(threshold): hội nghị đại biểu."
            )
        case .ruleExactlyAsk(let threshold):
            Words(
                "Exactly \(threshold): the plan does not say; a plenary conference is proposed, to be decided.",
                "Đúng \(threshold): văn bản chưa quy định; đề xuất hội nghị toàn thể, chờ quyết định."
            )
        case .ruleExactly(let threshold, let mode):
            Words(
                "Exactly \(threshold): the plan does not say; decided here: \(mode).",
                "Đúng \(threshold): văn bản chưa quy định; đã quyết định: \(mode)."
            )
        case .ruleDelegates(let wards, let city):
            Words(
                "Delegates of a ward’s or commune’s delegate conference: \(wards) at most; of the city’s: \(city) at most.",
                "Số đại biểu hội nghị đại biểu của phường, xã: không quá \(wards); của thành phố: không quá \(city)."
            )
        case .ruleDocuments(let lead):
            Words(
                "Documents are due \(lead) before the conference; where that day is no working day, on the one before it.",
                "Tài liệu gửi trước hội nghị \(lead); nếu rơi vào ngày nghỉ thì gửi từ ngày làm việc liền trước."
            )
        case .ruleNames(let names): Words("The documents: \(names).", "Các tài liệu: \(names).")
        case .calendarDays(let count): Words("\(count) \(count, "day", "days")", "\(count) ngày")
        case .workingDays(let count): Words("\(count) working \(count, "day", "days")", "\(count) ngày làm việc")
        case .ruleHolidays(let holidays):
            Words(
                "No working days: Saturday, Sunday, \(holidays).",
                "Ngày nghỉ: thứ Bảy, Chủ nhật, \(holidays)."
            )

        // Modes, days, and the answer for one unit.
        case .plenary: Words("plenary conference", "hội nghị toàn thể")
        case .delegates: Words("delegate conference", "hội nghị đại biểu")
        case .plenaryCell: Words("plenary", "toàn thể")
        case .delegatesCell: Words("delegates", "đại biểu")
        case .openCell: Words("to be decided", "chờ quyết định")
        case .pilotMark(let unit): Words("\(unit) (pilot)", "\(unit) (điểm)")
        case .modeBelow(let staff, let threshold, let mode):
            Words("\(mode): \(staff) staff, fewer than \(threshold)", "\(mode): \(staff) người, dưới \(threshold)")
        case .modeAbove(let staff, let threshold, let mode):
            Words("\(mode): \(staff) staff, more than \(threshold)", "\(mode): \(staff) người, trên \(threshold)")
        case .modeExactly(let staff, let mode):
            Words(
                "\(mode), as decided: exactly \(staff) staff, of which the plan does not say anything",
                "\(mode), theo quyết định: đúng \(staff) người, văn bản chưa quy định"
            )
        case .modeExactlyOpen(let staff, let mode):
            Words(
                "\(mode) proposed, to be decided: exactly \(staff) staff, of which the plan does not say anything",
                "đề xuất \(mode), chờ quyết định: đúng \(staff) người, văn bản chưa quy định"
            )
        case .daysLeft(let count): Words("\(count) \(count, "day", "days")", "\(count) ngày")
        case .daysLate(let count): Words("\(count) \(count, "day", "days") late", "quá \(count) ngày")
        case .noDate: Words("not fixed", "chưa định")
        case .weekend: Words("a weekend day", "ngày nghỉ cuối tuần")
        case .holiday: Words("a public holiday", "ngày nghỉ lễ")
        case .namedHoliday(let name): Words("a public holiday (\(name))", "ngày nghỉ lễ (\(name))")
        case .answerSameMode(let mode): Words("The mode stays: \(mode).", "Không phải đổi hình thức: vẫn là \(mode).")
        case .answerOtherMode(let before, let after):
            Words("The mode changes: \(before) → \(after).", "Phải đổi hình thức: \(before) → \(after).")
        case .answerMode(let mode): Words("Mode: \(mode).", "Hình thức: \(mode).")
        case .answerOpenMode(let staff, let mode):
            Words(
                "Exactly \(staff) staff: the plan has “fewer than” and “more than” only. Proposed: \(mode), to be decided.",
                "Đúng \(staff) người: văn bản chỉ nói “dưới” và “trên”, chưa quy định. Đề xuất \(mode), chờ quyết định."
            )
        case .answerInTime(let period, let spare):
            Words("Within \(period), \(spare) to spare.", "Trong hạn \(period), còn \(spare).")
        case .answerStillInTime(let period, let spare):
            Words("Still within \(period), \(spare) to spare.", "Vẫn kịp \(period), còn \(spare).")
        case .answerLate(let period, let late): Words("Not within \(period): \(late).", "Không kịp \(period): \(late).")
        case .answerDocuments(let day): Words("Documents by \(day).", "Gửi tài liệu chậm nhất \(day).")
        case .factStaff: Words("Staff", "Số người")
        case .factMode: Words("Mode", "Hình thức")
        case .factDelegates: Words("Delegates", "Số đại biểu")
        case .factDate: Words("Held on", "Ngày tổ chức")
        case .factDocuments: Words("Documents by", "Hạn gửi tài liệu")
        case .factPeriod: Words("Held in", "Thời hạn")
        case .staffCounted(let day): Words("counted on \(day)", "tính đến \(day)")
        case .documentsBefore(let day, let lead): Words("\(day) (\(lead) before)", "\(day) (trước \(lead))")
        case .documentsInstead(let day, let lead, let other, let reason):
            Words("\(day) (\(lead) before is \(other), \(reason))", "\(day) (trước \(lead) là \(other), \(reason))")
        case .periodOpen(let period, let last): Words("\(period), until \(last)", "\(period), đến hết \(last)")
        case .periodLeft(let spare): Words("\(spare) to spare", "còn \(spare)")
        case .periodOf(let day, let period, let last):
            Words("\(day) (\(period), until \(last))", "\(day) (\(period), đến hết \(last))")

        // What is to be looked at.
        case .severityBroken: Words("against the plan", "trái kế hoạch")
        case .severityDecision: Words("to be decided", "cần quyết định")
        case .severityCaution: Words("to be checked", "cần lưu ý")
        case .findingNew: Words("new", "mới")
        case .findingGone: Words("settled", "đã hết")
        case .afterPeriod(let late, let period, let last):
            Words(
                "\(late) after \(period), which ends on \(last)", "chậm \(late) so với \(period); ngày cuối là \(last)")
        case .notAfterWards(let units):
            Words(
                "not after the conferences of \(units); the wards and communes come first",
                "không sau hội nghị của \(units); phải tổ chức từ cấp cơ sở trước"
            )
        case .tooManyDelegates(let delegates, let most):
            Words(
                "\(delegates) delegates; \(most) are allowed at most", "\(delegates) đại biểu; không được quá \(most)")
        case .staffOpen:
            Words(
                "the number of staff is not known yet, and with it the mode",
                "chưa có tổng số người nên chưa xác định được hình thức hội nghị")
        case .modeOpen(let staff):
            Words(
                "exactly \(staff) staff, of which the plan does not say anything; decide on the mode (mode: at)",
                "đúng \(staff) người, văn bản chưa quy định; cần quyết định hình thức (ghi ở mode: at)"
            )
        case .delegatesOpen(let most):
            Words(
                "the unit decides how many delegates there are, as its emulation council proposes; \(most) at most",
                "đơn vị quyết định số đại biểu trên cơ sở đề xuất của Hội đồng Thi đua - Khen thưởng, không quá \(most)"
            )
        case .dateOpen: Words("no date is fixed", "chưa định ngày tổ chức")
        case .dateOpenUntil(let last):
            Words("no date is fixed; \(last) at the latest", "chưa định ngày tổ chức; chậm nhất \(last)")
        case .dateOpenDocuments(let last, let documents):
            Words(
                "no date is fixed; \(last) at the latest, then documents by \(documents)",
                "chưa định ngày tổ chức; chậm nhất \(last), khi đó gửi tài liệu chậm nhất \(documents)"
            )
        case .beforePeriod(let period, let day):
            Words("\(day) is before \(period) begins", "\(day) là trước khi bắt đầu \(period)")
        case .pilotNotFirst(let units):
            Words(
                "the pilot is not before the conferences of \(units), which are to learn from it",
                "hội nghị điểm không trước hội nghị của \(units), nên chưa kịp rút kinh nghiệm"
            )
        case .closed(let day, let reason):
            Words("held on \(day), which is \(reason)", "ngày tổ chức \(day) là \(reason)")
        case .documentsClosed(let day, let reason, let instead):
            Words(
                "documents are due on \(day), which is \(reason); send them by \(instead)",
                "hạn gửi tài liệu \(day) là \(reason); gửi chậm nhất \(instead)"
            )
        case .nearThreshold(let staff, let threshold):
            Words(
                "\(staff) staff, near \(threshold); check the count (on which day, and who is counted)",
                "\(staff) người, sát mốc \(threshold); cần kiểm tra lại số liệu (tính đến ngày nào, gồm những ai)"
            )
        }
    }
}
