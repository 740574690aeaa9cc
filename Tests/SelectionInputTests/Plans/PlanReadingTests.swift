import ExactArithmetic
import SelectionCore
import SelectionInput
import Testing
import Wording

@Suite("A plan that is right")
struct PlanReadingTests {
    static let contract: FileContent = """
        title: Hội nghị điển hình tiên tiến thành phố Lạng Sơn năm 2025
        columns:
          gender: Giới tính
        seats: { max: 300, min: 0, fill: first }
        groups:
          grassroots: { class: grassroots }
          women:      { gender: Nữ }
          minorities: { ethnicity: { not: Kinh } }
          producers:  { occupation: [Nông dân, Công nhân] }
          young:      { age: { max: 35 } }
        composition: { by: class, shares: { grassroots: 70%, guest: 30% }, rounding: nearest }
        quotas:
          - { by: unit, of: grassroots, file: q.csv }
          - { by: household, each: { max: 1 } }
          - by: sector
            seats: { Kinh tế nhà nước: { min: 1 }, Kinh tế tập thể: { min: 1, max: 40 } }
        rules:
          - { id: women, label: Đại biểu nữ, group: women, of: all, min: 40%, priority: 1, weight: 1 }
          - { id: minorities, group: minorities, of: grassroots, min: 30%, max: 80%, priority: 2 }
          - { id: young, group: young, min: 20 }
        pins: { include: [N1], exclude: [N2] }
        conflicts: [[N1, N2], { ids: [N1, N2, N3], max: 2 }]
        merit:
          - { column: award, points: { Chiến sĩ thi đua toàn quốc: 45, Chiến sĩ thi đua cơ sở: 10 } }
          - { column: score, weight: 2 }
        lottery: { seed: "LS-2025" }
        """

    static let pool: FileContent = """
        id,name,Giới tính,ethnicity,class,unit,occupation,age,household,sector,award,score
        N1,A,Nữ,Tày,grassroots,P1,Nông dân,30,H1,Kinh tế nhà nước,Chiến sĩ thi đua toàn quốc,8.5
        N2,B,Nam,Kinh,guest,P2,Công nhân,41,H1,Kinh tế tập thể,Chiến sĩ thi đua cơ sở,
        N3,C,Nữ,,grassroots,P1,Công nhân,,H2,Kinh tế tập thể,,3

        """

    static func inputs() throws -> SelectionInputs {
        try InputCase("contract", plan: contract, pool: pool, quotas: "value,min,max\nP1,1,12.5%\nP2,,3\n").read()
    }

