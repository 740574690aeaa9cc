import Testing

@testable import SelectionInput

@Suite("A quota that says something wrong")
struct QuotaDiagnosticsTests {
    @Test("is refused, each problem with its place", arguments: cases)
    func diagnostics(_ example: InputCase) {
        #expect(example.texts() == example.expected)
    }

    static let cases: [InputCase] = [
        InputCase(
            "quotaWithoutBounds",
            plan: "seats: { max: 2 }\nquotas:\n  - { by: class }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:3:5: the quota bounds nothing; give file, each or seats, with min or max"
            ]),
        InputCase(
            "quotaEachEmpty",
            plan: "seats: { max: 2 }\nquotas:\n  - { by: class, each: {} }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:3:24: the quota bounds nothing; give file, each or seats, with min or max"
            ]),
        InputCase(
            "duplicateQuota",
            plan:
                "seats: { max: 2 }\nquotas:\n  - { by: class, each: { max: 1 } }\n  - { by: class, of: all, each: { max: 2 } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:5: two quotas are by “class” of “all”"
            ]),
        InputCase(
            "quotaValueNobodyHas",
            plan:
                "seats: { max: 2 }\nquotas:\n  - { by: class, seats: { a: { min: 1 }, c: { max: 2 }, d: { min: 1 } } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "note plan.yaml:3:42: no nominee has “c” in “class”"
            ]),
        InputCase(
            "quotaShareAsFraction",
            plan: "seats: { max: 2 }\nquotas:\n  - { by: class, seats: { a: { min: 0.25, max: 150% } } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:3:37: 0.25 means less than one person; write 25%",
                "error plan.yaml:3:48: 150% is more than 100%",
            ]),
        InputCase(
            "quotaFileMissing",
            plan: "seats: { max: 2 }\nquotas:\n  - { by: class, file: q.csv }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:3:24: there is no such file; the file is “q.csv”"
            ]),
        InputCase(
            "quotaFileColumns",
            plan: "seats: { max: 2 }\nquotas:\n  - { by: class, file: q.csv }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            quotas: "Value,mni,max\na,1,2\n",
            expected: [
                "warning q.csv:1:1: the column “Value” is not read; a quota file has the columns value, min, max"
                    + "; did you mean “value”?; cell A1 “Value”",
                "error q.csv:1:1: there is no column “value”; a quota file has the columns value, min, max; row 1 of the sheet",
                "warning q.csv:1:7: the column “mni” is not read; a quota file has the columns value, min, max"
                    + "; did you mean “min”?; cell B1 “mni”",
            ]),
        InputCase(
            "quotaFileWithoutBounds",
            plan: "seats: { max: 2 }\nquotas:\n  - { by: class, file: q.csv }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            quotas: "value,note\na,1\n",
            expected: [
                "error q.csv:1:1: there is no column “min”; a quota file has the columns value, min, max; row 1 of the sheet",
                "warning q.csv:1:7: the column “note” is not read; a quota file has the columns value, min, max; cell B1 “note”",
            ]),
        InputCase(
            "quotaFileLines",
            plan: "seats: { max: 2 }\nquotas:\n  - { by: class, file: q.csv }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            quotas: "value,min,max\na,1,0\na,,2\n,1,2\nb,0.5,\"1,5\"\nc,,40%\nd,1\n",
            expected: [
                "error q.csv:2:3: min 1 is above max 0; cell B2 “min”",
                "error q.csv:3:1: the value “a” stands in the quota twice; the first one is on line 2, cell A2; cell A3 “value”",
                "error q.csv:4:1: a value of “value” is blank; cell A4 “value”",
                "error q.csv:5:3: 0.5 means less than one person; write 50%; cell B5 “min”",
                "warning q.csv:5:8: commas in “max” stand before decimals (1 cell): “1,5” is read as 1.5; cell C5 “max”",
                "note q.csv:6:1: no nominee has “c” in “class”; cell A6 “value”",
                "error q.csv:7:1: fields in this row: 2, in the header: 3; row 7 of the sheet",
            ]),
    ]

    @Test("of a file that names hardly any of the values tells of each once, with what was probably meant")
    func unlistedValues() {
        let rows = (0..<400).map { "N\($0),unit \($0 % 200)\n" }.joined()
        let texts = InputCase(
            "unlisted", plan: "seats: { max: 2 }\nquotas:\n  - { by: unit, file: q.csv }\n",
            pool: .text("id,unit\n" + rows), quotas: "value,min,max\nunit 7,0,1\n"
        ).texts()
        #expect(texts.count == 101)
        #expect(
            texts[0] == "warning pool.csv:2:1: no quota names “unit 0”, which 2 nominees have under “unit”; "
                + "nothing limits them; cell B2 “unit”")
        #expect(texts[7].hasPrefix("warning pool.csv:10:1: no quota names “unit 8”"))
        #expect(texts[100].hasSuffix("; and 98 more of this kind"))
    }
}
