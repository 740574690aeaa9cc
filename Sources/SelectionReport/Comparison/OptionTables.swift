/// A table with a column of names and some columns for each option, as several tables that each fit a line: the plan's
/// columns come first in every one.
struct OptionTables {
    /// An option's columns, with a cell for each row.
    struct Part {
        var headers: [String]
        var rows: [[String]] = []

        init(_ headers: [String]) { self.headers = headers }

        var width: Int {
            let widths = headers.indices.map { column in
                rows.reduce(headers[column].count) { max($0, $1[column].count) }
            }
            return widths.reduce(0) { $0 + $1 + 2 }
        }
    }

    /// Names are cut to this width where they leave no room for an option.
    private static let leastNames = 28

    let heading: String
    let names: [String]
    /// The plan's part, then the scenarios'.
    let parts: [Part]

    /// The tables, one after another, a blank line between.
    var lines: [String] {
        blocks.enumerated().flatMap { index, block in (index == 0 ? [] : [""]) + table(block).lines }
    }

    /// Which scenarios stand in each table.
    private var blocks: [[Int]] {
        guard parts.count > 1 else { return [[]] }
        let longest = names.reduce(heading.count) { max($0, $1.count) }
        let room = TextTable.maximumWidth - 2 - min(longest, OptionTables.leastNames) - parts[0].width
        var blocks: [[Int]] = []
        var left = -1
        for index in 1..<parts.count {
            let width = parts[index].width
            if width > left {
                blocks.append([])
                left = room
            }
            blocks[blocks.count - 1].append(index)
            left -= width
        }
        return blocks
    }

    private func table(_ block: [Int]) -> TextTable {
        let shown = ([0] + block).map { parts[$0] }
        var table = TextTable(
            [.text(heading, atMost: 56)] + shown.flatMap { $0.headers.map { TextTable.Column.number($0) } })
        for (row, name) in names.enumerated() { table.add([name] + shown.flatMap { $0.rows[row] }) }
        return table
    }
}
