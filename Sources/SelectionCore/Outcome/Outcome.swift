import ExactArithmetic
import SelectionModel
import SelectionProof
import Wording

/// The result of a selection run. Why it stopped, what is held, how good it is and who found it are separate facts.
public struct Outcome: Sendable {
    /// The status of what is held: whether there is a selection, and what is proven.
    public enum Status: String, Sendable, CaseIterable {
        /// A selection that keeps every required rule, proven the best.
        case optimal
        /// A selection that keeps every required rule, not proven the best.
        case feasible
        /// It is proven that no selection keeps every required rule.
        case infeasible
        /// No selection was found, and nothing is proven.
        case unknown
    }

    /// The reason why the search ended.
    public enum Stop: String, Sendable, CaseIterable {
        case completed, timeLimit, gapLimit, interrupted, solverFailure
    }

    /// The solver that found the selection.
    public struct Solver: Sendable, Equatable {
        /// `glpk`, `builtin`, `greedy` or `counting`.
        public var name: String
        /// The solver's own version.
        public var version: String
        /// The reasons why it was used in place of another, where it was.
        public var fallbackReasons: [Message]

        /// A solver by name and version.
        package init(name: String, version: String, fallbackReasons: [Message] = []) {
            self.name = name
            self.version = version
            self.fallbackReasons = fallbackReasons
        }

        /// The reasons in words; nil where there are none.
        public func fallbackReason(_ language: Language) -> String? {
            fallbackReasons.isEmpty ? nil : fallbackReasons.map { $0.text(language) }.joined(separator: "; ")
        }
    }

    /// Wall-clock time by phase, in seconds.
    public struct Timing: Sendable, Equatable {
        public var read = 0.0
        public var reduce = 0.0
        public var solve = 0.0
        /// The time taken to explain why there is no selection; 0 where there is one.
        public var explain = 0.0
        public var total = 0.0
        /// No time in any phase.
        package init() {}
    }

    /// The part of the pool that the search had to look at.
    public struct Core: Sendable, Equatable {
        /// The number of kinds of them that rules and merit tell apart; nil where no level was proven.
        public var types: Int?
        /// The number of nominees who could still matter once the last level before the lottery was settled; all where it was
        /// not.
        public var nominees: Int

        /// A core of `types` and `nominees`.
        package init(types: Int?, nominees: Int) {
            self.types = types
            self.nominees = nominees
        }
    }

    /// The status of what is held and proven.
    public var status: Status
    /// The reason why the search ended.
    public var stopped: Stop
    /// The solver that found it.
    public var solver: Solver
    /// The solver that proved it again, where one was asked to.
    public var confirmedBy: Solver?
    /// The recount of the selection; nil where there is none.
    public var recount: Recount?
    /// The selected nominees' rows in pool order; empty where there is no selection.
    public var selected: [Int]
    /// The lottery number of each selected nominee, in the same order.
    public var lotteryNumbers: [Int]
    /// The values that no selection can exceed, as far as they are known.
    public var bound: ObjectiveBound
    /// |objective − bound| / |objective| of the first objective that is not proven, 0 on proof; nil where unknown.
    public var gap: Rational?
    /// The reasons why there can be no selection, as far as counting tells.
    public var countingConflicts: [CountingConflict]
    /// The statements that cannot hold together, where there is no selection and it was explained.
    public var conflict: ConflictSet?
    /// The statements that would have to give, where there is no selection and it was explained.
    public var relaxation: Relaxation?
    /// The additional nominees with whom the plan could be kept, where there is no selection and that took little.
    public var supply: Supply?
    /// The fingerprints of the files.
    public var inputs: InputFingerprints
    /// The size of the reduced problem; nil where nothing was solved.
    public var core: Core?
    /// The work of the search, in steps that do not depend on the machine; nil where nothing was searched.
    package var work: SearchWork?
    /// Between whom only the lottery decided, as far as single exchanges tell; nil where not everything is proven.
    package var ties: TiedExchanges?
    /// The proof, stage by stage, as far as there is one.
    package var proof: SearchProof?
    /// The time that it took.
    public var timing: Timing
    /// The statements of the plan that were broken for most of the search, where nothing was found and nothing is proven.
    public var longestBroken: [Statement] = []
    /// Those who took part in the last relaxation: where to start when the same nominees are searched again.
    package var working: [UInt32] = []

    /// The result of a run; see the properties.
    package init(
        status: Status, stopped: Stop, solver: Solver, recount: Recount?, selected: [Int], lotteryNumbers: [Int],
        bound: ObjectiveBound, gap: Rational?, countingConflicts: [CountingConflict], inputs: InputFingerprints,
        core: Core?, timing: Timing
    ) {
        self.status = status
        self.stopped = stopped
        self.solver = solver
        self.recount = recount
        self.selected = selected
        self.lotteryNumbers = lotteryNumbers
        self.bound = bound
        self.gap = gap
        self.countingConflicts = countingConflicts
        self.inputs = inputs
        self.core = core
        self.timing = timing
    }
}

/// The values that no selection can exceed, level by level; nil where one is unknown. On proof they equal the objective.
public struct ObjectiveBound: Sendable, Equatable {
    /// No selection has more delegates.
    public var seats: Int?
    /// No selection keeps more of those whom the plan keeps.
    public var kept: Int?
    /// No selection falls less short, by priority in ascending rank.
    public var shortfalls: [Objective.Shortfall] = []
    /// No selection has more merit.
    public var merit: Rational?
    /// No selection has a higher lottery sum.
    public var lottery: Int?

    /// Nothing known.
    package init() {}
}
