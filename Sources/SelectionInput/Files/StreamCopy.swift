import Foundation

/// Copies everything that a pipe gives until it ends into a temporary file without a name: it is gone when it is closed, however that comes
/// about.
enum StreamCopy {
    private static let blockBytes = 1 << 16
    /// The number of bytes left free on the disk.
    private static let reserve = 64 << 20
    /// The number of blocks after which the free room on the disk is looked at again.
    private static let blocksPerLook = 256

    /// Copies all of `stream`, `limit` bytes at most, and returns the copy, mapped.
    /// - Throws: what the system says, or that there is no room.
    static func mapped(_ stream: borrowing OpenFile, limit: Int?) throws(FileFault) -> MappedBytes {
        let copy = try unnamedFile()
        defer { close(copy) }
        var block = [UInt8](repeating: 0, count: blockBytes)
        var (total, blocks, room) = (0, 0, 0)
        while true {
            if blocks % blocksPerLook == 0 { room = min(limit ?? .max, total + free(copy)) }
            let count = read(stream.descriptor, &block, block.count)
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw .last
            }
            (total, blocks) = (total + count, blocks + 1)
            guard total <= room else { throw .tooLong(room: max(0, room)) }
            try write(block[..<count], to: copy)
        }
        return try MappedBytes(mapping: copy, count: total)
    }

    private static func unnamedFile() throws(FileFault) -> Int32 {
        var path = Array((NSTemporaryDirectory() + "/delegates-XXXXXX").utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw .last }
        guard unlink(path) == 0 else {
            let fault = FileFault.last
            close(descriptor)
            throw fault
        }
        return descriptor
    }

    private static func free(_ descriptor: Int32) -> Int {
        var status = statvfs()
        guard fstatvfs(descriptor, &status) == 0 else { return 0 }
        return Int(clamping: UInt64(status.f_bavail)) * Int(status.f_frsize) - reserve
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(FileFault) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { throw .last }
            rest = rest.dropFirst(max(0, count))
        }
    }
}
