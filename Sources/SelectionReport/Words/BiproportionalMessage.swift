import Wording

/// The words of reports of allocations to units and categories.
package enum BiproportionalMessage: MessageWords {
    case matrixTitle(seats: String, units: String, categories: String, method: String)
    case columnDivisor
    case rowDivisor
    case matrixCertificate(rounding: String)
    case matrixCertificateRoot(rounding: String)
    case matrixExample(
        unit: String, category: String, weight: String, unitDivisor: String, categoryDivisor: String, quotient: String,
        seats: String)
    case matrixTie(cells: String, seats: String)
    case matrixTiedCell(unit: String, category: String, fewer: String, more: String)
    case matrixDraw(seed: String, cells: String)
    case matrixDrawnCell(unit: String, category: String, number: String, seats: String)
    case conflictTotals(units: String, categories: String)
    case conflictMargins(seats: String, lines: String, across: String, available: String)
    case conflictMarginsOwed(
        seats: String, lines: String, across: String, available: String, owed: String, method: String)
    case conflictNoWeight(seats: String, lines: String)
    case conflictOwed(cells: String, lines: String, method: String, seats: String)
    case conflictLine(name: String, seats: String)
    case lineUnit(names: String)
    case lineUnits(names: String)
    case lineCategory(names: String)
    case lineCategories(names: String)

    package var words: Words {
        switch self {
        case .matrixTitle(let seats, let units, let categories, let method):
            Words(
                "\(seats) seats for \(units) units and \(categories) categories by \(method)",
                "Phân bổ \(seats) suất cho \(units) đơn vị và \(categories) nhóm theo phương pháp \(method)"
            )
        case .columnDivisor: Words("Row divisor", "Số chia theo dòng")
        case .rowDivisor: Words("Column divisor", "Số chia theo cột")
        case .matrixCertificate(let rounding):
            Words(
                "Check: the seats of a cell are its weight ÷ (divisor of its unit × divisor of its category), \(rounding).",
                "Cách kiểm tra: số suất của mỗi ô bằng trọng số ÷ (số chia của đơn vị × số chia của nhóm), \(rounding)."
            )
        case .matrixCertificateRoot(let rounding):
            Words(
                "Check: the divisors are square roots, shown as √(…); the seats of a cell are its weight ÷ (divisor of its unit × divisor of its category), \(rounding).",
                "Cách kiểm tra: các số chia là căn bậc hai, ghi dạng √(…); số suất của mỗi ô bằng trọng số ÷ (số chia của đơn vị × số chia của nhóm), \(rounding)."
            )
        case .matrixExample(
            let unit, let category, let weight, let unitDivisor, let categoryDivisor, let quotient, let seats):
            Words(
                "For instance \(unit) – \(category): \(weight) ÷ (\(unitDivisor) × \(categoryDivisor)) = \(quotient), so \(seats).",
                "Ví dụ \(unit) – \(category): \(weight) ÷ (\(unitDivisor) × \(categoryDivisor)) = \(quotient), được \(seats)."
            )
        case .matrixTie(let cells, let seats):
            Words(
                "Undecided, because they are exactly where rounding changes: \(cells). Seats left for these cells: \(seats); every way to fill them is equally proportional. Settle it with --lot SEED, or otherwise.",
                "Chưa xác định, vì nằm đúng ở mốc làm tròn: \(cells). Còn \(seats) suất cho các ô này; mọi cách chia đều đúng tỷ lệ như nhau. Bốc thăm bằng --lot SEED, hoặc quyết định cách khác."
            )
        case .matrixTiedCell(let unit, let category, let fewer, let more):
            Words("\(unit) – \(category) (\(fewer) or \(more))", "\(unit) – \(category) (\(fewer) hoặc \(more))")
        case .matrixDraw(let seed, let cells):
            Words(
                "By lot with the seed “\(seed)”; the cells in the order of their numbers, each with the greater number of seats as far as the sums allow: \(cells).",
                "Bốc thăm với số khởi tạo “\(seed)”; các ô theo thứ tự số bốc được, mỗi ô lấy số suất lớn hơn nếu các tổng còn cho phép: \(cells)."
            )
        case .matrixDrawnCell(let unit, let category, let number, let seats):
            Words(
                "\(unit) – \(category) (number \(number)): \(seats)", "\(unit) – \(category) (số \(number)): \(seats)")
        case .conflictTotals(let units, let categories):
            Words(
                "Impossible: the seats of the units add up to \(units), those of the categories to \(categories); both must be the same.",
                "Không thể phân bổ: tổng số suất của các đơn vị là \(units), của các nhóm là \(categories); hai tổng phải bằng nhau."
            )
        case .conflictMargins(let seats, let lines, let across, let available):
            Words(
                "Impossible: seats for \(lines): \(seats); there are weights for them only in \(across); seats there: \(available).",
                "Không thể phân bổ: cần \(seats) suất cho \(lines), nhưng các ô có trọng số chỉ nằm ở \(across); ở đó chỉ có \(available) suất."
            )
        case .conflictMarginsOwed(let seats, let lines, let across, let available, let owed, let method):
            Words(
                "Impossible: seats for \(lines): \(seats); there are weights for them only in \(across); seats there: \(available), of which \(owed) must go to other cells, because \(method) gives every weight a seat.",
                "Không thể phân bổ: cần \(seats) suất cho \(lines), nhưng các ô có trọng số chỉ nằm ở \(across); trong \(available) suất ở đó, \(owed) suất phải dành cho các ô khác, vì phương pháp \(method) cho mỗi trọng số ít nhất một suất."
            )
        case .conflictNoWeight(let seats, let lines):
            Words(
                "Impossible: seats for \(lines): \(seats); there is no weight for them at all.",
                "Không thể phân bổ: cần \(seats) suất cho \(lines), nhưng ở đó không có trọng số nào."
            )
        case .conflictOwed(let cells, let lines, let method, let seats):
            Words(
                "Impossible: cells with weight in \(lines): \(cells); \(method) gives each of them a seat; seats there: \(seats).",
                "Không thể phân bổ: \(cells) ô có trọng số nằm ở \(lines), phương pháp \(method) cho mỗi ô ít nhất một suất; ở đó chỉ có \(seats) suất."
            )
        case .conflictLine(let name, let seats): Words("\(name) (\(seats))", "\(name) (\(seats))")
        case .lineUnit(let names): Words("the unit \(names)", "đơn vị \(names)")
        case .lineUnits(let names): Words("the units \(names)", "các đơn vị \(names)")
        case .lineCategory(let names): Words("the category \(names)", "nhóm \(names)")
        case .lineCategories(let names): Words("the categories \(names)", "các nhóm \(names)")
        }
    }
}

extension BiproportionalMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .matrixTie(let cells, let seats):
            Words(
                "Undecided, because they are exactly where rounding changes: \(cells). Seats left for these cells: \(seats); every way to fill them is equally proportional.",
                "Chưa xác định, vì nằm đúng ở mốc làm tròn: \(cells). Còn \(seats) suất cho các ô này; mọi cách chia đều đúng tỷ lệ như nhau."
            )
        default: words
        }
    }
}
