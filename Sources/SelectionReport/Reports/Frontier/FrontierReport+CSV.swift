import ExactArithmetic
import SelectionCore
import Wording

extension FrontierReport {
    /// The points as CSV, for spreadsheets: a line for each, people by id.
    package func csv(_ language: Language) -> String {
        let suffixes = frontier.axes.count == 1 ? [""] : ["1", "2"]
        let all = Set(frontier.points.flatMap { $0.result.objective?.shortfalls.map(\.priority) ?? [] }).sorted()
        let header =
            suffixes.flatMap { ["count" + $0, "base" + $0] } + ["plan", "equal", "proven", "seats"]
            + all.map { "shortfall\($0)" } + ["merit", "entering", "leaving"]
        let lines = frontier.points.indices.map { index -> [String] in
            let point = frontier.points[index]
            let objective = point.result.objective
            let shortfalls = all.map { objective?.shortfall($0).map(FrontierReport.decimal) ?? "" }
            return point.values.flatMap { ["\($0.count)", "\($0.base)"] } + [
                index == frontier.own ? "yes" : "no", point.isDominated ? "yes" : "no",
                point.result.isProven ? "yes" : "no", objective.map { "\($0.seats)" } ?? "",
            ] + shortfalls + [FrontierReport.decimal(merit(point)), ids(point.entering), ids(point.leaving)]
        }
        return ([header] + lines).map(CSVRecord.line).joined()
    }

    private func ids(_ rows: [Int]) -> String { rows.map(inputs.pool.id).joined(separator: " ") }

    private static func decimal(_ quantity: Rational) -> String { quantity.decimal ?? quantity.description }
}
