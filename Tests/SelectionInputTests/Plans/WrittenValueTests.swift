import ExactArithmetic
import SelectionCore
import Testing

@testable import SelectionInput

/// Values of plans as people write them: forgotten, with commas, with points, in percent, as days.
@Suite("Values as people write them") struct WrittenValueTests {
    @Test("are said to be what they are read as", arguments: cases)
    func diagnostics(_ example: InputCase) {
        #expect(example.texts() == example.expected)
    }

    private static let pool: FileContent = "id,job,born\nN1,a,1/2/1990\nN2,b,1985\n"
    private static let start = "seats: { max: 2 }\ngroups: { w: { job: a } }\n"
    private static let nothing = "there is no value after its colon; write one, or take the key out"

    private static func plan(_ id: String, _ text: String, _ expected: String...) -> InputCase {
        InputCase(id, plan: .text(start + text), pool: pool, expected: expected)
    }

    static let cases: [InputCase] =
        missing + commas + thousands + percent + days + [
            InputCase(
                "seats missing", plan: "seats:\ngroups: { w: { job: a } }\n", pool: pool,
                expected: ["error plan.yaml:1:1: “seats” says nothing: \(nothing)"])
        ]

    static let missing = [
        plan(
            "a condition", "rules: [{ id: r, group: w, min: 1 }]\nmerit:\n",
            "error plan.yaml:4:1: “merit” says nothing: \(nothing)"),
        plan(
            "a bound", "rules: [{ id: r, group: w, min: , max: 2 }]\n",
            "error plan.yaml:3:28: “min” says nothing: \(nothing)"),
        plan(
            "a column", "columns: { id: }\n", "error plan.yaml:3:12: “id” says nothing: \(nothing)"),
        plan(
            "points", "merit: [{ column: job, points: { a: , b: 2 } }]\n",
            "error plan.yaml:3:34: “a” says nothing: \(nothing)"),
        plan(
            "an item", "pins:\n  include:\n    - N1\n    -\n",
            "error plan.yaml:6:6: an item of this list says nothing; write a value, or take it out"),
        plan(
            "null is a value of priority only", "rules: [{ id: r, group: w, min: 1, priority: null, weight: ~ }]\n",
            "error plan.yaml:3:52: “weight” is ~, which says nothing here; write a value, or take the key out"),
        plan(
            "null of a whole part", "conflicts: null\n",
            "error plan.yaml:3:1: “conflicts” is null, which says nothing here; write a value, or take the key out"),
    ]

    static let commas = [
        plan(
            "a share in a flow map", "rules: [{ id: r, group: w, min: 12,5% }]\n",
            "error plan.yaml:3:33: between braces a comma ends a value: “min” is “12” here, and “5%” stands alone behind it; write 12.5%"
        ),
        plan(
            "points in a flow map", "merit: [{ column: job, points: { a: 0,4, b: 2 } }]\n",
            "error plan.yaml:3:37: between braces a comma ends a value: “a” is “0” here, and “4” stands alone behind it; write 0.4",
            "warning pool.csv:3:1: “b”"),
        plan(
            "thousands in a flow map", "cost: { perDelegate: 500,000 }\n",
            "error plan.yaml:3:22: between braces a comma ends a value: “perDelegate” is “500” here, and “000” stands alone behind it; if it is a whole number write 500000, if it has decimals 500.000"
        ),
        plan(
            "a share in a block", "rules:\n  - id: r\n    group: w\n    min: 12,5%\n",
            "warning plan.yaml:6:10: “12,5%” is read as 12.5%"),
        plan(
            "less than one person", "rules: [{ id: r, group: w, min: \"0,4\" }]\n",
            "warning plan.yaml:3:33: “0,4” is read as 0.4",
            "error plan.yaml:3:33: 0,4 means less than one person; write 40%"),
        plan(
            "three decimals of a share", "rules: [{ id: r, group: w, min: \"12,345%\" }]\n",
            "warning plan.yaml:3:33: “12,345%” is read as 12.345%"),
        plan(
            "either", "merit: [{ column: job, points: { a: \"1,234\", b: 1 } }]\n",
            "error plan.yaml:3:37: “1,234” is not a number; if it is a whole number write 1234, if it has decimals 1.234"
        ),
    ].map(withoutPoints)

    /// `b` has no points in a plan that cannot be read, and of that nothing is said.
    private static func withoutPoints(_ example: InputCase) -> InputCase {
        var example = example
        example.expected.removeAll { $0 == "warning pool.csv:3:1: “b”" }
        return example
    }

