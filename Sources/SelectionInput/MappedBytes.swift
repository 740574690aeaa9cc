import Foundation

/// The bytes of a file, mapped into memory where the file can be, and never changed.
///
/// It is `@unchecked Sendable` because the only thing it holds is a pointer to bytes that nobody writes and that live
/// as long as it does.
final class MappedBytes: @unchecked Sendable {
    /// The bytes; valid as long as this object lives.
    let buffer: UnsafeRawBufferPointer
    private let release: (UnsafeRawBufferPointer) -> Void

    private init(_ buffer: UnsafeRawBufferPointer, release: @escaping (UnsafeRawBufferPointer) -> Void) {
        self.buffer = buffer
        self.release = release
    }

    deinit { release(buffer) }

    /// A copy of `bytes`.
    convenience init(copying bytes: some Collection<UInt8>) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        self.init(UnsafeRawBufferPointer(copy)) { $0.deallocate() }
    }

    /// The bytes of the file at `path`: mapped if it is a regular file, read if it is a pipe or a device.
    /// - Throws: what the system says.
    convenience init(path: String) throws(POSIXError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw MappedBytes.systemError() }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw MappedBytes.systemError() }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw POSIXError(.EISDIR) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
            self.init(copying: try MappedBytes.readToEnd(descriptor))
            return
        }
        let count = Int(status.st_size)
        let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let address, address != MAP_FAILED else { throw MappedBytes.systemError() }
        self.init(UnsafeRawBufferPointer(start: address, count: count)) { mapping in
            munmap(UnsafeMutableRawPointer(mutating: mapping.baseAddress), mapping.count)
        }
    }

    /// What a pipe or a device gives until it ends.
    private static func readToEnd(_ descriptor: Int32) throws(POSIXError) -> [UInt8] {
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &block, block.count)
            if count == 0 { return bytes }
            if count > 0 {
                bytes += block[..<count]
            } else if errno != EINTR {
                throw systemError()
            }
        }
    }

    private static func systemError() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
