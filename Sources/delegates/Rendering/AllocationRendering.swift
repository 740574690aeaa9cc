import DelegateSelection

/// An allotment in every format.
struct AllocationRendering {
    let answer: AllocationAnswer
    let lot: String?
    let language: Language

    /// The answer in `format`; where nothing was allotted, why.
    func text(_ format: ReportFormat) -> String {
        switch answer {
        case .units(let allocation, let outlook):
            let report = AllotmentReport(allocation, seed: lot, outlook: outlook)
            return written(format, report.table, report.json, report.csv)
        case .methods(let allocations): return text(AllotmentComparison(allocations), format)
        case .weights(let allocations): return text(AllotmentComparison(allocations), format)
        case .numbers(let points, let problem, let method):
            let sweep = AllotmentSweep(
                points.map { .init(seats: $0.seats, allocation: $0.allocation) }, of: problem, by: method)
            return written(format, sweep.table, sweep.json, sweep.csv)
        case .matrix(let allocation):
            let report = MatrixReport(allocation, seed: lot)
            return written(format, report.table, report.json, report.csv)
        case .impossible(let conflict, let problem, let method):
            return format == .json
                ? AllotmentReport.json(conflict, problem, method)
                : AllotmentReport.text(conflict, problem, language)
        case .impossibleMatrix(let outcome, let problem, let method):
            guard let refusal = MatrixReport.refusal(outcome, problem, method, language) else { return "" }
            return format == .json ? refusal.json : refusal.text
        }
    }

    /// The quota file of the units' seats; nil where units and seats are not what was asked for.
    var quotas: String? {
        guard case .units(let allocation, let outlook) = answer else { return nil }
        return AllotmentReport(allocation, seed: lot, outlook: outlook).quotas
    }

    private func text(_ comparison: AllotmentComparison, _ format: ReportFormat) -> String {
        written(format, comparison.table, comparison.json, comparison.csv)
    }

    private func written(
        _ format: ReportFormat, _ table: (Language) -> String, _ json: @autoclosure () -> String,
        _ csv: @autoclosure () -> String
    ) -> String {
        switch format {
        case .table: table(language)
        case .json: json()
        case .csv: csv()
        }
    }
}
