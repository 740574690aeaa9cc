/// Tells quickly of most records of a batch that they are somebody; the others are judged by their texts.
struct NobodyScreen {
    private let bytes: UnsafeRawBufferPointer
    private let fieldCount: Int
    private let idColumn: Int
    private let nameColumn: Int?
    /// A bit for each hash of four bytes that totals and signatures begin with.
    private var beginnings = [UInt64](repeating: 0, count: 1 << (NobodyScreen.bits - 6))
    private static let bits: UInt32 = 16

    init(_ layout: RecordLayout) {
        bytes = layout.file.bytes.buffer
        (fieldCount, idColumn, nameColumn) = (layout.fieldCount, layout.idColumn, layout.nameColumn)
        for beginning in TotalWords.beginnings {
            let bit = NobodyScreen.bit(of: beginning)
            beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
        }
    }

    /// True where the record at `boundaries` may be nobody, or has perhaps no name.
    @inline(__always)
    func isSuspicious(_ boundaries: UnsafePointer<Int>, _ base: UnsafeRawPointer) -> Bool {
        if mayBegin(boundaries, idColumn, base) || mayBeMark(boundaries, base) { return true }
        if let nameColumn {
            if boundaries[nameColumn] + 1 == boundaries[nameColumn + 1] { return true }
            if nameColumn != idColumn {
                // With a name beside the id two cells are filled.
                return mayBegin(boundaries, nameColumn, base)
            }
        }
        return fieldCount >= NobodyRow.leastColumns && !hasOther(boundaries, base)
    }

    /// True where the id may be the mark of a heading, with nothing but a name beside it, or where the first columns may be numbered.
    @inline(__always)
    private func mayBeMark(_ boundaries: UnsafePointer<Int>, _ base: UnsafeRawPointer) -> Bool {
        guard boundaries[idColumn + 1] - boundaries[idColumn] <= NobodyRow.longestMark + 1 else { return false }
        return mayNumberColumns(boundaries) || !hasOther(boundaries, base)
    }

    /// True where the first three fields are as short as numbers of columns are, in brackets and quotes.
    @inline(__always)
    private func mayNumberColumns(_ boundaries: UnsafePointer<Int>) -> Bool {
        fieldCount >= 3 && (0..<3).allSatisfy { boundaries[$0 + 1] - boundaries[$0] <= 7 }
    }

    /// True where the field may be blank as a whole or begin like a total or a signature.
    @inline(__always)
    private func mayBegin(_ boundaries: UnsafePointer<Int>, _ column: Int, _ base: UnsafeRawPointer) -> Bool {
        var start = boundaries[column] + 1
        let end = boundaries[column + 1]
        if start < end, base.load(fromByteOffset: start, as: UInt8.self) == UInt8(ascii: "\"") { start += 1 }
        guard end - start >= 4 else { return start < end && !NobodyScreen.isText(base, start) }
        let word = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: start, as: UInt32.self))
        let bit = NobodyScreen.bit(of: word)
        return beginnings[bit >> 6] & 1 << UInt64(bit & 63) != 0 || !NobodyScreen.isText(base, start)
    }

    /// True where the byte begins something that is clearly no blank and no invisible character.
    @inline(__always)
    private static func isText(_ base: UnsafeRawPointer, _ start: Int) -> Bool {
        let byte = base.load(fromByteOffset: start, as: UInt8.self)
        return byte > UInt8(ascii: "\"") && byte != 0xE3 && !InvisibleCharacters.mayBegin(byte)
    }

    /// True where a field beside the id is clearly filled.
    private func hasOther(_ boundaries: UnsafePointer<Int>, _ base: UnsafeRawPointer) -> Bool {
        for column in 0..<fieldCount where column != idColumn && column != nameColumn {
            var start = boundaries[column] + 1
            let end = boundaries[column + 1]
            if start < end, base.load(fromByteOffset: start, as: UInt8.self) == UInt8(ascii: "\"") { start += 1 }
            if start < end, NobodyScreen.isText(base, start) { return true }
        }
        return false
    }

    @inline(__always)
    private static func bit(of word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> (32 - bits)) }
}
