import CalendarDays

/// A citizen's number: twelve digits that tell province, century, sex and year of birth; or nine, of an older card.
struct CitizenNumber: Equatable {
    /// What does not fit.
    enum Doubt: Equatable {
        case length, province, gender, year, digitsLost
    }

    /// The digits, with a zero that a spreadsheet dropped.
    let digits: String
    /// True where that zero was put back.
    let isPadded: Bool
    /// What the number itself shows to be wrong.
    private(set) var doubts: [Doubt] = []

    /// The number in a cell: blanks and stops between digits are nothing.
    init(_ text: String) {
        let plain = text.filter { $0 != " " && $0 != "." && $0 != "'" }
        let areDigits = !plain.isEmpty && plain.allSatisfy { ("0"..."9").contains($0) }
        isPadded = areDigits && plain.count == 11
        digits = isPadded ? "0" + plain : plain
        if !areDigits {
            doubts = [plain.lowercased().contains("e+") ? .digitsLost : .length]
        } else if digits.count == 12 {
            if !CitizenNumber.provinces.contains(Int(digits.prefix(3)) ?? 0) { doubts.append(.province) }
        } else if digits.count != 9 {
            doubts = [.length]
        }
    }

    /// What does not fit the gender and the year of birth that the list states.
    func doubts(gender: Gender?, year: Int?) -> [Doubt] {
        guard doubts.isEmpty, digits.count == 12, let century = digits.dropFirst(3).first?.wholeNumberValue else {
            return doubts
        }
        var doubts: [Doubt] = []
        if let gender, gender != (century % 2 == 0 ? .male : .female) { doubts.append(.gender) }
        let born = 1900 + century / 2 * 100 + (Int(digits.dropFirst(4).prefix(2)) ?? 0)
        if let year, year != born { doubts.append(.year) }
        return doubts
    }

    /// The codes of the provinces that gave out numbers: 63 between 001 and 096.
    private static let provinces: Set<Int> = [
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44,
        45, 46,
        48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92,
        93, 94,
        95, 96,
    ]
}
