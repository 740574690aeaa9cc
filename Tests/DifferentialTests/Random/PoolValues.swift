import Foundation

/// A pool as values: what a reader should make of the file.
struct PoolValues {
    /// The nominees' ids, in the file's order.
    var ids: [String]
    /// The headers of the other columns.
    var headers: [String]
    /// The cells, a row for each nominee; empty is blank.
    var rows: [[String]]

    /// The cells of the plan's column `name`; of several, with commas between, the cells joined, blank where one of them is.
    func column(_ name: String, _ plan: PlanValues) -> [String] {
        if let comma = name.firstIndex(of: ",") {
            let first = column(String(name[..<comma]), plan)
            let second = column(String(name[name.index(after: comma)...]), plan)
            return zip(first, second).map { $0.isEmpty || $1.isEmpty ? "" : "\($0) – \($1)" }
        }
        let header = plan.columns.first { $0.name == name }?.header ?? name
        guard let index = headers.firstIndex(of: header) else { preconditionFailure("no column \(name)") }
        return rows.map { $0[index] }
    }

    /// The pool with its rows in the order `order`.
    func reordered(_ order: [Int]) -> PoolValues {
        PoolValues(ids: order.map { ids[$0] }, headers: headers, rows: order.map { rows[$0] })
    }
}

/// The ways to write a table; none of them is to matter.
struct TableStyle {
    var delimiter = ","
    var lineEnd = "\n"
    var hasByteOrderMark = false
    var isDecomposed = false
    var isPadded = false

    /// The text of a table.
    func text(_ records: [[String]]) -> String {
        let lines = records.map { $0.map(cell).joined(separator: delimiter) + lineEnd }
        let text = lines.joined()
        return (hasByteOrderMark ? "\u{FEFF}" : "") + (isDecomposed ? text.decomposedStringWithCanonicalMapping : text)
    }

    private func cell(_ text: String) -> String {
        guard text.contains(where: { ",;\t\"\n".contains($0) }) else { return isPadded ? " \(text) " : text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
