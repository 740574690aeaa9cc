import Foundation
import SelectionCore

/// An input file: its name without the folder, its bytes and their SHA-256.
public struct InputFile: Sendable {
    /// The name without its folder, as messages and results state it.
    public let name: String
    let bytes: MappedBytes
    private let digest: FileDigest

    /// The SHA-256 of the bytes in lower-case hexadecimal.
    /// - Complexity: O(bytes) the first time it is asked for.
    public var sha256: String { digest.hexadecimal }

    private init(name: String, bytes: MappedBytes) {
        self.name = name
        self.bytes = bytes
        digest = FileDigest(bytes)
    }

    /// A file that exists in memory only.
    /// - Complexity: O(bytes).
    public init(name: String, bytes: some Collection<UInt8>) {
        self.init(name: name, bytes: MappedBytes(copying: bytes))
    }

    /// The file at `path`, mapped into memory. Do not shorten the file while it is in use.
    /// - Throws: `InputRejection` with the file as its place where there is no such file or it cannot be read.
    public init(path: String) throws(InputRejection) {
        let name = InputFile.name(ofPath: path)
        do {
            self.init(name: name, bytes: try MappedBytes(path: path))
        } catch {
            throw InputRejection([InputFile.diagnostic(for: error, name: name)])
        }
    }

    /// A copy of the bytes.
    /// - Complexity: O(bytes).
    public var data: Data { Data(bytes.buffer) }

    /// What results say about the file.
    var fingerprint: InputFingerprints.File { .init(name: name, sha256: sha256) }

    /// The place that stands for the file as a whole.
    var place: SourceLocation { SourceLocation(file: name) }

    static func name(ofPath path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }

    private static func diagnostic(for error: POSIXError, name: String) -> Diagnostic {
        let place = SourceLocation(file: name)
        if error.code == .ENOENT { return Diagnostic(.error, at: place, Message(.fileMissing)) }
        return Diagnostic(
            .error, at: place, Message(.fileUnreadable), advice: [.reason(ofSystemError: error.code.rawValue)])
    }
}
