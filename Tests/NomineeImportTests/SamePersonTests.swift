import SelectionCore
import SelectionInput
import Testing

@testable import NomineeImport

/// People who stand in the lists more than once: they are asked about, and never joined by themselves.
@Suite struct SamePersonTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        var first: String
        var second: String
        var isAsked: Bool
        var testDescription: String { "\(first) | \(second)" }

        init(_ first: String, _ second: String, isAsked: Bool) {
            (self.first, self.second, self.isAsked) = (first, second, isAsked)
        }
    }

    private static let heading = "Họ và tên,Ngày sinh,Đơn vị,Thành phần,Số CCCD\n"

    private static func fixture(_ rows: String...) -> ImportFixture {
        ImportFixture(("a.csv", heading + rows.map { $0 + "\n" }.joined()))
    }

    static let pairs = [
        Pair("Trần Thị Bình,12/5/1985,Xã Mai Pha,Cơ sở,", "TRẦN THỊ BÌNH,1985,Xã Mai Pha,Cơ sở,", isAsked: true),
        Pair("Trần Thị Bình,1985,Xã Mai Pha,Cơ sở,", "Trần Thị Bình,12/5/1985,xã mai pha,Cơ sở,", isAsked: true),
        Pair("Trần Thị Bình,1985,Xã Mai Pha,Cơ sở,", "Trần Thị Bình,Sinh năm 1985,Xã Mai Pha,Cơ sở,", isAsked: true),
        Pair("TRẦN THỊ BÌNH,12/5/1985,Xã Mai Pha,Cơ sở,", "Trần Thị Bình,12-05-1985,Phường Chi Lăng,,", isAsked: true),
        Pair("Nông Văn Hòa,1985,Xã Mai Pha,Cơ sở,", "NÔNG VĂN HOÀ,1/1/1985,Xã Mai Pha,Cơ sở,", isAsked: true),
        Pair("A B,1985,Xã Mai Pha,,020185001234", "A B,12/5/1985,Xã Mai Pha,,020185001234", isAsked: true),
        // Another year, day, unit or name, or another citizen's number: somebody else.
        Pair("Trần Thị Bình,12/5/1985,Xã Mai Pha,Cơ sở,", "Trần Thị Bình,1986,Xã Mai Pha,Cơ sở,", isAsked: false),
        Pair("Trần Thị Bình,12/5/1985,Xã Mai Pha,Cơ sở,", "Trần Thị Bình,13/5/1985,Xã Mai Pha,Cơ sở,", isAsked: false),
        Pair("Trần Thị Bình,12/5/1985,Xã Mai Pha,Cơ sở,", "Trần Thị Bình,1985,Phường Chi Lăng,Cơ sở,", isAsked: false),
        Pair("Trần Thị Bình,12/5/1985,Xã Mai Pha,Cơ sở,", "Trần Thị Bính,1985,Xã Mai Pha,Cơ sở,", isAsked: false),
        Pair("Trần Thị Bình,,Xã Mai Pha,Cơ sở,", "Trần Thị Bình,1985,Xã Mai Pha,Cơ sở,", isAsked: false),
        Pair("A B,1985,Xã Mai Pha,,020185001234", "A B,12/5/1985,Xã Mai Pha,,020185004321", isAsked: false),
    ]

    @Test(arguments: pairs) func `two rows of one person are asked about, those of two are not`(pair: Pair) throws {
        let result = try SamePersonTests.fixture(pair.first, pair.second).result()
        #expect(result.rows.count == 2)
        let asked = result.review.filter { $0.rule == .samePerson }
        #expect(asked.map(\.after) == (pair.isAsked ? ["= a.csv:A2"] : []))
        #expect(!asked.contains { !$0.isWaiting })
    }

    @Test func `agreed to, the closer date of birth stays`() throws {
        var fixture = SamePersonTests.fixture(
            "Trần Thị Bình,1985,Xã Mai Pha,,", "TRẦN THỊ BÌNH,12/5/1985,Xã Mai Pha,Cơ sở,")
        fixture.decisions = "file,sheet,cell,column,before,after,agree\na.csv,,A3,,TRẦN THỊ BÌNH,= a.csv:A2,có\n"
        let result = try fixture.result()
        #expect(result.column("Họ và tên") == ["Trần Thị Bình"])
        #expect(result.column("Ngày sinh") == ["12/05/1985"])
        #expect(result.column("Thành phần") == ["Cơ sở"])
        #expect(result.lines(.samePerson).contains("A2 1985 → 12/05/1985"))
        fixture.decisions = "file,sheet,cell,column,before,after,agree\na.csv,,A3,,TRẦN THỊ BÌNH,= a.csv:A2,không\n"
        #expect(try fixture.result().column("Ngày sinh") == ["1985", "12/05/1985"])
    }

    @Test func `of many of one name each is asked about once, and the first is the first`() throws {
        let rows = (0..<2_000).map { "Nguyễn Văn An,\($0 % 2 == 0 ? "" : "1/2/")\(1950 + $0 % 50),Xã Mai Pha,," }
        let fixture = ImportFixture(("a.csv", SamePersonTests.heading + rows.joined(separator: "\n")))
        let asked = try fixture.result().review.filter { $0.rule == .samePerson }
        #expect(asked.count == 1_950)
        #expect(Set(asked.map(\.after)).count == 50)
    }
}
