/// Bars that lie, a group of them for each row, with marks where a bound is: shares, or differences around 0.
package struct BarChart: Sendable {
    /// A series of bars.
    struct Series: Sendable {
        var name: String
        var tone: SVG.Tone
    }

    /// A bar's length, and what is written at its end.
    struct Bar: Sendable {
        var value: Double
        var text: String
    }

    /// A row: a bar for each series, nil where there is none, and a mark for each bound.
    struct Row: Sendable {
        var label: String
        var bars: [Bar?]
        var marks: [Double] = []
    }

    let title: String
    let series: [Series]
    let rows: [Row]
    /// The name of the marks; nil where there are none.
    var markName: String?
    /// The least distance between values on the axis: 1 where they are counts.
    var leastStep = 0.0
    /// The words for a value on the axis.
    let axis: @Sendable (Double) -> String

    private static let barHeight = 11.0
    private static let rowGap = 9.0
    private static let widestLabel = 230.0
    private static let lineHeight = 14.0
    private static let plotWidth = 390.0
    private static let margin = 12.0
    private static let textRoom = 72.0
    private static let textSize = 10.0

    /// The labels in lines: none of them is cut.
    private var labels: [[String]] { rows.map { SVG.lines(of: $0.label, within: BarChart.widestLabel) } }

    private var labelWidth: Double {
        let widest = labels.joined().map { SVG.width(of: $0) }.max() ?? 0
        return max(BarChart.widestLabel / 2, widest + 8)
    }

    private func height(_ lines: [String]) -> Double {
        let bars = Double(series.count) * (BarChart.barHeight + 2)
        return max(bars, Double(lines.count) * BarChart.lineHeight) + BarChart.rowGap
    }

    /// The least and the most of the axis; 0 is always on it.
    private var range: (low: Double, high: Double) {
        let values = rows.flatMap { $0.bars.compactMap { $0?.value } + $0.marks }
        let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
        return low == high ? (0, 1) : (low, high)
    }

    /// The picture.
    var picture: SVG {
        let (legend, labels) = (legendHeight, labels)
        let heights = labels.map(height)
        let height = legend + heights.reduce(0, +) + 26
        let negative = range.low < 0 ? BarChart.textRoom : 0
        let origin = BarChart.margin + labelWidth + negative
        let width = max(rightEdge(origin), legendEdge) + BarChart.margin
        var picture = SVG(width: width, height: height, title: title)
        drawGrid(&picture, origin, top: legend, bottom: height - 20)
        var top = legend + BarChart.rowGap / 2
        for (index, row) in rows.enumerated() {
            draw(row, called: labels[index], at: top, heights[index] - BarChart.rowGap, origin, &picture)
            top += heights[index]
        }
        drawLegend(&picture)
        return picture
    }

    /// The place where the last text at the end of a bar ends.
    private func rightEdge(_ origin: Double) -> Double {
        rows.flatMap { row in row.bars.compactMap { $0.map { textEnd($0, row, origin) } } }
            .reduce(origin + BarChart.plotWidth + SVG.width(of: axis(range.high), size: BarChart.textSize)) {
                max($0, $1)
            }
    }

    private func textEnd(_ bar: Bar, _ row: Row, _ origin: Double) -> Double {
        let width = SVG.width(of: bar.text, size: BarChart.textSize)
        return textStart(bar, row, origin) + (bar.value < 0 ? 0 : width)
    }

    /// The place of the text at a bar's end: beyond marks that would run through it.
    private func textStart(_ bar: Bar, _ row: Row, _ origin: Double) -> Double {
        if bar.value < 0 { return position(bar.value, origin) - 4 }
        let width = SVG.width(of: bar.text, size: BarChart.textSize)
        return row.marks.map { position($0, origin) }.sorted().reduce(position(bar.value, origin) + 4) { start, mark in
            mark > start - 3 && mark < start + width + 3 ? mark + 4 : start
        }
    }

    private func position(_ value: Double, _ origin: Double) -> Double {
        origin + (value - range.low) / (range.high - range.low) * BarChart.plotWidth
    }

    private func drawGrid(_ picture: inout SVG, _ origin: Double, top: Double, bottom: Double) {
        for value in ticks {
            let x = position(value, origin)
            picture.line(from: (x, top), to: (x, bottom), value == 0 ? .muted : .grid)
            picture.text(axis(value), x: x, y: bottom + 13, anchor: .middle, .muted, size: 10)
        }
    }

    /// Round values on the axis, four to nine of them.
    private var ticks: [Double] {
        let (low, high) = range
        let steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000]
        let step = steps.first { $0 >= leastStep && (high - low) / $0 <= 7 } ?? (high - low)
        return (Int((low / step).rounded(.up))...Int((high / step).rounded(.down))).map { Double($0) * step }
    }

    private func draw(
        _ row: Row, called label: [String], at top: Double, _ height: Double, _ origin: Double,
        _ picture: inout SVG
    ) {
        let first = top + (height - Double(label.count - 1) * BarChart.lineHeight) / 2 + 4
        picture.text(
            lines: label, x: origin - (range.low < 0 ? BarChart.textRoom : 0) - 8, y: first,
            spacing: BarChart.lineHeight, anchor: .end)
        let bars = bars(row, top + (height - Double(series.count) * (BarChart.barHeight + 2)) / 2)
        for (bar, series, y) in bars {
            let (zero, end) = (position(0, origin), position(bar.value, origin))
            picture.bar(
                x: min(zero, end), y: y, width: abs(end - zero), height: BarChart.barHeight, series.tone,
                tip: "\(row.label) – \(series.name): \(bar.text)")
        }
        for mark in row.marks {
            let x = position(mark, origin)
            picture.line(from: (x, top - 3), to: (x, top + height + 1), .mark, width: 2)
        }
        for (bar, _, y) in bars {
            picture.text(
                bar.text, x: textStart(bar, row, origin), y: y + BarChart.barHeight - 1.5,
                anchor: bar.value < 0 ? .end : .start, size: BarChart.textSize, isOnTop: true)
        }
    }

    /// The bars of a row that stands at `top`, and where each stands.
    private func bars(_ row: Row, _ top: Double) -> [(bar: Bar, series: Series, y: Double)] {
        row.bars.enumerated().compactMap { index, bar in
            bar.map { ($0, series[index], top + Double(index) * (BarChart.barHeight + 2)) }
        }
    }

    // MARK: Legend

    private var legendItems: [(name: String, tone: SVG.Tone?)] {
        let own = series.count > 1 ? series.map { ($0.name, Optional($0.tone)) } : []
        return own + (markName.map { [($0, nil)] } ?? [])
    }

    /// The width within which a line of the legend goes on.
    private static let legendWidth = widestLabel + plotWidth

    /// The place where the widest line of the legend ends.
    private var legendEdge: Double {
        legendLines.map { $0.reduce(BarChart.margin) { $0 + SVG.width(of: $1.name, size: 11) + 34 } }.max() ?? 0
    }

    private var legendHeight: Double { legendItems.isEmpty ? 8 : 8 + 16 * Double(legendLines.count) + 6 }

    /// The items of the legend, as many in a line as it holds.
    private var legendLines: [[(name: String, tone: SVG.Tone?)]] {
        var lines: [[(name: String, tone: SVG.Tone?)]] = [[]]
        var left = BarChart.legendWidth
        for item in legendItems {
            let width = SVG.width(of: item.name, size: 11) + 34
            if width > left, !lines[lines.count - 1].isEmpty {
                lines.append([])
                left = BarChart.legendWidth
            }
            lines[lines.count - 1].append(item)
            left -= width
        }
        return lines
    }

    private func drawLegend(_ picture: inout SVG) {
        guard !legendItems.isEmpty else { return }
        for (index, line) in legendLines.enumerated() {
            var x = BarChart.margin
            let y = 16 + 16 * Double(index)
            for item in line {
                if let tone = item.tone {
                    picture.bar(x: x, y: y - 9, width: 12, height: 10, tone)
                } else {
                    picture.line(from: (x + 6, y - 11), to: (x + 6, y + 2), .mark, width: 2)
                }
                picture.text(item.name, x: x + 18, y: y, size: 11)
                x += SVG.width(of: item.name, size: 11) + 34
            }
        }
    }
}
