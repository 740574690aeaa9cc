import DelegateSelection
import SelectionCore
import SelectionFile
import SelectionInput
import SelectionReport
import Testing

/// A kind of statement that is added here, in `BalanceKind.swift` alone, works in every question.
@Suite struct AddedKindTests {
    /// Four men with many points and three women with few; seven seats, and no more men than women.
    private static func inputs(
        isBalanced: Bool = true, pins: String = ""
    ) throws -> SelectionInputs {
        let plan = """
            seats: { max: 7 }
            groups: { men: { gender: m }, women: { gender: f } }
            merit: [{ column: score }]
            lottery: { seed: added }
            \(pins)
            """
        let pool = """
            id,gender,score
            M1,m,90
            M2,m,80
            M3,m,70
            M4,m,60
            F1,f,30
            F2,f,20
            F3,f,10

            """
        var inputs = try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: plan.utf8), pool: InputFile(name: "pool.csv", bytes: pool.utf8))
        if isBalanced {
            inputs.plan.further[BalanceKind.self] = BalanceKind(pairs: [
                .init(id: "balance", group: "men", other: "women")
            ])
        }
        return inputs
    }

    private static func ids(_ outcome: Outcome, _ inputs: SelectionInputs) -> [String] {
        outcome.selected.map(inputs.pool.id)
    }

    @Test func `a selection keeps it, by rows and by the recount`() throws {
        let inputs = try Self.inputs()
        let outcome = try DelegateSelector.select(inputs)
        #expect(outcome.status == .optimal)
        #expect(Self.ids(outcome, inputs) == ["M1", "M2", "M3", "F1", "F2", "F3"])
        let count = try #require(outcome.recount?.rules.first)
        #expect((count.id, count.kind, count.count, count.baseCount) == ("balance", BalanceKind.name, 3, 3))
        #expect(!Recount([0, 1, 4], inputs.plan, inputs.pool).isFeasible)
    }

    @Test func `verification counts it again`() throws {
        let inputs = try Self.inputs()
        let file = SelectionWriter(try DelegateSelector.select(inputs), inputs, version: "1").text()
        func verify(_ text: String) throws {
            _ = try DelegateSelector.verify(.init(.text(text, name: "selection.json")), inputs)
        }
        try verify(file)
        #expect(file.contains("men up to women"))
        #expect(throws: InputRejection.self) {
            try verify(file.replacing("men up to women", with: "women up to men"))
        }
    }

    @Test func `it is among what collides, and counting says so`() throws {
        let inputs = try Self.inputs(pins: "pins: { include: [M1, M2, M3, M4] }")
        var options = SelectionOptions()
        options.explainsInfeasibility = true
        let outcome = try DelegateSelector.select(inputs, options: options)
        #expect(outcome.status == .infeasible)
        let conflict = try #require(outcome.conflict)
        #expect(conflict.parts.map(\.statement.id) == ["pin:M1", "pin:M2", "pin:M3", "pin:M4", "balance"])
        #expect(outcome.relaxation?.standing == .impossible)
        #expect(outcome.countingConflicts.map(\.rules) == [["balance"]])
        let words = StatementWords(inputs.plan, .english)
        #expect(conflict.parts.last.map { words.text($0.statement) } == "men up to women")
    }

    @Test func `explanations say whom it keeps out, and what it costs`() throws {
        let inputs = try Self.inputs()
        var request = ExplanationRequest()
        (request.ids, request.rules) = (["M4"], ["balance"])
        let explanation = try DelegateSelector.explain(inputs, request)
        let nominee = try #require(explanation.nominees.first)
        #expect(nominee.countedBy == [0])
        #expect((nominee.reason, nominee.forbiddenExchanges) == (.outranked, 3))
        let cost = try #require(explanation.rules.first)
        #expect((cost.highest.count, cost.lowest.count) == (3, 3))
        #expect(cost.dropped?.objective?.seats == 7)
    }

    @Test func `comparisons count it where a plan has it`() throws {
        let both = [try Self.inputs(), try Self.inputs(isBalanced: false)]
        let outcomes = try DelegateSelector.compare(both)
        #expect(outcomes.map { $0.selected.count } == [6, 7])
        #expect(outcomes.map { $0.recount?.rules.map(\.id) } == [["balance"], []])
    }

    @Test func `plans that say different things are different`() throws {
        #expect(try Self.inputs().plan == Self.inputs().plan)
        #expect(try Self.inputs().plan != Self.inputs(isBalanced: false).plan)
        #expect(
            try Self.inputs().plan.reserves("balance:x") && !Self.inputs(isBalanced: false).plan.reserves("balance:x"))
    }
}
