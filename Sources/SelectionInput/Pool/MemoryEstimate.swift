/// The memory that reading a nominees' file takes at its peak, beside the file itself, which is mapped.
package struct MemoryEstimate: Sendable, Equatable {
    /// The approximate number of nominees of the file.
    package let nominees: Int
    /// The number of bytes.
    package let bytes: Int

    /// The buffers of a thread, and everything else that does not grow with the file.
    private static let fixedBytes = 16 << 20
    private static let bytesPerThread = 8 << 20
    /// The ends of the fields of the records that a thread has at hand, for each field of a record.
    private static let bytesPerField =
        RecordBatch.capacity * MemoryLayout<Int>.stride + MemoryLayout<FieldRange>.stride
    /// The place where a nominee's record starts, and the hash of the id.
    private static let bytesPerNominee = 8
    /// A distinct value: its text, where it was first seen, and its slots while a table grows.
    private static let bytesPerValue = 160

    /// The addresses that a thread reserves: its stack, and the region that the C library's allocator gives it, which it
    /// asks for in twice the size to align it.
    private static let addressesPerThread = (8 + 128) << 20
    /// The stack of the thread that reads documents, and gaps between what is allocated.
    private static let fixedAddresses = 192 << 20

    /// The addresses that threads take beside what is read and allocated: those that read, and the one that waits.
    static func addresses(ofThreads threads: Int) -> Int { fixedAddresses + addressesPerThread * (threads + 1) }

    /// The memory for `nominees` with `fields` each, if each coded column has as many distinct values as
    /// `distinctValues` says, and each nominee's person is hashed in `persons` ways.
    package init(nominees: Int, fields: Int, distinctValues: [Int], threads: Int, persons: Int = 0) {
        self.nominees = nominees
        let codes = distinctValues.reduce(0) { $0 + ($1 <= 1 << 8 ? 1 : $1 <= 1 << 16 ? 2 : 4) }
        // Codes exist twice while columns are put together; before that, hashes do while ids are compared.
        let perNominee = MemoryEstimate.bytesPerNominee + 4 * persons + codes + max(4, codes)
        // Each thread has its own dictionary of the values that it meets.
        let values = distinctValues.reduce(0) { $0 + min($1 * threads, nominees) }
        bytes =
            MemoryEstimate.fixedBytes
            + (MemoryEstimate.bytesPerThread + MemoryEstimate.bytesPerField * fields) * threads
            + values * MemoryEstimate.bytesPerValue + nominees * perNominee
    }

    /// The memory for the file of `layout`, judged by its first chunk; nil where that holds no nominee.
    ///
    /// Distinct values are taken to go on appearing as often as in the second half of the chunk: on the safe side.
    init?(_ layout: RecordLayout, chunkBytes: Int, threads: Int) {
        let end = layout.file.bytes.buffer.count
        var reader = ChunkReader(number: 0, layout: layout)
        let sample = reader.read(from: layout.start, before: min(layout.start + chunkBytes, end), horizon: end)
        guard sample.count > 0 else { return nil }
        let share = Double(end - layout.start) / Double(sample.end - sample.start)
        let nominees = Int(share * Double(sample.count))
        let middle = sample.start + Int(sample.offsets[sample.count / 2])
        let distinctValues = reader.coders.map { coder in
            let late = coder.firstOffsets.count { $0 >= middle }
            return min(nominees, coder.values.count + Int(Double(2 * late) * (share - 1)))
        }
        self.init(
            nominees: nominees, fields: layout.fieldCount, distinctValues: distinctValues, threads: threads,
            persons: layout.persons.count)
    }
}
