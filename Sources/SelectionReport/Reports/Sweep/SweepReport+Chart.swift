import ExactArithmetic
import SelectionCore

extension SweepReport {
    /// Merit over the values, as a picture of its own.
    package var svg: String { chart.picture.document }

    var chart: LineChart {
        let (numbers, isShare) = (numbers, isShare)
        let own = sweep.axis.value(in: inputs.plan).map { x($0) }
        let shown = shownLines
        let all = sweep.grid?.values.count ?? 1
        let note = shown.count < all ? " (" + say(.sweepSeriesShown(drawn: "\(shown.count)", all: "\(all)")) + ")" : ""
        return LineChart(
            title: words.title, subtitle: title, xTitle: xTitle,
            yTitle: say(.sweepMeritAxis),
            series: shown.map(series), legend: (sweep.grid.map(name) ?? "") + note + ":",
            mark: own.map { ($0, say(.sweepPlanValue)) },
            missing: explained(.explainInfeasible),
            xText: { numbers.text(SweepReport.rounded($0)) + (isShare ? "%" : "") },
            yText: { numbers.text(SweepReport.rounded($0)) })
    }

    private var isShare: Bool { if case .share? = sweep.axis.values.first { true } else { false } }

    private var xTitle: String {
        if sweep.axis.subject == .seats { return say(.sweepSeatsAxis) }
        return isShare
            ? say(.sweepShareAxis(subject: name(sweep.axis))) : say(.sweepCountAxis(subject: name(sweep.axis)))
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

    /// The place of a value on the axis: percent, or people. It places dots and decides nothing.
    private func x(_ bound: Bound) -> Double {
        switch bound {
        case .count(let count): count.approximation
        case .share(let share): (share * 100).approximation
        }
    }

    /// A number of an axis, without the dust of floating point.
    private static func rounded(_ value: Double) -> Rational { Rational(Int((value * 10_000).rounded()), 10_000) }
}
