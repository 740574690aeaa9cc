import ExactArithmetic
import Testing

@testable import SelectionCore

/// Expects rows, levels and recount of `plan` to say of every subset what the plan means, and counting to call nothing
/// impossible that a subset keeps.
/// - Returns: whether any subset keeps all that is required, and what counting says is impossible.
@discardableResult
func expectAgreement(
    _ test: PlanCase, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> (isPossible: Bool, countingConflicts: [CountingConflict]) {
    let (plan, pool, meaning) = (test.plan, test.table.pool, test.meaning)
    let formulation = try Formulation(plan, pool)
    var disagreements: [String] = []
    var isPossible = false
    for subset in subsets(of: pool.count) {
        let isKept = meaning.isKept(by: subset)
        isPossible = isPossible || isKept
        let recount = Recount(subset, plan, pool)
        if formulation.problem.isFeasible(subset) != isKept { disagreements.append("rows of \(subset): not \(isKept)") }
        if recount.isFeasible != isKept { disagreements.append("recount of \(subset): not \(isKept)") }
        let expected = Attained(meaning, subset)
        if Attained(formulation, subset) != expected { disagreements.append("levels of \(subset): not \(expected)") }
        if Attained(recount) != expected { disagreements.append("objective of \(subset): not \(expected)") }
        disagreements += overshoots(formulation, subset)
    }
    #expect(disagreements == [], sourceLocation: sourceLocation)
    let countingConflicts = CountingConflict.found(in: plan, pool)
    if isPossible { #expect(countingConflicts == [], sourceLocation: sourceLocation) }
    return (isPossible, countingConflicts)
}

/// The values that a selection attains, the lottery aside; a priority that misses nothing is not listed.
private struct Attained: Equatable {
    var seats = 0
    var shortfalls: [Int: Rational] = [:]
    var merit = Rational.zero

    init(_ meaning: PlainMeaning, _ subset: [Int]) {
        seats = subset.count
        shortfalls = meaning.shortfalls(of: subset).filter { $0.value != .zero }
        merit = meaning.merit(of: subset)
    }

    init(_ recount: Recount) {
        seats = recount.objective.seats
        for shortfall in recount.objective.shortfalls where shortfall.value != .zero {
            shortfalls[shortfall.priority] = shortfall.value
        }
        merit = recount.objective.merit
    }

    init(_ formulation: Formulation, _ subset: [Int]) {
        for (meaning, value) in zip(formulation.meanings, formulation.problem.levelValues(of: subset)) {
            switch meaning {
            case .seats: seats = value
            case .kept: break
            case .shortfall(let priority, let unit): shortfalls[priority] = value == 0 ? nil : Rational(-value, unit)
            case .merit(let unit): merit = Rational(value, unit)
            }
        }
    }
}

/// The shortfalls of `subset` that are above what the formulation takes for their maximum.
private func overshoots(_ formulation: Formulation, _ subset: [Int]) -> [String] {
    let problem = formulation.problem
    let amounts = problem.shortfallAmounts(activities: problem.activities(of: subset))
    return zip(problem.shortfalls, amounts).filter { $0.maximum < $1 }
        .map { "shortfall of \(subset) in row \($0.row): \($1) is above \($0.maximum)" }
}
