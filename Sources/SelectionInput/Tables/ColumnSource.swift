import SelectionCore
import SelectionModel

/// A coded column in pieces: what each reader learnt, and each chunk's codes in its reader's numbering.
struct ColumnSource {
    let coders: [ColumnCoder]
    let parts: [PackedCodes]
    /// The reader of each part.
    let readers: [Int]
    /// The rows of each part that are in the pool.
    let kept: [KeptRows]

    /// The column; values that no row of the pool has are not in it.
    /// - Complexity: O(rows + values).
    func column() -> CodedColumn {
        let merged = MergedValues(coders)
        let rows = kept.reduce(0) { $0 + $1.count }
        guard rows < parts.reduce(0, { $0 + $1.count }) else {
            return CodedColumn(values: merged.values, packed: codes(merged.codes, below: merged.values.count))
        }
        let isUsed = isUsed(merged)
        var next: UInt32 = 0
        let renamed = isUsed.map { used -> UInt32 in
            defer { if used { next += 1 } }
            return next
        }
        let values = merged.values.indices.filter { isUsed[$0] }.map { merged.values[$0] }
        return CodedColumn(
            values: values,
            packed: codes(merged.codes.map { $0.map { renamed[Int($0)] } }, below: values.count))
    }

    private func isUsed(_ merged: MergedValues) -> [Bool] {
        var isUsed = [Bool](repeating: false, count: merged.values.count)
        isUsed[0] = true
        for (index, part) in parts.enumerated() {
            let codes = merged.codes[readers[index]]
            for range in kept[index].ranges { for row in range { isUsed[Int(codes[part[row]])] = true } }
        }
        return isUsed
    }

    private func codes(_ codes: [[UInt32]], below limit: Int) -> PackedCodes {
        if limit <= 1 << 8 { return .bytes(self.codes(codes)) }
        if limit <= 1 << 16 { return .halves(self.codes(codes)) }
        return .words(self.codes(codes))
    }

    /// The codes of all parts in one numbering: `codes` by reader and the reader's code.
    private func codes<Code: FixedWidthInteger & UnsignedInteger>(_ codes: [[UInt32]]) -> [Code] {
        let codes = codes.map { $0.map { Code(truncatingIfNeeded: $0) } }
        return [Code](unsafeUninitializedCapacity: kept.reduce(0) { $0 + $1.count }) { target, count in
            for (index, part) in parts.enumerated() {
                for range in kept[index].ranges {
                    let place = UnsafeMutableBufferPointer(rebasing: target[count..<count + range.count])
                    let names = codes[readers[index]]
                    switch part {
                    case .bytes(let part): ColumnSource.rename(part[range], names, to: place)
                    case .halves(let part): ColumnSource.rename(part[range], names, to: place)
                    case .words(let part): ColumnSource.rename(part[range], names, to: place)
                    }
                    count += range.count
                }
            }
        }
    }

    private static func rename<Old: FixedWidthInteger, New: FixedWidthInteger>(
        _ codes: ArraySlice<Old>, _ names: [New], to target: UnsafeMutableBufferPointer<New>
    ) {
        names.withUnsafeBufferPointer { names in
            codes.withUnsafeBufferPointer { codes in
                for index in codes.indices { target.initializeElement(at: index, to: names[Int(codes[index])]) }
            }
        }
    }
}
