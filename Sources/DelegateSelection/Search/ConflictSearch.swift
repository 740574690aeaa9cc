import SelectionCore
import SelectionModel
import SelectionProof
import SelectionSearch

/// Finds a conflict set of a plan that has no selection: statements that cannot hold together, and can without any one.
///
/// Statements are dropped from the end of their order as long as what is left still has no selection; so the set does not
/// depend on how the questions are answered, nor on the order of files. Most questions need not be asked: a proof tells
/// which statements it reads, and a selection which ones it keeps. The others are answered exactly.
struct ConflictSearch {
    /// The questions, with what they cost so far.
    private(set) var questions: StatementQuestions
    private let isAmong: [Bool]
    private let all: Set<Int>
    private var statements: StatementProblem { questions.statements }
    /// Sets that are proven to have no selection.
    private var impossible: [Set<Int>] = []
    /// The statements that each selection found keeps, as far as it keeps the needed ones.
    private var kept: [[Bool]] = []
    /// Statements without which there is a selection of the rest, or that were not settled.
    private var needed: Set<Int> = []
    private var isSettled = true

    /// A search among `set`, statements that are proven to have no selection; among all by default.
    init(_ questions: StatementQuestions, among set: Set<Int>? = nil) {
        self.questions = questions
        all = set ?? Set(0..<questions.count)
        isAmong = (0..<questions.count).map(all.contains)
    }

    /// The statements, and whether each of them is proven to be needed.
    mutating func run() -> (set: Set<Int>, isMinimal: Bool) {
        _ = ask(all, effort: .relaxation)
        impossible.append(all)
        // Of those before `end`, nobody knows yet; of the others, the needed ones are left.
        var end = statements.statements.count
        var isGuided = impossible.count > 1
        while true {
            end = min(end, firstImpossiblePrefix)
            guard end > 0 else { break }
            // What reads a dropped statement is of no use any more.
            impossible.removeAll { set in set.contains { $0 >= end && !needed.contains($0) } }
            let possible = longestPossiblePrefix
            if possible >= end - 1 {
                end -= 1
                if isAmong[end] { need(end) }
                continue
            }
            let asked = isGuided ? end - 1 : (possible + end) / 2
            switch ask(needed.union((0..<asked).filter { isAmong[$0] }), effort: .proof) {
            case .possible: break
            case .impossible(let isExplained): isGuided = isExplained
            case .undecided where asked < end - 1: isGuided = true
            case .undecided:
                isSettled = false
                end -= 1
                if isAmong[end] { need(end) }
                if questions.isOver { return (smallestKnown, false) }
            }
        }
        return (needed, isSettled)
    }

    private mutating func need(_ index: Int) {
        needed.insert(index)
        kept.removeAll { !$0[index] }
    }

    /// The smallest set known where time is up.
    private var smallestKnown: Set<Int> { impossible.min { $0.count < $1.count } ?? needed }

    // MARK: Prefixes

    /// The shortest prefix that is known to be impossible together with the needed statements.
    private var firstImpossiblePrefix: Int {
        impossible.map { set in (set.subtracting(needed).max() ?? -1) + 1 }.min() ?? statements.statements.count
    }

    /// The longest prefix that is known to be possible together with the needed statements; -1 where not even these are.
    private var longestPossiblePrefix: Int {
        kept.map { $0.firstIndex(of: false) ?? $0.count }.max() ?? -1
    }

    // MARK: Questions

    private enum Answer {
        case possible
        /// `isExplained` is true where the proof tells which statements it needs.
        case impossible(isExplained: Bool)
        case undecided
    }

    private mutating func ask(_ asked: Set<Int>, effort: ShortfallSearch.Effort) -> Answer {
        switch questions.verdict(asked, effort) {
        case .least(let selection, _), .undecided(let selection?):
            kept.append(zip(statements.kept(by: selection), isAmong).map { $0 || !$1 })
            return .possible
        case .undecided(nil): return .undecided
        case .impossible(let reason):
            impossible.append(asked)
            guard let reason else { return .impossible(isExplained: false) }
            // What the proof reads is asked for by itself: rows may have been tightened by others.
            let guess = statements.statements(in: reason).intersection(asked)
            guard guess.count < asked.count, case .impossible(let again) = questions.verdict(guess, .relaxation) else {
                return .impossible(isExplained: guess.count == asked.count)
            }
            impossible.append(guess)
            let smaller = again.map { statements.statements(in: $0).intersection(guess) } ?? guess
            if smaller.count < guess.count, case .impossible = questions.verdict(smaller, .relaxation) {
                impossible.append(smaller)
            }
            return .impossible(isExplained: true)
        }
    }
}
