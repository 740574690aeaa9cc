import ExactArithmetic
import IntegerProgramming
import SelectionCore
import SelectionSearch

/// Finds the room of every rule, and keeps it up to date while the plan is edited.
///
/// A value: what an edit leaves true is carried over, and the rest starts from the last basis; see `RangeSearch`.
struct RoomSearch: Sendable {
    /// The answers about one statement, as they were last known.
    private struct Known: Sendable {
        /// The most delegates without it.
        var seats = RangeAnswer()
        var lowest = RangeAnswer()
        var highest = RangeAnswer()
        var lowestShare = ShareAnswer()
        var highestShare = ShareAnswer()

        var witnesses: [TypedSelection] {
            [seats, lowest, highest, lowestShare.answer, highestShare.answer].compactMap(\.witness)
        }
    }

    /// The best share found so far, and whether it is proven that none goes beyond it.
    private struct ShareAnswer: Sendable {
        /// The share of the witness; nil where none is known.
        var share: Rational?
        var count: Int?
        var base: Int?
        /// The answer to what goes beyond the share `tried`, a number of a base.
        var answer = RangeAnswer()
        var tried: [Int] = []
        var isProven = false

        mutating func hold(_ found: (count: Int, base: Int)) {
            (share, count, base) = (Rational(found.count, found.base), found.count, found.base)
        }
    }

    private let pool: Pool
    private var plan: Plan
    private var problem: RoomProblem
    private var typed: TypedProblem
    private var whole = RangeAnswer()
    private var known: [Known]
    /// The types that each statement counts, and those of its base group.
    private var counted: [[Int]] = []
    private var based: [[Int]] = []

    /// The most pivots of the trees of one question, so that what is proven does not depend on how fast a machine is. Chosen; no
    /// question of the demo or of `city` takes more than 5,000.
    private static let pivotLimit = 20_000

    /// A search on `plan` over `pool`, which has not begun.
    /// - Complexity: O(nominees × attributes).
    init(_ plan: Plan, _ pool: Pool) {
        (self.plan, self.pool) = (plan, pool)
        problem = RoomProblem(plan, pool)
        typed = TypedProblem(problem.problem, signs: problem.signs.signs, below: problem.signs.counts.count)
        known = Array(repeating: Known(), count: problem.statements.count)
        index()
    }

    /// Goes over to an edited plan: what still holds is kept.
    mutating func edit(_ plan: Plan) {
        let isAlike = plan.countsAlike(self.plan)
        self.plan = plan
        let next = RoomProblem(plan, pool, signs: isAlike ? problem.signs : nil)
        let isSame = next.statements.map(\.place) == problem.statements.map(\.place)
        problem = next
        if isAlike, isSame, let moved = typed.with(next.problem) {
            typed = moved
            return
        }
        typed = TypedProblem(next.problem, signs: next.signs.signs, below: next.signs.counts.count)
        (whole, known) = (RangeAnswer(), Array(repeating: Known(), count: next.statements.count))
        index()
    }

    private mutating func index() {
        counted = Array(repeating: [], count: problem.statements.count)
        based = counted
        for (type, members) in typed.members.enumerated() {
            let sign = Int(problem.signs.signs[members[0]])
            for place in problem.signs.counts[sign] { counted[place].append(type) }
            for place in problem.signs.bases[sign] { based[place].append(type) }
        }
    }

    // MARK: Searching

    /// Finds out what is not proven yet, as far as `control` allows, with so many threads; what is found does not depend on their
    /// number.
    mutating func run(control: StoppingCriteria, threads: Int) {
        let hints = (known.flatMap(\.witnesses) + [whole.witness].compactMap(\.self)).map { TypedHint($0, of: typed) }
        let search = RangeSearch(typed, control: control, pivotLimit: RoomSearch.pivotLimit)
        whole = search.answer(question(sign: 1, everyone: true), after: whole, hints: hints)
        let asker = self
        known = Concurrently.map(problem.statements.count, threads: threads) { place in
            asker.known(of: place, search, hints)
        }
    }

