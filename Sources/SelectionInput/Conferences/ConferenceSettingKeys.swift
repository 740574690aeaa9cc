import ConferenceCalendar
import DocumentSchema

/// The keys of `mode`.
enum ModeKeys {
    static let plenaryBelow = Key(
        "plenaryBelow", .whole(from: 1, to: Conference.maximumStaff),
        "Units with less staff hold a conference of everybody.",
        "Đơn vị có ít người hơn số này thì họp hội nghị toàn thể.")
    static let atThreshold = Key(
        "at", .choice(of: ConferenceModeRule.AtThreshold.self), "The mode of a unit with exactly so many.",
        "Hình thức khi tổng số người đúng bằng mức này.")
    static let checkWithin = Key(
        "checkWithin", .node(.share), "How near to that number staff is to be counted again, such as 5%.",
        "Gần mức này bao nhiêu thì phải rà soát lại số người, ví dụ 5%.")

    static let map = MapDescription([plenaryBelow.description, atThreshold.description, checkWithin.description])
}

/// The keys of `documents`.
enum DocumentsKeys {
    static let days = Key(
        "days", .whole(from: 0, to: DocumentsRule.maximumDays), "How many days before the conference they are due.",
        "Phải gửi trước hội nghị bao nhiêu ngày.")
    static let counting = Key(
        "counting", .choice(of: DocumentsRule.Counting.self), "Which days are counted.", "Cách tính ngày.")
    static let names = Key(
        "names", .node(.oneOrList(of: .text())), "What the documents are called.", "Tên các văn bản.")

    static let summary = Key(
        "summary", .text, "Which of them is the summary report; “báo cáo tổng kết” by default.",
        "Văn bản nào là báo cáo tổng kết; mặc định “báo cáo tổng kết”.")

    static let map = MapDescription([
        days.description, counting.description, names.description, summary.description,
    ])
}

/// The keys of `periods`.
enum PeriodsKeys {
    static let ward = Key("ward", .period, "When wards hold theirs.", "Thời gian tổ chức ở cấp xã, phường.")
    static let city = Key("city", .period, "When the city holds its.", "Thời gian tổ chức ở cấp thành phố.")

    static let plans = Key(
        "plans", .period, "When every unit sends its own plan.", "Thời gian các đơn vị gửi kế hoạch triển khai.")
    static let nominations = Key(
        "nominations", .period, "When every unit nominates.", "Thời gian các đơn vị giới thiệu đại biểu.")

    static let map = MapDescription([
        ward.description, city.description, plans.description, nominations.description,
    ])
}

/// The keys of `delegates`.
enum SizeKeys {
    static let cityMaximum = Key(
        "cityMax", .whole(from: 1, to: Conference.maximumStaff), "The most delegates of the city’s conference.",
        "Số đại biểu nhiều nhất của hội nghị cấp thành phố.")
    static let wardCeiling = Key(
        "wardCeiling", .choice(of: ConferenceSizeRule.WardCeiling.self),
        "Which number of the city’s a ward must stay below.",
        "Số đại biểu cấp xã, phường không vượt quá con số nào của cấp thành phố.")

    static let map = MapDescription([cityMaximum.description, wardCeiling.description])
}

/// The keys of an entry of `holidays` that is not a single day.
enum HolidayKeys {
    static let name = Key("name", .text, "The holiday’s name.", "Tên ngày nghỉ.")
    static let first = Key("from", .day, isRequired: true, "The first day.", "Ngày đầu.")
    static let last = Key(
        "to", .day, "The last day; the first by default.", "Ngày cuối; nếu không ghi thì là ngày đầu.")

    static let map = MapDescription([name.description, first.description, last.description])
}
