import SelectionCore
import SelectionFile
import SelectionInput
import SelectionModel
import Wording

extension Verification {
    /// Checks those who are said to have been tied until the lottery: each outside and a delegate inside, with their
    /// numbers, between whom an exchange changes no rule, no target and no merit. Where every exchange is said to have
    /// been looked at, they all are again: nobody is missing, nobody is too many, and the counts are right, of
    /// shortened lists too.
    /// - Complexity: O(nominees × attributes) once, then O(selected × attributes) for each who is tied.
    mutating func checkTies(_ selected: [Int]) {
        guard let tied = selection[.lottery]?[LotteryKey.tied], !tied.isNull else { return }
        if let complete = tied[TiedKey.complete], !complete.is(.bool(true)), !complete.is(.bool(false)) {
            add(Message(TieMessage.tieNeedsTruth(key: Verification.path(.complete))), at: complete)
        }
        guard let outside = tied[TiedKey.outside] else { return }
        guard let list = outside.list else {
            return add(Message(.expectedList(key: Verification.path(.outside))), at: outside)
        }
        do {
            let problem = try Formulation(inputs.plan, inputs.pool).problem
            let derived = problem.isFeasible(selected) ? differences(tied, list, selected, problem) : nil
            if derived?.isEmpty == true { return }
            let known = problems.count
            let ids = list.flatMap { [$0[TieKey.id]?.string, $0[TieKey.delegate]?.string].compactMap(\.self) }
            let rows = Verification.rows(of: Set(ids), in: inputs.pool)
            for tie in list { checkTie(tie, selected, problem, rows) }
            if derived == nil { checkTieCounts(tied, list.count) }
            // What is wrong with a tie itself says more than that it is not the one expected in its place.
            if problems.count == known {
                for problem in derived ?? [] { add(problem.problem, atLine: problem.location) }
            }
        } catch {
            for diagnostic in error.diagnostics { add(diagnostic.problem, at: tied) }
        }
    }

    /// The name by which messages call what the file states of ties, or what stands under a key there.
    private static func path(_ key: TiedKey? = nil) -> String {
        let path = SelectionKey.lottery.path(LotteryKey.tied)
        return key.map { path + "." + $0.name } ?? path
    }

    /// The differences between the lists and all ties there are; nil where the file does not say that it has looked at
    /// all of them, or where they are too many to be found again.
    private func differences(
        _ tied: DocumentNode, _ list: [DocumentNode], _ selected: [Int], _ problem: SelectionProblem
    ) -> [Diagnostic]? {
        guard tied[TiedKey.complete]?.is(.bool(true)) == true, let recount = TieRecount(of: selected, inputs, problem)
        else {
            return nil
        }
        // A file without counts is from before lists were shortened: it has everything.
        let isShort = tied[TiedKey.count] != nil && max(recount.drawn.count, recount.delegates.count) > list.count
        let expected = SelectionPart.tied(
            recount.drawn, delegates: recount.delegates, isComplete: true, inputs, isShort ? .short : .whole)
        var trial = self
        let additions: [TiedKey] = [.count, .delegateCount, .delegates]
        trial.compare(tied, with: expected, as: Verification.path(), optional: additions)
        return Array(trial.problems.dropFirst(problems.count))
    }

    /// Checks that the counts fit the lists that are stated, where more cannot be said.
    private mutating func checkTieCounts(_ tied: DocumentNode, _ listed: Int) {
        let delegates = tied[TiedKey.delegates]?.list?.count ?? 0
        for (key, entries) in [(TiedKey.count, listed), (.delegateCount, delegates)] {
            guard let count = tied[key] else { continue }
            let stated = count.text.flatMap { Int($0) } ?? -1
            let isRight = entries == ListExtent.longest ? stated >= entries : stated == entries
            guard !isRight else { continue }
            add(
                Message(.valueDiffers(key: Verification.path(key), stated: count.jsonText, derived: "\(entries)")),
                at: count)
        }
    }

    private mutating func checkTie(
        _ tie: DocumentNode, _ selected: [Int], _ problem: SelectionProblem, _ rows: [String: Int]
    ) {
        let (id, delegate) = (tie[TieKey.id]?.string ?? "", tie[TieKey.delegate]?.string ?? "")
        guard let outside = rows[id], let inside = rows[delegate], selected.contains(inside),
            !selected.contains(outside)
        else {
            return add(Message(TieMessage.tieWithoutPlace(entering: id, leaving: delegate)), at: tie[TieKey.id] ?? tie)
        }
        for (id, number) in [(id, tie[TieKey.number]), (delegate, tie[TieKey.delegateNumber])] {
            let expected = Lottery.number(seed: inputs.plan.lotterySeed, id: id)
            if let number, !number.is(.count(expected)) {
                add(Message(.lotteryNumberDiffers(id: id, stated: number.jsonText, derived: "\(expected)")), at: number)
            }
        }
        let exchanged = (selected.filter { $0 != inside } + [outside]).sorted()
        if !problem.isFeasible(exchanged) || problem.levelValues(of: exchanged) != problem.levelValues(of: selected) {
            add(Message(TieMessage.tieIsNone(entering: id, leaving: delegate)), at: tie[TieKey.id] ?? tie)
        }
    }
}
