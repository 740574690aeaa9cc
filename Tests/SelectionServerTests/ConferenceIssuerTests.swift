import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer

/// Who issues the papers of a new conference.
@Suite struct ConferenceIssuerTests {
    private static let letterhead = """
        superior: UBND THÀNH PHỐ LẠNG SƠN
        issuer: PHÒNG NỘI VỤ
        number: /BC-NV
        place: Lạng Sơn
        signatory: Người ký
        columns: [name, unit]

        """

    private static func letterhead(named: String, of name: String) throws -> Letterhead {
        let files = [
            (DocumentName.letterhead, letterhead),
            (DocumentName.units, "Đơn vị,Cán bộ\nPhường Tam Thanh,3\nThành ủy,2\n"),
        ]
        let folder = ConferenceIssuer(named: named, of: name).folder(
            ConferenceFolder(files.map { .init(name: $0.0, bytes: Array($0.1.utf8)) }))
        let file = try #require(folder.file(DocumentName.letterhead))
        return try LetterheadReader.read(file).letterhead
    }

    @Test(arguments: [
        ("", "Hội nghị điển hình tiên tiến phường Tam Thanh", "UBND phường Tam Thanh"),
        ("UBND xã Mai Pha", "Hội nghị phường Tam Thanh", "UBND xã Mai Pha"),
        ("Liên đoàn Lao động", "Hội nghị", "Liên đoàn Lao động"),
    ])
    func `a ward's conference has the ward's letterhead`(named: String, name: String, issuer: String) throws {
        let letterhead = try Self.letterhead(named: named, of: name)
        #expect(letterhead.issuer == issuer)
        #expect(letterhead.superior == nil && letterhead.signatory == nil)
        #expect(letterhead.columns == ["name", "unit"])
        #expect(letterhead.number == (issuer.hasPrefix("UBND") ? "/UBND" : ""))
    }

    @Test func `another conference of the same office keeps its letterhead`() throws {
        let letterhead = try Self.letterhead(named: "", of: "Hội nghị năm 2026")
        #expect(letterhead.issuer == "PHÒNG NỘI VỤ" && letterhead.signatory == "Người ký")
    }
}
