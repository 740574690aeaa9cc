import SelectionCore
import SelectionInput
import Testing
import Wording

@testable import OfficialDocuments

@Suite struct UnitTableTests {
    private static let table = """
        Đơn vị,Tên đầy đủ,Chỉ tiêu,Dân số,Ghi chú
        Xã B,UBND xã B,2,"1200,5",xa
        Xã C,,1,800,
        Phường A,UBND phường A,3,19000,gần

        """

    private func material(_ text: String = table) throws -> (material: ExportMaterial, remarks: [Diagnostic]) {
        var material = try PaperFixture.material()
        let (table, remarks) = try UnitTable.read(InputFile(name: "units.csv", bytes: text.utf8))
        material.units = table
        return (material, remarks + (try table.check(against: material.knownUnits, file: "units.csv")))
    }

    @Test func seatsAndWeightsStandBesideTheDelegates() throws {
        let (material, remarks) = try material()
        let table = try #require(material.allocationTable.body.tables.first)
        #expect(
            table.columns.map(\.header) == [
                "STT", "Đơn vị", "Chỉ tiêu", "Dân số", "Tối thiểu", "Tối đa", "Số đại biểu",
            ])
        #expect(
            PaperFixture.rows(material.allocationTable) == [
                ["1", "UBND xã B", "2", "1.200,5", "–", "2", "2"], ["2", "Xã C", "1", "800", "–", "–", "0"],
                ["3", "UBND phường A", "3", "19.000", "1", "3", "2"],
                ["", "Tổng cộng", "6", "21.000,5", "", "", "4"],
            ])
        let texts = remarks.map { $0.text(.english) }
        #expect(texts.contains { $0.contains("“Ghi chú” has no numbers") })
        #expect(!texts.contains { $0.contains("the table has no unit") })
    }

    @Test func repliesGoInTheOrderOfTheTableWithFullNames() throws {
        #expect(try material().material.unitReplies.map(\.addressee) == ["UBND xã B", "UBND phường A"])
    }

    @Test func aUnitThatTheTableLacksComesLastAndIsTold() throws {
        let (material, remarks) = try material("unit,seats\nXã B,2\n")
        #expect(PaperFixture.rows(material.allocationTable)[1] == ["2", "Phường A", "–", "1", "3", "2"])
        let texts = remarks.map { $0.text(.english) }
        #expect(texts.contains { $0.contains("units.csv: the table has no unit “Phường A”") })
    }

    @Test func whatIsMisspeltIsRefusedAllAtOnce() throws {
        let names = #expect(throws: InputRejection.self) {
            _ = try material("unit,seats\nPhường À,2\nXa B,1\nXã Hoàn Toàn Khác,1\n")
        }
        let texts = try #require(names).diagnostics.map { $0.text(.english) }
        #expect(texts.count == 2)
        #expect(texts.contains { $0.hasPrefix("units.csv:2:1") && $0.contains("did you mean “Phường A”?") })
        #expect(texts.contains { $0.hasPrefix("units.csv:3:1") && $0.contains("did you mean “Xã B”?") })
        let cells = #expect(throws: InputRejection.self) {
            _ = try material("unit,seats,weight\nPhường A,2,mười\nXã B,hai,5\n,1,1\nXã B,1,1\n")
        }
        #expect(try #require(cells).diagnostics.count { $0.severity == .error } == 4)
    }
}
