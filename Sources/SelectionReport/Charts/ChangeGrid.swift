/// Differences in cells, a row for each unit and a column for each option: bars around 0 with their numbers, small multiples of
/// one chart.
package struct ChangeGrid: Sendable {
    /// A row: its name, and a difference for each column; nil where there is none to state.
    struct Row: Sendable {
        var label: String
        var changes: [Int?]
    }

    let title: String
    /// The short names above the columns.
    let columns: [String]
    let rows: [Row]
    /// The words for a difference that is not 0.
    let text: @Sendable (Int) -> String

    private static let widestLabel = 260.0
    private static let rowHeight = 17.0
    private static let lineHeight = 13.0
    private static let headHeight = 24.0
    private static let cellWidth = (least: 46.0, most: 110.0)
    private static let room = 1_000.0
    private static let margin = 8.0

    private var labels: [[String]] { rows.map { SVG.lines(of: $0.label, within: ChangeGrid.widestLabel, size: 11) } }

    private var labelWidth: Double { (labels.joined().map { SVG.width(of: $0, size: 11) }.max() ?? 0) + 12 }

    private var cellWidth: Double {
        let free = (ChangeGrid.room - labelWidth) / Double(max(columns.count, 1))
        return min(max(free, ChangeGrid.cellWidth.least), ChangeGrid.cellWidth.most)
    }

    /// The picture.
    var picture: SVG {
        let (labels, width) = (labels, cellWidth)
        let heights = labels.map { max(ChangeGrid.rowHeight, Double($0.count) * ChangeGrid.lineHeight + 4) }
        let height = ChangeGrid.headHeight + heights.reduce(0, +) + ChangeGrid.margin
        let origin = ChangeGrid.margin + labelWidth
        var picture = SVG(
            width: origin + width * Double(columns.count) + ChangeGrid.margin, height: height, title: title)
        for (index, name) in columns.enumerated() {
            let x = origin + (Double(index) + 0.5) * width
            picture.text(name, x: x, y: 15, anchor: .middle, size: 11, isBold: true)
            picture.line(from: (x, 20), to: (x, height - ChangeGrid.margin), .grid)
        }
        let scale = (width / 2 - 4) / Double(max(1, rows.flatMap(\.changes).compactMap { $0.map(abs) }.max() ?? 1))
        var top = ChangeGrid.headHeight
        for (index, row) in rows.enumerated() {
            draw(row, labels[index], top: top, heights[index], origin: origin, scale, &picture)
            top += heights[index]
        }
        return picture
    }

    /// A row: each number stands on the other side of 0 than its bar.
    private func draw(
        _ row: Row, _ label: [String], top: Double, _ height: Double, origin: Double, _ scale: Double,
        _ picture: inout SVG
    ) {
        let first = top + (height - Double(label.count - 1) * ChangeGrid.lineHeight) / 2 + 4
        picture.text(
            lines: label, x: origin - 8, y: first, spacing: ChangeGrid.lineHeight, anchor: .end, size: 11)
        for (index, change) in row.changes.enumerated() {
            guard let change, change != 0 else { continue }
            let zero = origin + (Double(index) + 0.5) * cellWidth
            let length = abs(Double(change)) * scale
            picture.bar(
                x: change < 0 ? zero - length : zero, y: top + height / 2 - 5, width: length, height: 10,
                change < 0 ? .third : .second, tip: "\(row.label) – \(columns[index]): \(text(change))")
            picture.text(
                text(change), x: zero + (change < 0 ? 3 : -3), y: top + height / 2 + 3.5,
                anchor: change < 0 ? .start : .end, size: 10)
        }
    }
}
