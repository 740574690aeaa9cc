import Testing

@testable import SelectionInput

@Suite("Cells that perhaps mean something else")
struct SpellingTests {
    @Test("are warned of", arguments: cases)
    func diagnostics(_ example: InputCase) {
        #expect(example.texts() == example.expected)
    }

    private static let ending = " to the plan; if they are the same, write both alike"

    static let cases: [InputCase] = [
        InputCase(
            "capitals, blanks and tone marks",
            plan: "seats: { max: 2 }\ngroups: { w: { gender: Nữ }, h: { unit: Hòa  Bình } }\n",
            pool: .text(
                "id,gender,unit\n1,Nữ,Hòa  Bình\n2,nữ,Hoà Bình\n3,Nữ,Hòa  Bình\n4,NỮ,Hoa Bình\n"
                    + "5,Nam,Hòa  Bình\n6,NỮ,\n"),
            expected: [
                "warning pool.csv:3:1: in “gender”, “nữ” (1 nominee) is another value than “Nữ”\(ending); the capitals differ; cell B3 “gender”",
                "warning pool.csv:3:1: in “unit”, “Hoà Bình” (1 nominee) is another value than “Hòa  Bình”\(ending); the tone mark stands elsewhere; the blanks differ; cell C3 “unit”",
                "warning pool.csv:5:1: in “gender”, “NỮ” (2 nominees) is another value than “Nữ”\(ending); the capitals differ; cell B5 “gender”",
                "warning pool.csv:5:1: in “unit”, “Hoa Bình” (1 nominee) is another value than “Hòa  Bình”\(ending); cell C5 “unit”",
            ]),
        InputCase(
            "a letter more, less or other than in a value that a group or a quota names",
            plan: """
                seats: { max: 2 }
                groups: { w: { job: [Nông dân, Công nhân] }, k: { ethnicity: { not: Kinh } } }
                quotas: [{ by: unit, seats: { Phường 12: { max: 1 }, Tổ A: { max: 1 }, Khối II: { max: 1 } } }]

                """,
            pool: .text(
                "id,job,ethnicity,unit\n1,Nông dâm,Kinh,Phường 13\n2,Nông dân,Kin,Tổ B\n3,Công nhân,Kinhh,Khối III\n"
                    + "4,Nông dân,Tày,Phường 12\n5,Nông dâm,Kinh,Tổ A\n6,Công nhân,Kinh,Khối II\n7,Công an,Kinh,Phườg 12\n"
            ),
            expected: [
                "warning pool.csv:2:1: in “job”, “Nông dâm” (2 nominees) is another value than “Nông dân”\(ending); cell B2 “job”",
                "warning pool.csv:3:1: in “ethnicity”, “Kin” (1 nominee) is another value than “Kinh”\(ending); cell C3 “ethnicity”",
                "warning pool.csv:4:1: in “ethnicity”, “Kinhh” (1 nominee) is another value than “Kinh”\(ending); cell C4 “ethnicity”",
                "warning pool.csv:8:1: in “unit”, “Phườg 12” (1 nominee) is another value than “Phường 12”\(ending); cell D8 “unit”",
            ]),
        InputCase(
            "a column that the plan does not read by value is free to spell as it likes",
            plan: "seats: { max: 2 }\ngroups: { w: { gender: Nữ } }\n",
            pool: "id,gender,unit\n1,Nữ,Tam Thanh\n2,Nam,tam thanh\n", expected: []),
        InputCase(
            "a point before three digits, everywhere",
            plan: "seats: { max: 2 }\nmerit: score\n",
            pool: "id,score\n1,7\n2,1.250\n3,12.000\n",
            expected: [
                "warning pool.csv:3:1: “1.250” in “score” is read as 1.25, the point before decimals (2 such cells); for 1250, write 1250; cell B3 “score”"
            ]),
        InputCase(
            "a point that is plainly a decimal one",
            plan: "seats: { max: 2 }\nmerit: score\n",
            pool: "id,score\n1,7.5\n2,1.250\n", expected: []),
        InputCase(
            "less than one", plan: "seats: { max: 2 }\nmerit: score\n", pool: "id,score\n1,0.125\n2,4.125\n",
            expected: []),
    ]
}
