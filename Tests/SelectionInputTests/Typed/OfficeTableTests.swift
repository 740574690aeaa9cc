import SelectionCore
import Testing

@testable import SelectionInput

/// Tables as offices send them: headings with a mark, rows that number the columns, cells that were merged, points among
/// commas.
@Suite("Tables as offices send them") struct OfficeTableTests {
    @Test("are told of", arguments: cases) func problems(_ example: InputCase) {
        #expect(example.texts() == example.expected)
    }

    private static let header = "TT,Họ và tên,Giới tính,Đơn vị,Năm sinh\n"
    private static let plan: FileContent =
        "columns: { id: TT, name: Họ và tên }\nseats: { max: 2 }\ngroups: { w: { Giới tính: Nữ } }\n"
    private static let delete = "delete the row, or leave such rows out with --skip-invalid"

    static let cases = rows + quotas

    static let rows = [
        InputCase(
            "headings with a mark", plan: plan,
            pool: .text(header + "I,Khối thôn,,,\n1,An,Nữ,A,1980\nNgày,20 tháng 5,,,\n*,Ghi chú: nt,,,\n2,Ba,,,\n"),
            expected: [(2, "I"), (4, "Ngày"), (5, "*")].map { line, mark in
                "error pool.csv:\(line):1: only “\(mark)” and a name are filled: it looks like a heading or a note; \(delete); cell A\(line) “TT”"
            }),
        InputCase(
            "numbers of columns", plan: plan, pool: .text(header + "(1),(2),(3),(4),(5)\n1,An,Nữ,A,1980\n"),
            expected: ["error pool.csv:2:1: the row numbers the columns; \(delete); cell A2 “TT”"]),
        InputCase(
            "numbers of columns after letters", plan: plan, pool: .text(header + "A,B,1,2,3\n1,An,Nữ,A,1980\n"),
            expected: ["error pool.csv:2:1: the row numbers the columns; \(delete); cell A2 “TT”"]),
        InputCase("a row that only begins so", plan: plan, pool: .text(header + "1,2,Nữ,3,4\n")),
        InputCase(
            "points among commas", plan: "seats: { max: 2 }\nmerit: score\n",
            pool: "id,score\nA,\"12,5\"\nB,1.250\nC,2.000\n",
            expected: [
                "warning pool.csv:2:1: commas in “score” stand before decimals (1 cell): “12,5” is read as 12.5; cell B2 “score”",
                "error pool.csv:3:1: “1.250” has a point where other numbers in “score” have a comma before decimals, such as “12,5”: thousands may be meant (2 such cells); write 1250; cell B3 “score”",
            ]),
        InputCase(
            "a year that is not read", plan: "seats: { max: 2 }\ngroups: { old: { born: { to: 1950 } } }\n",
            pool: "id,born\nA,6/5/1890\nB,31/2/1890\n",
            expected: [
                "error pool.csv:2:3: “6/5/1890” is a day of a year that is not read; years are 1900 to 9999; cell B2 “born”",
                "error pool.csv:3:3: there is no such day as 31/2/1890; a day is written day/month/year; cell B3 “born”",
            ]),
        InputCase(
            "an excluded spelling beside another fault",
            plan: "seats: { max: 2 }\ngroups: { m: { eth: { not: Kinh } } }\nmerit: score\n",
            pool: "id,eth,score\nA,KINH,1\nB,Tày,ba\n",
            expected: [
                "error pool.csv:2:1: in “eth”, “KINH” (1 nominee) looks like “Kinh”, which “not” excludes: if it is the same, that one is counted wrongly; the capitals differ; write both alike, or add --accept-spellings if they are different; cell B2 “eth”",
                "error pool.csv:3:7: “ba” is not a number; write digits with a point before decimals, such as 12.5; cell C3 “score”",
            ]),
    ]

    private static let limited = "seats: { max: 2 }\ngroups: { w: { sex: Nữ } }\n"

