import SelectionCore
import SelectionModel

/// Reads chunks of the nominees' file: splits them into records, codes the columns that the plan reads and hashes the
/// ids. A reader belongs to one thread and is given chunks from front to back.
struct ChunkReader {
    private let number: Int
    private let layout: RecordLayout
    /// The values it learnt of each coded column.
    private(set) var coders: [ColumnCoder]
    private let batch: RecordBatch
    private var codes = [UInt32](repeating: 0, count: RecordBatch.capacity)
    private var isRemarked = [Bool](repeating: false, count: RecordBatch.capacity)
    /// The data collected of a chunk, in memory that is used again for the next one.
    private var offsets: [UInt32] = []
    private var hashes: [UInt32] = []
    private var unusualIDs: [Int] = []
    private var columns: [[UInt32]]
    private var persons: [[UInt32]]
    private let screen: NobodyScreen
    private let headerHash: UInt32

    /// The reader of this `number` for a file of this `layout`.
    init(number: Int, layout: RecordLayout) {
        self.number = number
        self.layout = layout
        coders = layout.columns.map { ColumnCoder(check: $0.check, bytes: layout.file.bytes) }
        batch = RecordBatch(fieldCount: layout.fieldCount)
        columns = Array(repeating: [], count: coders.count)
        persons = Array(repeating: [], count: layout.persons.count)
        screen = NobodyScreen(layout)
        headerHash = NomineeIndex.hash(of: layout.idHeader)
    }

    /// Reads the records that start at `start` or after it, but before `limit`; looks at nothing from `horizon` on.
    mutating func read(from start: Int, before limit: Int, horizon: Int) -> ChunkRecords {
        let bytes = layout.file.bytes.buffer
        var splitter = RecordSplitter(
            bytes, delimiter: layout.delimiter, fieldCount: layout.fieldCount, idColumn: layout.idColumn,
            horizon: horizon)
        var records = ChunkRecords(reader: number, start: start)
        while records.end < limit, !splitter.isCutOff {
            let next = splitter.fill(batch, from: records.end, before: limit)
            if UTF8Check.isValid(bytes, in: records.end..<next) {
                if InvisibleCharacters.mayOccur(in: bytes, records.end..<next) { countInvisible(&records) }
                records.end = next
            } else {
                records.end = splitter.fill(batch, from: records.end, before: limit, isCareful: true)
            }
            addBatch(to: &records)
        }
        records.isCutOff = splitter.isCutOff
        records.remarks.sort { $0.offset < $1.offset }
        handOver(to: &records)
        return records
    }

    /// Gives the chunk copies that take no more memory than they need.
    private mutating func handOver(to records: inout ChunkRecords) {
        records.offsets = offsets.withUnsafeBufferPointer { Array($0) }
        records.hashes = hashes.withUnsafeBufferPointer { Array($0) }
        records.columns = zip(columns, coders).map { ChunkReader.packed($0, below: $1.values.count) }
        offsets.removeAll(keepingCapacity: true)
        hashes.removeAll(keepingCapacity: true)
        records.unusualIDs = unusualIDs
        unusualIDs = []
        for position in columns.indices { columns[position].removeAll(keepingCapacity: true) }
        records.persons = persons.map { list in list.withUnsafeBufferPointer { Array($0) } }
        for position in persons.indices { persons[position].removeAll(keepingCapacity: true) }
    }

    private static func packed(_ codes: [UInt32], below limit: Int) -> PackedCodes {
        if limit <= 1 << 8 { return .bytes(narrowed(codes)) }
        if limit <= 1 << 16 { return .halves(narrowed(codes)) }
        return .words(narrowed(codes))
    }

    /// The codes, all of which fit, in an array that takes no more memory than it needs.
    private static func narrowed<Code: FixedWidthInteger>(_ codes: [UInt32]) -> [Code] {
        [Code](unsafeUninitializedCapacity: codes.count) { target, count in
            codes.withUnsafeBufferPointer { codes in
                for index in codes.indices {
                    target.initializeElement(at: index, to: Code(truncatingIfNeeded: codes[index]))
                }
            }
            count = codes.count
        }
    }

