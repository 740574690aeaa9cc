import ExactArithmetic
import SelectionReport
import Wording

@testable import SelectionCore

/// A small conference and hand-made outcomes of it.
enum Sample {
    static let headers = ["Mã", "Họ và tên", "Thành phần", "Đơn vị", "Giới tính", "Ghi chú"]
    static let rows = [
        ["A1", "Nguyễn Thị Hà", "Cơ sở", "Xã Mai Pha", "Nữ", "nói \"được\", làm được"],
        ["A2", "Lò Văn Én", "Cơ sở", "Xã Mai Pha", "Nam", ""],
        [
            "A3", "Trần\nBình", "Cơ sở", "Cơ quan ngành dọc trên địa bàn (Tòa án, Viện kiểm sát, Thuế, Kho bạc)", "Nam",
            "",
        ],
        ["A4", "Đặng Thùy Dương", "Khách mời", "Phường Chi Lăng", "", ""],
        ["A5", "Vi Thị Sao", "Khách mời", "Phường Chi Lăng", "Nữ", ""],
    ]

    struct Records: NomineeRecords {
        var headers: [String] { Sample.headers }
        func field(_ column: Int, ofRow row: Int) -> String { Sample.rows[row][column] }
        func location(ofRow row: Int) -> SourceLocation { SourceLocation(file: "nominees.csv", line: row + 2) }
    }

    static var plan: Plan {
        var plan = Plan(title: "Hội nghị thử", seats: Seats(maximum: 1_200))
        plan.headers = [
            "id": "Mã", "name": "Họ và tên", "class": "Thành phần", "unit": "Đơn vị", "gender": "Giới tính",
        ]
        plan.groups = [
            Group(name: "women", conditions: [Condition(column: "gender", test: .oneOf(["Nữ"]))]),
            Group(name: "grassroots", conditions: [Condition(column: "class", test: .oneOf(["Cơ sở"]))]),
        ]
        plan.composition = Composition(
            column: "class",
            parts: [
                .init(value: "Cơ sở", share: Rational(2, 3)), .init(value: "Khách mời", share: Rational(1, 3)),
            ])
        plan.quotas = [
            Quota(
                column: "unit", base: "grassroots", each: Bounds(maximum: .count(5)),
                lines: [
                    .init(value: rows[0][3], bounds: Bounds(minimum: .count(1), maximum: .count(2))),
                    .init(value: rows[2][3], bounds: Bounds(minimum: .count(1))),
                ])
        ]
        plan.rules = [
            Rule(
                id: "women", label: "Đại biểu nữ", group: "women", bounds: Bounds(minimum: .share(Rational(7, 6) / 2)),
                priority: Priority(rank: 1, weight: Rational(1, 3))),
            Rule(id: "women-there", group: "women", base: "grassroots", bounds: Bounds(minimum: .count(1))),
        ]
        plan.merit = [MeritTerm(column: "unit", points: [rows[0][3]: Rational(2469, 2)])]
        plan.lotterySeed = "LS"
        return plan
    }

    static var inputs: SelectionInputs {
        let columns = ["class": 2, "unit": 3, "gender": 4].mapValues(coded)
        let pool = Pool(
            count: rows.count, columns: columns, records: Records(), idColumn: 0, nameColumn: 1, rowsOfPlanIDs: [:])
        let hash = String(repeating: "0123456789abcdef", count: 4)
        return SelectionInputs(
            plan: plan, pool: pool,
            fingerprints: InputFingerprints(
                pool: .init(name: "nominees.csv", sha256: hash), nominees: rows.count,
                plan: .init(name: "plan.yaml", sha256: hash), scenario: nil,
                quotas: [.init(name: "quotas.csv", sha256: hash)]))
    }

    /// The outcome's delegates for spreadsheets.
    static func csv(_ outcome: Outcome, _ columns: PoolColumns = .plan) -> String {
        var report = OutcomeReport(outcome, inputs)
        report.columns = columns
        return report.csv(.english)
    }