    private func known(of place: Int, _ search: RangeSearch, _ hints: [TypedHint]) -> Known {
        var known = known[place]
        let dropped = problem.rows[place]
        var seats: Int?
        if plan.seats.fill == .first {
            if dropped.isEmpty || whole.isProven && whole.value == plan.seats.maximum {
                known.seats = whole
            } else {
                var question = question(sign: 1, everyone: true)
                question.dropped = dropped
                known.seats = search.answer(question, after: known.seats, hints: hints, similar: whole)
            }
            if known.seats.isImpossible {
                (known.lowest, known.highest) = (known.seats, known.seats)
                (known.lowestShare, known.highestShare) = (ShareAnswer(), ShareAnswer())
                return known
            }
            guard known.seats.isProven, let most = known.seats.value else {
                // As long as nobody knows how many delegates there are, what was found of earlier rows answers nothing.
                known.lowest = RangeAnswer(startingFrom: known.lowest)
                known.highest = RangeAnswer(startingFrom: known.highest)
                (known.lowestShare, known.highestShare) = (ShareAnswer(), ShareAnswer())
                return known
            }
            seats = most
        }
        let basis = known.seats.isStarted ? known.seats : whole
        var question = question(sign: -1, place)
        (question.dropped, question.seats) = (dropped, seats)
        known.lowest = search.answer(question, after: known.lowest, hints: hints, similar: basis)
        question.worth = question.worth.map { -$0 }
        question.constant = -question.constant
        known.highest = search.answer(question, after: known.highest, hints: hints, similar: basis)
        if hasOpenShare(place, seats) {
            let rest = (dropped: dropped, seats: seats)
            known.lowestShare = share(place, sign: -1, known.lowestShare, from: known.lowest, rest, search, hints)
            known.highestShare = share(place, sign: 1, known.highestShare, from: known.highest, rest, search, hints)
        }
        return known
    }

    // MARK: Questions

    /// The number of those selected whom a statement counts, or of all delegates.
    private func question(sign: Int, _ place: Int = 0, everyone: Bool = false) -> RangeQuestion {
        var worth = [Int](repeating: everyone ? sign : 0, count: typed.typeCount)
        guard !everyone else { return RangeQuestion(worth: worth, constant: sign * typed.problem.included.count) }
        for type in counted[place] { worth[type] = sign }
        return RangeQuestion(worth: worth, constant: sign * included(place).count)
    }

    /// Those who must be in whom a statement counts, and those of its base group.
    private func included(_ place: Int) -> (count: Int, base: Int) {
        typed.problem.included.reduce((0, 0)) { sum, nominee in
            let sign = Int(problem.signs.signs[nominee])
            return (
                sum.0 + (problem.signs.counts[sign].containsInOrder(place) ? 1 : 0),
                sum.1 + (problem.signs.bases[sign].containsInOrder(place) ? 1 : 0)
            )
        }
    }

    /// True where a side is a share of a group whose size is not the number of delegates.
    private func hasOpenShare(_ place: Int, _ seats: Int?) -> Bool {
        let statement = problem.statements[place]
        guard let bounds = statement.bounds, seats == nil || statement.base != Group.all else { return false }
        return bounds.hasShare
    }

    // MARK: Shares

    /// The number of times that a share may be improved on before the search is given up.
    private static let maximumRounds = 60

