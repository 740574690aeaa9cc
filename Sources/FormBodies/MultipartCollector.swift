/// Gathers the parts of a form.
package struct MultipartCollector {
    /// The texts so far.
    package private(set) var form = FormFields()
    /// The files so far, in their order.
    package private(set) var files: [UploadedFile] = []
    private var field = ""
    private var file: String?
    private var bytes: [UInt8] = []

    /// Nothing yet.
    package init() {}

    /// Takes what a parser read.
    /// - Throws: `MultipartParser.Fault.malformed` for a text that is no UTF-8 or holds a zero byte.
    package mutating func take(_ event: MultipartParser.Event) throws(MultipartParser.Fault) {
        switch event {
        case .begin(let field, let file): (self.field, self.file, bytes) = (field, file, [])
        case .bytes(let more): bytes.append(contentsOf: more)
        case .end:
            if let file {
                // A field for files in which none was chosen comes as a file without name and bytes.
                if !file.isEmpty || !bytes.isEmpty {
                    files.append(UploadedFile(field: field, name: file, bytes: bytes))
                }
            } else {
                guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
                form.add(field, text)
            }
            bytes = []
        }
    }
}

/// A file that came with a form.
package struct UploadedFile: Sendable, Equatable {
    /// The form's field.
    package var field: String
    /// The file's name without its folder.
    package var name: String
    package var bytes: [UInt8]

    /// A file.
    package init(field: String, name: String, bytes: [UInt8]) {
        (self.field, self.name, self.bytes) = (field, name, bytes)
    }
}
