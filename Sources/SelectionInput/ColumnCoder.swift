import Foundation
import SelectionCore

/// Codes the cells of a column as they are scanned: a cell whose bytes were seen before costs one look-up.
struct ColumnCoder {
    private struct Entry {
        var start: Int
        var count: Int
        var code: UInt32
    }

    let check: CellCheck
    private var values = [""]
    private var faults: [RecordFault?]
    private var hasFaults: Bool
    private var codesOfValues: [String: UInt32] = ["": 0]
    private var entries: [Entry] = []
    private var slots = HashSlots()
    private var codes: [UInt32] = []

    init(check: CellCheck) {
        self.check = check
        faults = [check.fault(of: "")]
        hasFaults = faults[0] != nil
    }

    /// The code of the cell at `field`; a value not seen before gets the next one.
    mutating func code(of field: FieldRange, in bytes: UnsafeRawBufferPointer) -> UInt32 {
        if field.count == 0 { return 0 }
        let hash = ByteHash.of(bytes, field.start..<field.end)
        let entries = entries
        let known = slots.index(of: hash) { index in
            let entry = entries[index]
            return entry.count == field.count && ColumnCoder.isEqual(bytes, entry.start, field.start, field.count)
        }
        if let known { return entries[known].code }
        let code = code(ofValue: field.text(in: bytes))
        slots.append(hash)
        self.entries.append(Entry(start: field.start, count: field.count, code: code))
        return code
    }

    /// What is wrong with the value of `code`, or nil.
    func fault(ofCode code: UInt32) -> RecordFault? { hasFaults ? faults[Int(code)] : nil }

    /// Takes `code` as the next nominee's.
    mutating func append(_ code: UInt32) { codes.append(code) }

    /// The finished column; values that only left-out rows have are not in it.
    func column() -> CodedColumn {
        var isUsed = [Bool](repeating: false, count: values.count)
        isUsed[0] = true
        for code in codes { isUsed[Int(code)] = true }
        if !isUsed.contains(false) { return CodedColumn(values: values, codes: codes) }
        var next: UInt32 = 0
        let renamed = isUsed.map { used -> UInt32 in
            defer { if used { next += 1 } }
            return next
        }
        return CodedColumn(
            values: values.indices.filter { isUsed[$0] }.map { values[$0] }, codes: codes.map { renamed[Int($0)] })
    }

    private mutating func code(ofValue value: String) -> UInt32 {
        if let code = codesOfValues[value] { return code }
        let code = UInt32(values.count)
        values.append(value)
        faults.append(check.fault(of: value))
        if faults[Int(code)] != nil { hasFaults = true }
        codesOfValues[value] = code
        return code
    }

    private static func isEqual(_ bytes: UnsafeRawBufferPointer, _ left: Int, _ right: Int, _ count: Int) -> Bool {
        guard let base = bytes.baseAddress else { return count == 0 }
        return memcmp(base + left, base + right, count) == 0
    }
}
