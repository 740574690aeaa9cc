import Foundation

/// Where a field's text stands in the file, without the quotes around it.
struct FieldRange {
    /// The offset of the first byte.
    var start: Int
    /// The offset after the last byte.
    var end: Int
    /// Whether the field is quoted and holds quotes, each written twice.
    var hasEscapes = false

    var count: Int { end - start }

    /// The text in NFC, without white space around it.
    func text(in bytes: UnsafeRawBufferPointer) -> String {
        let raw = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        return (hasEscapes ? raw.replacingOccurrences(of: "\"\"", with: "\"") : raw).normalized
    }
}
