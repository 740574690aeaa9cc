import BranchAndBound
import FairLottery
import IntegerProgramming

/// Looks for panels by the own engine, whose every "there is none" is proven in whole numbers.
///
/// Its limits are limits of work, so the same question has the same answer on every machine.
struct PanelPricing {
    /// What was found for some weights.
    enum Answer: Equatable {
        /// A panel worth at least the target.
        case panel(Panel)
        /// Proven: no panel is worth the target.
        case none
        /// The limit of work came first, perhaps with a panel worth less.
        case unknown
    }

    let program: PanelProgram
    private let solver = BuiltinSolver(version: "")
    /// The pivots of one search; chosen so that a hard one does not hold up the easy ones (LOTTERY: a limit a search).
    var pivotLimit = 20_000
    /// Searches so far, and their pivots.
    private(set) var searches = 0
    private(set) var pivots = 0

    init(_ program: PanelProgram) { self.program = program }

    /// A panel worth at least `target` by `weights`, one for each type.
    mutating func panel(_ weights: [Int], atLeast target: Int?, control: StoppingCriteria, isPatient: Bool = false)
        -> Answer
    {
        searches += 1
        let found = solver.search(
            program.pricing(weights), atLeast: target, tiedColumns: nil, control: control,
            pivotLimit: isPatient ? .max : pivotLimit, endsAtFirst: true)
        pivots += found.pivots
        switch found.solution {
        case .optimal(let values): return .panel(Array(values.prefix(program.types.count)))
        case .infeasible: return .none
        case .stopped(_, let best): return best.map { .panel(Array($0.prefix(program.types.count))) } ?? .unknown
        }
    }

    /// The panel that is worth most by `weights`, proven; `unknown` where the search had to end before that.
    mutating func best(_ weights: [Int], control: StoppingCriteria) -> Answer {
        searches += 1
        let found = solver.search(program.pricing(weights), atLeast: nil, tiedColumns: nil, control: control)
        pivots += found.pivots
        switch found.solution {
        case .optimal(let values): return .panel(Array(values.prefix(program.types.count)))
        case .infeasible: return .none
        case .stopped: return .unknown
        }
    }
}
