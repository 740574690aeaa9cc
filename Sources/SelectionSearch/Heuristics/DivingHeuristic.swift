import BranchAndBound
import IntegerProgramming
import SelectionModel
import SelectionProof

/// Dives into small restricted problems of one level for better and better selections, without proof.
///
/// A restricted problem of the hundred or so nominees whose prices are nearest to 0 mostly holds a selection close to the
/// bound. Until one is found, anything that keeps the rows will do, and the tree goes straight down. Then each dive asks for
/// half of what is missing to the ceiling, in the restricted problem where that would be: what is found moves the goal up, a
/// restricted problem that holds nothing lowers the ceiling, and a dive that ends undecided makes the next one ask for less and
/// last longer. What branching has cost is remembered from dive to dive. Limits are numbers of pivots, so the same level gives
/// the same selection, but for time limits.
struct DivingHeuristic {
    private let root: RootRelaxation
    private let face: Face
    private let control: StoppingCriteria
    /// The best selection so far, with its value in this level.
    private(set) var best: (selection: [Int], value: Int)?
    /// The work of the dives.
    private(set) var work = SearchWork()
    /// Nothing better than this was left in the restricted problems looked at.
    private var ceiling: Int
    /// The share of the way to the ceiling that is asked for. It is halved when a dive ends undecided. Chosen; with it the
    /// merit after 1 s is at or above CBC's in 149 of 150 cases (Search.md, “Constants”).
    private var improvementShare = 0.5
    private var undecided = 0
    /// True where a dive among everyone has shown that there is no selection on the face.
    private var isEmpty = false
    /// The number of nominees that the restricted problem should have, where nothing is asked for.
    private var width: Double
    private var experience = BranchingExperience()

    /// The first restricted problem has so many nominees, and two more for each that is fractional. 150 to 180 are best on
    /// `tight` after 1 s; 250 to 400 leave gaps of 9 % (Search.md, “Constants”).
    private static let firstWidth = 100
    /// A restricted problem without a selection is followed by one that is so many times larger. Chosen; no measurement is
    /// recorded.
    private static let widening = 1.6
    /// The first dive may make so many pivots; each that ends undecided allows as many more. Chosen; half of a prototype's
    /// 300 nodes were too few on one instance (Search.md, “Constants”).
    static let pivots = 6_000
    /// The number of pivots that trials may take ahead of others: none for most of a first dive. Chosen; no measurement is
    /// recorded.
    private static let (trialsBefore, trialsAfter) = (-4_000, 2_000)

    /// Dives from `root`, the relaxation of a level over `face`, to improve on `selection` where it is on the face.
    init(_ root: RootRelaxation, on face: Face, improving selection: [Int]?, control: StoppingCriteria) {
        self.root = root
        self.face = face
        self.control = control
        ceiling = root.value
        width = Double(DivingHeuristic.firstWidth + 2 * root.fractionals)
        best = selection.flatMap { selection in
            face.value(of: selection, root.bound.program.objective).map { (selection, $0) }
        }
    }

    /// True where nothing is left to ask for, or time is up.
    var isDone: Bool { isEmpty || control.stop != nil || best.map { $0.value >= ceiling } ?? false }

    /// Takes note of what was found elsewhere: a selection on the face with its value, and that nothing is worth more than
    /// `limit`.
    mutating func learn(best known: (selection: [Int], value: Int)?, ceiling limit: Int) {
        ceiling = min(ceiling, limit)
        if let known, known.value > best?.value ?? .min { best = known }
    }

    /// Takes note of a selection where it is on the face.
    mutating func learn(startSolution selection: [Int]?) {
        if let selection { keep(selection) }
    }

    /// Makes one dive.
    mutating func dive() {
        let program = root.bound.program
        let near = root.target(on: face, leaving: Int(width))
        let target = best.map { best in
            best.value
                + max(program.step, Int(Double(ceiling - best.value) * improvementShare) / program.step * program.step)
        }
        let aim = max(near, target ?? near)
        let restriction = RestrictedProgram(program.restricted(to: root.restriction(of: face, target: aim)))
        let found = BuiltinSolver(version: "").search(
            restriction.program, atLeast: target.map(restriction.target), tiedColumns: nil, control: control,
            experience: experience.columns(of: restriction), pivotLimit: DivingHeuristic.pivots * (1 + undecided),
            trialAllowance: best == nil ? DivingHeuristic.trialsBefore : DivingHeuristic.trialsAfter)
        work += found.work
        work.restrictedProblems += 1
        experience.learn(found.experience, of: restriction)
        switch found.solution {
        case .optimal(let values):
            keep(restriction.selection(values))
            // Whoever is worth the aim is in the restricted problem.
            if let value = best?.value, value >= aim { ceiling = value }
        case .stopped(_, let values?): keep(restriction.selection(values))
        case .stopped(_, nil):
            undecided += 1
            improvementShare /= 2
        case .infeasible:
            ceiling = min(ceiling, aim - program.step)
            width = min(width * DivingHeuristic.widening, Double(face.free.count))
            isEmpty = target == nil && restriction.free.count == face.free.count
        }
    }

    private mutating func keep(_ selection: [Int]) {
        guard let value = face.value(of: selection, root.bound.program.objective), value > best?.value ?? .min
        else { return }
        best = (selection, value)
    }
}
