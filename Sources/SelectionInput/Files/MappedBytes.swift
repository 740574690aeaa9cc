import Foundation
import Synchronization

/// The bytes of a file, mapped into memory where the file can be, and never changed.
///
/// It is `@unchecked Sendable` because the only thing it holds is a pointer to bytes that nobody writes and that live
/// as long as it does.
final class MappedBytes: @unchecked Sendable {
    /// The bytes; valid as long as this object lives.
    let buffer: UnsafeRawBufferPointer
    private let release: (UnsafeRawBufferPointer) -> Void
    /// Bytes that were made of these and live as long.
    private let made = Mutex<[MappedBytes]>([])

    private init(_ buffer: UnsafeRawBufferPointer, release: @escaping (UnsafeRawBufferPointer) -> Void) {
        self.buffer = buffer
        self.release = release
    }

    deinit { release(buffer) }

    /// Keeps `bytes`, which were made of these, as long as these are kept.
    func keep(_ bytes: MappedBytes) { made.withLock { $0.append(bytes) } }

    /// A copy of `bytes`.
    convenience init(copying bytes: some Collection<UInt8>) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        self.init(UnsafeRawBufferPointer(copy)) { $0.deallocate() }
    }

    /// The bytes of the regular file at `path`.
    /// - Throws: what the system says, or that it is no regular file.
    convenience init(path: String) throws(FileFault) {
        let file = try OpenFile(path: path)
        guard file.isRegular else { throw .notRegular }
        try self.init(mapping: file.descriptor, count: file.size)
    }

    /// The bytes of the file at `path`, which may be a pipe, or of standard input, if `path` is `-`: what is no regular file
    /// is copied to the disk first, `limit` bytes at most.
    /// - Throws: what the system says, that it is a device, or that there is no room.
    static func reading(streamOrPath path: String, limit: Int?) throws(FileFault) -> MappedBytes {
        let file = path == "-" ? try OpenFile.standardInput() : try OpenFile(path: path)
        if file.isRegular { return try MappedBytes(mapping: file.descriptor, count: file.size) }
        if path == "-", file.isStream { return try StreamCopy.mapped(file, limit: limit) }
        guard file.isPipe else { throw .notRegular }
        try file.waitForWriter()
        return try StreamCopy.mapped(file, limit: limit)
    }

    /// The first `count` bytes of an open file, which may be closed afterwards.
    /// - Throws: what the system says.
    convenience init(mapping descriptor: Int32, count: Int) throws(FileFault) {
        guard count > 0 else {
            self.init(copying: [])
            return
        }
        let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let address, address != MAP_FAILED else { throw .last }
        self.init(UnsafeRawBufferPointer(start: address, count: count)) { mapping in
            munmap(UnsafeMutableRawPointer(mutating: mapping.baseAddress), mapping.count)
        }
    }
}
