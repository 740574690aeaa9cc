import Foundation

/// The place of a field's text in the file, without the quotes around it.
struct FieldRange {
    /// The offset of the first byte.
    var start: Int
    /// The offset after the last byte.
    var end: Int
    /// True where the field is quoted and holds quotes, each written twice.
    var hasEscapes = false
    /// The offset of what ends the field, after its quotes.
    var outerEnd: Int

    init(start: Int, end: Int) {
        (self.start, self.end, outerEnd) = (start, end, end)
    }

    /// The field that a well-formed record has at `outer`, quotes around it included.
    init(outer: Range<Int>, in bytes: UnsafeRawBufferPointer) {
        self.init(start: outer.lowerBound, end: outer.upperBound)
        guard start < end, bytes[start] == UInt8(ascii: "\"") else { return }
        start += 1
        while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        if end > start { end -= 1 }
        hasEscapes = bytes[start..<end].contains(UInt8(ascii: "\""))
    }

    var count: Int { end - start }

    /// The text as it is written, without the quotes around it.
    func writtenText(in bytes: UnsafeRawBufferPointer) -> String {
        let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        return hasEscapes ? text.replacingOccurrences(of: "\"\"", with: "\"") : text
    }

    /// The text as it is compared; see `String.normalized`.
    func text(in bytes: UnsafeRawBufferPointer) -> String {
        let isPrintable = { (byte: UInt8) in byte > 0x20 && byte < 0x7F }
        if !hasEscapes, start < end, isPrintable(bytes[start]), isPrintable(bytes[end - 1]),
            bytes[start..<end].allSatisfy({ $0 < 0x80 })
        {
            return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        }
        return writtenText(in: bytes).normalized
    }
}
