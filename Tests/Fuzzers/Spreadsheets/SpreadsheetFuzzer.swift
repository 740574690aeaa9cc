import Foundation
import Spreadsheets
import StoredArchives

/// A reader of spreadsheets that is given bytes of any kind: it may refuse them, and must not trap, loop or take more memory than
/// its limits allow.
enum ReaderFuzzer: String, CaseIterable {
    /// An archive, whatever is in it.
    case zip
    /// The XML of a worksheet, in an archive that is sound.
    case xlsx
    /// The XML of an OpenDocument sheet, in an archive that is sound.
    case ods

    /// The limits of the readers under test: small, so that what grows is found soon.
    private static let limits: SpreadsheetLimits = {
        var limits = SpreadsheetLimits()
        (limits.bytes, limits.cells) = (1 << 22, 100_000)
        return limits
    }()

    /// Reads the bytes.
    /// - Throws: the reason why they are refused.
    func read(_ bytes: UnsafeRawBufferPointer) throws {
        do {
            switch self {
            case .zip: _ = try SpreadsheetReader.workbook(bytes, limits: ReaderFuzzer.limits)
            case .xlsx: try read(ReaderFuzzer.workbook(bytes))
            case .ods: try read(StoredArchive([("content.xml", Array(bytes))]))
            }
        } catch let fault as SpreadsheetFault {
            throw Refusal(reason: "\(fault)")
        }
    }

    private func read(_ archive: StoredArchive) throws {
        try archive.file.withUnsafeBytes { _ = try SpreadsheetReader.workbook($0, limits: ReaderFuzzer.limits) }
    }

    /// A workbook whose sheet, shared texts and styles are the bytes up to the first zero, the second, and the rest.
    private static func workbook(_ bytes: UnsafeRawBufferPointer) -> StoredArchive {
        let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map(Array.init)
        let names = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"]
        return StoredArchive(
            fixedParts.map { ($0.key, Array($0.value.utf8)) } + Swift.zip(names, parts).map { ($0, $1) })
    }

    private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private static let fixedParts: KeyValuePairs<String, String> = [
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels":
            "<Relationships><Relationship Id='r' Type='\(relationships)/officeDocument' Target='xl/workbook.xml'/></Relationships>",
        "xl/workbook.xml":
            "<workbook xmlns:r='\(relationships)'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels": """
        <Relationships><Relationship Id='r1' Type='\(relationships)/worksheet' Target='worksheets/sheet1.xml'/>\
        <Relationship Id='r2' Type='\(relationships)/sharedStrings' Target='sharedStrings.xml'/>\
        <Relationship Id='r3' Type='\(relationships)/styles' Target='styles.xml'/></Relationships>
        """,
    ]
}
