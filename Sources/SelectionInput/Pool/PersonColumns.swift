/// Columns by which a person is told who stands in the file under two ids.
enum PersonColumns: Sendable, Equatable {
    /// The name and the day of birth.
    case birth(name: Int, day: Int)
    /// The number of the citizen's card.
    case citizen(Int)

    private static let birthHeadings = [
        "ngày sinh", "ngày tháng năm sinh", "năm sinh", "sinh ngày", "sinh năm", "ngày tháng năm sinh dương lịch",
        "birth date", "date of birth", "birthdate", "birthday", "birth", "born", "dob",
    ].map(plain)
    private static let citizenHeadings = [
        "cccd", "số cccd", "căn cước", "số căn cước", "căn cước công dân", "số căn cước công dân", "thẻ căn cước",
        "số thẻ căn cước", "cmnd", "số cmnd", "cmnd cccd", "cccd cmnd", "số cmnd cccd", "số cccd cmnd", "số định danh",
        "số định danh cá nhân", "mã định danh", "citizen id", "national id", "identity number",
    ].map(plain)

    /// The ways to tell a person that the headings allow; `name` is the column of names.
    static func found(in headers: [String], name: Int?) -> [PersonColumns] {
        let headings = headers.map(plain)
        var found: [PersonColumns] = []
        if let name, let birth = headings.firstIndex(where: birthHeadings.contains) {
            found.append(.birth(name: name, day: birth))
        }
        if let citizen = headings.firstIndex(where: citizenHeadings.contains) { found.append(.citizen(citizen)) }
        return found
    }

    /// A key that is the same for the same person; nil where the cells do not say enough: a year of birth does not.
    func key(_ text: (Int) -> String) -> String? {
        switch self {
        case .birth(let name, let day):
            guard let day = PersonColumns.day(text(day)) else { return nil }
            let name = text(name)
            return name.isEmpty ? nil : EyeKey.of(name) + "\n" + day
        case .citizen(let column): return PersonColumns.number(text(column))
        }
    }

    /// The words of a heading without what stands between them.
    private static func plain(_ heading: String) -> String {
        EyeKey.of(heading).split { !$0.isLetter }.joined(separator: " ")
    }

    /// A day however it is written (02/09/1975, 2.9.1975, 1975-09-02, a spreadsheet's number of a day), or nil.
    private static func day(_ text: String) -> String? {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let parts = text.split { !$0.isNumber }.map { $0.drop { $0 == "0" } }
        guard !parts.contains(where: \.isEmpty) else { return nil }
        if parts.count == 1 { return (5...8).contains(parts[0].count) ? String(parts[0]) : nil }
        guard parts.count >= 3 else { return nil }
        let day = parts[0].count == 4 ? [parts[2], parts[1], parts[0]] : Array(parts.prefix(3))
        return day.joined(separator: "/")
    }

    /// The digits of a number of nine to twelve, without zeros at its front: a spreadsheet may have dropped them.
    private static func number(_ text: String) -> String? {
        let digits = text.filter { $0 != " " }
        let isNumber = digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let significant = digits.drop { $0 == "0" }
        return isNumber && (9...12).contains(digits.utf8.count) && !significant.isEmpty ? String(significant) : nil
    }
}
