import SelectionCore
import Testing

@testable import SelectionInput

@Suite("A header that is not the first line")
struct HeaderTests {
    @Test("is looked for", arguments: cases)
    func diagnostics(_ example: InputCase) { #expect(example.texts() == example.expected) }

    private static let plan: FileContent = "seats: { max: 2 }\ngroups: { w: { gender: Nữ } }\n"

    static let cases: [InputCase] = [
        InputCase("a stated delimiter", plan: plan, pool: "\u{FEFF}sep=;\r\nid;gender\r\n1;Nữ\r\n"),
        InputCase("a stated tab", plan: plan, pool: "sep=\t\nid\tgender\n1\tNữ\n"),
        InputCase("a stated delimiter in capitals", plan: plan, pool: "SEP=|\nid|gender\n1|Nữ\n"),
        InputCase(
            "a stated delimiter, and places after it", plan: plan, pool: "sep=;\nid;gender\n1;Nữ\n1;Nữ\n",
            expected: [
                "error pool.csv:4:1: the id “1” is not unique; the first one is on line 3, cell A2; cell A3 “id”"
            ]),
        InputCase(
            "one line of title", plan: plan, pool: "Danh sách\nid,gender\n1,Nữ\n",
            expected: ["error pool.csv:1:1: line 2 has id, gender: line 1 looks like a title; delete it"]),
        InputCase(
            "titles without delimiters above semicolons", plan: plan,
            pool: "ỦY BAN, NHÂN DÂN\n\nid;name;gender\n1;An;Nữ\n",
            expected: ["error pool.csv:1:1: line 3 has id, name, gender: lines 1–2 look like a title; delete them"]),
        InputCase(
            "the plan's own headings",
            plan: "seats: { max: 2 }\ncolumns: { id: Mã số }\ngroups: { w: { gender: Nữ } }\n",
            pool: "A,\nB,\nMã số,gender\n1,Nữ\n",
            expected: ["error pool.csv:1:1: line 3 has Mã số, gender: lines 1–2 look like a title; delete them"]),
        InputCase(
            "no header anywhere", plan: "seats: { max: 2 }\n", pool: "a,b\n1,2\n",
            expected: [
                "error pool.csv:1:1: there is no column “id”; or name the column under “columns” in the plan, such as id: Mã số; row 1 of the sheet"
            ]),
    ]
}
