import IntegerProgramming
import SelectionProof

/// Dives into a level that are made in the pauses of its exact search, so that a good selection is at hand long before
/// the proof.
///
/// The restricted problems of the exact search are close to the bound: until the last of them they hold nothing. Dives find
/// selections from below. While there is none, dives may take as many pivots as restricted problems have taken; then a part of
/// that. So neither costs the other much more than a part of its time, whichever is the harder; a dive that has begun is not
/// broken off. Everything is counted in pivots: the same problem has the same dives. An engine that is not the own tree pauses
/// only where its answers are proven.
final class InterleavedDives {
    private var dive: DivingHeuristic
    /// Asked for a selection among the relaxation's nominees where dives into this level find none.
    private let findStartSolution: () -> SearchResult?
    /// The selection found when one was asked for, whether on this face or not.
    private(set) var startSolution: [Int]?
    private var isAsked = false
    /// Pivots of the restricted problems that have ended.
    private var restrictedPivots = 0

    /// Restricted problems have so many pivots to themselves. Chosen, so that easy restricted problems end before (Search.md,
    /// “Constants”).
    private static let pivotsBeforeDives = 4_000
    /// The number of pivots, of restricted problems and of dives each, after which a selection is asked for where nothing was
    /// found. Chosen; no measurement is recorded.
    private static let pivotsBeforeStartSolution = 30_000
    /// Once there is a selection, dives may take a pivot for every so many of restricted problems. So they take a quarter at
    /// most (Search.md, “Constants”).
    private static let restrictedPivotsForEachOfDives = 3

    init(
        _ root: RootRelaxation, improving selection: [Int]?, control: StoppingCriteria,
        findStartSolution: @escaping () -> SearchResult?
    ) {
        dive = DivingHeuristic(root, on: root.bound.program.face, improving: selection, control: control)
        self.findStartSolution = findStartSolution
    }

    /// The best selection known, with its value in this level.
    var best: (selection: [Int], value: Int)? { dive.best }
    /// The work of finding a selection when one was asked for.
    private var startWork = SearchWork()
    /// The work of the dives, and of finding a selection when one was asked for.
    var work: SearchWork {
        var work = dive.work
        work += startWork
        return work
    }

    /// Takes note of what restricted problems came to: the best selection they know, and that nothing is worth more than
    /// `ceiling`.
    func learn(best: (selection: [Int], value: Int)? = nil, ceiling: Int = .max) {
        dive.learn(best: best, ceiling: ceiling)
    }

    /// Takes note of the pivots of a restricted problem that has ended.
    func restrictedSearchEnded(after pivots: Int) { restrictedPivots += pivots }

    /// Dives as long as it is their turn, the present restricted problem having taken `pivots`.
    func pause(at pivots: Int) {
        let taken = restrictedPivots + pivots - InterleavedDives.pivotsBeforeDives
        while !dive.isDone,
            dive.work.pivots < (best == nil ? taken : taken / InterleavedDives.restrictedPivotsForEachOfDives)
        {
            dive.dive()
        }
        if best == nil, taken > InterleavedDives.pivotsBeforeStartSolution { requestStartSolution() }
    }

    /// Asks for a selection; the second time nothing new would be found.
    func requestStartSolution() {
        guard !isAsked else { return }
        isAsked = true
        guard let found = findStartSolution() else { return }
        (startSolution, startWork) = (found.selection, found.work)
        dive.learn(startSolution: startSolution)
    }
}
