/// A ZIP archive in memory: its parts by name, as its directory lists them.
///
/// Format: PKWARE's APPNOTE 6.3; stored and deflated parts, 64-bit sizes included; no encryption, no split archives.
struct ZipArchive {
    /// A part: where its bytes are.
    struct Part {
        let name: String
        let isEncrypted: Bool
        let method: UInt16
        let checksum: UInt32
        let packed: Int
        let unpacked: Int
        /// The place of the part's own header.
        let header: Int
    }

    let bytes: UnsafeRawBufferPointer
    private let parts: [String: Part]

    /// Reads the directory at the end of the archive.
    /// - Throws: `SpreadsheetFault.damaged` where there is none, or where it points beyond the file.
    /// - Complexity: O(parts).
    init(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetFault) {
        self.bytes = bytes
        guard let directory = ZipArchive.directory(bytes) else { throw .damaged(part: "") }
        var parts: [String: Part] = [:]
        var place = directory.start
        for _ in 0..<directory.count {
            guard let (part, next) = ZipArchive.part(bytes, at: place) else { throw .damaged(part: "") }
            // The first of a name counts: a second one is an attempt to show two readers two files.
            if parts[part.name] == nil { parts[part.name] = part }
            place = next
        }
        self.parts = parts
    }

    /// The part of this name; names count as equal in other cases, as Windows programs write them.
    func part(_ name: String) -> Part? {
        let plain = name.hasPrefix("/") ? String(name.dropFirst()) : name
        if let part = parts[plain] { return part }
        let lower = plain.lowercased()
        return parts.first { $0.key.lowercased() == lower }?.value
    }

    /// The names of all parts.
    var names: [String] { parts.keys.sorted() }

    /// The place of the packed bytes of a part.
    func range(of part: Part) throws(SpreadsheetFault) -> Range<Int> {
        guard part.header >= 0, part.header <= bytes.count - 30, bytes.uint32(part.header) == 0x0403_4B50 else {
            throw .damaged(part: part.name)
        }
        let start = part.header + 30 + Int(bytes.uint16(part.header + 26)) + Int(bytes.uint16(part.header + 28))
        guard part.packed >= 0, start <= bytes.count, part.packed <= bytes.count - start else {
            throw .damaged(part: part.name)
        }
        return start..<start + part.packed
    }

    private static func directory(_ bytes: UnsafeRawBufferPointer) -> (start: Int, count: Int)? {
        guard bytes.count >= 22 else { return nil }
        // The end record is followed by a comment of at most 65,535 bytes.
        var place = bytes.count - 22
        let least = max(0, place - 65_535)
        while bytes.uint32(place) != 0x0605_4B50 {
            guard place > least else { return nil }
            place -= 1
        }
        var (count, start) = (Int(bytes.uint16(place + 10)), Int(bytes.uint32(place + 16)))
        if count == 0xFFFF || start == 0xFFFF_FFFF, place >= 20, bytes.uint32(place - 20) == 0x0706_4B50 {
            guard let end = Int(exactly: bytes.uint64(place - 12)), end >= 0, end <= bytes.count - 56,
                bytes.uint32(end) == 0x0606_4B50, let many = Int(exactly: bytes.uint64(end + 32)),
                let first = Int(exactly: bytes.uint64(end + 48))
            else { return nil }
            (count, start) = (many, first)
        }
        // Each entry takes 46 bytes at least.
        guard start >= 0, start <= bytes.count, count >= 0, count <= (bytes.count - start) / 46 else { return nil }
        return (start, count)
    }

    private static func part(_ bytes: UnsafeRawBufferPointer, at place: Int) -> (Part, next: Int)? {
        guard place <= bytes.count - 46, bytes.uint32(place) == 0x0201_4B50 else { return nil }
        let lengths = (28, 30, 32)
        let name = Int(bytes.uint16(place + lengths.0))
        let extra = Int(bytes.uint16(place + lengths.1))
        let next = place + 46 + name + extra + Int(bytes.uint16(place + lengths.2))
        guard next <= bytes.count else { return nil }
        var sizes = [
            Int(bytes.uint32(place + 24)), Int(bytes.uint32(place + 20)), Int(bytes.uint32(place + 42)),
        ]
        guard wide(&sizes, bytes, place + 46 + name..<place + 46 + name + extra) else { return nil }
        let part = Part(
            name: String(decoding: bytes[place + 46..<place + 46 + name], as: UTF8.self).replacing("\\", with: "/"),
            isEncrypted: bytes.uint16(place + 8) & 1 == 1, method: bytes.uint16(place + 10),
            checksum: bytes.uint32(place + 16), packed: sizes[1], unpacked: sizes[0], header: sizes[2])
        return (part, next)
    }

    /// Takes sizes that do not fit 32 bits from the extra field that has them: unpacked, packed, place.
    private static func wide(_ sizes: inout [Int], _ bytes: UnsafeRawBufferPointer, _ extra: Range<Int>) -> Bool {
        guard sizes.contains(0xFFFF_FFFF) else { return true }
        var place = extra.lowerBound
        while place + 4 <= extra.upperBound {
            let end = place + 4 + Int(bytes.uint16(place + 2))
            guard end <= extra.upperBound else { return false }
            if bytes.uint16(place) == 1 {
                var field = place + 4
                for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
                    guard field + 8 <= end, let size = Int(exactly: bytes.uint64(field)) else { return false }
                    (sizes[index], field) = (size, field + 8)
                }
                return true
            }
            place = end
        }
        return false
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func uint16(_ place: Int) -> UInt16 {
        UInt16(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt16.self))
    }

    fileprivate func uint32(_ place: Int) -> UInt32 {
        UInt32(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }

    fileprivate func uint64(_ place: Int) -> UInt64 {
        UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
}
