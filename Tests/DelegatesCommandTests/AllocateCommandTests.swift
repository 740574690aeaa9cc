import Foundation
import TestSupport
import Testing

@Suite struct AllocateCommandTests {
    private let folder: TemporaryFolder
    private let units: String

    private static let table = """
        unit,staff,population,nominated,pilot
        Chi Lăng,311,18.25,30,0
        Hoàng Văn Thụ,421,21.1,60,3
        Tam Thanh,263,14.98,10,0
        "Khối cơ quan, đoàn thể",523,0,60,0

        """

    init() throws {
        folder = try TemporaryFolder()
        units = try folder.write("units.csv", AllocateCommandTests.table)
    }

    private func allocate(_ arguments: String...) throws -> Command.Run {
        try Command(folder: folder.url).start(["allocate", "units.csv", "--weight", "staff"] + arguments).finish()
    }

    @Test(arguments: ["en", "vi"])
    func theTableIsTheGoldenOne(language: String) throws {
        let run = try allocate(
            "--seats", "60", "--base", "2", "--bonus", "pilot", "--available", "nominated", "--max", "24", "--weight",
            "population*0.5", "--explain", "--lang", language)
        #expect(run.status == 0)
        try Golden.expect(run.output, "allocate-\(language).txt")
    }

    @Test func theJSONIsTheContracts() throws {
        let run = try allocate("--seats", "60", "--min", "6", "--format", "json")
        #expect(run.status == 0)
        let root = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(root["method"] as? String == "webster")
        #expect(root["seats"] as? Int == 60)
        #expect(root["divisor"] is String)
        #expect(root["tie"] is NSNull)
        #expect((root["conflicting"] as? [Any])?.isEmpty == true)
        let rows = try #require(root["allocations"] as? [[String: Any]])
        #expect(rows.map { $0["seats"] as? Int } == [12, 17, 10, 21])
        #expect(rows[0]["unit"] as? String == "Chi Lăng")
        #expect(rows[0]["weight"] as? String == "311")
        #expect(rows[0]["min"] as? Int == 6)
        #expect(rows[0]["max"] is NSNull)
    }

    @Test func aTieIsStatusSixUntilALotIsDrawn() throws {
        _ = try folder.write("units.csv", "unit,staff\nA,11\nB,11\nC,11\n")
        let open = try allocate("--seats", "4", "--format", "json")
        #expect(open.status == 6)
        #expect(open.output.contains(#""tie": { "units": ["A", "B", "C"], "remaining": 1 }"#))
        let drawn = try allocate("--seats", "4", "--lot", "LS-2025", "--format", "json")
        #expect(drawn.status == 0)
        #expect(drawn.output.contains(#""tie": null"#))
        #expect(drawn.output.contains(#""winners": ["A"]"#))
        _ = try folder.write("units.csv", "unit,staff\nC,11\nB,11\nA,11\n")
        #expect(
            try allocate("--seats", "4", "--lot", "LS-2025", "--format", "json").output.contains(#""winners": ["A"]"#))
        let unwritten = try allocate("--seats", "4", "--output", "quotas.csv")
        #expect(unwritten.status == 6)
        #expect(try folder.names == ["units.csv"])
    }

    @Test func impossibleBoundsAreStatusThree() throws {
        let run = try allocate("--seats", "20", "--min", "6", "--format", "json")
        #expect(run.status == 3)
        #expect(run.output.contains(#""conflicting": ["Chi Lăng", "Hoàng Văn Thụ", "Tam Thanh", "Khối cơ quan"#))
        #expect(run.output.contains("add up to 24; there are 20 seats"))
        #expect(try allocate("--seats", "200", "--max", "5").status == 3)
        #expect(try allocate("--seats", "20", "--min", "6", "--compare", "adams,dean").status == 3)
    }

    @Test func aPlanReadsTheQuotas() throws {
        let (plan, pool) = try SmallConference.write(to: folder)
        _ = try folder.write("units.csv", "unit,staff\nB,1\nA,2\n")
        #expect(try allocate("--seats", "2", "--min", "1", "--output", "quotas.csv").status == 2)
        let run = try allocate("--seats", "2", "--min", "1", "--output", "quotas.csv", "--force")
        #expect(run.status == 0)
        #expect(try folder.text("quotas.csv") == "value,min,max\nB,1,1\nA,1,1\n")
        #expect(try Command().run("select", plan, pool).status == 0)
    }

    @Test func everyProblemOfTheFileIsListed() throws {
        _ = try folder.write("units.csv", "unit,staff,min\nA,11,2\nA,x,1\n,1,-1\nB,\"1,5\",1.5\nC,,\nD,1,2,3\n")
        let run = try allocate("--seats", "4", "--min", "min")
        #expect(run.status == 65)
        #expect(run.errors.split(separator: "\n").count == 9)
        #expect(
            run.errors.contains("units.csv:5:4: commas in “staff” stand before decimals (1 cell): “1,5” is read as 1.5")
        )
        let columns = try allocate("--seats", "4", "--min", "mni", "--bonus", "pilto", "--unit", "name")
        #expect(columns.status == 65)
        #expect(columns.errors.contains("there is no column “mni”; there are: unit, staff, min; did you mean “min”?"))
        #expect(columns.errors.hasSuffix("errors: 3; warnings: 0; notes: 0\n"))
    }

