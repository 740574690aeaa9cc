import SelectionCore
import SelectionInput
import Testing
import Wording

@testable import NomineeImport

/// Values that columns are not known to have, and what the office says of them.
@Suite struct UnknownValueTests {
    private static func fixture(_ map: String = "") -> ImportFixture {
        var fixture = ImportFixture(
            (
                "a.csv",
                """
                Họ và tên,Đơn vị,Thành phần,Giới tính,Dân tộc,Đảng viên,Danh hiệu
                Lý Thị B,Xã Mai Pha,CS,Nữ,Kinh,x,LĐTT
                Hà Văn C,Xã Mai Pha,GK,Nam,Kinh,,GK
                Vi Thị D,Phường Chi Lăng,CS,Nữ,Kinh,,lđtt
                Bế Văn E,Phường Chi Lăng,Cơ sở,M,Kinh,,CSTĐ
                """
            ))
        if !map.isEmpty { fixture.map = map }
        return fixture
    }

    @Test func `each is asked once in its column, with its places, the likeliest values first`() throws {
        let unknown = try UnknownValueTests.fixture().result().unknown
        #expect(
            unknown.map { "\($0.heading) \($0.text) \($0.count)" } == [
                "Thành phần CS 2", "Thành phần GK 1", "Danh hiệu LĐTT 2", "Danh hiệu GK 1", "Danh hiệu CSTĐ 1",
            ])
        #expect(
            unknown.map(\.known.first) == [
                "Cơ sở", "Cơ sở", "Lao động tiên tiến", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở",
            ])
        #expect(unknown[0].places.compactMap(\.cell?.name) == ["C2", "C4"])
        #expect(unknown.map(\.mayBeOwn) == [false, false, true, true, true])
    }

    @Test(arguments: [
        (
            "values: { award: { Lao động tiên tiến: [LĐTT] } }", "LĐTT",
            ["Lao động tiên tiến", "GK", "Lao động tiên tiến", "CSTĐ"]
        ),
        ("values: { Danh hiệu: { LĐTT: [] } }", "LĐTT", ["LĐTT", "GK", "LĐTT", "CSTĐ"]),
        ("empty: { award: [GK, lđtt] }", "GK", ["", "", "", "CSTĐ"]),
        ("empty: { Danh hiệu: GK }", "GK", ["LĐTT", "", "lđtt", "CSTĐ"]),
    ])
    func `what the office says of one is done to every cell of it`(map: String, text: String, awards: [String]) throws {
        let result = try UnknownValueTests.fixture(map).result()
        #expect(result.column("Danh hiệu") == awards)
        #expect(!result.unknown.contains { $0.heading == "Danh hiệu" && $0.text == text })
        #expect(result.lines(.saysNothing).count == awards.count { $0.isEmpty })
        // Said of one column, it is said of no other.
        #expect(result.unknown.contains { $0.heading == "Thành phần" && $0.text == "GK" })
    }

    @Test func `further words for yes and no, for men and women, stand beside the usual ones`() throws {
        let result = try UnknownValueTests.fixture("values: { gender: { Nữ: [gái út] }, party: { Có: [đv] } }").result()
        #expect(result.column("Giới tính") == ["Nữ", "Nam", "Nữ", "Nam"])
        #expect(result.column("Đảng viên") == ["Có", "", "", ""])
        let other = try UnknownValueTests.fixture("values: { gender: { Nữ: [m] } }").result()
        #expect(other.column("Giới tính").last == "Nữ")
    }

    @Test func `a text that says nothing is no value, and stands for none`() {
        #expect(throws: InputRejection.self) {
            try UnknownValueTests.fixture("values: { award: { A: [GK] } }\nempty: { award: [GK] }").result()
        }
        #expect(throws: InputRejection.self) { try UnknownValueTests.fixture("empty: { nowhere: [GK] }").result() }
    }
}
