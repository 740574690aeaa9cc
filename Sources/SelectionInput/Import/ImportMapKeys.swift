import DocumentSchema
import Wording

/// The keys of a file that says how lists of nominees are read.
enum ImportMapKeys {
    static let day = Key(
        "day", .day, "The day on which ages are counted, usually that of the conference.",
        "Ngày tính tuổi, thường là ngày họp.")
    static let yearOnly = Key(
        "yearOnly", .choice(of: ImportMap.YearOnly.self),
        "What is done where a list has the year of a birth only and the plan an age: ask (the default), or count the years.",
        "Danh sách chỉ ghi năm sinh mà phương án cần tuổi: ask (hỏi lại, mặc định) hoặc count (lấy hiệu hai năm).")
    static let keep = Key(
        "keep", .node(.oneOrList(of: .text(), mayBeEmpty: true)),
        "Fields, or headings, that the pool has beside those that the plan names.",
        "Các trường, hoặc tên cột, được giữ lại ngoài các cột mà phương án dùng.")
    static let ids = Key(
        "ids", .node(.map(IDKeys.map)), "The form of new ids.", "Dạng mã số cấp mới.")
    static let headings = Key(
        "headings", .node(.names(of: .oneOrList(of: .text()))),
        "Further headings of a field, by its name (name, birth, …) or the plan’s heading.",
        "Các tên cột khác của một trường, theo tên trường (name, birth, …) hoặc tên cột trong phương án.")
    static let values = Key(
        "values", .node(.names(of: .names(of: .oneOrList(of: .text(), mayBeEmpty: true)))),
        "The values of a field, each with other words for it.",
        "Các giá trị của một trường, mỗi giá trị kèm những cách ghi khác.")
    static let empty = Key(
        "empty", .node(.names(of: .oneOrList(of: .text(), mayBeEmpty: true))),
        "Texts of a field that say nothing: a cell with one of them counts as blank.",
        "Những cách ghi của một trường không có nghĩa gì: ô ghi như vậy được coi là để trống.")

    static let map = MapDescription([
        day.description, yearOnly.description, keep.description, ids.description, headings.description,
        values.description, empty.description,
    ])

    /// The description of such a file.
    static let document = DocumentDescription(
        Words(
            "How lists of nominees are read: what their headings and values mean.",
            "Cách đọc danh sách giới thiệu: ý nghĩa của tên cột và giá trị."), map)
}

/// The keys of `ids`.
enum IDKeys {
    static let prefix = Key("prefix", .text, "The letters before the number.", "Chữ đứng trước số.")
    static let digits = Key("digits", .whole(from: 1, to: 9), "The least number of digits.", "Số chữ số tối thiểu.")

    static let map = MapDescription([prefix.description, digits.description])
}
