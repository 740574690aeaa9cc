import CalendarDays
import SelectionInput

/// A nominee as the pool will have it.
struct ImportedPerson: Sendable {
    /// Where it is: the file, the sheet, the row, and the cell of its name.
    var file: String
    var sheet: String?
    var row: Int
    var nameCell: String
    /// The values by slot; no value is blank.
    var values: [Int: String] = [:]
    /// The columns of its cells by slot.
    var columns: [Int: Int] = [:]
    /// The day of birth, or the year.
    var birthDay: CalendarDay?
    /// The day of birth that may be meant, while nobody has agreed.
    var offeredDay: CalendarDay?
    var birthYear: Int?
    /// The citizen's number; nil where it is none.
    var citizen: String?

    /// The place in words that `source` has: file, sheet, cell.
    var source: String { [file, sheet, nameCell].compactMap(\.self).joined(separator: ":") }

    /// What tells the person: the citizen's number, and the name with the day of birth.
    func keys(nameSlot: Int) -> [String] {
        var keys: [String] = []
        if let citizen, citizen.count >= 9 { keys.append("#" + citizen) }
        if let name = values[nameSlot], let birthDay = birthDay ?? offeredDay {
            keys.append(EyeKey.of(name) + "\n\(birthDay)")
        }
        return keys
    }
}
