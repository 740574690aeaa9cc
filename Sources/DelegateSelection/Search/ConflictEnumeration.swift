import BranchAndBound
import IntegerProgramming
import SelectionCore
import SelectionSearch

/// Lists the sets of statements that cannot hold together, the smallest first.
///
/// A conflict has a statement of every set outside which all can hold. So the smallest set that meets all such sets known, and
/// contains no conflict listed, is a conflict and the smallest left, or can hold; then what it leaves out is another set to
/// meet (implicit hitting sets; Ignatiev, Previti, Liffiton, Marques-Silva 2015). Where such sets take too long to find, largest
/// sets that contain no conflict are asked for in their place, and those that cannot hold are reduced by deletion (MARCO;
/// Liffiton, Previti, Malik, Marques-Silva 2016): all conflicts still come, but not in order. Every set is shown to be needed
/// as a whole by selections of the rest.
struct ConflictEnumeration {
    private var questions: StatementQuestions
    private var map: HittingSets
    private var list: [(set: Set<Int>, isMinimal: Bool)] = []
    /// Conflicts that are known but not listed yet, with whether they are proven to be minimal.
    private var known: [Set<Int>: Bool] = [:]
    /// True where every verdict so far was one.
    private var isDecided = true

    /// So many steps are made for the smallest set; more would take longer than questions do.
    private static let stepLimit = 60_000

    /// An enumeration by `questions` about a plan that is proven to have no selection.
    init(_ questions: StatementQuestions) {
        self.questions = questions
        map = HittingSets(count: questions.count)
    }

    /// The first `most` conflicts.
    mutating func run(most: Int) -> ConflictList {
        note(deletion(among: nil))
        let ordered = smallestFirst(most: most, questionLimit: .max)
        let inOrder = list.count
        var extent = ordered
        if ordered == nil { extent = anyOrder(most: most) }
        let rest = list[inOrder...].sorted { $0.set.comesBefore($1.set) }
        let sets = (list[..<inOrder] + rest).map { questions.conflict($0.set, isMinimal: $0.isMinimal) }
        return ConflictList(sets: sets, smallest: inOrder, extent: extent ?? .unsettled)
    }

    /// A conflict of the fewest statements, where that takes at most `questionLimit` questions after deletion; elsewhere the one
    /// that deletion leaves.
    mutating func smallest(questionLimit: Int) -> ConflictSet {
        let first = deletion(among: nil)
        note(first)
        if first.isMinimal, first.set.count > 1 {
            _ = smallestFirst(most: 1, questionLimit: questions.asked + questionLimit)
        }
        let found = list.first { $0.isMinimal && $0.set.count < first.set.count } ?? first
        return questions.conflict(found.set, isMinimal: found.isMinimal)
    }

    private mutating func deletion(among set: Set<Int>?) -> (set: Set<Int>, isMinimal: Bool) {
        var search = ConflictSearch(questions, among: set)
        let found = search.run()
        questions = search.questions
        return found
    }

    private mutating func note(_ conflict: (set: Set<Int>, isMinimal: Bool)) {
        known[conflict.set] = conflict.isMinimal
    }

    private mutating func add(_ set: Set<Int>, isMinimal: Bool) {
        list.append((set, isMinimal))
        map.avoid(set)
    }

    // MARK: Smallest first

    /// Lists conflicts in order; nil where the next one takes too long to find, or something was not decided.
    private mutating func smallestFirst(most: Int, questionLimit: Int) -> ConflictList.Extent? {
        var size = 1
        while list.count < most {
            guard !questions.isOver, questions.asked < questionLimit else { return .unsettled }
            switch map.first(from: size, to: size, limit: ConflictEnumeration.stepLimit) {
            case .undecided: return nil
            case .none:
                guard let isMore = isMoreLeft else { return .unsettled }
                guard isMore else { return .all }
                size += 1
            case .found(let numbers):
                let set = Set(numbers)
                if let isMinimal = known[set] {
                    add(set, isMinimal: isMinimal)
                    continue
                }
                switch questions.verdict(set, .proof) {
                case .least(let selection, _), .undecided(let selection?): learn(from: selection)
                case .undecided(nil): return questions.isOver ? .unsettled : nil
                case .impossible: add(set, isMinimal: verify(set))
                }
            }
        }
        return .first
    }

