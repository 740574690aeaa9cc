import Foundation

/// Finds the code of a cell by its bytes: an open-addressed table.
///
/// Up to sixteen bytes are their own key; of more the table holds a hash and where in the file such bytes stand.
struct ValueTable {
    /// Its words tell keys of both kinds and free slots apart: no text that is taken holds the byte 0xFF.
    private struct Slot {
        /// The first eight bytes, or the hash of more than sixteen.
        var first: UInt64
        /// The other eight, or where the bytes stand, with 0xFF on top.
        var second: UInt64
        /// The number of bytes.
        var length: UInt32
        var code: UInt32

        static let empty = Slot(first: .max, second: .max, length: 0, code: 0)

        static func mark(_ offset: Int) -> UInt64 { UInt64(offset) | 0xFF << 56 }

        @inline(__always)
        var isFree: Bool { second == .max }
    }

    /// The bytes that the offsets of keys refer to.
    private let bytes: MappedBytes
    private var slots: [Slot]
    private var used = 0
    private let seeds = ByteHash.seeds

    /// An empty table of cells in `bytes`.
    init(_ bytes: MappedBytes) {
        self.bytes = bytes
        slots = Array(repeating: .empty, count: 256)
    }

    /// Puts the codes of the batch's cells in `column` into `codes`, from `row` on, up to the first cell that the table
    /// does not know; returns its row, or the batch's count.
    func codes(
        of batch: RecordBatch, column: Int, from row: Int, into codes: UnsafeMutablePointer<UInt32>
    ) -> Int {
        guard let base = bytes.buffer.baseAddress else { return batch.count }
        let lastLoad = bytes.buffer.count - 16
        let (stride, count, seeds) = (batch.stride, batch.count, seeds)
        var boundary = batch.boundaries + row * stride + column
        return slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            for row in row..<count {
                let start = boundary[0] + 1
                let length = boundary[1] - start
                boundary += stride
                guard length <= 16, start <= lastLoad else {
                    guard let code = code(of: start..<start + length) else { return row }
                    codes[row] = code
                    continue
                }
                let words = CellWords(at: base + start, length: length)
                var index = Int(truncatingIfNeeded: ByteHash.of(words, seeds: seeds)) & mask
                while slots[index].first != words.first || slots[index].second != words.second {
                    if slots[index].isFree { return row }
                    index = (index + 1) & mask
                }
                codes[row] = slots[index].code
            }
            return count
        }
    }

    /// The code of the bytes of the file at `range`, or nil.
    func code(of range: Range<Int>) -> UInt32? { code(of: UnsafeRawBufferPointer(rebasing: bytes.buffer[range])) }

    /// The code of `text`, or nil.
    func code(of text: String) -> UInt32? {
        var text = text
        return text.withUTF8 { code(of: UnsafeRawBufferPointer($0)) }
    }

    /// Lets the bytes of the file at `range`, which the table does not know yet, have `code`.
    mutating func insert(_ range: Range<Int>, code: UInt32) {
        used += 1
        // A small table is kept nearly empty: a cell that finds its slot taken costs a mispredicted branch.
        if used * (slots.count <= 4_096 ? 8 : 2) > slots.count { grow() }
        place(key(of: range, code: code))
    }

    private func code(of text: UnsafeRawBufferPointer) -> UInt32? {
        let hash = ByteHash.of(text)
        let isShort = text.count <= 16
        let words = isShort ? CellWords(text, 0..<text.count) : CellWords(first: hash, second: 0)
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while !slots[index].isFree {
            let slot = slots[index]
            if slot.first == words.first, isShort ? slot.second == words.second : isLong(text, slot) {
                return slot.code
            }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    /// True where the slot is that of `text`, which has more than sixteen bytes and the slot's hash.
    private func isLong(_ text: UnsafeRawBufferPointer, _ slot: Slot) -> Bool {
        guard Int(slot.length) == text.count, let base = bytes.buffer.baseAddress, let other = text.baseAddress
        else { return false }
        return memcmp(base + Int(slot.second & ~(0xFF << 56)), other, text.count) == 0
    }

    private func key(of range: Range<Int>, code: UInt32) -> Slot {
        let length = UInt32(range.count)
        guard range.count > 16 else {
            let words = CellWords(bytes.buffer, range)
            return Slot(first: words.first, second: words.second, length: length, code: code)
        }
        let hash = ByteHash.of(UnsafeRawBufferPointer(rebasing: bytes.buffer[range]))
        return Slot(first: hash, second: Slot.mark(range.lowerBound), length: length, code: code)
    }

    private mutating func place(_ slot: Slot) {
        let words = CellWords(first: slot.first, second: slot.second)
        let hash = slot.length > 16 ? slot.first : ByteHash.of(words, seeds: seeds)
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while !slots[index].isFree { index = (index + 1) & (slots.count - 1) }
        slots[index] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: .empty, count: old.count * 2)
        for slot in old where !slot.isFree { place(slot) }
    }
}
