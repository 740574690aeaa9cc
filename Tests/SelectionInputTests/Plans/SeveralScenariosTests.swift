import SelectionCore
import SelectionInput
import Testing

@Suite("Several scenarios")
struct SeveralScenariosTests {
    private func read(
        plan: String, pool: String, scenarios: [String], options: ReadOptions = ReadOptions()
    ) throws(InputRejection) -> [SelectionInputs] {
        try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: plan.utf8), pool: InputFile(name: "pool.csv", bytes: pool.utf8),
            scenarios: scenarios.enumerated().map { InputFile(name: "s\($0 + 1).yaml", bytes: $1.utf8) },
            options: options)
    }

    private static let plan = """
        seats: { max: 2 }
        groups: { w: { gender: f } }
        rules: [{ id: r, group: w, min: 1 }]

        """
    private static let pool = "id,class,gender,score,points\nN1,a,f,1,x\nN2,b,m,2,y\nN3,a,f,3,z\n"

    @Test("have all their problems listed at once, each with its file")
    func problems() {
        let rejection = #expect(throws: InputRejection.self) {
            try read(
                plan: Self.plan, pool: Self.pool,
                scenarios: [
                    "seats: { max: 0 }\n", "groups: { w: null }\n", "merit: points\n", "pins: { include: [N9] }\n",
                    "rulez: []\n",
                ])
        }
        #expect(
            rejection?.diagnostics.map { $0.text(.english) } == [
                "pool.csv:2:10: “x” is not a number; write digits with a point before decimals, such as 12.5; cell E2 “points”",
                "pool.csv:3:10: “y” is not a number; write digits with a point before decimals, such as 12.5; cell E3 “points”",
                "pool.csv:4:10: “z” is not a number; write digits with a point before decimals, such as 12.5; cell E4 “points”",
                "s1.yaml:1:15: “0” is not a whole number from 1 on",
                "s2.yaml:1:11: “w” is null, which says nothing here; write a value, or take the key out",
                "s4.yaml:1:19: no nominee has the id “N9”; did you mean “N1”?",
                "s5.yaml:1:1: the key “rulez” is not known; allowed here: title, preset, columns, seats, groups, composition, quotas, rules, pins, conflicts, merit, lottery, cost, scenario, remove; did you mean “rules”?",
            ])
    }

    @Test("of one plan have that plan's problems once")
    func onceEach() {
        let rejection = #expect(throws: InputRejection.self) {
            try read(
                plan: Self.plan + "merit: scores\n", pool: Self.pool, scenarios: ["scenario: a\n", "scenario: b\n"])
        }
        #expect(rejection?.diagnostics.count == 1)
    }

    @Test("share the pool, and each has the columns of its own plan")
    func columns() throws {
        let inputs = try read(
            plan: Self.plan, pool: Self.pool,
            scenarios: [
                "merit: score\n", "columns: { gender: class }\ngroups: { w: { gender: b } }\n",
                "composition: { by: class, shares: { a: 50%, b: 50% } }\npins: { exclude: [N2] }\n",
            ])
        #expect(
            inputs.map { $0.pool.columns.keys.sorted() } == [
                ["gender"], ["gender", "score"], ["gender"], ["class", "gender"],
            ])
        #expect(
            inputs.map { $0.pool.columns["gender"]?.values } == [
                ["", "f", "m"], ["", "f", "m"], ["", "a", "b"], ["", "f", "m"],
            ])
        #expect(
            inputs.map { $0.blanks.map(\.header) } == [
                ["gender"], ["gender", "score"], ["class"], ["gender", "class"],
            ])
        #expect(inputs[3].pool.row(ofPlanID: "N2") == 1)
        #expect(inputs.map(\.fingerprints.scenario?.name) == [nil, "s1.yaml", "s2.yaml", "s3.yaml"])
    }

    @Test("that ask different things of cells leave out different rows")
    func leftOut() throws {
        let inputs = try read(
            plan: Self.plan, pool: "id,gender,score\nN1,f,1\nN2,m,x\nN3,f,3\n", scenarios: ["merit: score\n"],
            options: ReadOptions(skipsInvalidRows: true))
        #expect(inputs.map(\.pool.count) == [3, 2])
    }

    @Test("that have other classes are told so by themselves")
    func classes() {
        let plan = Self.plan + "composition: { by: class, shares: { a: 50%, b: 50% } }\n"
        let rejection = #expect(throws: InputRejection.self) {
            try read(
                plan: plan, pool: Self.pool, scenarios: ["composition: { shares: { a: 50%, c: 50% } }\n"])
        }
        let texts = rejection?.diagnostics.map { $0.text(.english) } ?? []
        #expect(texts.contains { $0.hasPrefix("pool.csv:3:4:") && $0.contains("a, c") }, "\(texts)")
    }
}
