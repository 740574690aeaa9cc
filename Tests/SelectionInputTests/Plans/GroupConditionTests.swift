import ExactArithmetic
import SelectionCore
import Testing

@testable import SelectionInput

/// Groups by more than one column's value: alternatives, blanks, labels; and quotas by columns that are joined.
@Suite("Conditions of groups") struct GroupConditionTests {
    private static let pool: FileContent = """
        id,job,award,title,any,label
        N1,a,X,,x,1
        N2,a,,T,,2
        N3,b,,,x,3
        N4,,X,T,y,4
        N5,b,Y,,y,5
        """

    @Test(
        "hold for these nominees",
        arguments: [
            ("any: [{ award: X }, { title: T }]", ["N1", "N2", "N4"]),
            ("any: { award: X, title: T }", ["N1", "N2", "N4"]),
            ("any: { award: { not: X }, title: T }", ["N2", "N4", "N5"]),
            ("any: [{ award: X, job: a }, { award: Y }]", ["N1", "N5"]),
            ("job: a, any: [{ award: X }, { title: T }]", ["N1", "N2"]),
            ("any: [{ award: X, any: { job: b, title: T } }, { job: b, award: { blank: true } }]", ["N3", "N4"]),
            ("any: [{ job: a }, { job: { blank: true } }]", ["N1", "N2", "N4"]),
            ("any: [{ job: nobody }, { award: none }]", []),
            ("award: { blank: true }", ["N2", "N3"]), ("award: { blank: false }", ["N1", "N4", "N5"]),
            ("award: { blank: false, not: X }", ["N5"]), ("award: { blank: true }, title: T", ["N2"]),
            // A column of that name: its values are no conditions.
            ("any: x", ["N1", "N3"]), ("any: [x, y]", ["N1", "N3", "N4", "N5"]), ("any: { not: x }", ["N4", "N5"]),
            ("any: { blank: true }", ["N2"]), ("label: [3]", ["N3"]), ("label: { min: 4 }", ["N4", "N5"]),
            ("label: Nhóm, job: a", ["N1", "N2"]),
        ])
    func members(conditions: String, expected: [String]) throws {
        let inputs = try inputs("groups: { g: { \(conditions) } }")
        let group = try #require(inputs.plan.groups.first)
        #expect(try members(group, inputs) == expected)
        let columns = Set(inputs.plan.columnsRead)
        #expect(columns.isSubset(of: ["job", "award", "title", "any", "label"]), "\(columns)")
    }

    @Test("are the column's where the plan names it")
    func columnsOfThatName() throws {
        let plan = "columns: { any: any, label: label }\ngroups: { g: { label: 3 }, h: { any: x } }"
        let inputs = try inputs(plan)
        #expect(try members(inputs.plan.groups[0], inputs) == ["N3"])
        #expect(inputs.plan.groups.map(\.label) == [nil, nil])
    }