    @Test("the contract's example is read in full")
    func contractExample() throws {
        let inputs = try PlanReadingTests.inputs()
        let plan = inputs.plan
        #expect(inputs.remarks == [])
        #expect(plan.title == "Hội nghị điển hình tiên tiến thành phố Lạng Sơn năm 2025")
        #expect(plan.scenario == nil)
        #expect(plan.headers == ["gender": "Giới tính"])
        #expect(plan.seats.maximum == 300 && plan.seats.minimum == 0 && plan.seats.fill == .first)
        #expect(plan.groups.map(\.name) == ["grassroots", "women", "minorities", "producers", "young"])
        #expect(
            plan.groups.flatMap(\.conditions).map(\.test) == [
                .oneOf(["grassroots"]), .oneOf(["Nữ"]), .noneOf(["Kinh"]), .oneOf(["Nông dân", "Công nhân"]),
                .range(minimum: nil, maximum: 35),
            ])
        #expect(plan.composition?.parts.map(\.value) == ["grassroots", "guest"])
        #expect(plan.composition?.parts.map(\.share) == [Rational(7, 10), Rational(3, 10)])
        #expect(plan.lotterySeed == "LS-2025")
        #expect(plan.pins.include.map(\.id) == ["N1"] && plan.pins.exclude.map(\.id) == ["N2"])
        #expect(plan.conflicts.map(\.maximum) == [1, 2])
        #expect(plan.conflicts.map { $0.members.map(\.id) } == [["N1", "N2"], ["N1", "N2", "N3"]])
    }

    @Test("its bounds are exact, its priorities and merit are read")
    func bounds() throws {
        let plan = try PlanReadingTests.inputs().plan
        #expect(plan.rules.map(\.id) == ["women", "minorities", "young"])
        #expect(plan.rules.map(\.label) == ["Đại biểu nữ", "minorities", "young"])
        #expect(plan.rules.map(\.base) == ["all", "grassroots", "all"])
        #expect(plan.rules.map(\.priority) == [Priority(rank: 1), Priority(rank: 2), nil])
        #expect(plan.rules[1].bounds.minimum == .share(Rational(3, 10)))
        #expect(plan.rules[2].bounds == Bounds(minimum: .count(20)))
        #expect(plan.quotas.map(\.column) == ["unit", "household", "sector"])
        #expect(plan.quotas[0].lines.map(\.value) == ["P1", "P2"])
        #expect(plan.quotas[0].lines[0].bounds == Bounds(minimum: .count(1), maximum: .share(Rational(1, 8))))
        #expect(plan.quotas[0].lines[1].bounds == Bounds(maximum: .count(3)))
        #expect(
            plan.quotas[0].lines[1].location
                == Wording.SourceLocation(
                    file: "q.csv", line: 3, column: 1, cell: SheetCell(row: 3, column: 0, heading: "value")))
        #expect(plan.quotas[1].each == Bounds(maximum: .count(1)))
        #expect(plan.merit.map(\.column) == ["award", "score"])
        #expect(plan.merit.map(\.weight) == [1, 2])
        #expect(plan.merit[0].points == ["Chiến sĩ thi đua toàn quốc": 45, "Chiến sĩ thi đua cơ sở": 10])
    }

    @Test("its columns are coded, its blanks counted, its files hashed")
    func poolAndFingerprints() throws {
        let inputs = try PlanReadingTests.inputs()
        #expect(Set(inputs.pool.columns.keys) == Set(inputs.plan.columnsRead))
        #expect(inputs.pool.columns["gender"] == CodedColumn(values: ["", "Nữ", "Nam"], codes: [1, 2, 1]))
        #expect(inputs.blanks.filter { $0.count > 0 }.map(\.header) == ["ethnicity", "age", "award", "score"])
        #expect(inputs.pool.row(ofPlanID: "N3") == 2)
        #expect(inputs.pool.id(1) == "N2" && inputs.pool.name(2) == "C")
        #expect(inputs.fingerprints.nominees == 3 && inputs.fingerprints.quotas.map(\.name) == ["q.csv"])
        // printf 'value,min,max\nP1,1,12.5%%\nP2,,3\n' | sha256sum
        #expect(
            inputs.fingerprints.quotas.first?.sha256
                == "76c93dcf89f3490f520b45155d4bd4e350522bc82a01730041028eeaad6cc826")
    }

    @Test(
        "scalars stay text, lists of one need no brackets",
        arguments: [
            ("w: { class: 0012 }", Condition.Test.oneOf(["0012"])), ("w: { class: yes }", .oneOf(["yes"])),
            ("w: { class: Không }", .oneOf(["Không"])), ("w: { class: 1e3 }", .oneOf(["1e3"])),
            ("w: { class: 2025-01-01 }", .oneOf(["2025-01-01"])), ("w: { class: [x] }", .oneOf(["x"])),
            ("w: { class: { not: x } }", .noneOf(["x"])), ("w: { class: ' x ' }", .oneOf(["x"])),
            ("w: { class: Nu\u{31B}\u{303} }", .oneOf(["Nữ"])),
            ("w: { age: { min: 18.5 } }", .range(minimum: Rational(37, 2), maximum: nil)),
        ])
    func scalars(_ group: String, _ expected: Condition.Test) throws {
        let plan = "seats: { max: 2 }\ngroups: { \(group) }\n"
        let inputs = try InputCase("scalars", plan: .text(plan), pool: "id,class,age\nN1,x,3\n").read()
        #expect(inputs.plan.groups.first?.conditions.map(\.test) == [expected])
    }

    @Test("merit may be the name of a column")
    func meritColumn() throws {
        let inputs = try InputCase("m", plan: "seats: { max: 2 }\nmerit: age\n", pool: "id,age\nN1,3\n").read()
        #expect(inputs.plan.merit.map(\.column) == ["age"])
    }

    @Test("a quota file has the last word over the plan's seats")
    func quotaPrecedence() throws {
        let plan: FileContent = """
            seats: { max: 2 }
            quotas: [{ by: unit, each: { max: 9 }, seats: { a: { min: 1, max: 2 }, b: { max: 3 } }, file: q.csv }]
            """
        let example = InputCase("q", plan: plan, pool: "id,unit\nN1,a\nN2,b\nN3,c\n", quotas: "value,max\nc,5\na,\n")
        let quota = try #require(try example.read().plan.quotas.first)
        #expect(quota.lines.map(\.value) == ["a", "b", "c"])
        #expect(quota.lines.map(\.bounds) == [Bounds(), Bounds(maximum: .count(3)), Bounds(maximum: .count(5))])
    }
}