    private static func coded(_ column: Int) -> CodedColumn {
        var values = [""]
        let codes = rows.map { row -> UInt32 in
            if !values.contains(row[column]) { values.append(row[column]) }
            return UInt32(values.firstIndex(of: row[column]) ?? 0)
        }
        return CodedColumn(values: values, codes: codes)
    }

    static var optimal: Outcome {
        var outcome = self.outcome(.optimal, selected: [0, 2, 3])
        guard let objective = outcome.recount?.objective else { return outcome }
        outcome.bound.seats = objective.seats
        outcome.bound.shortfalls = objective.shortfalls
        outcome.bound.merit = objective.merit
        outcome.bound.lottery = objective.lottery
        outcome.gap = .zero
        return outcome
    }

    static var feasible: Outcome {
        var outcome = self.outcome(.feasible, selected: [0, 2, 3], stopped: .timeLimit)
        outcome.solver = .init(
            name: "greedy", version: "0.1.0",
            fallbackReasons: [Message(EngineMessage.engineTimeLimit(engine: "glpk"))])
        outcome.bound.seats = 4
        outcome.gap = Rational(1, 3)
        return outcome
    }

    static var infeasible: Outcome {
        var outcome = self.outcome(.infeasible, selected: nil)
        outcome.countingConflicts = [
            CountingConflict(
                rules: ["quota:unit=Xã Mai Pha"],
                message: Message(.quotaNeedsMore(value: "Xã Mai Pha", bound: "12", nominated: "9")),
                location: SourceLocation(file: "quotas.csv", line: 3, column: 1)),
            CountingConflict(
                rules: ["quota:unit=Xã Mai Pha", "women"],
                message: Message(.ruleNeedsMore(rule: "Đại biểu nữ", bound: "5", qualified: "2"))),
        ]
        func statement(_ kind: Statement.Kind, _ index: Int = 0, value: String? = nil) -> Statement {
            let place = Statement.Place(kind, index: index, value: value)
            guard let statement = inputs.plan.statements(over: inputs.pool).first(where: { $0.place == place }) else {
                preconditionFailure("the sample's plan does not say \(place)")
            }
            return statement
        }
        outcome.conflict = ConflictSet(
            parts: [
                .init(statement(.seats)), .init(statement(.composition)), .init(statement(.rule, 1)),
                .init(statement(.quota, value: rows[0][3]), sides: .minimum),
            ], isMinimal: true)
        outcome.relaxation = Relaxation(
            standing: .cheapest,
            moves: [
                .init(
                    statement: statement(.rule, 0), isMinimum: true, from: .share(Rational(7, 12)),
                    to: .share(Rational(1913, 10_000)),
                    people: Rational(5, 2), cost: Rational(30, 7)),
                .init(
                    statement: statement(.quota, value: rows[0][3]), isMinimum: false, from: .count(2), to: .count(3),
                    people: 1, cost: 1),
            ])
        outcome.timing.explain = 0.5
        return outcome
    }

    static var unknown: Outcome { outcome(.unknown, selected: nil, stopped: .interrupted) }

    private static func outcome(
        _ status: Outcome.Status, selected: [Int]?, stopped: Outcome.Stop = .completed
    ) -> Outcome {
        let inputs = self.inputs
        let lottery = Lottery(seed: inputs.plan.lotterySeed, pool: inputs.pool)
        var timing = Outcome.Timing()
        (timing.read, timing.total) = (0.25, 1.5)
        return Outcome(
            status: status, stopped: stopped, solver: .init(name: "glpk", version: "5.0"),
            recount: selected.map { Recount($0, inputs.plan, inputs.pool) }, selected: selected ?? [],
            lotteryNumbers: (selected ?? []).map { lottery.number(round: 0, row: $0) }, bound: ObjectiveBound(),
            gap: nil, countingConflicts: [], inputs: inputs.fingerprints,
            core: selected == nil ? nil : .init(types: 5, nominees: 4), timing: timing)
    }
}
