import SelectionCore
import Testing

@testable import SelectionInput

@Suite("The same person under two ids")
struct SamePersonTests {
    private static let plan: FileContent = "seats: { max: 2 }\n"
    private static let keeps = "“conflicts: same person” in the plan keeps both from being selected"

    @Test("is warned of, by ids only", arguments: cases)
    func diagnostics(_ example: InputCase) {
        #expect(example.texts() == example.expected)
        for threads in [2, 3] {
            var small = example
            small.options = ReadOptions(threads: threads)
            small.options.chunkBytes = 24
            #expect(small.texts() == example.expected)
        }
    }

    static let cases: [InputCase] = [
        InputCase(
            "a name and a birthday", plan: plan,
            pool: "id,name,Ngày sinh\nA,Nguyễn Thị Hòa,02/09/1975\nB,Trần An,1/1/1980\nC,NGUYỄN THỊ HOÀ,2-9-1975\n",
            expected: [
                "warning pool.csv:4:1: “C” and “A” look like one person: the same name and date of birth; the other one is on line 2, cell A2; \(keeps); cell A4 “id”"
            ]),
        InputCase(
            "a year alone says nothing", plan: plan,
            pool: "id,name,Năm sinh\nA,Nguyễn Thị Hòa,1975\nB,Nguyễn Thị Hòa,1975\n"),
        InputCase(
            "another day", plan: plan, pool: "id,name,Ngày sinh\nA,Hòa,1/12/1975\nB,Hòa,11/2/1975\n"),
        InputCase(
            "a citizen's number, its zero dropped", plan: plan,
            pool:
                "id,name,Số CCCD\nP,P,000000000000\nQ,Q,000000000000\nA,Hòa,020075001234\nB,Hoa,20075001234\nC,An,\nD,Ba,\nE,X,2.01E+10\nF,Y,2.01E+10\n",
            expected: [
                "warning pool.csv:5:1: “B” and “A” look like one person: the same citizen number; the other one is on line 4, cell A4; \(keeps); cell A5 “id”"
            ]),
        InputCase(
            "a plan that keeps them apart", plan: "seats: { max: 2 }\nconflicts: same person\n",
            pool: "id,name,CCCD\nA,Hòa,020075001234\nB,Hoa,020075001234\n",
            expected: [
                "warning pool.csv:3:1: “B” and “A” look like one person: the same citizen number; the other one is on line 2, cell A2; cell A3 “id”"
            ]),
        InputCase(
            "nothing to go by", plan: "seats: { max: 2 }\nconflicts: [same person]\n", pool: "id,name\nA,Hòa\nB,Hòa\n",
            expected: [
                "error plan.yaml:2:13: nobody can be told to be the same person: the nominees’ file has no column of birth dates beside “name”, and none of citizen numbers"
            ]),
    ]

    @Test("is kept from being selected twice")
    func conflicts() throws {
        let plan = "seats: { max: 2 }\nconflicts: [[A, X], same person]\n"
        let pool =
            "id,name,Ngày sinh,CCCD\nA,Hòa,1/1/1980,111111111\nX,Ba,,\nB,Hoà,01/01/1980,222222222\nC,Bốn,,222222222\nY,Năm,,\n"
        let inputs = try InputCase("conflicts", plan: .text(plan), pool: .text(pool)).read()
        #expect(inputs.plan.conflicts.map { $0.members.map(\.id) } == [["A", "X"], ["A", "B", "C"]])
        #expect(inputs.plan.conflicts.map(\.maximum) == [1, 1])
        #expect(inputs.pool.rows(of: inputs.plan.conflicts[1].members) == [0, 2, 3])
        let rows = pool.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let table = NomineeTable(headers: rows[0], rows: Array(rows.dropFirst()))
        let same = try SelectionInputs.read(plan: .text(plan, name: "plan.yaml"), nominees: table)[0]
        #expect(same.plan.conflicts == inputs.plan.conflicts)
    }
}
