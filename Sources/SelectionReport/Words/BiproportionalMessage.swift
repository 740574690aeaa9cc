import Wording

/// The words of reports of allocations to units and categories.
package enum BiproportionalMessage: String, CaseIterable, MessageWords {
    case matrixTitle
    case columnDivisor
    case rowDivisor
    case matrixCertificate
    case matrixCertificateRoot
    case matrixExample
    case matrixTie
    case matrixTiedCell
    case matrixDraw
    case matrixDrawnCell
    case conflictTotals
    case conflictMargins
    case conflictMarginsOwed
    case conflictNoWeight
    case conflictOwed
    case conflictLine
    case lineUnit
    case lineUnits
    case lineCategory
    case lineCategories

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .matrixTitle:
            (
                "{0} seats for {1} units and {2} categories by {3}",
                "Phân bổ {0} suất cho {1} đơn vị và {2} nhóm theo phương pháp {3}"
            )
        case .columnDivisor: ("Divisor", "Số chia")
        case .rowDivisor: ("Divisor", "Số chia")
        case .matrixCertificate:
            (
                "Check: the seats of a cell are its weight ÷ (divisor of its unit × divisor of its category), {0}.",
                "Cách kiểm tra: số suất của mỗi ô bằng trọng số ÷ (số chia của đơn vị × số chia của nhóm), {0}."
            )
        case .matrixCertificateRoot:
            (
                "Check: the divisors are square roots, shown as √(…); the seats of a cell are its weight ÷ (divisor of its unit × divisor of its category), {0}.",
                "Cách kiểm tra: các số chia là căn bậc hai, ghi dạng √(…); số suất của mỗi ô bằng trọng số ÷ (số chia của đơn vị × số chia của nhóm), {0}."
            )
        case .matrixExample:
            (
                "For instance {0} – {1}: {2} ÷ ({3} × {4}) = {5}, so {6}.",
                "Ví dụ {0} – {1}: {2} ÷ ({3} × {4}) = {5}, được {6}."
            )
        case .matrixTie:
            (
                "Undecided, because they are exactly where rounding changes: {0}. Seats left for these cells: {1}; every way to fill them is equally proportional. Settle it with --lot SEED, or otherwise.",
                "Chưa xác định, vì nằm đúng ở mốc làm tròn: {0}. Còn {1} suất cho các ô này; mọi cách chia đều đúng tỷ lệ như nhau. Bốc thăm bằng --lot SEED, hoặc quyết định cách khác."
            )
        case .matrixTiedCell: ("{0} – {1} ({2} or {3})", "{0} – {1} ({2} hoặc {3})")
        case .matrixDraw:
            (
                "By lot with the seed “{0}”; the cells in the order of their numbers, each with the greater number of seats as far as the sums allow: {1}.",
                "Bốc thăm với mã “{0}”; các ô theo thứ tự số bốc được, mỗi ô lấy số suất lớn hơn nếu các tổng còn cho phép: {1}."
            )
        case .matrixDrawnCell: ("{0} – {1} (number {2}): {3}", "{0} – {1} (số {2}): {3}")
        case .conflictTotals:
            (
                "Impossible: the seats of the units add up to {0}, those of the categories to {1}; both must be the same.",
                "Không thể phân bổ: tổng số suất của các đơn vị là {0}, của các nhóm là {1}; hai tổng phải bằng nhau."
            )
        case .conflictMargins:
            (
                "Impossible: seats for {1}: {0}; there are weights for them only in {2}; seats there: {3}.",
                "Không thể phân bổ: cần {0} suất cho {1}, nhưng các ô có trọng số chỉ nằm ở {2}; ở đó chỉ có {3} suất."
            )
        case .conflictMarginsOwed:
            (
                "Impossible: seats for {1}: {0}; there are weights for them only in {2}; seats there: {3}, of which {4} must go to other cells, because {5} gives every weight a seat.",
                "Không thể phân bổ: cần {0} suất cho {1}, nhưng các ô có trọng số chỉ nằm ở {2}; trong {3} suất ở đó, {4} suất phải dành cho các ô khác, vì phương pháp {5} cho mỗi trọng số ít nhất một suất."
            )
        case .conflictNoWeight:
            (
                "Impossible: seats for {1}: {0}; there is no weight for them at all.",
                "Không thể phân bổ: cần {0} suất cho {1}, nhưng ở đó không có trọng số nào."
            )
        case .conflictOwed:
            (
                "Impossible: cells with weight in {1}: {0}; {2} gives each of them a seat; seats there: {3}.",
                "Không thể phân bổ: {0} ô có trọng số nằm ở {1}, phương pháp {2} cho mỗi ô ít nhất một suất; ở đó chỉ có {3} suất."
            )
        case .conflictLine: ("{0} ({1})", "{0} ({1})")
        case .lineUnit: ("the unit {0}", "đơn vị {0}")
        case .lineUnits: ("the units {0}", "các đơn vị {0}")
        case .lineCategory: ("the category {0}", "nhóm {0}")
        case .lineCategories: ("the categories {0}", "các nhóm {0}")
        }
    }
}
