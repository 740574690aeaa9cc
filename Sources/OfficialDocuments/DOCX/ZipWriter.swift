import CZlib

/// Writes a ZIP archive: equal parts give equal bytes, as no part has a day of its own.
struct ZipWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// 1 January 1980, the first day that archives know.
    private static let day = 0x21

    /// Adds a part.
    /// - Complexity: O(bytes).
    mutating func add(_ name: String, _ text: String) {
        let content = Array(text.utf8)
        let checksum = content.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
        let packed = ZipWriter.deflated(content)
        let stored = packed ?? content
        let name = Array(name.utf8)
        // UTF-8 names; deflated or as it is.
        let form = two(20) + two(0x800) + two(packed == nil ? 0 : 8) + two(0) + two(ZipWriter.day)
        let sizes = four(checksum) + four(stored.count) + four(content.count)
        let start = bytes.count
        bytes += [0x50, 0x4B, 3, 4] + form + sizes + two(name.count) + two(0) + name + stored
        directory += [0x50, 0x4B, 1, 2] + two(20) + form + sizes + two(name.count)
        directory += two(0) + two(0) + two(0) + two(0) + four(0) + four(start) + name
        count += 1
    }

    /// The whole archive.
    var archive: [UInt8] {
        let end = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + two(count) + two(count) + four(directory.count) + four(bytes.count)
        return bytes + directory + end + two(0)
    }

    /// The bytes as a raw deflate stream, which is what zlib's own form has between its header and its checksum; nil where that is
    /// no shorter, or zlib has no memory.
    private static func deflated(_ content: [UInt8]) -> [UInt8]? {
        var size = compressBound(UInt(content.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        guard compress2(&packed, &size, content, UInt(content.count), 6) == Z_OK, size > 6,
            Int(size) - 6 < content.count
        else { return nil }
        return Array(packed[2..<Int(size) - 4])
    }

    private func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

    private func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
