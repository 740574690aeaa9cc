import ExactArithmetic
import SelectionCore
import Wording

extension SweepReport {
    /// The sweep as CSV, for spreadsheets: a line for each value, or pair of values; blank where there is no list.
    package func csv(_ language: Language) -> String {
        let header =
            ["value"] + (sweep.grid == nil ? [] : ["grid"]) + ["status", "proven", "seats", "count", "base"]
            + priorities.map { "shortfall\($0)" } + ["merit", "entering", "leaving"]
        let json = AnswerJSON(inputs: inputs)
        func plain(_ bound: Bound) -> String { if case .string(let text) = json.bound(bound) { text } else { "" } }
        let lines = sweep.points.map { point -> [String] in
            let values =
                [plain(sweep.axis.values[point.place])]
                + [sweep.grid.map { plain($0.values[point.gridPlace]) }].compactMap(\.self)
            let result = point.result
            let count = count(point)
            let shortfalls = priorities.map { priority in
                result.objective?.shortfalls.first { $0.priority == priority }.map { decimal($0.value) } ?? ""
            }
            let isListed = result.objective != nil && sweep.base.recount != nil
            return values + [
                result.status.rawValue, result.isProven ? "yes" : "no", result.objective.map { "\($0.seats)" } ?? "",
                count.map { "\($0.count)" } ?? "", count.map { "\($0.baseCount)" } ?? "",
            ] + shortfalls + [
                result.objective.map { decimal($0.merit) } ?? "", isListed ? "\(result.entering.count)" : "",
                isListed ? "\(result.leaving.count)" : "",
            ]
        }
        return ([header] + lines).map(CSVRecord.line).joined()
    }

    private func decimal(_ quantity: Rational) -> String { quantity.decimal ?? quantity.description }
}
