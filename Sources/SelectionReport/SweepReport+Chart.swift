import ExactArithmetic
import SelectionCore

extension SweepReport {
    /// Merit over the values, as a picture of its own.
    public var svg: String { chart.picture.document }

    /// A page with the picture and the table; it needs nothing else, and no script.
    public var html: String {
        let style = """
            body { font-family: system-ui, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; margin: 2em auto;
              max-width: 64em; padding: 0 1em; color: #1b1f24; background: #ffffff; }
            h1 { font-size: 1.4em; } h2 { font-size: 1.1em; font-weight: normal; }
            table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
            caption { text-align: left; padding: 0.4em 0; }
            th, td { padding: 0.2em 0.7em; text-align: right; border-bottom: 1px solid #d0d7de; }
            td.none { color: #b3261e; } figure { margin: 1em 0; }
            @media screen and (prefers-color-scheme: dark) { body { color: #e8eaed; background: #15181c; } }
            """
        let head = Markup.element(
            "head", [:],
            [
                .element("meta", ["charset": "utf-8"]), .element("title", words.heading[0]), .style(style),
                .style(SVG.style),
            ])
        let body = Markup.element(
            "body", [:],
            words.heading.enumerated().map { .element($0.offset == 0 ? "h1" : "p", $0.element) } + [
                .element("h2", title), .element("figure", [:], [chart.picture.inline]), htmlTable,
            ] + (notes + (sweep.grid == nil ? [] : [say(.sweepCellNote)])).map { .element("p", $0) })
        return Markup.page(.element("html", ["lang": words.language.rawValue], [head, body]))
    }

    private var htmlTable: Markup {
        let (header, rows) = sweep.grid.map(matrix) ?? (table.columns.map(\.header), table.rows)
        let caption = sweep.grid.map { say(.sweepMatrix, name(sweep.axis), name($0)) }
        return .element(
            "table", [:],
            (caption.map { [.element("caption", $0)] } ?? []) + [
                .element("thead", [:], [.element("tr", [:], header.map { .element("th", $0) })]),
                .element(
                    "tbody", [:],
                    rows.map { row in
                        .element(
                            "tr", [:],
                            row.map { .element("td", ["class": $0 == "×" ? "none" : nil], $0) })
                    }),
            ])
    }

    private func matrix(_ grid: Sweep.Axis) -> (header: [String], rows: [[String]]) {
        let rows = sweep.axis.values.indices.map { place in
            [value(place, of: sweep.axis)] + grid.values.indices.map { cell(point(place, $0)) }
        }
        return ([""] + grid.values.indices.map { value($0, of: grid) }, rows)
    }

    private var chart: LineChart {
        let (numbers, isShare) = (numbers, isShare)
        let own = sweep.axis.value(in: inputs.plan).map { x($0) }
        let shown = shownLines
        let all = sweep.grid?.values.count ?? 1
        let note = shown.count < all ? " (" + say(.sweepSeriesShown, "\(shown.count)", "\(all)") + ")" : ""
        return LineChart(
            title: words.heading[0], subtitle: title, xTitle: xTitle, yTitle: say(.sweepMeritAxis),
            series: shown.map(series), legend: (sweep.grid.map(name) ?? "") + note + ":",
            mark: own.map { ($0, say(.sweepPlanValue)) },
            missing: explained(.explainInfeasible),
            xText: { numbers.text(SweepReport.rounded($0)) + (isShare ? "%" : "") },
            yText: { numbers.text(SweepReport.rounded($0)) })
    }

    private var isShare: Bool { if case .share? = sweep.axis.values.first { true } else { false } }

    private var xTitle: String {
        if sweep.axis.subject == .seats { return say(.sweepSeatsAxis) }
        return isShare ? say(.sweepShareAxis, name(sweep.axis)) : say(.sweepCountAxis, name(sweep.axis))
    }

    /// The places of the grid that are drawn: all, or some at even distances, the first and the last among them.
    private var shownLines: [Int] {
        guard let count = sweep.grid?.values.count else { return [0] }
        guard count > LineChart.maximumSeries else { return Array(0..<count) }
        return (0..<LineChart.maximumSeries).map { $0 * (count - 1) / (LineChart.maximumSeries - 1) }
    }

    private func series(_ gridPlace: Int) -> LineChart.Series {
        let points = sweep.axis.values.indices.map { place in
            let point = point(place, gridPlace)
            let tip = words.bound(sweep.axis.values[place]) + ": " + cell(point)
            return LineChart.Point(
                x: x(sweep.axis.values[place]), y: point.result.objective?.merit.approximation, tip: tip,
                isSure: point.result.isProven)
        }
        return .init(name: sweep.grid.map { words.bound($0.values[gridPlace]) } ?? "", points: points)
    }

    /// Where a value stands on the axis: percent, or people. It places dots and decides nothing.
    private func x(_ bound: Bound) -> Double {
        switch bound {
        case .count(let count): count.approximation
        case .share(let share): (share * 100).approximation
        }
    }

    /// A number of an axis, without the dust of floating point.
    private static func rounded(_ value: Double) -> Rational { Rational(Int((value * 10_000).rounded()), 10_000) }
}
