/// Shares in panels, one for each group, with a bar for each option: small multiples of one chart.
package struct SharePanels: Sendable {
    /// A bar: how long, what is written at its end, and where the option's bounds are; nil where the option has no count.
    struct Bar: Sendable {
        var value: Double
        var text: String
        var marks: [Double]
        /// True where the bounds are kept.
        var isKept: Bool
    }

    /// A panel: a group, and its bars in the order of the options; nil where an option says nothing of it.
    struct Panel: Sendable {
        var label: String
        var bars: [Bar?]
    }

    let title: String
    /// The short names of the options.
    let options: [String]
    let panels: [Panel]
    /// The name of the marks, and of bars whose bounds are not kept.
    let markName: String
    let brokenName: String

    private static let panelWidth = 240.0
    private static let perRow = 4
    private static let rowHeight = 12.0
    private static let titleLine = 14.0
    private static let gap = 14.0
    private static let legendHeight = 22.0

    private var nameWidth: Double { (options.map { SVG.width(of: $0, size: 10) }.max() ?? 0) + 6 }

    private static func lines(_ panel: Panel) -> [String] {
        SVG.lines(of: panel.label, within: panelWidth - 12, size: 12)
    }

    /// The panels that stand beside each other.
    private var lines: [[Panel]] {
        stride(from: 0, to: panels.count, by: SharePanels.perRow).map {
            Array(panels[$0..<min($0 + SharePanels.perRow, panels.count)])
        }
    }

    private func height(_ line: [Panel]) -> Double {
        let title = Double(line.map { SharePanels.lines($0).count }.max() ?? 1) * SharePanels.titleLine
        return title + Double(options.count) * SharePanels.rowHeight + SharePanels.gap
    }

    /// The picture.
    var picture: SVG {
        let heights = lines.map(height)
        let width = Double(min(panels.count, SharePanels.perRow)) * SharePanels.panelWidth
        var picture = SVG(
            width: max(width, 2 * SharePanels.panelWidth), height: SharePanels.legendHeight + heights.reduce(0, +),
            title: title)
        drawLegend(&picture)
        var top = SharePanels.legendHeight
        for (line, height) in zip(lines, heights) {
            let titles = Double(line.map { SharePanels.lines($0).count }.max() ?? 1) * SharePanels.titleLine
            for (index, panel) in line.enumerated() {
                draw(panel, x: Double(index) * SharePanels.panelWidth, top: top, bars: top + titles + 2, &picture)
            }
            top += height
        }
        return picture
    }

    private func drawLegend(_ picture: inout SVG) {
        picture.line(from: (6, 4), to: (6, 16), .mark, width: 2)
        picture.text(markName, x: 14, y: 14, size: 11)
        let x = 14 + SVG.width(of: markName, size: 11) + 24
        picture.bar(x: x, y: 5, width: 12, height: 10, .alarm)
        picture.text(brokenName, x: x + 18, y: 14, size: 11)
    }

    private func draw(_ panel: Panel, x: Double, top: Double, bars: Double, _ picture: inout SVG) {
        picture.text(
            lines: SharePanels.lines(panel), x: x + 4, y: top + 11, spacing: SharePanels.titleLine, isBold: true)
        let origin = x + nameWidth + 4
        let most = panel.bars.compactMap(\.self).flatMap { [$0.value] + $0.marks }.max() ?? 1
        let scale = (SharePanels.panelWidth - nameWidth - 58) / max(most, 0.01)
        for (index, bar) in panel.bars.enumerated() {
            let y = bars + Double(index) * SharePanels.rowHeight
            picture.text(options[index], x: origin - 5, y: y + 8.5, anchor: .end, .muted, size: 10)
            guard let bar else { continue }
            draw(bar, name: panel.label + " – " + options[index], origin, y, scale, &picture)
        }
        let end = bars + Double(options.count) * SharePanels.rowHeight
        picture.line(from: (origin, bars - 2), to: (origin, end - 2), .muted)
    }

    private func draw(
        _ bar: Bar, name: String, _ origin: Double, _ y: Double, _ scale: Double, _ picture: inout SVG
    ) {
        picture.bar(
            x: origin, y: y + 1, width: bar.value * scale, height: SharePanels.rowHeight - 3,
            bar.isKept ? .second : .alarm, tip: name + ": " + bar.text)
        let width = SVG.width(of: bar.text, size: 9)
        var start = origin + bar.value * scale + 3
        for mark in bar.marks.sorted().map({ origin + $0 * scale }) {
            picture.line(from: (mark, y - 0.5), to: (mark, y + SharePanels.rowHeight - 1.5), .mark, width: 2)
            if mark > start - 3, mark < start + width + 3 { start = mark + 4 }
        }
        picture.text(bar.text, x: start, y: y + 8.5, size: 9, isOnTop: true)
    }
}
