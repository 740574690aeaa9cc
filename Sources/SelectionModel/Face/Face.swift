import IntegerProgramming

/// The selections that still matter: who is in, who is out, who is free, and what earlier levels must keep.
///
/// It only shrinks. A nominee leaves `free` when a bound in whole numbers shows that every selection worth looking at
/// has that nominee on the same side.
package struct Face: Sendable {
    /// The problem.
    package private(set) var problem: SelectionProblem
    /// The attributes whose codes decide those of other attributes.
    package let refinements: TableRefinements
    /// Those who are in, ascending.
    package private(set) var included: [Int]
    /// Those who may be in or out.
    package private(set) var free: NomineeSet
    /// The cutoffs that earlier levels leave.
    package var cutoffs: [ObjectiveCutoff] = []

    /// Everyone who is not pinned is free.
    package init(_ problem: SelectionProblem, _ refinements: TableRefinements) {
        self.problem = problem
        self.refinements = refinements
        included = problem.included
        free = .everyone(count: problem.columns.count, except: (problem.included + problem.excluded).sorted())
    }

    /// Leaves only `free` to be decided, and takes `fixedIn` in.
    package mutating func narrow(to free: NomineeSet, fixedIn: [Int]) {
        self.free = free
        if !fixedIn.isEmpty { included = (included + fixedIn).sorted() }
    }
}

extension Face {
    /// The part of the face in which `row` comes to `least` at least and `most` at most; a side that is absent stays as it is.
    package func part(where row: Int, from least: Int? = nil, to most: Int? = nil) -> Face {
        var part = self
        if let least { part.problem.rows[row].lower = max(least, problem.rows[row].lower ?? least) }
        if let most { part.problem.rows[row].upper = min(most, problem.rows[row].upper ?? most) }
        return part
    }

    /// The sizes that `group` may have, as far as rows and cutoffs say at once.
    package func sizes(of group: CountedGroup) -> ClosedRange<Int> {
        let row = problem.rows[group.row]
        var (least, most) = (max(0, row.lower ?? 0), min(problem.columns.count, row.upper ?? .max))
        guard problem.columns.common.contains(where: { Int($0.row) == group.row }) else {
            return min(least, most)...most
        }
        for cutoff in cutoffs where cutoff.isSeats {
            least = max(least, cutoff.value)
            if cutoff.isOptimum { most = min(most, cutoff.value) }
        }
        return min(least, most)...most
    }

    /// The most by which a target may fall short, given what earlier levels must keep.
    package func most(ofShortfall index: Int) -> Int {
        cutoffs.reduce(problem.shortfalls[index].maximum) { most, cutoff in
            let worth = cutoff.objective.shortfallWorth
            guard !worth.isEmpty, worth[index] < 0 else { return most }
            return min(most, cutoff.value / worth[index])
        }
    }

    /// The exact worth of `selection`, or nil where it is not on the face: it breaks a rule, a pin or a cutoff.
    package func value(of selection: [Int], _ objective: LevelObjective) -> Int? {
        guard problem.isFeasible(selection) else { return nil }
        let amounts = problem.shortfallAmounts(activities: problem.activities(of: selection))
        let meetsCutoffs = cutoffs.allSatisfy { $0.objective.value(of: selection, amounts: amounts) >= $0.value }
        return meetsCutoffs ? objective.value(of: selection, amounts: amounts) : nil
    }
}
