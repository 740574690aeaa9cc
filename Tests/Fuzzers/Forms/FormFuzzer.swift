import FormBodies

/// A reader of forms that is given bytes of any kind: it may refuse them, and must not trap or loop; and what it reads does not
/// depend on how the bytes are cut.
enum ReaderFuzzer: String, CaseIterable {
    /// A form with files.
    case multipart
    /// A form of texts.
    case form

    /// Reads the bytes.
    /// - Throws: the reason why they are refused.
    func read(_ bytes: UnsafeRawBufferPointer) throws {
        switch self {
        case .multipart:
            let whole = ReaderFuzzer.parts(Array(bytes), by: max(1, bytes.count))
            for length in [1, 7] {
                precondition(
                    whole == ReaderFuzzer.parts(Array(bytes), by: length), "pieces of \(length) give something else")
            }
            guard whole != nil else { throw Refusal(reason: "no form") }
        case .form:
            guard let form = FormFields(String(decoding: bytes, as: UTF8.self)) else {
                throw Refusal(reason: "no form")
            }
            let again = form.fields.map { FormFields.encoded($0.name) + "=" + FormFields.encoded($0.value) }
            precondition(FormFields(again.joined(separator: "&")) == form, "a form that is written again is another")
        }
    }

    /// The parts of a body that is fed in pieces; nil where it is refused.
    private static func parts(_ bytes: [UInt8], by length: Int) -> [String]? {
        var limits = MultipartParser.Limits()
        (limits.part, limits.header, limits.parts) = (4096, 256, 16)
        var parser = MultipartParser(boundary: Array("b".utf8), limits: limits)
        var collected = MultipartCollector()
        do throws(MultipartParser.Fault) {
            for start in stride(from: 0, to: bytes.count, by: length) {
                try parser.feed(bytes[start..<min(bytes.count, start + length)]) {
                    event throws(MultipartParser.Fault) in
                    try collected.take(event)
                }
            }
            try parser.finish()
        } catch {
            return nil
        }
        return collected.form.fields.map { "\($0.name)=\($0.value)" }
            + collected.files.map { "\($0.field): \($0.name) \($0.bytes)" }
    }
}
