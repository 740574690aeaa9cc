import CZlib

extension ZipArchive {
    /// Bytes that may still be unpacked, over all parts of a file.
    final class Allowance {
        let most: Int
        private(set) var left: Int

        init(_ most: Int) { (self.most, left) = (most, most) }

        func take(_ count: Int) throws(SpreadsheetFault) {
            guard count <= left else { throw .tooLarge(.bytes(most: most)) }
            left -= count
        }
    }

    /// Gives the bytes of a part in pieces.
    /// - Throws: `SpreadsheetFault` where the part is damaged, encrypted or packed in a way that is not known, or where it unpacks
    ///   to more than is allowed; what `take` throws.
    /// - Complexity: O(unpacked bytes), in constant memory.
    func read(
        _ part: Part, _ allowance: Allowance, _ take: (UnsafeRawBufferPointer) throws(SpreadsheetFault) -> Void
    ) throws(SpreadsheetFault) {
        if part.isEncrypted { throw .encrypted }
        let packed = UnsafeRawBufferPointer(rebasing: bytes[try range(of: part)])
        switch part.method {
        case 0:
            try allowance.take(packed.count)
            try take(packed)
        case 8: try inflate(packed, part, allowance, take)
        default: throw .damaged(part: part.name)
        }
    }

    /// Unpacked bytes that are given at a time. Chosen: it fits the second-level cache of common processors.
    private static let pieceSize = 1 << 16

    private func inflate(
        _ packed: UnsafeRawBufferPointer, _ part: Part, _ allowance: Allowance,
        _ take: (UnsafeRawBufferPointer) throws(SpreadsheetFault) -> Void
    ) throws(SpreadsheetFault) {
        var stream = z_stream()
        guard czlib_begin_raw(&stream) == Z_OK else { throw .damaged(part: part.name) }
        defer { inflateEnd(&stream) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: ZipArchive.pieceSize, alignment: 16)
        defer { piece.deallocate() }
        var (read, checksum, length) = (0, crc32(0, nil, 0), 0)
        while true {
            if stream.avail_in == 0, read < packed.count {
                let count = min(packed.count - read, 1 << 30)
                stream.next_in = UnsafeMutablePointer(
                    mutating: packed.baseAddress?.advanced(by: read).assumingMemoryBound(to: UInt8.self))
                (stream.avail_in, read) = (UInt32(count), read + count)
            }
            stream.next_out = piece.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.avail_out = UInt32(piece.count)
            let status = CZlib.inflate(&stream, Z_NO_FLUSH)
            let made = piece.count - Int(stream.avail_out)
            try allowance.take(made)
            length += made
            let bytes = UnsafeRawBufferPointer(rebasing: piece[..<made])
            checksum = crc32(checksum, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(made))
            if made > 0 { try take(bytes) }
            if status == Z_STREAM_END { break }
            guard status == Z_OK, made > 0 || stream.avail_in > 0 || read < packed.count else {
                throw .damaged(part: part.name)
            }
        }
        guard length == part.unpacked, checksum == UInt(part.checksum) else { throw .damaged(part: part.name) }
    }
}
