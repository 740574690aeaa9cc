import ExactArithmetic
import IntegerProgramming
import SelectionCore

/// Lists the cheapest relaxations, each different from those before it in which statements it moves.
///
/// A tree of sets of statements that are held: a relaxation that does not move all that an earlier one moves leaves one of those
/// where it is. So below a way that is listed there is a branch for each statement that it moves, and the cheapest leaf is the
/// cheapest way left (best first over hitting sets; Reiter 1987).
struct WaysOutSearch {
    /// The cheapest relaxation that leaves some statements where they are.
    private struct Leaf {
        let held: Set<Statement>
        let relaxation: Relaxation
        let cost: Rational
    }

    private let inputs: SelectionInputs
    private let control: StoppingCriteria
    private let threads: Int
    private var leaves: [Leaf] = []
    private var seen: Set<Set<Statement>> = []
    /// False once a leaf is not proven the cheapest of its branch.
    private var isProven = true

    /// A search for ways out of the plan of `inputs`, which has no selection.
    init(_ inputs: SelectionInputs, control: StoppingCriteria, threads: Int) {
        (self.inputs, self.control, self.threads) = (inputs, control, threads)
    }

    /// The first `most` ways.
    mutating func run(most: Int) -> WaysOut {
        var ways: [(relaxation: Relaxation, moved: Set<Statement>)] = []
        open([])
        while ways.count < most {
            guard let index = cheapest else {
                return WaysOut(ways: ways.map(\.relaxation), extent: isProven ? .all : .unsettled)
            }
            let leaf = leaves.remove(at: index)
            let moved = Set(leaf.relaxation.moves.map(\.statement))
            let earlier = ways.first { $0.moved.isSubset(of: moved) }?.moved
            if earlier == nil {
                var way = leaf.relaxation
                if !isProven { way.standing = .possible }
                ways.append((way, moved))
                if ways.count == most { break }
            }
            let branched = inputs.plan.inOrder(earlier ?? moved)
            for statement in branched {
                guard control.stop == nil else {
                    return WaysOut(ways: ways.map(\.relaxation), extent: .unsettled)
                }
                open(leaf.held.union([statement]))
            }
        }
        return WaysOut(ways: ways.map(\.relaxation), extent: .first)
    }

    /// The leaf that costs least, the first of several.
    private var cheapest: Int? { leaves.indices.min { leaves[$0].cost < leaves[$1].cost } }

    private mutating func open(_ held: Set<Statement>) {
        guard seen.insert(held).inserted else { return }
        var inputs = inputs
        for statement in inputs.plan.inOrder(held) { inputs.plan.hold(statement.place) }
        var search = RelaxationSearch(inputs, control: control, threads: threads)
        let relaxation = search.run()
        switch relaxation.standing {
        case .impossible: return
        case .unknown: isProven = false
        case .cheapest, .possible:
            if relaxation.standing == .possible { isProven = false }
            guard let cost = relaxation.cost else {
                isProven = false
                return
            }
            leaves.append(Leaf(held: held, relaxation: relaxation, cost: cost))
        }
    }
}

extension Plan {
    /// Statements in an order that does not depend on how they were come upon.
    fileprivate func inOrder(_ statements: Set<Statement>) -> [Statement] {
        statements.sorted { one, other in
            let (left, right) = (one.place, other.place)
            return (left.kind.rawValue, left.index, left.value ?? "")
                < (right.kind.rawValue, right.index, right.value ?? "")
        }
    }
}
