import SelectionCore
import Testing

/// The reference itself, against numbers from elsewhere.
@Suite struct BruteForceTests {
    /// Computed with Python's hashlib: 20-bit slices of SHA-256 over seed, line feed, id.
    static let draws: [(seed: String, id: String, numbers: [Int])] = [
        (
            "LS-2025", "N0001",
            [
                447404, 376554, 343293, 815186, 215904, 609319, 890995, 134559, 997397, 171366, 765518, 454244,
            ]
        ),
        ("", "N0001", [358027, 125399, 585003, 114760, 168617, 447348, 542828, 768587, 760074, 77034, 651241, 46314]),
        (
            "hạt giống", "Ấp-101",
            [
                755476, 405370, 140343, 315538, 483025, 221513, 400184, 297441, 37316, 680441, 198943, 541557,
            ]
        ),
    ]

    @Test(arguments: draws)
    func `lottery numbers are slices of SHA-256`(seed: String, id: String, numbers: [Int]) {
        #expect((0..<12).map { Lottery.number(seed: seed, id: id, round: $0) } == numbers)
    }

    private static let plan = PlanValues(
        seats: SeatsValues(maximum: 3),
        groups: [GroupValues(name: "women", conditions: [("gender", .oneOf(["Nữ"]))])],
        rules: [RuleValues(id: "women", group: "women", limits: Limits(minimum: .percent(5000)), priority: 1)],
        merit: [MeritValues(column: "score", weight: Hundredths(50))])

    private static let pool = PoolValues(
        ids: ["a", "b", "c", "d"], headers: ["gender", "score"],
        rows: [["Nữ", "1"], ["Nam", "7.5"], ["Nam", "2"], ["", "3"]])

    @Test func `a plan of four nominees, worked out by hand`() throws {
        let reference = BruteForce(Self.plan, Self.pool)
        let winner = try #require(reference.winner())
        #expect(reference.ids(winner.subset) == ["a", "b", "d"])
        let expected = BruteForce.Attained(
            seats: 3, shortfalls: [50_000_000], merit: 57_500, lottery: winner.attained.lottery)
        #expect(winner.attained == expected)
        #expect(winner.equals == 1)
    }

    @Test func `a required rule that cannot hold leaves no winner`() {
        var plan = Self.plan
        plan.rules = [RuleValues(id: "women", group: "women", limits: Limits(minimum: .people(150)))]
        #expect(BruteForce(plan, Self.pool).winner() == nil)
    }

    @Test func `an edited rule keeps what the scenario does not state`() {
        var scenario = ScenarioValues(name: "s")
        scenario.edits.rules = [RuleValues(id: "women", priority: 2), RuleValues(id: "new", group: "women")]
        let plan = Self.plan.edited(by: scenario)
        #expect(plan.rules.map(\.id) == ["women", "new"])
        #expect(plan.rules.first?.priority == 2 && plan.rules.first?.limits.minimum?.isShare == true)
        #expect(plan.seats?.maximum == 3)
    }
}