    /// The extreme of a share: q · n(group) − p · n(base) above 0 is a share beyond p/q, until nothing is (Dinkelbach 1967).
    private func share(
        _ place: Int, sign: Int, _ earlier: ShareAnswer, from start: RangeAnswer, _ rest: (dropped: [Int], seats: Int?),
        _ search: RangeSearch, _ hints: [TypedHint]
    ) -> ShareAnswer {
        guard !start.isImpossible, start.isProven else { return ShareAnswer() }
        let fixed = included(place)
        func counts(_ witness: TypedSelection?) -> (count: Int, base: Int)? {
            guard let witness else { return nil }
            let (counted, based) = (Set(counted[place]), Set(based[place]))
            return witness.parts.reduce(fixed) { sum, part in
                (
                    sum.0 + (counted.contains(Int(part.type)) ? Int(part.count) : 0),
                    sum.1 + (based.contains(Int(part.type)) ? Int(part.count) : 0)
                )
            }
        }
        func isBeyond(_ share: Rational, _ other: Rational) -> Bool { sign > 0 ? share > other : share < other }
        var best = ShareAnswer()
        (best.answer, best.tried) = (earlier.answer, earlier.tried)
        var question = RangeQuestion(worth: [], constant: 0, dropped: rest.dropped, seats: rest.seats)
        let kept = earlier.answer.witness.flatMap { search.keeps($0, question) ? $0 : nil }
        for witness in [kept, start.witness] {
            guard let found = counts(witness), found.base > 0 else { continue }
            if best.share.map({ isBeyond(Rational(found.count, found.base), $0) }) ?? true { best.hold(found) }
        }
        for _ in 0..<RoomSearch.maximumRounds {
            // Where nobody of the base group has been selected yet: whatever is better than the worst.
            let (count, base) = best.base.map { (best.count ?? 0, $0) } ?? (sign > 0 ? (0, 1) : (1, 1))
            question.worth = [Int](repeating: 0, count: typed.typeCount)
            for type in counted[place] { question.worth[type] += sign * base }
            for type in based[place] { question.worth[type] -= sign * count }
            question.constant = sign * (base * fixed.count - count * fixed.base)
            // Of another share, nominees are worth something else: the basis is of use, the bound is not.
            let isSame = best.tried == [count, base]
            let answer = search.answer(
                question, after: isSame ? best.answer : RangeAnswer(startingFrom: best.answer), hints: hints,
                similar: start)
            (best.answer, best.tried) = (answer, [count, base])
            guard answer.isProven, let value = answer.value else { return best }
            guard value > 0, let found = counts(answer.witness), found.base > 0 else {
                best.isProven = true
                guard best.base == nil else { return best }
                // Nothing is better than the worst: that is the share, if anybody of the base group can be selected.
                question.worth = [Int](repeating: 0, count: typed.typeCount)
                for type in based[place] { question.worth[type] = 1 }
                question.constant = fixed.base
                let most = search.answer(question, after: RangeAnswer(), similar: start)
                best.isProven = most.isProven
                if let found = counts(most.witness), found.base > 0 { best.hold(found) }
                return best
            }
            best.hold(found)
        }
        return best
    }

    // MARK: Answers

    /// What is known of the plan's room.
    var room: PlanRoom {
        let standing: PlanRoom.Standing =
            whole.isImpossible ? .impossible : whole.witness != nil ? .possible : .unknown
        return PlanRoom(
            standing: standing, seats: attainable(whole, sign: 1, base: whole.value),
            rules: problem.statements.indices.map(room))
    }

    private func room(_ place: Int) -> RuleRoom {
        let known = known[place]
        let isFilled = plan.seats.fill == .first
        let base = isFilled && problem.statements[place].base == Group.all ? known.seats.value : nil
        var room = RuleRoom(
            statement: problem.statements[place], lowest: attainable(known.lowest, sign: -1, base: base),
            highest: attainable(known.highest, sign: 1, base: base))
        if hasOpenShare(place, isFilled ? known.seats.value : nil) {
            room.lowestShare = share(known.lowestShare, known.lowest)
            room.highestShare = share(known.highestShare, known.highest)
        }
        return room
    }

    private func attainable(_ answer: RangeAnswer, sign: Int, base: Int?) -> Attainable {
        var attainable = Attainable(
            count: answer.value.map { sign * $0 }, base: answer.value == nil ? nil : base, isProven: answer.isProven)
        attainable.limit = answer.bound.map { sign * $0 }
        return attainable
    }

    private func share(_ share: ShareAnswer, _ count: RangeAnswer) -> Attainable {
        Attainable(count: share.count, base: share.base, isProven: share.isProven || count.isImpossible)
    }

    /// A selection that keeps everything required, rows of the pool, ascending; nil where none is known.
    var witness: [Int]? { whole.witness.map(typed.selection) }

    /// A selection in which a statement counts as many, or as few, as are known to be possible.
    func witness(of place: Int, highest: Bool) -> [Int]? {
        (highest ? known[place].highest : known[place].lowest).witness.map(typed.selection)
    }
}