    static let thousands = [
        plan(
            "a bound of people", "rules: [{ id: r, group: w, max: 1.000 }]\n",
            "error plan.yaml:3:33: “1.000” is not taken for a number of people; a point stands before decimals; for 1000, write 1000"
        ),
        plan(
            "a quota", "quotas: [{ by: job, each: { max: 1.200 } }]\n",
            "error plan.yaml:3:34: “1.200” is not taken for a number of people; a point stands before decimals; for 1200, write 1200"
        ),
        plan(
            "points", "merit: [{ column: job, points: { a: 1.250, b: 12.5 } }]\n",
            "warning plan.yaml:3:37: “1.250” is read as 1.25, the point before decimals; for 1250, write 1250"),
        plan(
            "money", "cost: { perDelegate: 500.000 }\n",
            "warning plan.yaml:3:22: “500.000” is read as 500, the point before decimals; for 500000, write 500000"),
        plan(
            "a priority", "rules: [{ id: r, group: w, max: 1, priority: 1.000 }]\n",
            "error plan.yaml:3:46: “1.000” is not a whole number from 1 on; a point stands before decimals; for 1000, write 1000"
        ),
        plan(
            "several points", "cost: { perDelegate: 1.500.000 }\n",
            "error plan.yaml:3:22: “1.500.000” is not a number; write 1500000"),
    ]

    private static let beside = "people here, and what stands beside it is in percent; did you mean"

    static let percent = [
        plan(
            "beside a bound", "rules: [{ id: r, group: w, min: 70, max: 80% }]\n",
            "warning plan.yaml:3:33: “min” is 70 \(beside) 70%?"),
        plan(
            "beside a label", "rules: [{ id: r, label: Ít nhất 70% nữ, group: w, max: 70 }]\n",
            "warning plan.yaml:3:56: “max” is 70 \(beside) 70%?"),
        plan(
            "beside other values", "quotas: [{ by: job, seats: { a: { min: 40% }, b: { min: 30 } } }]\n",
            "warning plan.yaml:3:57: “min” is 30 \(beside) 30%?"),
        plan("one at least, a share at most", "rules: [{ id: r, group: w, min: 1, max: 40% }]\n"),
        plan("a label without a share", "rules: [{ id: r, label: Nữ, group: w, max: 70 }]\n"),
        plan(
            "a fraction that is none", "rules: [{ id: r, group: w, min: 1/0 }, { id: s, group: w, min: 4/3 }]\n",
            "error plan.yaml:3:33: “1/0” is not a share; write a fraction such as 1/3, whose numbers are at most 999999, or 40%",
            "error plan.yaml:3:64: 4/3 is more than 100%"),
    ]

    static let days = [
        InputCase(
            "an age without a column or a limit",
            plan: "seats: { max: 2 }\ngroups: { y: { age: { on: 2025-01-01 } } }\n",
            pool: pool,
            expected: [
                "error plan.yaml:2:16: the condition “age” asks for no age; give min or max",
                "error plan.yaml:2:21: the key “of” is missing",
            ]),
        InputCase(
            "days that are none",
            plan: "seats: { max: 2 }\ngroups: { y: { born: { from: 30/2/1990, to: tháng 5 } } }\n",
            pool: pool,
            expected: [
                "error plan.yaml:2:30: there is no such day as 30/2/1990; a day is written day/month/year",
                "error plan.yaml:2:45: “tháng 5” is not a day; write 28/3/2025 (day, month, year) or 2025-03-28",
            ]),
        InputCase(
            "crossed days", plan: "seats: { max: 2 }\ngroups: { y: { born: { from: 1991, to: 1990 } } }\n", pool: pool,
            expected: ["error plan.yaml:2:30: 1991 is after 1990"]),
        InputCase(
            "days in a column of ages", plan: "seats: { max: 2 }\ngroups: { y: { born: { max: 35 } } }\nmerit: born\n",
            pool: "id,born\nN1,35\nN2,31/2/1990\nN3,2-3-1991\n",
            expected: [
                "error pool.csv:3:4: “born” has days where numbers are asked for (2 cells), first “31/2/1990”; compare days with from and to (from: 1985-01-01), or ages with age: { of: born, on: 2025-06-27, max: 35 }; cell B3 “born”"
            ]),
        InputCase(
            "days as points", plan: "seats: { max: 2 }\nmerit: born\n", pool: "id,born\nN1,1/1/1990\n",
            expected: [
                "error pool.csv:2:4: “born” has days where numbers are asked for (1 cell), first “1/1/1990”; cell B2 “born”"
            ]),
        InputCase(
            "numbers in a column of days", plan: "seats: { max: 2 }\ngroups: { y: { born: { from: 1985 } } }\n",
            pool: "id,born\nN1,35\nN2,1/1/1990\n",
            expected: [
                "error pool.csv:2:4: “35” is not a day; write 28/3/2025 (day, month, year) or 2025-03-28; cell B2 “born”"
            ]),
        InputCase(
            "a year that leaves it open",
            plan: "seats: { max: 2 }\ngroups: { y: { age: { of: born, on: 27/6/2025, max: 35 } } }\n",
            pool: "id,born\nN1,1989\nN2,1990\nN3,1988\nN4,1989\n",
            expected: [
                "warning pool.csv:2:1: under “born” only the year is known of 2 nominees, such as 1989, and “y” depends on the day; they are not counted in it; cell B2 “born”"
            ]),
    ]

