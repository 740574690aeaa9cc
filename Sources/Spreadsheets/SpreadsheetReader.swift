/// Reads spreadsheet files: `.xlsx`, `.xlsm` and `.ods`, told by what is in them, whatever they are called.
package enum SpreadsheetReader {
    /// True where the bytes begin as those of a spreadsheet file do, one that cannot be read among them: a ZIP archive, or a
    /// compound file of Office 97 to 2003, which encrypted files are, too.
    package static func isSpreadsheet(_ bytes: UnsafeRawBufferPointer) -> Bool { isArchive(bytes) || isCompound(bytes) }

    /// True for a spreadsheet of Excel 97 to 2003, one that is not encrypted.
    package static func isOldExcel(_ bytes: UnsafeRawBufferPointer) -> Bool {
        isCompound(bytes) && ["Workbook", "Book"].contains { contains(bytes, utf16: $0) }
            && !contains(bytes, utf16: "EncryptedPackage")
    }

    /// The sheets of a file.
    /// - Throws: `SpreadsheetFault`.
    /// - Complexity: O(unpacked bytes).
    package static func workbook(
        _ bytes: UnsafeRawBufferPointer, limits: SpreadsheetLimits = SpreadsheetLimits()
    ) throws(SpreadsheetFault) -> Workbook {
        if isCompound(bytes) {
            // The streams' names stand in the directory in UTF-16.
            throw contains(bytes, utf16: "EncryptedPackage") ? .encrypted : .oldExcel
        }
        guard isArchive(bytes) else { throw .unknownKind }
        let archive = try ZipArchive(bytes)
        if archive.part("content.xml") != nil { return try ODSReader(archive, limits).workbook() }
        guard archive.part("[Content_Types].xml") != nil || archive.part("xl/workbook.xml") != nil else {
            throw .unknownKind
        }
        return try XLSXReader(archive, limits).workbook()
    }

    private static func isArchive(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    }

    private static func isCompound(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }

    private static func contains(_ bytes: UnsafeRawBufferPointer, utf16 text: String) -> Bool {
        let wanted = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        guard bytes.count >= wanted.count else { return false }
        return (0...bytes.count - wanted.count).contains { start in
            bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}
