/// Lines over one axis of values, inline SVG without scripts: every point is a dot with its words, and values for which
/// there is no point are marked below.
package struct LineChart: Sendable {
    /// A line.
    struct Series: Sendable {
        /// Its name in the legend; nothing is written where there is one line alone.
        var name: String
        /// Its points, ascending in x.
        var points: [Point]
    }

    /// A value and what comes of it.
    struct Point: Sendable {
        var x: Double
        /// nil where nothing comes of it.
        var y: Double?
        /// The words where the pointer rests.
        var tip: String
        /// True where it is known to be as good as can be.
        var isSure = true
    }

    /// Lines that are steps: what holds between two points is one of theirs.
    enum Steps: Sendable {
        /// What holds up to a point is its own.
        case before
        /// What holds from a point on is its own.
        case after
    }

    /// A place that is pointed out, with its words.
    struct Spot: Sendable {
        var x: Double
        var y: Double
        var name: String
    }

    /// The name of what the picture shows, and of what.
    var title: String
    var subtitle: String
    /// The name of what the axes count.
    var xTitle: String
    var yTitle: String
    var series: [Series]
    /// The name of what the lines differ in, where there are several.
    var legend: String
    /// The place and name of the plan's own value.
    var mark: (x: Double, name: String)?
    /// The words on values without a point.
    var missing: String
    /// The words for numbers of the axes.
    var xText: @Sendable (Double) -> String
    var yText: @Sendable (Double) -> String
    /// The way from point to point where it is not straight.
    var steps: Steps?
    /// False where nothing is known between the points: they are dots alone.
    var hasLines = true
    /// The place that is pointed out.
    var spot: Spot?

    private static let width = 760.0
    /// The height between the axes' ends.
    private static let plotHeight = 272.0
    private static let lineHeight = 16.0

    private var titleLines: [String] { SVG.lines(of: title, within: LineChart.width - 60, size: 15) }
    private var subtitleLines: [String] { SVG.lines(of: subtitle, within: LineChart.width - 40) }
    private var xTitleLines: [String] { SVG.lines(of: xTitle, within: LineChart.width - 120) }
    private var height: Double { bottom + 56 + LineChart.lineHeight * Double(xTitleLines.count) }
    /// The most lines that are told apart.
    static let maximumSeries = 6
    private static let tones: [SVG.Tone] = [.second, .third, .first, .fourth]

    private var left: Double { 28 + (yTicks.map { SVG.width(of: yText($0)) }.max() ?? 0) }
    private var right: Double { LineChart.width - 24 }
    private var headEnd: Double {
        24 + 19 * Double(titleLines.count - 1) + 19 + LineChart.lineHeight * Double(subtitleLines.count - 1)
    }
    private var legendEnd: Double {
        series.count > 1 ? headEnd + 21 + LineChart.lineHeight * Double(legendPlaces.lines - 1) : headEnd
    }
    private var top: Double { legendEnd + 32 }
    private var bottom: Double { top + LineChart.plotHeight }

    /// The picture.
    var picture: SVG {
        var svg = SVG(width: LineChart.width, height: height, title: title)
        svg.text(lines: titleLines, x: 16, y: 24, spacing: 19, size: 14, isBold: true)
        let first = headEnd - LineChart.lineHeight * Double(subtitleLines.count - 1)
        svg.text(lines: subtitleLines, x: 16, y: first, spacing: LineChart.lineHeight, .muted)
        drawAxes(&svg)
        if let mark { draw(mark, &svg) }
        for (index, line) in series.enumerated() { draw(line, index, &svg) }
        if let spot { draw(spot, &svg) }
        if series.count > 1 { drawLegend(&svg) }
        drawMissing(&svg)
        return svg
    }

    // MARK: Scales

    private var xRange: (low: Double, high: Double) {
        let values = series.flatMap { $0.points.map(\.x) } + [spot?.x].compactMap(\.self)
        return LineChart.padded(values.min() ?? 0, values.max() ?? 1)
    }

    private var yRange: (low: Double, high: Double) {
        let values = series.flatMap { $0.points.compactMap(\.y) } + [spot?.y].compactMap(\.self)
        let (low, high) = LineChart.padded(values.min() ?? 0, values.max() ?? 1)
        return (low - (high - low) * 0.05, high + (high - low) * 0.05)
    }

    private static func padded(_ low: Double, _ high: Double) -> (low: Double, high: Double) {
        low < high ? (low, high) : (low - 1, high + 1)
    }

    private func x(_ value: Double) -> Double {
        left + 8 + (value - xRange.low) / (xRange.high - xRange.low) * (right - left - 16)
    }

    private func y(_ value: Double) -> Double {
        bottom - (value - yRange.low) / (yRange.high - yRange.low) * (bottom - top)
    }

    private var yTicks: [Double] { LineChart.ticks(yRange, atMost: 6) }

    /// Round numbers within a range: steps of 1, 2 or 5 times a power of ten.
    static func ticks(_ range: (low: Double, high: Double), atMost count: Int) -> [Double] {
        var step = 1e-6
        let factors = [2.0, 2.5, 2.0]
        var index = 0
        while (range.high - range.low) / step > Double(count) {
            step *= factors[index % 3]
            index += 1
        }
        let first = (range.low / step - 1e-9).rounded(.up)
        return stride(from: first, through: range.high / step + 1e-9, by: 1).map { $0 * step }
    }

    // MARK: Drawing

    private func drawAxes(_ svg: inout SVG) {
        for tick in yTicks {
            svg.line(from: (left, y(tick)), to: (right, y(tick)), .grid)
            svg.text(yText(tick), x: left - 8, y: y(tick) + 4, anchor: .end, .muted)
        }
        svg.text(yTitle, x: 16, y: top - 10, .muted)
        svg.line(from: (left, bottom), to: (right, bottom), .ink)
        for tick in LineChart.ticks(xRange, atMost: 10) {
            svg.line(from: (x(tick), bottom), to: (x(tick), bottom + 5), .ink)
            svg.text(xText(tick), x: x(tick), y: bottom + 20, anchor: .middle, .muted)
        }
        svg.text(
            lines: xTitleLines, x: (left + right) / 2, y: bottom + 42, spacing: LineChart.lineHeight, anchor: .middle,
            .muted)
    }

    private func draw(_ mark: (x: Double, name: String), _ svg: inout SVG) {
        guard (xRange.low...xRange.high).contains(mark.x) else { return }
        svg.line(from: (x(mark.x), top), to: (x(mark.x), bottom), .mark, isDashed: true)
        let isRight = x(mark.x) > (left + right) / 2
        svg.text(mark.name, x: x(mark.x) + (isRight ? -6 : 6), y: top + 4, anchor: isRight ? .end : .start)
    }

    /// A diamond around the place, its words where there is room.
    private func draw(_ spot: Spot, _ svg: inout SVG) {
        let (x, y, size) = (x(spot.x), y(spot.y), 7.0)
        svg.path([(x, y - size), (x + size, y), (x, y + size), (x - size, y), (x, y - size)], .mark)
        // Bold letters are wider than the others.
        let width = SVG.width(of: spot.name) * 1.1
        let isRight = x + 12 + width > right
        let start = isRight ? x - 12 - width : x + 12
        let dots = series.flatMap { line in
            line.points.compactMap { point in point.y.map { (self.x(point.x), self.y($0)) } }
        }
        func covered(_ baseline: Double) -> Int {
            dots.count { start - 4...start + width + 4 ~= $0.0 && baseline - 15...baseline + 7 ~= $0.1 }
        }
        // Above, or lower down, wherever the words are least in the way.
        let places = [max(top + 10, y - 10)] + [22.0, 38, 54].map { min(bottom - 6, y + $0) }
        let baseline = places.min { covered($0) < covered($1) } ?? y
        svg.text(
            spot.name, x: isRight ? x - 12 : x + 12, y: baseline, anchor: isRight ? .end : .start, isBold: true,
            isOnTop: true)
    }

    /// The corners of a line through `points`: those of its steps where it has any.
    private func path(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
        guard let steps else { return points }
        return points.indices.flatMap { index -> [(x: Double, y: Double)] in
            guard index > 0 else { return [points[0]] }
            let (last, next) = (points[index - 1], points[index])
            return [steps == .before ? (last.x, next.y) : (next.x, last.y), next]
        }
    }

    private func tone(_ index: Int) -> SVG.Tone { LineChart.tones[index % LineChart.tones.count] }

    private func draw(_ line: Series, _ index: Int, _ svg: inout SVG) {
        let isDashed = index >= LineChart.tones.count
        for run in line.points.split(whereSeparator: { $0.y == nil }) where run.count > 1 && hasLines {
            svg.path(path(run.map { (x($0.x), y($0.y ?? 0)) }), tone(index), isDashed: isDashed)
        }
        let radius = line.points.count > 60 ? 2.0 : 3.5
        for point in line.points {
            guard let value = point.y else { continue }
            svg.dot(
                x: x(point.x), y: y(value), radius: radius, point.isSure ? tone(index) : .alarm, tip: point.tip,
                isRing: isDashed)
        }
    }

    /// The place of each line's name in the legend, and how many lines of text that takes.
    private var legendPlaces: (places: [(x: Double, line: Int)], lines: Int) {
        var (x, line) = (16 + SVG.width(of: legend) + 16, 0)
        let places = series.map { series -> (x: Double, line: Int) in
            let width = 28 + SVG.width(of: series.name)
            if x + width > right, x > 16 { (x, line) = (16, line + 1) }
            defer { x += width + 22 }
            return (x, line)
        }
        return (places, line + 1)
    }

    private func drawLegend(_ svg: inout SVG) {
        svg.text(legend, x: 16, y: headEnd + 21, .muted)
        for (index, place) in legendPlaces.places.enumerated() {
            let y = headEnd + 21 + LineChart.lineHeight * Double(place.line)
            let isDashed = index >= LineChart.tones.count
            svg.path([(place.x, y - 4), (place.x + 22, y - 4)], tone(index), isDashed: isDashed)
            svg.dot(x: place.x + 11, y: y - 4, tone(index), isRing: isDashed)
            svg.text(series[index].name, x: place.x + 28, y: y)
        }
    }

    /// A cross for every value without a point on any line, and what that means.
    private func drawMissing(_ svg: inout SVG) {
        let known = Set(series.flatMap { $0.points.filter { $0.y != nil }.map(\.x) })
        let open = Set(series.flatMap { $0.points.map(\.x) }).subtracting(known).sorted()
        guard !open.isEmpty else { return }
        for value in open { svg.text("×", x: x(value), y: bottom - 4, anchor: .middle, .alarm, size: 14, isBold: true) }
        svg.text("× " + missing, x: right, y: height - 8, anchor: .end, .alarm)
    }
}
