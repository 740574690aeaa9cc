import IntegerProgramming

/// The selections that still matter: who is in, who is out, who is free, and what earlier levels must keep.
///
/// It only shrinks. A nominee leaves `free` when a bound in whole numbers shows that every selection worth looking at
/// has that nominee on the same side.
struct Face: Sendable {
    /// An earlier level with the value that must be kept, or a selection that must not come again.
    enum Demand: Sendable {
        /// The level's value is at least this.
        case atLeast(LevelObjective, Int)
        /// The selection, ascending, differs from this one.
        case differs(from: [Int])
    }

    /// The problem.
    let problem: SelectionProblem
    /// Which attributes' codes decide those of other attributes.
    let refinements: TableRefinements
    /// Who is in, ascending.
    private(set) var included: [Int]
    /// Who may be in or out.
    private(set) var free: NomineeSet
    /// What earlier levels demand.
    var demands: [Demand] = []

    /// Everyone who is not pinned is free.
    init(_ problem: SelectionProblem, _ refinements: TableRefinements) {
        self.problem = problem
        self.refinements = refinements
        included = problem.included
        free = .everyone(count: problem.columns.count, except: (problem.included + problem.excluded).sorted())
    }

    /// Leaves only `free` to be decided, and takes `fixedIn` in.
    mutating func narrow(to free: NomineeSet, fixedIn: [Int]) {
        self.free = free
        if !fixedIn.isEmpty { included = (included + fixedIn).sorted() }
    }
}

extension Face {
    /// How far a target may fall short at most, given what earlier levels must keep.
    func most(ofShortfall index: Int) -> Int {
        demands.reduce(problem.shortfalls[index].maximum) { most, demand in
            guard case .atLeast(let objective, let value) = demand, !objective.shortfallWorth.isEmpty,
                objective.shortfallWorth[index] < 0
            else { return most }
            return min(most, value / objective.shortfallWorth[index])
        }
    }

    /// The exact worth of `selection`, or nil where it is not on the face: it breaks a rule, a pin or a demand.
    func value(of selection: [Int], _ objective: LevelObjective) -> Int? {
        guard problem.isFeasible(selection) else { return nil }
        let amounts = problem.shortfallAmounts(activities: problem.activities(of: selection))
        let meetsDemands = demands.allSatisfy { demand in
            switch demand {
            case .atLeast(let level, let value): level.value(of: selection, amounts: amounts) >= value
            case .differs(let other): other != selection
            }
        }
        return meetsDemands ? objective.value(of: selection, amounts: amounts) : nil
    }
}
