/// Well-formed records of a file, by the ends of their fields, and the places of records with a fault.
///
/// It is filled and read by one thread; it is no value, so that it is filled again and again in place.
final class RecordBatch {
    /// The number of records a batch holds.
    static let capacity = 256

    /// The number of boundaries of a record.
    let stride: Int
    /// The start of each record, less one, then the end of each of its fields, quotes around it included.
    let boundaries: UnsafeMutablePointer<Int>
    /// The number of records.
    var count = 0
    /// Records that are not well formed.
    var faults: [Int] = []

    init(fieldCount: Int) {
        stride = fieldCount + 1
        boundaries = .allocate(capacity: stride * RecordBatch.capacity)
        boundaries.initialize(repeating: 0, count: stride * RecordBatch.capacity)
    }

    deinit { boundaries.deallocate() }

    /// The place where the record of `row` starts.
    func start(ofRow row: Int) -> Int { boundaries[row * stride] + 1 }
}
