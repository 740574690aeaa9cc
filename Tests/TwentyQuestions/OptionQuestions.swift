import ExactArithmetic
import Testing

/// Question 20: options side by side.
@Suite(.enabled(if: DirectModel.isSolvedApart, "the plan is solved apart by GLPK, which this build does without"))
struct OptionQuestions {
    @Test("20. So sánh 3 phương án") func threeOptions() throws {
        let office = try Office()
        let command =
            "compare plan.yaml nominees.csv --scenario scenarios/phuong-an-1.yaml scenarios/phuong-an-2.yaml scenarios/phuong-an-3.yaml"
        let comparison = try office.document(command, for: 20)
        let options = Option.all(comparison)
        try #require(options.count == 2)
        try options[0].expectBest(DirectPlan.demo { $0.seats = 0...250 })
        try options[1].expectBest(
            DirectPlan.demo {
                $0.seats = 0...280
                $0.replace(.women(9, of: 20))
            })
        let base = comparison.base
        let value = try #require(DirectValue(base.selection.objective))
        #expect(try DirectModel(DirectPlan.demo()).value(of: base.selection.selected.texts) == value)
        #expect(try DirectModel(DirectPlan.demo()).best() == value)
        let lists = [base.selection.selected.texts] + options.map(\.selected)
        let grassroots = lists.map { list in list.count { Person.byID[$0]?.isGrassroots == true } }
        let costs = zip(lists, grassroots).map { list, ours in 400_000 * ours + 500_000 * (list.count - ours) }
        #expect([base.cost.value.quantity] + options.map(\.document.cost.value.quantity) == costs.map { Rational($0) })
        func listed(_ numbers: [Int], _ last: String) -> String {
            let texts = numbers.map { Page.figure(Rational($0)) }
            return "\(texts[0]), \(texts[1])\(last)\(texts[2])"
        }
        try Page.expect(
            20, listed(lists.map(\.count), " or ") + " delegates", listed(grassroots, ", "), listed(costs, " or "),
            "\(options[0].leaving.count) leave and \(options[0].entering.count) comes in",
            "\(options[1].leaving.count) leave and \(options[1].entering.count) come in")
        #expect(
            try office.words(command, for: 20).contains(
                "Kinh phí (đồng) 129.000.000 107.500.000 −21.500.000 120.400.000 −8.600.000"))
    }
}
