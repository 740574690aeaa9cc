import CZlib

/// A ZIP archive whose parts are stored as they are, for files that no program writes.
public struct StoredArchive {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// An archive of `parts`, in their order.
    public init(_ parts: [(name: String, content: [UInt8])]) {
        for part in parts { add(part.name, part.content) }
    }

    /// Parts of text.
    public init(_ parts: KeyValuePairs<String, String>) { self.init(parts.map { ($0.key, Array($0.value.utf8)) }) }

    /// The whole file.
    public var file: [UInt8] {
        let end = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + two(count) + two(count) + four(directory.count) + four(bytes.count)
        return bytes + directory + end + two(0)
    }

    private mutating func add(_ name: String, _ content: [UInt8]) {
        let checksum = Int(crc32(0, content, UInt32(content.count)))
        let sizes = four(checksum) + four(content.count) + four(content.count)
        let start = bytes.count
        let name = Array(name.utf8)
        bytes += [0x50, 0x4B, 3, 4] + two(20) + two(0) + two(0) + four(0) + sizes + two(name.count) + two(0)
        bytes += name + content
        directory += [0x50, 0x4B, 1, 2] + two(20) + two(20) + two(0) + two(0) + four(0) + sizes + two(name.count)
        directory += two(0) + two(0) + two(0) + two(0) + four(0) + four(start) + name
        count += 1
    }

    private func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

    private func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