    /// The members of a group by each form of a condition on days; N6 has nothing in the column.
    @Test(
        "compare days exactly",
        arguments: [
            ("born: { from: 1985-01-01 }", ["N1", "N2", "N5"]), ("born: { from: 1985, to: 1990 }", ["N1", "N2", "N5"]),
            ("born: { to: 29/2/1984 }", ["N3", "N4"]), ("born: { from: 2-9-1990, to: 2.9.1990 }", ["N2"]),
            ("age: { of: born, on: 2025-09-01, max: 34 }", ["N2"]), ("age: { of: born, on: 2025-09-02, max: 34 }", []),
            ("age: { of: born, on: 28/02/2025, min: 41 }", ["N4"]),
            ("tuổi: { of: born, on: 01/03/2025, min: 41 }", ["N3", "N4"]),
            ("age: { of: born, on: 2025-12-31, min: 37, max: 37 }", ["N5"]),
            ("born: { from: 1987, not: 1988 }", ["N2"]),
        ])
    func members(condition: String, expected: [String]) throws {
        let pool: FileContent =
            "id,born\nN1,01/01/1985\nN2,2/9/1990\nN3,29/02/1984\nN4,10-10-1967\nN5,1988\nN6,\n"
        let inputs = try InputCase(
            "days", plan: .text("seats: { max: 2 }\ngroups: { g: { \(condition) } }\n"), pool: pool
        ).read()
        let group = try #require(inputs.plan.groups.first)
        let column = try #require(inputs.pool.columns["born"])
        let members = (0..<inputs.pool.count).filter { row in
            let cell = column.values[column.packed[row]]
            return !cell.isEmpty && group.conditions.allSatisfy { $0.test.holds(for: cell) }
        }
        #expect(members.map(inputs.pool.id) == expected)
    }

    @Test("take fractions as shares") func fractions() throws {
        let plan: FileContent = """
            seats: { max: 3 }
            groups: { w: { job: a } }
            composition: { by: job, shares: { a: 1/3, b: 2 / 3 } }
            rules: [{ id: r, group: w, min: 1/6, max: 0040/0099 }]
            """
        let read = try InputCase("fractions", plan: plan, pool: "id,job\nN1,a\nN2,b\n").read().plan
        #expect(read.composition?.parts.map(\.share) == [Rational(1, 3), Rational(2, 3)])
        #expect(read.rules[0].bounds == Bounds(minimum: .share(Rational(1, 6)), maximum: .share(Rational(40, 99))))
    }

    @Test("have points for all others, and points below zero") func points() throws {
        let plan: FileContent = """
            seats: { max: 3 }
            merit: [{ column: job, points: { a: -2.5, other: 4 }, weight: -1 }, score]
            """
        let inputs = try InputCase("points", plan: plan, pool: "id,job,score\nN1,a,\"-1,5\"\nN2,b,7\nN3,,−2\n").read()
        let points = NomineePoints(inputs.plan, inputs.pool)
        #expect((0..<3).map(points.points) == [1, 3, -2])
        #expect(
            inputs.remarks.map { $0.text(.english) } == [
                "pool.csv:2:1: commas in “score” stand before decimals (1 cell): “-1,5” is read as -1.5; cell C2 “score”"
            ])
    }

    private static let byClasses =
        "composition: { by: job, classes: { x: [a, b], y: c }, shares: { x: 50%, y: 50% } }\n"

    @Test("put many values into few classes") func classes() throws {
        let example = InputCase(
            "classes", plan: .text("seats: { max: 3 }\n" + Self.byClasses), pool: "id,job\nN1,a\nN2,b\nN3,c\n")
        let read = try example.read()
        #expect(read.plan.composition?.parts.map(\.value) == ["x", "y"])
        #expect(read.plan.composition?.parts.map(\.members) == [["a", "b"], ["c"]])
        #expect(read.remarks.isEmpty)
        let wrong = InputCase(
            "wrong classes",
            plan:
                "seats: { max: 3 }\ncomposition: { by: job, classes: { x: [a, b], z: b }, shares: { x: 50%, y: 50% } }\n",
            pool: "id,job\nN1,a\nN2,d\n")
        #expect(
            wrong.texts() == [
                "error plan.yaml:2:47: the class “z” has no share; there are: x, y",
                "error plan.yaml:2:50: “b” is both of “x” and of “z”",
                "error plan.yaml:2:73: no values are of the class “y”; list them under classes",
                "error pool.csv:3:4: “d” is not a class of the composition; there are: a, b, y; cell B3 “job”",
            ])
    }
}
