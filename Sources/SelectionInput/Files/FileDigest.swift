import Crypto
import Synchronization

/// The SHA-256 of a file's bytes, computed when it is first asked for.
final class FileDigest: Sendable {
    private let bytes: MappedBytes
    private let computed = Mutex<String?>(nil)

    init(_ bytes: MappedBytes) { self.bytes = bytes }

    /// The digest in lower-case hexadecimal.
    /// - Complexity: O(bytes) the first time.
    var hexadecimal: String {
        computed.withLock { computed in
            if let computed { return computed }
            var hash = SHA256()
            hash.update(bufferPointer: bytes.buffer)
            let text = hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
            computed = text
            return text
        }
    }
}
