import ExactArithmetic
import SelectionCore

extension FrontierReport {
    /// Merit over what is had of the first target, as a picture of its own.
    package var svg: String { chart.picture.document }

    /// A line of steps; of two targets one for each of some bounds on the second, at least or at most so much of it.
    var chart: LineChart {
        let (numbers, isShare) = (numbers, frontier.axes[0].isShare)
        let axisName = words.labels[frontier.axes[0].rule]
        return LineChart(
            title: words.title, subtitle: title,
            xTitle: words.text(
                isShare ? SweepMessage.sweepShareAxis(subject: axisName) : .sweepCountAxis(subject: axisName)),
            yTitle: words.text(SweepMessage.sweepMeritAxis), series: series, legend: legend, mark: nil, missing: "",
            xText: { numbers.text(FrontierReport.rounded($0)) + (isShare ? "%" : "") },
            yText: { numbers.text(FrontierReport.rounded($0)) },
            steps: frontier.axes[0].side == .minimum ? .before : .after, hasLines: !frontier.isCut, spot: spot)
    }

    private var legend: String {
        guard frontier.axes.count == 2 else { return "" }
        let label = words.labels[frontier.axes[1].rule]
        return frontier.axes[1].side == .minimum
            ? say(.frontierLineLeast(rule: label)) : say(.frontierLineMost(rule: label))
    }

    /// Where the plan is.
    private var spot: LineChart.Spot? {
        guard let values = ownValues, let merit = frontier.base.recount?.objective.merit else { return nil }
        let name = say(.frontierPlan(choice: text(values) + ", " + numbers.text(merit)))
        return LineChart.Spot(x: x(values[0], 0), y: merit.approximation, name: name)
    }

    private var series: [LineChart.Series] {
        guard frontier.axes.count == 2 else { return [line("", frontier.points)] }
        let axis = frontier.axes[1]
        // Bounds at even distances among those that the points have.
        let reaches = Set(frontier.points.map { axis.reach($0.values[1]) }).sorted()
        let lines = min(reaches.count, LineChart.maximumSeries)
        let chosen = (0..<lines).map { reaches[lines == 1 ? 0 : $0 * (reaches.count - 1) / (lines - 1)] }
        return chosen.map { reach in
            let points = frontier.points.filter { axis.reach($0.values[1]) >= reach }
            return line(name(axis, reach, among: points), best(points))
        }
    }

    /// A bound on the second target as the numbers of a point that has just that.
    private func name(_ axis: Frontier.Axis, _ reach: Rational, among points: [Frontier.Point]) -> String {
        guard axis.isShare, let value = points.map({ $0.values[1] }).first(where: { axis.reach($0) == reach }) else {
            return words.bound(axis.bound(reach))
        }
        return words.percent(value.count, of: value.base)
    }

    /// The points of which none goes as far on the first axis, or further, with at least as much merit.
    private func best(_ points: [Frontier.Point]) -> [Frontier.Point] {
        let axis = frontier.axes[0]
        let farthestFirst = points.sorted { one, other in
            let (first, second) = (axis.reach(one.values[0]), axis.reach(other.values[0]))
            return first == second ? merit(one) > merit(other) : first > second
        }
        var kept: [Frontier.Point] = []
        for point in farthestFirst where kept.last.map({ merit($0) < merit(point) }) ?? true { kept.append(point) }
        return kept.reversed()
    }

    private func line(_ name: String, _ points: [Frontier.Point]) -> LineChart.Series {
        let dots = points.map { point in
            LineChart.Point(
                x: x(point.values[0], 0), y: merit(point).approximation,
                tip: text(point.values) + ": " + numbers.text(merit(point)), isSure: point.result.isProven)
        }
        return LineChart.Series(name: name, points: dots.sorted { $0.x < $1.x })
    }

    /// The place of a value on an axis: percent, or people. It places dots and decides nothing.
    private func x(_ value: Frontier.Value, _ axis: Int) -> Double {
        guard frontier.axes[axis].isShare else { return Double(value.count) }
        guard value.base > 0 else { return frontier.axes[axis].side == .minimum ? 100 : 0 }
        return (Rational(value.count, value.base) * 100).approximation
    }

    /// A number of an axis, without the dust of floating point.
    private static func rounded(_ value: Double) -> Rational { Rational(Int((value * 10_000).rounded()), 10_000) }
}
