import DelegateSelection

/// An allocation in every format.
struct AllocationRendering {
    let answer: AllocationAnswer
    let lot: String?
    let language: Language

    /// The answer in `format`; where nothing was allocated, why.
    func text(_ format: DocumentFormat) -> String {
        report.text(as: format, language, version: DelegateSelector.version)
    }

    /// The report of the answer; where nothing was allocated, of why.
    var report: any Report {
        switch answer {
        case .units(let allocation, let outlook): AllocationReport(allocation, seed: lot, outlook: outlook)
        case .methods(let allocations): AllocationComparison(allocations)
        case .weights(let allocations): AllocationComparison(allocations)
        case .numbers(let points, let problem, let method):
            AllocationSweep(
                points.map { .init(seats: $0.seats, allocation: $0.allocation) }, of: problem, by: method)
        case .matrix(let allocation): BiproportionalReport(allocation, seed: lot)
        case .impossible(let conflict, let problem, let method): AllocationRefusal(conflict, problem, method)
        case .impossibleMatrix(let outcome, let problem, let method):
            BiproportionalRefusal(outcome, problem, method)
        }
    }

    /// The quota file of the units' seats; nil where units and seats are not what was asked for.
    var quotas: String? {
        guard case .units(let allocation, let outlook) = answer else { return nil }
        return AllocationReport(allocation, seed: lot, outlook: outlook).quotas
    }
}
