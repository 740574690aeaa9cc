import Foundation
import SelectionCore
import Spreadsheets
import Wording

/// An input file: its name without the folder, its bytes and their SHA-256.
package struct InputFile: Sendable {
    /// The name without its folder, as messages and results state it.
    package let name: String
    private(set) var bytes: MappedBytes
    private let digest: FileDigest
    /// The sheet that is wanted of a spreadsheet file; nil for the first.
    package var wantedSheet: String?
    /// What its table may have at most; nil where whoever reads it knows how large tables are.
    package var limits: TableLimits?
    /// The sheet whose rows the bytes have, where they were made of a spreadsheet file.
    private(set) var sheet: String?

    /// The SHA-256 of the bytes in lower-case hexadecimal.
    /// - Complexity: O(bytes) the first time it is asked for.
    package var sha256: String { digest.hexadecimal }

    private init(name: String, bytes: MappedBytes) {
        self.name = name
        self.bytes = bytes
        digest = FileDigest(bytes)
    }

    /// A file that exists in memory only.
    /// - Complexity: O(bytes).
    package init(name: String, bytes: some Collection<UInt8>, limits: TableLimits? = nil) {
        self.init(name: name, bytes: MappedBytes(copying: bytes))
        self.limits = limits
    }

    /// The file at `path`, mapped into memory, or standard input where the path is `-`. Do not shorten the file while it is
    /// in use.
    /// - Throws: `InputRejection` with the file as its place where there is no such file, it cannot be read, or it is a
    ///   device or a pipe.
    package init(path: String) throws(InputRejection) {
        if path == "-" {
            try self.init(streamOrPath: path)
        } else {
            try self.init(path: path, name: InputFile.name(ofPath: path))
        }
    }

    /// The file at `path`, which messages and results call `name`.
    /// - Throws: `InputRejection` as `init(path:)` does.
    init(path: String, name: String) throws(InputRejection) {
        do {
            self.init(name: name, bytes: try MappedBytes(path: path))
        } catch {
            throw InputRejection([error.diagnostic(name: name)])
        }
    }

    /// The file at `path`, which may be a pipe, or `-` for standard input. A pipe is read to its end, `limit` bytes at most,
    /// into a temporary file that is gone when this is.
    /// - Throws: `InputRejection` with the file as its place where it cannot be read or is longer.
    package init(streamOrPath path: String, limit: Int? = nil) throws(InputRejection) {
        let name = path == "-" ? path : InputFile.name(ofPath: path)
        do {
            self.init(name: name, bytes: try MappedBytes.reading(streamOrPath: path, limit: limit))
        } catch {
            throw InputRejection([error.diagnostic(name: name)])
        }
    }

    /// The file as it can be read: one of Excel 97 to 2003 as LibreOffice converts it, where that is installed; any other as it is. Its
    /// fingerprint stays that of the file.
    func readable() -> InputFile {
        // Nobody starts a program of this machine by sending a file.
        guard limits == nil, let converted = OldSpreadsheet.converted(bytes) else { return self }
        bytes.keep(converted)
        var file = self
        file.bytes = converted
        return file
    }

    /// The file as a table: of a spreadsheet file the rows of a sheet, any other as it is. What keeps it from being read, and what is
    /// not seen in the table, is added to the problems. Its fingerprint stays that of the file.
    /// - Complexity: O(unpacked bytes) for a spreadsheet file.
    func table(_ problems: inout ProblemList) -> InputFile? {
        guard sheet == nil else { return self }
        guard withExtendedLifetime(bytes, { SpreadsheetReader.isSpreadsheet(bytes.buffer) }) else {
            if let wantedSheet {
                problems.warning(at: place, Message(SheetFileMessage.noSpreadsheet(sheet: wantedSheet.quotable)))
            }
            return self
        }
        guard let table = SheetTable(readable(), sheet: wantedSheet, &problems) else { return nil }
        table.remark(&problems)
        let made = MappedBytes(copying: table.csv)
        // Whoever reads tables keeps the bytes of the file that was given.
        bytes.keep(made)
        var file = self
        (file.bytes, file.sheet) = (made, table.sheet.name)
        return file
    }

    /// A copy of the bytes.
    /// - Complexity: O(bytes).
    package var data: Data { Data(bytes.buffer) }

    /// The facts that results state of the file.
    package var fingerprint: InputFingerprints.File { .init(name: name, sha256: sha256) }

    /// The place that stands for the file as a whole.
    package var place: SourceLocation { SourceLocation(file: name) }

    static func name(ofPath path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }
}
