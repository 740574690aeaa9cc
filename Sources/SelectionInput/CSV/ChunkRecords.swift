import SelectionCore
import SelectionModel

/// The result of one reader for one chunk of the file: its well-formed records, and where there is something to say.
struct ChunkRecords {
    /// A record that is judged again, one by one, once everything before it is known.
    struct Remark {
        /// The place where the record starts.
        var offset: Int
        /// Its row in the chunk, or nil if it is not well formed.
        var row: Int?
    }

    /// The number of the reader whose codes these are.
    let reader: Int
    /// The place where the first record starts.
    let start: Int
    /// The place where the first record after the chunk starts.
    var end: Int
    /// The places where each record starts, from `start`.
    var offsets: [UInt32] = []
    /// A hash of each record's id.
    var hashes: [UInt32] = []
    /// The rows whose ids are not of the usual form; no more than one beyond what is compared.
    var unusualIDs: [Int] = []
    /// By each way to tell a person: a hash of each record's person, 0 where it does not say.
    var persons: [[UInt32]] = []
    /// The number of invisible characters in each column; empty where there are none.
    var invisible: [Int] = []
    /// The codes of each coded column.
    var columns: [PackedCodes] = []
    /// The remarks on records, in the order of the file.
    var remarks: [Remark] = []
    /// True where a record goes on so far beyond the chunk that it was not read.
    var isCutOff = false

    var count: Int { offsets.count }

    init(reader: Int, start: Int) {
        self.reader = reader
        self.start = start
        end = start
    }
}
