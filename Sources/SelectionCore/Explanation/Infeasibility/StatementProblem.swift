import IntegerProgramming
import SelectionModel

/// The requirements of a plan, over a pool, as rows and pins that can be left out statement by statement. Targets, merit and
/// the lottery have no part in it.
package struct StatementProblem: Sendable {
    /// The rows and columns with every statement in place.
    package let problem: SelectionProblem
    /// The statements that bind anybody, in an order that does not depend on where they stand in the file.
    package let statements: [Statement]
    /// The rows of each statement.
    private let rows: [[Int]]
    /// The nominee whom each statement pins.
    private let pinned: [Int?]
    /// True for each statement that has a part in every tightening.
    private let isAboutEveryone: [Bool]

    /// The requirements of `plan` on `pool`.
    /// - Complexity: O(nominees × attributes).
    package init(_ plan: Plan, _ pool: Pool) {
        let required = plan.withoutTargets
        let builder = FormulationBuilder(required, pool)
        problem = builder.problem(required)
        var rowsOf: [Statement.Place: [Int]] = [:]
        for (row, source) in builder.sources.enumerated() {
            if let source { rowsOf[source, default: []].append(row) }
        }
        func pinned(_ statement: Statement) -> Int? { statement.pin.flatMap { pool.row(ofPlanID: $0.nominee.id) } }
        let binding = plan.statements(over: pool).filter { rowsOf[$0.place] != nil || pinned($0) != nil }
        statements = plan.ordered(binding)
        rows = statements.map { rowsOf[$0.place] ?? [] }
        self.pinned = statements.map(pinned)
        isAboutEveryone = statements.map { type(of: plan.kind($0.kind)).isAboutEveryone }
    }

    /// The demands on a selection: ranges of rows, and pins.
    package typealias Question = (rows: [IntegerProgram.Row], included: [Int], excluded: [Int])

    /// The question whether a selection keeps the `sides` of each statement; no side where it is left out.
    package func question(_ sides: [BoundSides]) -> Question {
        var question: Question = ([IntegerProgram.Row](repeating: .init(), count: problem.rows.count), [], [])
        for (index, kept) in sides.enumerated() where !kept.isEmpty {
            for (position, row) in rows[index].enumerated() {
                question.rows[row] = range(of: row, position, of: index, kept)
            }
            guard let nominee = pinned[index] else { continue }
            if statements[index].pin?.isIncluded == true {
                question.included.append(nominee)
            } else {
                question.excluded.append(nominee)
            }
        }
        question.included.sort()
        question.excluded.sort()
        return question
    }

    /// A row by which one side only is kept: a range has both sides in one row, shares have a row a side.
    private func range(of row: Int, _ position: Int, of index: Int, _ kept: BoundSides) -> IntegerProgram.Row {
        var range = problem.rows[row]
        guard kept != .both, hasTwoSides(index) else { return range }
        if rows[index].count == 2 {
            return kept == .minimum && position == 0 || kept == .maximum && position == 1 ? range : .init()
        }
        if kept == .minimum { range.upper = nil } else { range.lower = nil }
        return range
    }

    /// True where a statement is a minimum and a maximum that can be left out one by one.
    package func hasTwoSides(_ index: Int) -> Bool {
        guard statements[index].bounds != nil, let first = rows[index].first else { return false }
        return rows[index].count == 2 || problem.rows[first].lower != nil && problem.rows[first].upper != nil
    }

    /// True for each statement that a selection keeps, counted in whole numbers.
    /// - Complexity: O(selected × attributes + rows).
    package func kept(by selection: [Int]) -> [Bool] {
        let activities = problem.activities(of: selection)
        let chosen = Set(selection)
        return statements.indices.map { index in
            let holds = rows[index].allSatisfy { row in
                problem.rows[row].lower.map { $0 <= activities[row] } ?? true
                    && problem.rows[row].upper.map { activities[row] <= $0 } ?? true
            }
            guard holds, let nominee = pinned[index] else { return holds }
            return chosen.contains(nominee) == (statements[index].pin?.isIncluded == true)
        }
    }

    /// The statements that a proof reads; those with a part in every tightening are among them.
    package func statements(in reason: InfeasibilityReason) -> Set<Int> {
        Set(
            statements.indices.filter { index in
                isAboutEveryone[index] || rows[index].contains(where: reason.rows.contains)
                    || pinned[index].map(reason.pinned.contains) ?? false
            })
    }
}
