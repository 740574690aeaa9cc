/// A table as Markdown shows it, columns aligned.
public struct MarkdownTable: Sendable {
    /// The columns' names.
    public var header: [String]
    /// The cells, row by row.
    public var rows: [[String]] = []

    /// A table without rows.
    public init(_ header: [String]) { self.header = header }

    /// The table, one line a row.
    public var text: String {
        let widths = header.indices.map { column in
            ([header] + rows).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        let rule = widths.map { String(repeating: "-", count: max(3, $0)) }
        return ([header, rule] + rows).map { line($0, widths) }.joined()
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = widths.indices.map { column in
            let cell = column < cells.count ? cells[column] : ""
            return cell + String(repeating: " ", count: max(0, max(3, widths[column]) - cell.count))
        }
        return "| " + padded.joined(separator: " | ") + " |\n"
    }
}
