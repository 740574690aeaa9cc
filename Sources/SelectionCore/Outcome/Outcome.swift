import ExactArithmetic
import SelectionModel
import SelectionProof
import Wording

/// What a selection run came to. Why it stopped, what is held, how good it is and who found it are separate facts.
public struct Outcome: Sendable {
    /// What is held and what is proven of it.
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

    /// Why the search ended.
    public enum Stop: String, Sendable, CaseIterable {
        case completed, timeLimit, gapLimit, interrupted, solverFailure
    }

    /// Who found the selection.
    public struct Solver: Sendable, Equatable {
        /// `glpk`, `builtin`, `greedy` or `counting`.
        public var name: String
        /// The solver's own version.
        public var version: String
        /// Why it was used in place of another, where it was.
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
        /// Why there is no selection; 0 where there is one.
        public var explain = 0.0
        public var total = 0.0
        /// No time in any phase.
        package init() {}
    }

    /// How much of the pool the search had to look at.
    public struct Core: Sendable, Equatable {
        /// How many kinds of them rules and merit tell apart; nil where no level was proven.
        public var types: Int?
        /// How many nominees could still matter once the last level before the lottery was settled; all where it was not.
        public var nominees: Int

        /// A core of `types` and `nominees`.
        package init(types: Int?, nominees: Int) {
            self.types = types
            self.nominees = nominees
        }
    }

    /// What is held and proven.
    public var status: Status
    /// Why the search ended.
    public var stopped: Stop
    /// Who found it.
    public var solver: Solver
    /// Who proved it again, where someone was asked to.
    public var confirmedBy: Solver?
    /// The recount of the selection; nil where there is none.
    public var recount: Recount?
    /// The selected nominees' rows in pool order; empty where there is no selection.
    public var selected: [Int]
    /// The lottery number of each selected nominee, in the same order.
    public var lotteryNumbers: [Int]
    /// What no selection can exceed, as far as it is known.
    public var bound: ObjectiveBound
    /// |objective − bound| / |objective| of the first objective that is not proven, 0 on proof; nil where unknown.
    public var gap: Rational?
    /// Why there can be no selection, as far as counting tells.
    public var countingConflicts: [CountingConflict]
    /// What cannot hold together, where there is no selection and it was explained.
    public var conflict: ConflictSet?
    /// What would have to give, where there is no selection and it was explained.
    public var relaxation: Relaxation?
    /// Which files these are.
    public var inputs: InputFingerprints
    /// The size of the reduced problem; nil where nothing was solved.
    public var core: Core?
    /// What the search took, in steps that do not depend on the machine; nil where nothing was searched.
    package var work: SearchWork?
    /// Between whom only the lottery decided, as far as single exchanges tell; nil where not everything is proven.
    package var ties: TiedExchanges?
    /// How it was proven, stage by stage, as far as it was.
    package var proof: SearchProof?
    /// How long it took.
    public var timing: Timing
    /// Where nothing was found and nothing is proven: the statements of the plan that were broken for most of the search.
    public var longestBroken: [Statement] = []
    /// Who took part in the last relaxation: where to start when the same nominees are searched again.
    package var working: [UInt32] = []

    /// What a run came to; see the properties.
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

/// What no selection can exceed, level by level; nil where it is unknown. On proof it equals the objective.
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
