import BranchAndBound
import IntegerProgramming
import SelectionModel
import SelectionProof

/// Finds how high counts can go under the rows of a problem, again and again while single rows move.
///
/// Most of what was known stays true: a selection that still keeps every row, a bound proven for rows that allowed more, the
/// multipliers that proved it, which bound what is worth more under any rows. What is left starts from the last basis: the
/// relaxation over types, and where its solution is not whole, a tree. Whatever is claimed is shown in whole numbers: a
/// selection whose counts are summed up again, and a bound from rounded multipliers, or a tree whose every cut has one.
package struct RangeSearch: Sendable {
    let typed: TypedProblem
    let control: StoppingCriteria
    /// The most pivots of a tree.
    let pivotLimit: Int

    /// Searches of `typed` that end when `control` says so, each tree after so many pivots.
    package init(_ typed: TypedProblem, control: StoppingCriteria, pivotLimit: Int) {
        (self.typed, self.control, self.pivotLimit) = (typed, control, pivotLimit)
    }

    /// The answer to `question`, of which `earlier` was known under other rows.
    ///
    /// It ends early, with what it has, where time is up.
    /// - Parameters:
    ///   - hints: selections that other questions found.
    ///   - similar: the answer to another question about the same rows, whose basis and proof are tried where there are none yet.
    package func answer(
        _ question: RangeQuestion, after earlier: RangeAnswer, hints: [TypedHint] = [], similar: RangeAnswer? = nil
    ) -> RangeAnswer {
        let rows = ranges(question)
        var answer = carried(earlier, rows)
        if answer.isProven { return answer }
        answer.provenRows = rows
        look(at: hints, for: question, rows, &answer)
        // What was selected before, and was worth as much as can be, may need an exchange or two.
        let start = answer.witness == nil ? earlier.witness.map { TypedHint($0, of: typed) } : nil
        if let start { repair(start, for: question, rows, &answer) }
        if answer.isProven || control.stop != nil { return answer }
        guard let program = program(question, rows) else {
            answer.impossible(rows)
            return answer
        }
        for certificate in [answer.certificate, similar?.certificate].compactMap(\.self) {
            guard let bound = certificate.bound(program) else { continue }
            if certificate.costScale == 1 {
                answer.improve(bound: bound + question.constant)
            } else if bound < 0 {
                answer.certificate = certificate
                answer.impossible(rows)
            }
            if answer.isProven { return answer }
        }
        solve(program, question, rows, similar?.basis ?? [], start, &answer)
        return answer
    }

    /// Brings a selection within `rows` where it takes few exchanges, and what it is worth then is as much as is known to be possible.
    private func repair(
        _ start: TypedHint, for question: RangeQuestion, _ rows: [IntegerProgram.Row], _ answer: inout RangeAnswer
    ) {
        let value = start.selection.sum(question.worth) + question.constant
        guard
            let repaired = WitnessRepair.repaired(
                start, in: typed, rows, worth: question.worth, spare: value - (answer.bound ?? value))
        else { return }
        look(at: [TypedHint(repaired, of: typed)], for: question, rows, &answer)
    }

    /// True where a selection keeps the rows of `question`, in whole numbers.
    package func keeps(_ selection: TypedSelection, _ question: RangeQuestion) -> Bool {
        typed.keeps(TypedHint(selection, of: typed), ranges(question))
    }

    /// The rows of a question.
    private func ranges(_ question: RangeQuestion) -> [IntegerProgram.Row] {
        var rows = typed.problem.rows
        for row in question.dropped { rows[row] = .init() }
        if let seats = question.seats, let row = typed.seatsRow { rows[row] = .init(lower: seats, upper: seats) }
        return rows
    }

    /// What is known of the question from before, as far as it holds for `rows`.
    private func carried(_ earlier: RangeAnswer, _ rows: [IntegerProgram.Row]) -> RangeAnswer {
        var answer = earlier
        if !rows.isWithin(earlier.provenRows) { (answer.bound, answer.isImpossible) = (nil, false) }
        if let witness = earlier.witness, !typed.keeps(TypedHint(witness, of: typed), rows) {
            (answer.witness, answer.value) = (nil, nil)
        }
        return answer
    }

    private func look(
        at hints: [TypedHint], for question: RangeQuestion, _ rows: [IntegerProgram.Row], _ answer: inout RangeAnswer
    ) {
        for hint in hints {
            let value = hint.selection.sum(question.worth) + question.constant
            guard value > answer.value ?? .min, typed.keeps(hint, rows) else { continue }
            (answer.witness, answer.value) = (hint.selection, value)
        }
    }

    // MARK: The relaxation

    /// The programme over types, its rows tightened; nil where some row has no possible value.
    private func program(_ question: RangeQuestion, _ rows: [IntegerProgram.Row]) -> IntegerProgram? {
        var problem = typed.problem
        problem.rows = rows
        let pool = PoolProgram(Face(problem, typed.refinements), maximizing: LevelObjective(.count))
        guard !pool.isImpossible else { return nil }
        return pool.program(of: typed.codes, worth: question.worth)
    }

    /// The most that costs are raised in the simplex method, as in `SiftedRelaxation`.
    static let perturbation = 0x1p-16

    private func solve(
        _ program: IntegerProgram, _ question: RangeQuestion, _ rows: [IntegerProgram.Row], _ similar: [Int32],
        _ start: TypedHint?, _ answer: inout RangeAnswer
    ) {
        let boxed = BoxedProgram(program, perturbation: RangeSearch.perturbation)
        guard !boxed.hasImpossibleRow else {
            answer.impossible(rows)
            return
        }
        guard program.rows.count <= BuiltinSolver.mostRows else { return }
        let basis = answer.basis.isEmpty ? similar : answer.basis
        let simplex =
            basis.count == program.rows.count
            ? DualSimplex(boxed, basis: basis, control: control) : DualSimplex(boxed)
        let verdict = simplex.solve(cutOff: -.infinity, control: control)
        answer.basis = simplex.basis
        switch verdict {
        case .stopped: return
        case .infeasible:
            let certificate = RangeCertificate(
                simplex.ray.normalized, program.rows, largestCoefficient: program.largestCoefficient, costScale: 0)
            if let bound = certificate.bound(program), bound < 0 {
                answer.certificate = certificate
                answer.impossible(rows)
                return
            }
        case .optimal, .cutOff, .unfinished:
            let certificate = RangeCertificate(
                simplex.prices(), program.rows, largestCoefficient: program.largestCoefficient, costScale: 1)
            answer.certificate = certificate
            if let bound = certificate.bound(program) { answer.improve(bound: bound + question.constant) }
            keep(program.columns.indices.map { simplex.value(ofColumn: $0) }, question, rows, &answer)
        }
        if !answer.isProven, let start { repair(start, for: question, rows, &answer) }
        if !answer.isProven { search(program, simplex.basis, question, rows, &answer) }
    }

    /// Keeps the relaxation's solution where it is whole.
    func keep(
        _ values: [Double], _ question: RangeQuestion, _ rows: [IntegerProgram.Row], _ answer: inout RangeAnswer
    ) {
        guard values.allSatisfy({ abs($0 - $0.rounded()) <= 1e-6 }) else { return }
        keep(values.map { Int($0.rounded()) }, question, rows, &answer)
    }

    func keep(
        _ counts: [Int], _ question: RangeQuestion, _ rows: [IntegerProgram.Row], _ answer: inout RangeAnswer
    ) {
        look(at: [TypedHint(TypedSelection(counts), of: typed)], for: question, rows, &answer)
    }
}

extension RangeAnswer {
    mutating func impossible(_ rows: [IntegerProgram.Row]) {
        (isImpossible, witness, value, bound, provenRows) = (true, nil, nil, nil, rows)
    }

    mutating func improve(bound new: Int) { bound = bound.map { min($0, new) } ?? new }
}

extension [IntegerProgram.Row] {
    /// True where every row allows no more than the same row of `others`, so that what is proven for them holds for these.
    fileprivate func isWithin(_ others: [IntegerProgram.Row]) -> Bool {
        count == others.count
            && zip(self, others).allSatisfy { row, other in
                (other.lower.map { lower in row.lower.map { $0 >= lower } ?? false } ?? true)
                    && (other.upper.map { upper in row.upper.map { $0 <= upper } ?? false } ?? true)
            }
    }
}

extension [Double] {
    /// The same direction, the largest entry 1 in size.
    fileprivate var normalized: [Double] {
        let largest = reduce(0) { Swift.max($0, abs($1)) }
        return largest > 0 ? map { $0 / largest } : self
    }
}

extension IntegerProgram {
    /// The largest coefficient in size.
    fileprivate var largestCoefficient: Int { entries.reduce(1) { max($0, abs($1.coefficient)) } }
}
