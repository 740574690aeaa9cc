import BranchAndBound
import ExactArithmetic
import IntegerProgramming
import SelectionModel
import SelectionProof

/// Looking for a selection that attains a bound: whole vertices first, then trees.
extension RangeSearch {
    /// The pivots of the first tree, which starts from the relaxation's basis. Chosen; no measurement is recorded.
    private static let firstPivots = 300
    /// In the first tree nothing is tried before it is branched on: mostly any branch leads to a selection.
    private static let noTrials = -1_000

    /// Searches the types, at first for what attains the bound: so high a target leaves little to look at. Where that is not
    /// enough, the rows are tightened once more.
    func search(
        _ program: IntegerProgram, _ basis: [Int32], _ question: RangeQuestion, _ rows: [IntegerProgram.Row],
        _ answer: inout RangeAnswer
    ) {
        tryVertices(program, basis, question, rows, &answer)
        for _ in 0..<2 {
            guard !answer.isProven, let bound = answer.bound, control.stop == nil else { break }
            let found = BuiltinSolver(version: "").search(
                program, atLeast: bound - question.constant, tiedColumns: nil, control: control,
                pivotLimit: min(RangeSearch.firstPivots, pivotLimit), trialAllowance: RangeSearch.noTrials, basis: basis
            )
            guard take(found.solution, target: bound, program, question, rows, &answer) else { break }
        }
        if answer.isProven || control.stop != nil { return }
        let tighter = program.withoutIdleRows().tightened().withoutIdleRows()
        var pivots = 0
        // What attains the bound, and where there is none, the best there is.
        for target in [answer.bound, nil] where !answer.isProven && pivots < pivotLimit && control.stop == nil {
            let least = target ?? answer.value.map { $0 + 1 }
            let found = BuiltinSolver(version: "").search(
                tighter, atLeast: least.map { $0 - question.constant }, tiedColumns: nil, control: control,
                pivotLimit: pivotLimit - pivots)
            pivots += max(1, found.pivots)
            guard take(found.solution, target: target, tighter, question, rows, &answer) else { return }
        }
    }

    /// So many vertices are looked at. Chosen; no measurement is recorded.
    private static let vertices = 8

    /// Looks at vertices of the relaxation's face, each the best by random worth: most of them are whole, so that one of the next is
    /// where the first was not.
    private func tryVertices(
        _ program: IntegerProgram, _ basis: [Int32], _ question: RangeQuestion, _ rows: [IntegerProgram.Row],
        _ answer: inout RangeAnswer
    ) {
        guard let bound = answer.bound else { return }
        var random = SplitMix64(seed: 1)
        // The activity of the row that is added is basic at first.
        var basis = basis + [Int32(program.columns.count + program.rows.count)]
        for _ in 0..<RangeSearch.vertices where !answer.isProven && control.stop == nil {
            let face = program.attaining(bound - question.constant) { _ in random.below(1_000) }
            let simplex = DualSimplex(
                BoxedProgram(face, perturbation: RangeSearch.perturbation), basis: basis, control: control)
            guard case .optimal = simplex.solve(cutOff: -.infinity, control: control) else { return }
            basis = simplex.basis
            keep(face.columns.indices.map { simplex.value(ofColumn: $0) }, question, rows, &answer)
        }
    }

    /// Takes from a tree for `target`, nil for whatever is better than what is known, what it found; false where it did not come
    /// to its end.
    @discardableResult
    private func take(
        _ solution: IntegerSolution, target: Int?, _ program: IntegerProgram, _ question: RangeQuestion,
        _ rows: [IntegerProgram.Row], _ answer: inout RangeAnswer
    ) -> Bool {
        switch solution {
        case .stopped(_, let values):
            if let values { keep(values, question, rows, &answer) }
            return false
        case .optimal(let values):
            keep(values, question, rows, &answer)
            // A selection that broke a row in whole numbers would prove nothing.
            let worth = program.objective(at: values) + question.constant
            guard answer.value == worth else { return false }
            answer.improve(bound: worth)
        case .infeasible:
            if let target {
                answer.improve(bound: target - 1)
            } else if let value = answer.value {
                answer.improve(bound: value)
            } else {
                answer.impossible(rows)
            }
        }
        return true
    }
}

extension IntegerProgram {
    /// The programme with a row more: its objective has to reach `least`; and columns are worth what `worth` says.
    fileprivate func attaining(_ least: Int, _ worth: (Int) -> Int) -> IntegerProgram {
        var program = IntegerProgram(rows: rows + [.init(lower: least)])
        for (index, column) in columns.enumerated() {
            let own = column.objective
            program.addColumn(
                .init(objective: worth(index), lower: column.lower, upper: column.upper),
                entries: entries(ofColumn: index) + (own == 0 ? [] : [.init(row: Int32(rows.count), coefficient: own)]))
        }
        return program
    }
}
