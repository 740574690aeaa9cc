import ExactArithmetic
import SelectionCore
import Wording

/// Tells of columns of numbers that may mean others: commas before decimals, and points that all stand before three digits
/// and perhaps divide thousands.
struct AmbiguousNumbers {
    let requirements: PoolRequirements
    let pool: Pool

    /// - Complexity: O(distinct values) for each column of numbers, and O(nominees) where there is something to say.
    func check(_ problems: inout ProblemList) {
        for requirement in requirements.columns where requirement.check.isNumber {
            guard let column = pool.columns[requirement.name] else { continue }
            let marked = column.values.indices.filter { code in
                column.values[code].utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
            }
            guard !marked.isEmpty else { continue }
            let counts = column.packed.sizes(below: column.values.count)
            let first = column.packed.firstNominees(below: column.values.count)
            let header = requirements.header(for: requirement.name)
            var numbers = ColumnNumbers()
            for code in marked {
                let text = column.values[code]
                guard let number = AmbiguousNumbers.number(text) else { continue }
                let place = first[code].map { pool.records.location(ofRow: $0, under: header) }
                numbers.add(number, text, at: place, cells: counts[code])
            }
            numbers.report(&problems, header: header)
        }
    }

    /// The number; nil where a cell is none, which the reader has said.
    private static func number(_ text: String) -> WrittenNumber? {
        do { return try WrittenNumber(text) } catch { return nil }
    }
}
