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
    private static let labelWidth = 230.0
    private static let plotWidth = 390.0
    private static let margin = 12.0
    private static let textRoom = 72.0

    private var rowHeight: Double { Double(series.count) * (BarChart.barHeight + 2) + BarChart.rowGap }

    /// The least and the most of the axis; 0 is always on it.
    private var range: (low: Double, high: Double) {
        let values = rows.flatMap { $0.bars.compactMap { $0?.value } + $0.marks }
        let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
        return low == high ? (0, 1) : (low, high)
    }

    /// The picture.
    var picture: SVG {
        let legend = legendHeight
        let height = legend + Double(rows.count) * rowHeight + 26
        let negative = range.low < 0 ? BarChart.textRoom : 0
        let width =
            2 * BarChart.margin + BarChart.labelWidth + negative + BarChart.plotWidth + BarChart.textRoom
        var picture = SVG(width: width, height: height, title: title)
        let origin = BarChart.margin + BarChart.labelWidth + negative
        drawGrid(&picture, origin, top: legend, bottom: height - 20)
        let labels = ShortNames(rows.map(\.label)) { SVG.width(of: $0) <= BarChart.labelWidth - 10 }
        for (index, row) in rows.enumerated() {
            draw(
                row, called: labels[row.label], at: legend + Double(index) * rowHeight + BarChart.rowGap / 2, origin,
                &picture)
        }
        drawLegend(&picture)
        return picture
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
        _ row: Row, called label: String, at top: Double, _ origin: Double, _ picture: inout SVG
    ) {
        let middle = top + (rowHeight - BarChart.rowGap) / 2
        picture.text(
            label, x: origin - (range.low < 0 ? BarChart.textRoom : 0) - 8, y: middle + 4, anchor: .end)
        for (bar, series, y) in bars(row, top) {
            let (zero, end) = (position(0, origin), position(bar.value, origin))
            picture.bar(
                x: min(zero, end), y: y, width: abs(end - zero), height: BarChart.barHeight, series.tone,
                tip: "\(row.label) – \(series.name): \(bar.text)")
        }
        for mark in row.marks {
            let x = position(mark, origin)
            picture.line(from: (x, top - 3), to: (x, top + rowHeight - BarChart.rowGap + 1), .mark, width: 2)
        }
        for (bar, _, y) in bars(row, top) {
            let isNegative = bar.value < 0
            picture.text(
                bar.text, x: position(bar.value, origin) + (isNegative ? -4 : 4), y: y + BarChart.barHeight - 1.5,
                anchor: isNegative ? .end : .start, size: 10, isOnTop: true)
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

    private var legendHeight: Double { legendItems.isEmpty ? 8 : 8 + 16 * Double(legendLines.count) + 6 }

    /// The items of the legend, as many in a line as it holds.
    private var legendLines: [[(name: String, tone: SVG.Tone?)]] {
        var lines: [[(name: String, tone: SVG.Tone?)]] = [[]]
        var left = BarChart.labelWidth + BarChart.plotWidth
        for item in legendItems {
            let width = SVG.width(of: item.name, size: 11) + 34
            if width > left, !lines[lines.count - 1].isEmpty {
                lines.append([])
                left = BarChart.labelWidth + BarChart.plotWidth
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