    /// Adds what the batch holds.
    private mutating func addBatch(to records: inout ChunkRecords) {
        let first = offsets.count
        for offset in batch.faults { records.remarks.append(.init(offset: offset, row: nil)) }
        for row in 0..<batch.count { offsets.append(UInt32(batch.start(ofRow: row) - records.start)) }
        addHashes()
        addPersons()
        screenRows(from: first)
        codes.withUnsafeMutableBufferPointer { codes in
            guard let codes = codes.baseAddress else { return }
            for position in coders.indices {
                coders[position].code(batch, column: layout.columns[position].column, into: codes)
                columns[position].append(contentsOf: UnsafeBufferPointer(start: codes, count: batch.count))
                coders[position].forEachRefused(codes, count: batch.count) { isRemarked[$0] = true }
            }
        }
        for row in 0..<batch.count where isRemarked[row] {
            records.remarks.append(.init(offset: batch.start(ofRow: row), row: first + row))
            isRemarked[row] = false
        }
    }

    /// Remarks on records that may be nobody.
    private mutating func screenRows(from first: Int) {
        guard let base = layout.file.bytes.buffer.baseAddress else { return }
        for row in 0..<batch.count {
            let boundaries = UnsafePointer(batch.boundaries + row * batch.stride)
            if hashes[first + row] == headerHash || screen.isSuspicious(boundaries, base) { isRemarked[row] = true }
        }
    }

    /// Counts the invisible characters of the batch, which has some.
    private func countInvisible(_ records: inout ChunkRecords) {
        let bytes = layout.file.bytes.buffer
        for row in 0..<batch.count {
            let boundaries = batch.boundaries + row * batch.stride
            for column in 0..<layout.fieldCount {
                let found = InvisibleCharacters.count(in: bytes, boundaries[column] + 1..<boundaries[column + 1])
                guard found > 0 else { continue }
                if records.invisible.isEmpty { records.invisible = Array(repeating: 0, count: layout.fieldCount) }
                records.invisible[column] += found
            }
        }
    }

    /// Adds the hashes of persons.
    private mutating func addPersons() {
        guard !persons.isEmpty else { return }
        let bytes = layout.file.bytes.buffer
        for (place, columns) in layout.persons.enumerated() {
            for row in 0..<batch.count {
                let boundaries = batch.boundaries + row * batch.stride
                let key = columns.key { column in
                    FieldRange(outer: boundaries[column] + 1..<boundaries[column + 1], in: bytes).text(in: bytes)
                }
                persons[place].append(key.map { max(1, NomineeIndex.hash(of: $0)) } ?? 0)
            }
        }
    }

    /// Takes note that the id whose hash comes next is not of the usual form.
    private mutating func noteUnusualID() {
        if unusualIDs.count <= AlikeIDs.maximum { unusualIDs.append(hashes.count) }
    }

    /// Adds the hashes of the ids, and remarks on those that are blank.
    private mutating func addHashes() {
        let bytes = layout.file.bytes.buffer
        guard let base = bytes.baseAddress else { return }
        let (lastLoad, seeds, form) = (bytes.count - 16, ByteHash.seeds, layout.idForm)
        for row in 0..<batch.count {
            let boundaries = batch.boundaries + row * batch.stride + layout.idColumn
            let (start, end) = (boundaries[0] + 1, boundaries[1])
            if end - start <= 16, start < end, start <= lastLoad {
                let words = CellWords(at: base + start, length: end - start)
                if words.isCanonical(length: end - start) {
                    if !form.fits(words, last: bytes[end - 1]) { noteUnusualID() }
                    hashes.append(NomineeIndex.short(ByteHash.of(words, seeds: seeds)))
                    continue
                }
            }
            let text = FieldRange(outer: start..<end, in: bytes).text(in: bytes)
            if text.isEmpty { isRemarked[row] = true }
            if !form.fits(text) { noteUnusualID() }
            hashes.append(NomineeIndex.hash(of: text))
        }
    }
}
