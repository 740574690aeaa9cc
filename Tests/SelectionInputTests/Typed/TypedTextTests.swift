import SelectionCore
import Testing
import Wording

@testable import SelectionInput

@Suite("Texts that look the same")
struct TypedTextTests {
    @Test("are told of", arguments: cases)
    func diagnostics(_ example: InputCase) { #expect(example.texts() == example.expected) }

    private static let minorities: FileContent = "seats: { max: 2 }\ngroups: { m: { ethnicity: { not: Kinh } } }\n"
    private static var accepting: ReadOptions {
        var options = ReadOptions()
        options.acceptsSpellings = true
        return options
    }
    private static let wrongly =
        "looks like “Kinh”, which “not” excludes: if it is the same, that one is counted wrongly; the capitals differ"

    static let cases: [InputCase] = [
        InputCase(
            "a majority by a slip of the keyboard", plan: minorities,
            pool: "id,ethnicity\n1,Kinh\n2,KINH\n3,Tày\n",
            expected: [
                "error pool.csv:3:1: in “ethnicity”, “KINH” (1 nominee) \(wrongly); write both alike, or add --accept-spellings if they are different; cell B3 “ethnicity”"
            ]),
        InputCase(
            "an accepted spelling", plan: minorities, pool: "id,ethnicity\n1,Kinh\n2,KINH\n3,Tày\n", options: accepting,
            expected: ["warning pool.csv:3:1: in “ethnicity”, “KINH” (1 nominee) \(wrongly); cell B3 “ethnicity”"]),
        InputCase(
            "invisible characters and blanks make no minority", plan: minorities,
            pool: "id,ethnicity\n1,Kinh\n2,\u{A0}Kinh\u{200B}\n3,Ki\u{AD}nh\n4,Tày\n", expected: []),
        InputCase(
            "a heading with an invisible character", plan: minorities,
            pool: "i\u{200B}d,\u{FEFF}ethnicity\n1,Tày\n2,Kinh\n",
            expected: []),
        InputCase(
            "points for a word with i", plan: "seats: { max: 2 }\nmerit: { column: award, points: { Chiến sĩ: 5 } }\n",
            pool: "id,award\n1,Chiến sỹ\n2,Chiến sỹ\n",
            expected: [
                "warning plan.yaml:2:35: no nominee has “Chiến sĩ” in “award”; did you mean “Chiến sỹ”?; one has i, the other y",
                "warning pool.csv:2:1: “Chiến sỹ”, which 2 nominees have under “award”, has no points and counts 0; give it points, or all others at once under “other”; did you mean “Chiến sĩ”?; one has i, the other y; cell B2 “award”",
            ]),
        InputCase(
            "a unit in a quota file", plan: "seats: { max: 2 }\nquotas: { by: unit, file: q.csv }\n",
            pool: "id,unit\n1,Ðông Kinh\n2,Chi Lăng\n", quotas: "value,min,max\nĐông Kinh,0,1\nChi Lăng,0,1\n",
            expected: [
                "warning pool.csv:2:1: no quota names “Ðông Kinh”, which 1 nominee has under “unit”; nothing limits that one; did you mean “Đông Kinh”?; Ð (U+00D0) in place of Đ (U+0110); cell B2 “unit”",
                "note q.csv:2:1: no nominee has “Đông Kinh” in “unit”; cell A2 “value”",
            ]),
        InputCase(
            "two lines of a quota file", plan: "seats: { max: 2 }\nquotas: { by: unit, file: q.csv }\n",
            pool: "id,unit\n1,Hòa Bình\n2,Hoà Bình\n", quotas: "value,min,max\nHòa Bình,1,1\nHoà Bình,1,1\n",
            expected: [
                "warning pool.csv:3:1: in “unit”, “Hoà Bình” (1 nominee) is another value than “Hòa Bình” to the plan; if they are the same, write both alike; the tone mark stands elsewhere; cell B3 “unit”",
                "warning q.csv:3:1: “Hoà Bình” looks like “Hòa Bình” and is read as another one; if they are the same, keep one row; the tone mark stands elsewhere; the first one is on line 2, cell A2; cell A3 “value”",
            ]),
        InputCase(
            "a heading in capitals", plan: "seats: { max: 2 }\ngroups: { w: { Giới tính: Nữ } }\n",
            pool: "id,GIỚI TÍNH\n1,Nữ\n",
            expected: [
                "error plan.yaml:2:16: pool.csv has no column “Giới tính”; there are: id, GIỚI TÍNH; did you mean “GIỚI TÍNH”?; the capitals differ"
            ]),
        InputCase(
            "a class in other letters",
            plan: "seats: { max: 2 }\ncomposition: { by: c, shares: { Đoàn: 50%, b: 50% } }\n",
            pool: "id,c\n1,Ðoàn\n2,b\n3,Đoàn\n",
            expected: [
                "error pool.csv:2:3: “Ðoàn” is not a class of the composition; there are: Đoàn, b; did you mean “Đoàn”?; Ð (U+00D0) in place of Đ (U+0110); cell B2 “c”"
            ]),
        InputCase(
            "as above", plan: "seats: { max: 2 }\nquotas: { by: unit, each: { max: 1 } }\n",
            pool: "id,unit,note\n1,A,x\n2,//,x\n3,nt,//\n4,-nt-,nt\n5,Như trên,x\n6,\"\"\"\",x\n7,Nt,x\n8,NT,x\n",
            expected: [(3, "//"), (4, "nt"), (5, "-nt-"), (6, "Như trên"), (7, "\""), (8, "Nt")].map { line, mark in
                "error pool.csv:\(line):\(line == 7 ? 4 : 3): “\(mark)”: as above? it is read as a value of its own; write the value itself in every row; cell B\(line) “unit”"
            }),
        InputCase(
            "a value that the plan names is meant", plan: "seats: { max: 2 }\ngroups: { r: { area: nt } }\n",
            pool: "id,area\n1,nt\n2,thành thị\n", expected: []),
        InputCase(
            "as above among points", plan: "seats: { max: 2 }\nmerit: score\n", pool: "id,score\n1,5\n2,//\n",
            expected: [
                "error pool.csv:3:3: “//”: as above? it is read as a value of its own; write the value itself in every row; cell B3 “score”"
            ]),
    ]

    @Test("are counted where they were dropped")
    func invisible() throws {
        let example = InputCase(
            "counts", plan: "seats: { max: 2 }\nmerit: score\n",
            pool: "id,name,sc\u{AD}ore\nA\u{200B}1,An\u{2060}\u{2060},1\nA2,“Ba” – x,2\n")
        let inputs = try example.read()
        #expect(
            inputs.invisible == [
                ColumnInvisibles(header: "id", count: 1), ColumnInvisibles(header: "name", count: 2),
                ColumnInvisibles(header: "score", count: 1),
            ])
        #expect(inputs.pool.id(0) == "A1" && inputs.pool.name(0) == "An")
        let table = NomineeTable(
            headers: ["id", "name", "sc\u{AD}ore"],
            rows: [["A\u{200B}1", "An\u{2060}\u{2060}", "1"], ["A2", "x", "2"]])
        let same = try SelectionInputs.read(
            plan: .text("seats: { max: 2 }\nmerit: score\n", name: "plan.yaml"), nominees: table)[0]
        #expect(same.invisible == inputs.invisible)
    }

    @Test("in a lottery by an id are one") func rowsOfIDs() throws {
        let inputs = try InputCase(
            "ids", plan: "seats: { max: 2 }\npins: { include: [\"N\u{200B}1\"] }\n", pool: "id\n\u{FEFF}N1\nN2\n"
        ).read()
        #expect(inputs.pool.row(ofPlanID: "N1") == 0)
    }
}
