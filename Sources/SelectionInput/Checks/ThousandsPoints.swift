import SelectionCore
import Wording

/// Tells of columns of numbers whose points all stand before three digits: perhaps they divide thousands.
struct ThousandsPoints {
    let requirements: PoolRequirements
    let pool: Pool

    /// - Complexity: O(distinct values) for each column of numbers.
    func check(_ problems: inout ProblemList) {
        for requirement in requirements.columns where requirement.check.isNumber {
            guard let column = pool.columns[requirement.name] else { continue }
            let pointed = column.values.indices.filter { column.values[$0].contains(".") }
            guard let code = pointed.first, pointed.allSatisfy({ isGrouped(column.values[$0]) }) else { continue }
            let value = column.values[code]
            let header = requirements.header(for: requirement.name)
            problems.warning(
                at: column.packed.firstNominees(below: column.values.count)[code].map(pool.records.location),
                Message(
                    SpellingMessage.pointOfThousands(
                        text: value, column: header.quotable, read: shortened(value),
                        whole: value.replacing(".", with: ""))))
        }
    }

    /// One to three digits, the first of them no 0, a point and three digits.
    private func isGrouped(_ value: String) -> Bool {
        let parts = value.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[1].count == 3 && (1...3).contains(parts[0].count) && parts[0].first != "0"
            && value.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The number without zeros at its end.
    private func shortened(_ value: String) -> String {
        var digits = Substring(value)
        while digits.last == "0" { digits.removeLast() }
        if digits.last == "." { digits.removeLast() }
        return String(digits)
    }
}
