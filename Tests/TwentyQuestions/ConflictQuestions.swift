import Testing

/// Question 15: why not everything at once.
@Suite(.enabled(if: DirectModel.isSolvedApart, "the plan is solved apart by GLPK, which this build does without"))
struct ConflictQuestions {
    @Test("15. Vì sao không thể đạt tất cả chỉ tiêu cùng lúc") func allTargetsRequired() throws {
        let office = try Office()
        let command = "select plan.yaml nominees.csv --scenario scenarios/bat-buoc-tat-ca.yaml"
        let document = try office.document(command, for: 15, status: 3)
        #expect(document.status.text == "infeasible" && document.explanation.minimal.flag == true)
        #expect(document.conflicting.texts == ["women-researchers"])
        let required = try DirectPlan.demo { $0.requireAll() }
        #expect(try !DirectModel(required).isPossible())
        // Whatever else gives way, nobody can select more women researchers than were nominated.
        let nominated = Person.all.count { $0.isWomanResearcher }
        let moves = document.relaxation
        #expect(moves.list.count == 1 && moves[0].rule.text == "women-researchers")
        #expect(moves[0].from.text == "23" && moves[0].to.text == "\(nominated)")
        var relaxed = required
        relaxed.replace(.womenResearchers(nominated))
        relaxed.requireAll()
        #expect(try DirectModel(relaxed).isPossible(seats: 300))
        try Page.expect(
            15, "23 women researchers are wanted and \(nominated) were nominated (exit status 3)", "23 → \(nominated)")
        let words = try office.words(command, for: 15, status: 3)
        #expect(words.contains("quy định “Nữ nghiên cứu khoa học” cần 23; chỉ có 21 người đủ điều kiện"))
        #expect(words.contains("Nữ nghiên cứu khoa học: tối thiểu 23 → 21"))
    }
}
