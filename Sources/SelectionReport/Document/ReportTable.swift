/// A table: columns with a kind, rows of cells, sums, and notes below.
package struct ReportTable: Sendable, Equatable {
    /// A row of cells, one for each column.
    package struct Row: Sendable, Equatable {
        /// The cells.
        package var cells: [ReportCell]
        /// True where a short form leaves it out.
        package var isDetail: Bool

        /// A row.
        package init(_ cells: [ReportCell], isDetail: Bool = false) { (self.cells, self.isDetail) = (cells, isDetail) }
    }

    /// The name programs know it by, in English: `quotas`, `delegates`.
    package var key: String
    /// The name of what it shows; nil where the section's heading says that.
    package var title: String?
    /// The columns, those first that are repeated where it is divided.
    package var columns: [ReportColumn]
    /// The rows.
    package var rows: [Row]
    /// The sums.
    package var totals: [Row]
    /// The words below on rows that are not in it.
    package var note: String?
    /// The words below on the office's pages in place of that; nil where they say the same.
    package var noteOnPage: String?
    /// The words of a short form in place of that.
    package var briefNote: String?
    /// True for a long list of short lines, which pages may set in columns.
    package var isRoll = false
    /// True where cells hold sentences: a terminal, whose lines are short, writes each row as a paragraph.
    package var isProse = false

    /// A table without rows.
    package init(_ key: String, title: String? = nil, _ columns: [ReportColumn]) {
        (self.key, self.title, self.columns) = (key, title, columns)
        (rows, totals) = ([], [])
    }

    /// Adds a row.
    package mutating func add(_ cells: [ReportCell], isDetail: Bool = false) {
        rows.append(Row(cells, isDetail: isDetail))
    }

    /// Adds a row of sums.
    package mutating func addTotal(_ cells: [ReportCell]) { totals.append(Row(cells)) }

    /// The table with a title, that of its section where it has none of its own.
    func titled(_ heading: String?) -> ReportTable {
        var table = self
        table.title = title ?? heading
        return table
    }

    /// The column whose cells say what their rows are about: the first one of words.
    package var headerColumn: Int { columns.firstIndex { $0.kind == .text } ?? 0 }

    /// Its columns' indices in groups that stay together where it is divided: those that every part repeats, then the parts.
    package var columnParts: (repeated: [Int], parts: [[Int]]) {
        let repeated = columns.indices.filter { columns[$0].part == nil }
        var parts: [[Int]] = []
        var last: Int?
        for index in columns.indices {
            guard let part = columns[index].part else { continue }
            if part == last { parts[parts.count - 1].append(index) } else { parts.append([index]) }
            last = part
        }
        return (repeated, parts)
    }

    /// The table with some of its columns alone.
    func with(columns chosen: [Int]) -> ReportTable {
        var table = self
        table.columns = chosen.map { columns[$0] }
        table.rows = rows.map { Row(chosen.map($0.cells.cell), isDetail: $0.isDetail) }
        table.totals = totals.map { Row(chosen.map($0.cells.cell)) }
        return table
    }
}

extension [ReportCell] {
    fileprivate func cell(_ index: Int) -> ReportCell { self[index] }
}