    /// True where a selection keeps the rest of `set`, whichever statement is dropped.
    private mutating func verify(_ set: Set<Int>) -> Bool {
        for statement in set.sorted() {
            let rest = set.subtracting([statement])
            if rest.isEmpty || map.misses(rest) { continue }
            switch questions.verdict(rest, .proof) {
            case .least(let selection, _), .undecided(let selection?): learn(from: selection)
            case .undecided(nil), .impossible: return false
            }
        }
        return true
    }

    /// Takes note of what `selection` does not keep, after letting it keep as much as questions of a moment can.
    private mutating func learn(from selection: [Int]) {
        var kept = questions.statements.kept(by: selection)
        let conflicts = (list.map(\.set) + known.keys).sorted { $0.comesBefore($1) }
        // Of every conflict known the last statement that is missed goes; mostly all others can be kept at once.
        let gone = Set(conflicts.compactMap { conflict in conflict.filter { !kept[$0] }.max() })
        attempt(Set(kept.indices).subtracting(gone), &kept)
        for index in kept.indices where !kept[index] {
            let trial = Set(kept.indices.filter { kept[$0] || $0 == index })
            guard !conflicts.contains(where: trial.isSuperset) else { continue }
            attempt(trial, &kept)
        }
        map.meet(Set(kept.indices.filter { !kept[$0] }))
    }

    /// Looks a moment for a selection that keeps `trial`, and says what it keeps where there is one.
    private mutating func attempt(_ trial: Set<Int>, _ kept: inout [Bool]) {
        switch questions.verdict(trial, .attempt) {
        case .least(let better, _), .undecided(let better?): kept = questions.statements.kept(by: better)
        case .undecided(nil), .impossible: break
        }
    }

    // MARK: In any order

    /// Lists conflicts as largest sets without any come upon them.
    private mutating func anyOrder(most: Int) -> ConflictList.Extent {
        for (set, isMinimal) in known.sorted(by: { $0.key.comesBefore($1.key) }) where list.count < most {
            if !list.contains(where: { $0.set == set }) { add(set, isMinimal: isMinimal) }
        }
        while list.count < most {
            guard !questions.isOver else { return .unsettled }
            switch largestLeft {
            case nil: return .unsettled
            case .some(nil): return isDecided ? .all : .unsettled
            case .some(let set?):
                switch questions.verdict(set, .proof) {
                case .least(let selection, _), .undecided(let selection?): learn(from: selection)
                case .undecided(nil):
                    isDecided = false
                    map.meet(Set(0..<questions.count).subtracting(set))
                case .impossible:
                    let found = deletion(among: set)
                    add(found.set, isMinimal: found.isMinimal)
                }
            }
        }
        return .first
    }

    /// The largest set that contains no conflict listed and is not known to be possible; nil within where there is none, nil
    /// where that was not settled.
    private var largestLeft: Set<Int>?? {
        var program = IntegerProgram(
            rows: map.demands.map { _ in .init(lower: 1) } + map.bans.map { .init(upper: $0.count - 1) })
        var entries = [[IntegerProgram.Entry]](repeating: [], count: questions.count)
        for (row, set) in (map.demands + map.bans).enumerated() {
            for index in set { entries[index].append(.init(row: Int32(row), coefficient: 1)) }
        }
        for column in entries { program.addColumn(.init(objective: 1, lower: 0, upper: 1), entries: column) }
        let solver = BuiltinSolver(version: "")
        let found = solver.search(
            program, atLeast: nil, tiedColumns: nil, control: questions.control, pivotLimit: 50_000)
        switch found.solution {
        case .optimal(let values), .stopped(_, let values?): return Set(values.indices.filter { values[$0] == 1 })
        case .infeasible: return .some(nil)
        case .stopped(_, nil): return nil
        }
    }

    /// True where some set may still be a conflict that is not listed; nil where that was not settled.
    private var isMoreLeft: Bool? {
        switch largestLeft {
        case nil: nil
        case .some(nil): false
        case .some: true
        }
    }
}

extension Set<Int> {
    /// True where it is smaller, or its largest number is, then its second largest, and so on.
    fileprivate func comesBefore(_ other: Set<Int>) -> Bool {
        guard count == other.count else { return count < other.count }
        return sorted(by: >).lexicographicallyPrecedes(other.sorted(by: >))
    }
}
