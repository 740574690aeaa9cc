import SelectionCore
import SelectionInput
import SelectionReport
import SelectionSearch

extension Verification {
    /// Who is said to have been tied until the lottery: each outside and a delegate inside, with their numbers, between whom
    /// an exchange changes no rule, no target and no merit.
    /// - Complexity: O(nominees × attributes) once, then O(selected × attributes) for each who is tied.
    mutating func checkTies(_ selected: [Int]) {
        guard let tied = root["lottery"]?["tied"], !tied.isNull else { return }
        if let complete = tied["complete"], !complete.is(.bool(true)), !complete.is(.bool(false)) {
            add(Message(TieMessage.tieNeedsTruth, parameters: ["lottery.tied.complete"]), at: complete)
        }
        guard let outside = tied["outside"] else { return }
        guard let list = outside.list else { return add(Message(.expectedList, "lottery.tied.outside"), at: outside) }
        guard !list.isEmpty else { return }
        do {
            let problem = try Formulation(inputs.plan, inputs.pool).problem
            let ids = list.flatMap { [$0["id"]?.string, $0["delegate"]?.string].compactMap(\.self) }
            let rows = Verification.rows(of: Set(ids), in: inputs.pool)
            for tie in list { checkTie(tie, selected, problem, rows) }
        } catch {
            for diagnostic in error.diagnostics { add(diagnostic.problem, at: tied) }
        }
    }

    private mutating func checkTie(
        _ tie: DocumentNode, _ selected: [Int], _ problem: SelectionProblem, _ rows: [String: Int]
    ) {
        let (id, delegate) = (tie["id"]?.string ?? "", tie["delegate"]?.string ?? "")
        guard let outside = rows[id], let inside = rows[delegate], selected.contains(inside),
            !selected.contains(outside)
        else { return add(Message(TieMessage.tieWithoutPlace, parameters: [id, delegate]), at: tie["id"] ?? tie) }
        for (id, number) in [(id, tie["number"]), (delegate, tie["delegateNumber"])] {
            let expected = Lottery.number(seed: inputs.plan.lotterySeed, id: id)
            if let number, !number.is(.count(expected)) {
                add(Message(.lotteryNumberDiffers, id, number.jsonText, "\(expected)"), at: number)
            }
        }
        let exchanged = (selected.filter { $0 != inside } + [outside]).sorted()
        if !problem.isFeasible(exchanged) || problem.levelValues(of: exchanged) != problem.levelValues(of: selected) {
            add(Message(TieMessage.tieIsNone, parameters: [id, delegate]), at: tie["id"] ?? tie)
        }
    }
}
