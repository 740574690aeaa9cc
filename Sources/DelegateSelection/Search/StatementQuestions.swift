import IntegerProgramming
import SelectionCore
import SelectionSearch

/// Asks whether statements of a plan can hold together, again and again, each time from where the last search ended.
struct StatementQuestions {
    let statements: StatementProblem
    /// The control by which questions end.
    let control: StoppingCriteria
    private var search: ShortfallSearch
    /// The number of questions so far.
    private(set) var asked = 0

    /// Questions about `statements` that end when `control` says so.
    init(_ statements: StatementProblem, control: StoppingCriteria, threads: Int) {
        (self.statements, self.control) = (statements, control)
        search = ShortfallSearch(statements.problem, control: control, threads: threads)
    }

    /// The number of statements.
    var count: Int { statements.statements.count }

    /// True where time is up, or somebody asked to end.
    var isOver: Bool { search.isOver }

    /// The verdict on the statements `set`, both sides of each.
    mutating func verdict(_ set: Set<Int>, _ effort: ShortfallSearch.Effort) -> ShortfallSearch.Verdict {
        var sides = [BoundSides](repeating: [], count: count)
        for index in set { sides[index] = .both }
        return verdict(sides, effort)
    }

    /// The verdict on some sides of the statements.
    mutating func verdict(_ sides: [BoundSides], _ effort: ShortfallSearch.Effort) -> ShortfallSearch.Verdict {
        asked += 1
        let question = statements.question(sides)
        return search.any(
            rows: question.rows, included: question.included, excluded: question.excluded, effort: effort)
    }

    /// The conflict set of the statements `set`, with the sides that it needs where it is minimal.
    mutating func conflict(_ set: Set<Int>, isMinimal: Bool) -> ConflictSet {
        let sides = isMinimal ? neededSides(set) : [:]
        let parts = set.sorted().map { ConflictSet.Part(statements.statements[$0], sides: sides[$0] ?? .both) }
        return ConflictSet(parts: parts, isMinimal: isMinimal)
    }

    /// The sides of two-sided statements of the set that are needed: where one is enough, the other is left out.
    private mutating func neededSides(_ set: Set<Int>) -> [Int: BoundSides] {
        var sides = [BoundSides](repeating: [], count: count)
        for index in set { sides[index] = .both }
        for index in set.sorted() where statements.hasTwoSides(index) {
            for side in [BoundSides.maximum, .minimum] {
                var trial = sides
                trial[index] = side
                guard case .impossible = verdict(trial, .proof) else { continue }
                sides = trial
                break
            }
        }
        return Dictionary(uniqueKeysWithValues: set.map { ($0, sides[$0]) })
    }
}
