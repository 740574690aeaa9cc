import Foundation
import TestSupport
import Testing

@Suite struct AllocateMatrixTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try put(
            units: """
                unit,seats,Nữ,Dân tộc thiểu số,Công nhân
                Chi Lăng,19,150.5,60,40
                Đông Kinh,18,120,80,51
                Tam Thanh,16,90,110,30
                "Khối cơ quan, đoàn thể",31,200,90,7

                """, categories: "category,seats\nNữ,40\nDân tộc thiểu số,30\nCông nhân,14\n")
    }

    private func put(units: String, categories: String) throws {
        _ = try folder.write("units.csv", units)
        _ = try folder.write("categories.csv", categories)
    }

    private func allocate(_ arguments: String...) throws -> Command.Run {
        try Command(folder: folder.url).start(["allocate", "units.csv", "--categories", "categories.csv"] + arguments)
            .finish()
    }

    private func seats(_ run: Command.Run) throws -> [[Int]] {
        let root = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let categories = try folder.text("categories.csv").split(separator: "\n").dropFirst()
            .compactMap { $0.split(separator: ",").first.map(String.init) }
        let rows = try #require(root["matrix"] as? [[String: Any]])
        return try rows.map { row in
            let seats = try #require(row["seats"] as? [String: Int])
            return try categories.map { try #require(seats[$0]) }
        }
    }

    @Test(arguments: ["en", "vi"])
    func theTableIsTheGoldenOne(language: String) throws {
        let run = try allocate("--lang", language)
        #expect(run.status == 0)
        #expect(run.errors == "")
        try Golden.expect(run.output, "allocate-matrix-\(language).txt")
    }

    @Test func theJSONIsTheContracts() throws {
        let run = try allocate("--format", "json")
        #expect(run.status == 0)
        #expect(try seats(run) == [[9, 5, 5], [7, 6, 5], [5, 8, 3], [19, 11, 1]])
        #expect(run.output.contains(#""rowDivisors": ["12", "13.5", "13", "7.75"]"#))
        #expect(run.output.contains(#""columnDivisors": ["1.34", "1.03", "0.71"]"#))
        #expect(run.output.contains("\"tie\": null,\n  \"conflicting\": []"))
    }

    @Test func theCSVHasACellALine() throws {
        let run = try allocate("--format", "csv")
        #expect(run.output.hasPrefix("unit,category,weight,seats,rowDivisor,columnDivisor,tied\n"))
        #expect(run.output.contains("Chi Lăng,Nữ,301/2,9,12,67/50,\n"))
        #expect(run.output.split(separator: "\n").count == 13)
    }

    @Test func publishedMatrices() throws {
        try put(
            units: "unit,seats,I,II,III\nA,5,123,45,815\nB,11,912,714,414\nC,4,312,255,215\n",
            categories: "category,seats\nI,7\nII,5\nIII,8\n")
        #expect(try seats(allocate("--format", "json")) == [[1, 0, 4], [4, 4, 3], [2, 1, 1]])
        try put(
            units: """
                unit,seats,Altdorf,Bürglen,Erstfeld,Schattdorf
                CVP,12,11471,2822,2309,4794
                SPGB,9,11908,1606,1705,2600
                FDP,7,9213,1567,946,2961
                SVP,9,7756,2945,1573,3498

                """, categories: "category,seats\nAltdorf,15\nBürglen,7\nErstfeld,6\nSchattdorf,9\n")
        #expect(
            try seats(allocate("--format", "json")) == [[5, 2, 2, 3], [4, 1, 2, 2], [3, 1, 1, 2], [3, 3, 1, 2]])
    }

    @Test func theOrderOfTheFilesDoesNotMatter() throws {
        let before = try seats(allocate("--format", "json"))
        try put(
            units:
                "Công nhân,unit,Nữ,seats,Dân tộc thiểu số\n7,D,200,31,90\n30,C,90,16,110\n51,B,120,18,80\n40,A,150.5,19,60\n",
            categories: "seats,category\n14,Công nhân\n30,Dân tộc thiểu số\n40,Nữ\n")
        let run = try allocate("--format", "csv")
        let numbers = run.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[3] }
        #expect(numbers.reversed().compactMap { Int($0) } == before.flatMap { $0 })
    }

    @Test func aTieIsStatusSixUntilALotIsDrawn() throws {
        try put(units: "unit,seats,x,y\nA,3,7,7\nB,3,7,7\n", categories: "category,seats\nx,3\ny,3\n")
        let open = try allocate("--format", "json")
        #expect(open.status == 6)
        #expect(open.output.contains(#"{ "unit": "B", "category": "x", "min": 1, "max": 2 }"#))
        #expect(open.output.contains(#""remaining": 2"#))
        #expect(try seats(open) == [[1, 1], [1, 1]])
        let table = try allocate()
        #expect(table.status == 6)
        #expect(table.output.contains("A – x (1 or 2), A – y (1 or 2), B – x (1 or 2), B – y (1 or 2)."))
        let drawn = try allocate("--format", "json", "--lot", "LS-2025")
        #expect(drawn.status == 0)
        #expect(drawn.output.contains(#""tie": null"#))
        #expect(drawn.output.contains(#""seed": "LS-2025""#))
        let first = try seats(drawn)
        #expect(first == [[2, 1], [1, 2]] || first == [[1, 2], [2, 1]])
        try put(units: "unit,seats,y,x\nB,3,7,7\nA,3,7,7\n", categories: "category,seats\ny,3\nx,3\n")
        let turned = try seats(allocate("--format", "json", "--lot", "LS-2025"))
        #expect(turned == first.reversed().map { $0.reversed() })
        let square = try allocate("--format", "json", "--method", "huntingtonHill")
        #expect(square.status == 6)
        #expect(square.output.contains(#""rowDivisors": null"#))
        #expect(square.output.contains(#""rowDivisorsSquared": ["16", "16"]"#))
    }

    @Test func impossibleMarginsAreStatusThree() throws {
        try put(
            units: "unit,seats,x,y,z\nA,2,10,0,0\nB,2,7,0,0\nC,2,3,5,8\n", categories: "category,seats\nx,2\ny,2\nz,2\n"
        )
        let run = try allocate()
        #expect(run.status == 3)
        #expect(
            run.output
                == "Impossible: seats for the units A (2), B (2): 4; there are weights for them only in the category x (2); seats there: 2.\n"
        )
        let json = try allocate("--format", "json")
        #expect(json.status == 3)
        #expect(json.output.contains(#""units": ["A", "B"]"#))
        #expect(json.output.contains(#""categories": ["x"]"#))
        #expect(json.output.contains("\"needed\": 4,\n      \"available\": 2"))
        let vietnamese = try allocate("--lang", "vi").output
        #expect(vietnamese.contains("các đơn vị A (2), B (2)") && vietnamese.contains("chỉ có 2 suất"))
    }

    @Test func otherImpossibleMargins() throws {
        try put(units: "unit,seats,x,y\nA,3,7,0\nB,3,7,0\n", categories: "category,seats\nx,2\ny,4\n")
        #expect(try allocate().output.contains("the category y (4): 4; there is no weight for them at all"))
        try put(units: "unit,seats,x,y\nA,4,7,1\nB,1,7,7\n", categories: "category,seats\nx,2\ny,3\n")
        #expect(try allocate().status == 0)
        let adams = try allocate("--method", "adams")
        #expect(adams.status == 3)
        #expect(adams.output.contains("cells with weight in the unit B (1): 2; Adams gives each of them a seat"))
        try put(units: "unit,seats,x,y\nA,3,7,1\nB,3,7,1\n", categories: "category,seats\nx,2\ny,3\n")
        let totals = try allocate("--format", "json")
        #expect(totals.status == 3)
        #expect(totals.output.contains("the seats of the units add up to 6, those of the categories to 5"))
    }

    @Test func everyProblemOfBothFilesIsListed() throws {
        try put(
            units: "unit,seats,x,mne,x\nA,x,7,1,1\nB,,-7,2,1\nA,1,\"1,5\",1,1\n,1,1,1,1\nC,1,1\n",
            categories: "category,seats\nx,-2\nmen,4\nmen,2\nseats,1\n")
        let run = try allocate()
        #expect(run.status == 65)
        #expect(run.output == "")
        for line in [
            "warning: units.csv:1:14: the column “mne” belongs to no category and is not read; did you mean “men”?",
            "units.csv:1:18: columns 3 and 5 are both called “x”", "units.csv:2:3: “x” is not a whole number from 0 on",
            "units.csv:3:3: there is nothing under “seats”; write 0", "units.csv:3:4: -7 is negative",
            "units.csv:4:1: the unit “A” stands twice; the first one is on line 2",
            "warning: units.csv:4:6: commas in “x” stand before decimals (1 cell): “1,5” is read as 1.5",
            "units.csv:5:1: the unit has no name",
            "units.csv:6:1: fields in this row: 3, in the header: 5",
            "categories.csv:2:3: “-2” is not a whole number from 0 on",
            "categories.csv:3:1: the category “men” has no column of weights in units.csv; there are: x, mne; did you mean “mne”?",
            "categories.csv:4:1: the category “men” stands twice; the first one is on line 3",
            "categories.csv:5:1: the category “seats” has no column of weights in units.csv; there are: x, mne",
            "errors: 11; warnings: 2; notes: 0",
        ] { #expect(run.errors.contains(line), "\(line)") }
        try put(units: "name,x\nA,1\n", categories: "nhom,seats\nx,9999999999\n")
        let headers = try allocate()
        #expect(headers.status == 65)
        #expect(headers.errors.contains("categories.csv:1:1: there is no column “category”; there are: nhom, seats"))
        #expect(headers.errors.contains("units.csv:1:1: there is no column “unit”"))
        #expect(headers.errors.contains("units.csv:1:1: there is no column “seats”"))
        try put(units: "unit,seats,x\nA,9999999999,1\n", categories: "category,seats\nx,9999999999\n")
        let large = try allocate()
        #expect(large.errors.contains("units.csv: the seats add up to more than 2147483646"))
        #expect(large.errors.contains("categories.csv: the seats add up to more than 2147483646"))
    }

    @Test(arguments: [
        ["--method", "hamilton"], ["--seats", "84"], ["--weight", "1"], ["--min", "1"], ["--base", "1"], ["--explain"],
        ["--compare", "adams,dean"], ["--what-if", "seats=1..3"], ["--output", "categories.csv", "--force"],
    ])
    func aWrongUseIsStatusTwo(arguments: [String]) throws {
        let run = try Command(folder: folder.url)
            .start(["allocate", "units.csv", "--categories", "categories.csv"] + arguments).finish()
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors != "")
    }

    @Test func theResultCanBeWritten() throws {
        #expect(try allocate("--format", "json", "--output", "matrix.json").status == 0)
        #expect(try folder.text("matrix.json") == allocate("--format", "json").output)
    }
}
