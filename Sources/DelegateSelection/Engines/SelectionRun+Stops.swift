import BranchAndBound
import ExactArithmetic
import IntegerProgramming
import SelectionCore
import SelectionModel
import SelectionProof
import SelectionSearch
import Wording

extension Outcome.Solver {
    /// The greedy search.
    static let greedy = Outcome.Solver(name: "greedy", version: DelegateSelector.version)
    /// No solver: counting alone showed that there is no selection.
    static let counting = Outcome.Solver(name: "counting", version: DelegateSelector.version)

    /// The same solver, used for these reasons.
    func inPlace(of reasons: [Message]) -> Outcome.Solver {
        Outcome.Solver(name: name, version: version, fallbackReasons: reasons)
    }
}

extension SearchResult {
    /// The reason why the search ended, in an outcome's words.
    var outcomeStop: Outcome.Stop {
        switch stop {
        case .completed: .completed
        case .timeLimit: .timeLimit
        case .interrupted: .interrupted
        case .failure: .solverFailure
        }
    }
}

extension SearchResult.Stop {
    /// The reason why an engine did not complete its search; nil where it did.
    func reason(of engine: String) -> Message? {
        switch self {
        case .completed: nil
        case .timeLimit: Message(EngineMessage.engineTimeLimit(engine: engine))
        case .interrupted: Message(EngineMessage.engineInterrupted(engine: engine))
        case .failure(let fault): EngineMessage.message(fault, of: engine)
        }
    }

    /// True where a selection that is found after such an end is still of use.
    var mayBeLate: Bool {
        switch self {
        case .timeLimit, .failure: true
        case .completed, .interrupted: false
        }
    }
}

extension StoppingCriteria {
    /// The same control with nine tenths of the time that is left.
    var shortened: StoppingCriteria {
        guard let deadline else { return self }
        let now = ContinuousClock.now
        return StoppingCriteria(deadline: now + (deadline - now) * 9 / 10, interruption: interruption)
    }
}

extension Duration {
    /// The duration in seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