    static let quotas = [
        InputCase(
            "nothing under the column of a quota",
            plan: .text(limited + "quotas: [{ by: unit, of: w, each: { max: 1 } }]\n"),
            pool: "id,unit,sex\nA,x,Nữ\nB,,Nữ\nC,,Nam\n",
            expected: [
                "warning pool.csv:3:1: 1 nominee has nothing under “unit”, by which a quota counts: no maximum limits that one; are there merged cells?; cell B3 “unit”"
            ]),
        InputCase(
            "people whom a quota does not count", plan: .text(limited + "quotas: [{ by: unit, of: w, file: q.csv }]\n"),
            pool: "id,unit,sex\nA,x,Nữ\nB,y,Nam\nC,z,Nữ\n", quotas: "value,max\nx,1\n",
            expected: [
                "warning pool.csv:4:1: no quota names “z”, which 1 nominee has under “unit”; nothing limits that one; cell B4 “unit”"
            ]),
        InputCase(
            "a quota file without lines", plan: .text(limited + "quotas: [{ by: unit, file: q.csv }]\n"),
            pool: "id,unit,sex\nA,x,Nữ\n", quotas: "value,min,max\n",
            expected: ["warning q.csv: the quota file has a header and no line below it"]),
        InputCase(
            "bounds of nothing", plan: .text(limited + "quotas: [{ by: unit, seats: {} }]\n"),
            pool: "id,unit,sex\nA,x,Nữ\n",
            expected: ["error plan.yaml:3:29: the quota bounds nothing; give file, each or seats, with min or max"]),
        InputCase(
            "one value of two columns twice",
            plan: .text(limited + "quotas: [{ by: [unit, sex], seats: { x - Nữ: { max: 0 }, x – Nữ: { max: 1 } } }]\n"),
            pool: "id,unit,sex\nA,x,Nữ\n",
            expected: ["error plan.yaml:3:58: the value “x – Nữ” stands in the quota twice"]),
        InputCase(
            "a column by its name and by its heading",
            plan:
                "columns: { u: unit }\nseats: { max: 2 }\nquotas: [{ by: u, each: { max: 1 } }, { by: unit, each: { max: 1 } }]\n",
            pool: "id,unit\nA,x\n", expected: ["error plan.yaml:3:39: two quotas are by “unit” of “all”"]),
        InputCase(
            "a weight without a priority", plan: .text(limited + "rules: [{ id: r, group: w, min: 1, weight: 2 }]\n"),
            pool: "id,unit,sex\nA,x,Nữ\n",
            expected: [
                "warning plan.yaml:3:44: weight says nothing without priority: what is required has none"
            ]),
    ]

    // MARK: Scenarios

    @Test("edit rules and quotas that stand alone, without a list")
    func singleMaps() throws {
        let plan: FileContent = """
            seats: { max: 2 }
            groups: { w: { sex: Nữ } }
            rules: { id: w, group: w, min: 1 }
            quotas: [{ by: unit, each: { max: 2 } }, { by: sex, each: { max: 2 } }]
            """
        let scenario: FileContent = "rules: { id: x, group: w, max: 2 }\nquotas: { by: unit, each: { max: 1 } }\n"
        let read = try InputCase("s", plan: plan, pool: "id,unit,sex\nA,x,Nữ\n", scenario: scenario).read().plan
        #expect(read.rules.map(\.id) == ["w", "x"])
        #expect(read.quotas.map(\.column) == ["unit", "sex"] && read.quotas[0].each == Bounds(maximum: .count(1)))
        let removed = try InputCase("r", plan: plan, pool: "id,unit,sex\nA,x,Nữ\n", scenario: "remove: w\n").read().plan
        #expect(removed.rules == [])
    }

    @Test(
        "keep what a group is called, and what it is",
        arguments: [
            ("{ label: Khác }", "Khác", [Condition.Test.oneOf(["Nữ"])]),
            ("{ sex: Nam }", "Đại biểu nữ", [.oneOf(["Nam"])]),
            ("{ label: Nam giới, sex: Nam }", "Nam giới", [.oneOf(["Nam"])]),
        ])
    func labels(edit: String, label: String, tests: [Condition.Test]) throws {
        let plan: FileContent = "seats: { max: 2 }\ngroups: { w: { label: Đại biểu nữ, sex: Nữ } }\n"
        let read = try InputCase(
            "l", plan: plan, pool: "id,sex\nA,Nữ\nB,Nam\n", scenario: .text("groups: { w: \(edit) }\n")
        ).read().plan
        #expect(read.groups.map(\.label) == [label] && read.groups[0].conditions.map(\.test) == tests)
    }
}