    @Test(arguments: [
        [], ["--seats", "-1"], ["--seats", "5", "--method", "fair"], ["--seats", "5", "--threshold", "4"],
        ["--seats", "5", "--compare", "adams,fair"], ["--what-if", "250..300"], ["--what-if", "seats=9..3"],
        ["--seats", "5", "--compare", "adams", "--what-if", "seats=3..5"], ["--seats", "2000000000"],
        ["--seats", "20000000", "--compare", "adams,balinskiYoung"], ["--seats", "5", "--compare-weights", "staff,1"],
    ])
    func aWrongUseIsStatusTwo(arguments: [String]) throws {
        let run = try Command(folder: folder.url).start(["allocate", units, "--weight", "staff"] + arguments).finish()
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors != "")
    }

    @Test func methodsStandSideBySide() throws {
        let run = try allocate("--seats", "60", "--compare", "hamilton,webster,jefferson", "--format", "csv")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("unit,weight,hamilton,webster,jefferson,differs\n"))
        #expect(run.output.split(separator: "\n").count == 5)
    }

    @Test func weightsStandSideBySide() throws {
        _ = try folder.write("units.csv", "unit,staff,population,min\nA,6,100,1\nB,3,400,1\nC,1,0,1\n")
        func compare(_ options: String...) throws -> Command.Run {
            try Command(folder: folder.url).start(
                ["allocate", "units.csv", "--compare-weights", "staff,population*2,1", "--min", "min", "--seats", "10"]
                    + options
            ).finish()
        }
        let run = try compare("--format", "csv")
        #expect(run.status == 6 && run.errors == "")
        #expect(run.output == "unit,staff,population*2,1,differs\nA,6,2,3+?,yes\nB,3,7,3+?,yes\nC,1,1,3+?,yes\n")
        let drawn = try compare("--lang", "vi", "--lot", "LS")
        #expect(drawn.output.contains("chia đều") && drawn.output.contains("với từng căn cứ phân bổ"))
        let document = try compare("--format", "json").output
        for part in ["\"weight\": \"population*2\"", "\"method\": \"webster\"", "\"remaining\": 1"] {
            #expect(document.contains(part))
        }
    }

    /// Thirty digits before the point, thirty after it, powers of ten: in every question and every format.
    @Test(arguments: [
        ["--format", "json"], ["--format", "csv"], ["--explain"], ["--lang", "vi"], ["--what-if", "seats=40..44"],
        ["--compare", "hamilton,droop,adams,dean,huntingtonHill,webster,modifiedSainteLague,jefferson,balinskiYoung"],
        ["--compare-weights", "staff,population"], ["--threshold", "2%", "--base", "1", "--min", "2", "--max", "20"],
    ]) func longWeightsAreAllotted(options: [String]) throws {
        _ = try folder.write(
            "units.csv",
            """
            unit,staff,population
            A,987654321098765432109876543210,1e-30
            B,123456789012345678901234567891,0.999999999999999999999999999999
            C,1e27,7
            D,0.000000000000000000000000000123,2.5e12

            """)
        let isComparison = options[0] == "--compare-weights"
        let run = try Command(folder: folder.url).start(
            ["allocate", "units.csv", "--seats", "42"] + (isComparison ? [] : ["--weight", "staff"]) + options
        ).finish()
        #expect(run.status == 0 && run.errors == "")
        #expect(!run.output.isEmpty)
    }

    @Test func longWeightsHaveADivisorToCheckBy() throws {
        _ = try folder.write(
            "units.csv", "unit,staff\nA,987654321098765432109876543210\nB,123456789012345678901234567891\nC,1e27\n")
        let run = try allocate("--seats", "42", "--format", "json")
        #expect(run.status == 0)
        let root = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(root["divisor"] as? String == "27000000000000000000000000000")
        let rows = try #require(root["allocations"] as? [[String: Any]])
        #expect(rows.map { $0["seats"] as? Int } == [37, 5, 0])
    }

    @Test func moreThanThirtyDigitsAreRefusedWithTheLimit() throws {
        _ = try folder.write(
            "units.csv", "unit,staff\nA,1234567890123456789012345678901\nB,1e30\nC,1e-31\nD,2\n")
        let run = try allocate("--seats", "4")
        #expect(run.status == 65)
        for line in 2...4 { #expect(run.errors.contains("units.csv:\(line):3: ")) }
        #expect(run.errors.components(separatedBy: "at most 30 digits in all").count == 4)
        // Parts of thirty digits each make a sum that has sixty.
        _ = try folder.write("units.csv", "unit,staff,small\nA,1e29,1\nB,2,1\n")
        let sum = try allocate("--weight", "small*1e-30", "--seats", "4")
        #expect(sum.status == 65)
        #expect(sum.errors.contains("has more than 38 digits"))
    }

    @Test func moreSeatsShowTheParadox() throws {
        _ = try folder.write("units.csv", "unit,staff\nA,6\nB,6\nC,2\n")
        let run = try allocate("--what-if", "seats=9..12", "--method", "hamilton")
        #expect(run.status == 0)
        #expect(run.output.contains("With more seats a unit has fewer: 11."))
        let webster = try allocate("--what-if", "seats=9..12", "--format", "csv")
        #expect(webster.output == "unit,weight,9,10,11,12\nA,6,4,4+?,4+?,5\nB,6,4,4+?,4+?,5\nC,2,1,1+?,1+?,2\n")
    }
}