    private func members(_ group: Group, _ inputs: SelectionInputs) throws -> [String] {
        let columns = try group.conditions.map { ($0, try #require(inputs.pool.texts(ofColumn: $0.column))) }
        return (0..<inputs.pool.count).filter { row in columns.allSatisfy { $0.test.holds(for: $1(row)) } }
            .map(inputs.pool.id)
    }

    private func inputs(_ plan: String) throws -> SelectionInputs {
        try InputCase("g", plan: .text("seats: { max: 3 }\n" + plan + "\n"), pool: GroupConditionTests.pool).read()
    }

    @Test("may be labelled, which names the group and its rules")
    func labels() throws {
        let plan = try inputs(
            """
            groups: { w: { label: Đại biểu giỏi, job: a }, v: { job: b } }
            rules: [{ id: r, group: w, min: 1 }, { id: s, label: Riêng, group: w, max: 3 }, { id: t, group: v, max: 3 }]
            """
        ).plan
        #expect(plan.groups.map(\.label) == ["Đại biểu giỏi", nil])
        #expect(plan.rules.map(\.label) == ["Đại biểu giỏi", "Riêng", "t"])
        #expect(plan.title(ofGroup: "w") == "Đại biểu giỏi" && plan.title(ofGroup: "v") == "v")
    }

    @Test(
        "are refused where they say nothing, or what nobody is",
        arguments: [
            (
                "award: { blank: true, not: X }",
                [
                    "error plan.yaml:2:16: nobody’s “award” is blank and something else besides; where either will do, write any: [{ … }, { … }]"
                ]
            ),
            (
                "award: { blank: maybe }",
                ["error plan.yaml:2:32: “maybe” is not one of the choices; there are: true, false"]
            ),
            (
                "any: [{ award: X }, {}]",
                [
                    "error plan.yaml:2:36: an alternative under any says nothing; everybody would be in the group"
                ]
            ),
            (
                "any: [{ award: X }, Y]",
                ["error plan.yaml:2:36: “any” must hold “key: value” pairs"]
            ),
            (
                "any: [{ awards: X }, { title: T }]",
                [
                    "error plan.yaml:2:24: pool.csv has no column “awards”; there are: id, job, award, title, any, label; did you mean “award”?"
                ]
            ),
            (
                "label: Giỏi, job: a",
                [
                    "warning plan.yaml:2:16: label is taken for the name of the group “g”, though the nominees’ file has a column “label”; for a condition on that column, name it under columns: { label: label }"
                ]
            ),
        ])
    func problems(conditions: String, expected: [String]) {
        let example = InputCase(
            "g", plan: .text("seats: { max: 3 }\ngroups: { g: { \(conditions) } }\n"),
            pool: GroupConditionTests.pool, expected: expected)
        #expect(example.texts() == expected)
    }

    // MARK: Quotas by several columns

    private static let places: FileContent = "id,Tỉnh,district\nN1,A,x\nN2,A,y\nN3,B,x\nN4,B,\nN5,,x\nN6,A,x\n"

    @Test(
        "count values that are joined",
        arguments: [
            ("seats: { A – x: { max: 1 }, B – x: { min: 1 } }", nil),
            ("seats: { A - x: { max: 1 }, B - x: { min: 1 } }", nil),
            ("file: q.csv", "value,min,max\nA – x,,1\nB - x,1,\n"),
            ("file: q.csv", "Tỉnh,district,min,max\nA,x,,1\nB,x,1,\n"),
            ("file: q.csv", "province;district;max;min\nA;x;1;\nB;x;;1\n"),
        ] as [(String, String?)])
    func joinedColumns(bounds: String, file: String?) throws {
        let plan = "columns: { province: Tỉnh }\nseats: { max: 3 }\nquotas: [{ by: [province, district], \(bounds) }]\n"
        let inputs = try InputCase(
            "j", plan: .text(plan), pool: GroupConditionTests.places, quotas: file.map(FileContent.text)
        ).read()
        let quota = try #require(inputs.plan.quotas.first)
        #expect(quota.column == "province,district" && inputs.plan.header(for: quota.column) == "Tỉnh – district")
        #expect(quota.lines.map(\.value) == ["A – x", "B – x"])
        #expect(quota.lines.map(\.bounds) == [Bounds(maximum: .count(1)), Bounds(minimum: .count(1))])
        let text = try #require(inputs.pool.texts(ofColumn: quota.column))
        #expect((0..<6).map(text) == ["A – x", "A – y", "B – x", "", "", "A – x"])
        #expect(inputs.plan.columnsRead == ["province", "district"])
        #expect(inputs.plan.statements(over: inputs.pool).map(\.id).contains("quota:province,district=A – x"))
    }

    @Test("take the place of each other in a scenario, by the same columns")
    func joinedColumnsInAScenario() throws {
        let plan: FileContent = """
            seats: { max: 3 }
            quotas: [{ by: [Tỉnh, district], each: { max: 1 } }, { by: Tỉnh, each: { max: 2 } }]
            """
        let scenario: FileContent = "quotas: [{ by: [Tỉnh, district], each: { max: 2 } }]\n"
        let read = try InputCase("s", plan: plan, pool: GroupConditionTests.places, scenario: scenario).read().plan
        #expect(read.quotas.map(\.column) == ["Tỉnh,district", "Tỉnh"])
        #expect(read.quotas.map(\.each) == [Bounds(maximum: .count(2)), Bounds(maximum: .count(2))])
    }

    @Test("are refused where a name has two meanings, or a cell of theirs is blank")
    func joinedProblems() {
        let clash = InputCase(
            "clash",
            plan: "seats: { max: 3 }\nquotas: [{ by: [a, b], each: { max: 1 } }, { by: \"a,b\", each: { max: 1 } }]\n",
            pool: "id,a,b,\"a,b\"\nN1,1,2,3\n",
            expected: [
                "error plan.yaml:2:16: the columns joined under by would be called “a,b”, as a column that the plan reads; give that one another name under columns",
                "error plan.yaml:2:44: two quotas are by “a,b” of “all”",
            ])
        #expect(clash.texts() == clash.expected)
        let alike = InputCase(
            "alike", plan: "seats: { max: 3 }\nquotas: [{ by: [a, b], each: { max: 1 } }]\n",
            pool: "id,a,b\nN1,x – y,z\nN2,x,y – z\nN3,x,\nN4,,x\n",
            expected: [
                "error pool.csv:3:1: other values of “a – b” read “x – y – z” once they are joined, and would be counted as the same; write one of them without the dash; the first one is on line 2; row 3 of the sheet",
                "warning pool.csv:4:1: 2 nominees have nothing under “a – b”, by which a quota counts: no maximum limits them; are there merged cells?; row 4 of the sheet",
            ])
        #expect(alike.texts() == alike.expected)
        let blank = InputCase(
            "blank", plan: "seats: { max: 3 }\nquotas: [{ by: [Tỉnh, district], file: q.csv }]\n",
            pool: GroupConditionTests.places, quotas: "Tỉnh,district,max\nA,,1\n",
            expected: ["error q.csv:2:3: a value of “district” is blank; cell B2 “district”"])
        #expect(blank.texts() == blank.expected)
    }
}
