import ConferenceCalendar
import DocumentSchema
import Wording

/// The keys of a file of conferences; its parts have their own keys in files beside this one.
enum ConferencePlanKeys {
    static let title = Key("title", .text, "The heading of reports.", "Tiêu đề báo cáo.")
    static let mode = Key(
        "mode", .node(.map(ModeKeys.map)),
        "When a conference is of everybody, and when of delegates.",
        "Khi nào họp hội nghị toàn thể, khi nào họp hội nghị đại biểu.")
    static let documents = Key(
        "documents", .node(.map(DocumentsKeys.map)),
        "Which documents are due before a conference, and when.",
        "Các văn bản phải gửi trước hội nghị và thời hạn gửi.")
    static let periods = Key(
        "periods", .node(.map(PeriodsKeys.map)),
        "When conferences are to be held.", "Thời gian tổ chức hội nghị các cấp.")
    static let pilot = Key(
        "pilot", .node(.map(PilotKeys.map)), "The conference that is held first.", "Hội nghị làm điểm.")
    static let delegates = Key(
        "delegates", .node(.map(SizeKeys.map)), "How many delegates there may be.", "Số lượng đại biểu tối đa.")
    static let holidays = Key(
        "holidays", .node(.oneOrList(of: .either([DayForm().form, .map(HolidayKeys.map)]), mayBeEmpty: true)),
        "Days that are no working days.", "Những ngày nghỉ, không tính là ngày làm việc.")
    static let conferences = Key(
        "conferences", .node(.list(of: ConferenceKeys.form, mayBeEmpty: false)), isRequired: true,
        "The conferences.", "Các hội nghị.")

    static let shares = Key(
        "shares", .node(.map(ConferenceShareKeys.map)), "The share of the grassroots in a conference.",
        "Tỷ lệ đại biểu cơ sở của hội nghị.")
    static let units = Key(
        "units", .node(.oneOrList(of: .map(UnitRecordKeys.map))), "All units, with what they have sent.",
        "Tất cả các đơn vị và những gì đã gửi.")
    static let tasks = Key("tasks", .node(.map(TaskKeys.map)), "The tasks of offices.", "Nhiệm vụ của các phòng.")
    static let campaigns = Key(
        "campaigns", .node(.oneOrList(of: .text())), "The campaigns that nominees should have stood out in.",
        "Các phong trào trọng tâm cần có người tiêu biểu.")
    static let fields = Key(
        "fields", .node(.oneOrList(of: .text())), "The fields that nominees should come from.",
        "Các lĩnh vực cần có người tiêu biểu.")

    static let map = MapDescription([
        title.description, mode.description, documents.description, periods.description, pilot.description,
        delegates.description, shares.description, holidays.description, conferences.description, units.description,
        tasks.description, campaigns.description, fields.description,
    ])

    /// The description of such a file.
    static let document = DocumentDescription(
        Words(
            "The wards’ conferences: their modes, dates, and documents due.",
            "Hội nghị các xã, phường: hình thức, ngày họp và văn bản phải gửi."), map)
}

/// The keys of an entry of `conferences`; one of the city has no staff.
enum ConferenceKeys {
    static let unit = Key("unit", .text, isRequired: true, "Whose conference it is.", "Đơn vị tổ chức hội nghị.")
    static let level = Key(
        "level", .choice(of: Conference.Level.self), "The ward’s (the default) or the city’s.",
        "Cấp xã, phường (ward, mặc định) hoặc cấp thành phố (city).")
    static let staff = Key(
        "staff", .whole(from: 1, to: Conference.maximumStaff),
        "How many people belong to the unit; the mode depends on it. Left out where it is not known yet.",
        "Tổng số người của đơn vị; căn cứ để xác định hình thức hội nghị. Chưa có số liệu thì không ghi.")
    static let counted = Key("counted", .day, "The day on which the staff was counted.", "Ngày chốt tổng số người.")
    static let source = Key("source", .text, "Where that number comes from.", "Nguồn số liệu.")
    static let date = Key("date", .day, "The day of the conference.", "Ngày tổ chức hội nghị.")
    static let delegates = Key(
        "delegates", .whole(from: 1, to: Conference.maximumStaff), "How many delegates are planned.",
        "Số đại biểu dự kiến.")

    static let ward = MapDescription(
        [
            unit.description, level.description, staff.description, counted.description, source.description,
            date.description, delegates.description,
        ] + ConferenceRecordKeys.ward)
    static let city = MapDescription(
        [unit.description, level.description, date.description, delegates.description] + ConferenceRecordKeys.city)

    /// A conference, whose keys depend on its level.
    static let form = ValueForm.byCase(
        key: level.name, value: Conference.Level.city.rawValue, then: .map(city), otherwise: .map(ward))
}

/// The keys of `pilot`.
enum PilotKeys {
    static let unit = Key(
        "unit", .text, isRequired: true, "One of the wards listed.", "Một trong các xã, phường đã nêu.")
    static let period = Key("period", .period, "When it is to be held.", "Thời gian tổ chức.")

    static let lessons = Key(
        "lessons", .node(.oneOrList(of: .map(LessonKeys.map))), "What it taught.", "Những điều rút kinh nghiệm.")

    static let map = MapDescription([unit.description, period.description, lessons.description])
}
