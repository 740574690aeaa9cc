import SelectionCore
import Wording

/// Places in a file's bytes as people count them.
enum SourceText {
    /// The line and column of `offset`, counted from a place whose line is known.
    /// - Complexity: O(bytes between).
    static func location(
        of offset: Int, in bytes: UnsafeRawBufferPointer, file: String, from start: Int = 0, line: Int = 1
    ) -> SourceLocation {
        var (line, lineStart) = (line, start)
        for index in start..<max(start, offset) where bytes[index] == UInt8(ascii: "\n") {
            (line, lineStart) = (line + 1, index + 1)
        }
        if lineStart == 0 { lineStart = byteOrderMark(bytes) }
        let before = bytes[lineStart..<max(lineStart, offset)]
        let characters = before.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return SourceLocation(file: file, line: line, column: characters + 1)
    }

    /// The length of the UTF-8 byte order mark at the start, in bytes: 3 or none.
    static func byteOrderMark(_ bytes: UnsafeRawBufferPointer) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The fault that keeps the file from being text that can be read, judged by its first bytes.
    /// - Parameter isTable: true for CSV, false for a plan or another document.
    static func fault(of bytes: UnsafeRawBufferPointer, isTable: Bool) -> Diagnostic? {
        if bytes.count == byteOrderMark(bytes) { return Diagnostic(.error, at: nil, Message(.emptyFile)) }
        let save = [Message(isTable ? .saveAsCSV : .saveAsUTF8)]
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Diagnostic(.error, at: nil, Message(.notUTF8ButUTF16), advice: save)
        }
        let (zip, compound): ([UInt8], [UInt8]) = ([0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0])
        if bytes.starts(with: zip) || bytes.starts(with: compound) {
            return Diagnostic(.error, at: nil, Message(.spreadsheetFile), advice: isTable ? save : [])
        }
        return otherKind(of: bytes).map { kind in
            let advice = kind == .webPage ? [Message(SheetFileMessage.saveAsXLSX)] : []
            return Diagnostic(.error, at: nil, Message(kind), advice: isTable ? advice : [])
        }
    }

    /// The kind of a file that is no text, or no text of ours, whatever it is called.
    private static func otherKind(of bytes: UnsafeRawBufferPointer) -> FileMessage? {
        let start = byteOrderMark(bytes)
        let head = String(decoding: bytes[start..<min(bytes.count, start + 256)], as: UTF8.self).lowercased()
            .drop(while: \.isWhitespace)
        if head.hasPrefix("%pdf-") { return .pdfFile }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            return .pictureFile
        }
        let isPage = ["<!doctype html", "<html", "<table", "<meta", "<?xml"].contains { head.hasPrefix($0) }
        return isPage ? .webPage : nil
    }
}
