import Dispatch
import Synchronization

/// Reads all records of a file, in chunks, on several threads; what comes out does not depend on how many.
struct RecordReading {
    /// The chunks from front to back, each beginning where the one before it ends.
    var chunks: [ChunkRecords]
    /// The values each reader learnt of each coded column.
    var coders: [[ColumnCoder]]

    /// No records.
    static let empty = RecordReading()

    private init() { (chunks, coders) = ([], []) }

    /// Reads the file on `threads` threads; from front to back where a record goes on more than `slackBytes` beyond its
    /// chunk, or chunks do not fit each other.
    /// - Complexity: O(bytes).
    init(_ layout: RecordLayout, threads: Int, chunkBytes: Int, slackBytes: Int = ReadOptions.usualSlackBytes) {
        let size = layout.file.bytes.buffer.count - layout.start
        let useful = min(threads, size / chunkBytes)
        if useful > 1, let reading = RecordReading(layout, onThreads: useful, chunkBytes, slackBytes) {
            self = reading
        } else {
            self.init(layout, inOrder: chunkBytes)
        }
    }

    /// Reads from front to back.
    private init(_ layout: RecordLayout, inOrder chunkBytes: Int) {
        let end = layout.file.bytes.buffer.count
        var reader = ChunkReader(number: 0, layout: layout)
        var position = layout.start
        chunks = []
        while position < end {
            let chunk = reader.read(from: position, before: min(position + chunkBytes, end), horizon: end)
            position = chunk.end
            chunks.append(chunk)
        }
        coders = [reader.coders]
    }

    /// Reads chunks wherever they are; nil if one does not begin where the one before it ends, because quotes are
    /// misplaced or records are huge.
    private init?(_ layout: RecordLayout, onThreads threads: Int, _ chunkBytes: Int, _ slackBytes: Int) {
        let bytes = layout.file.bytes
        let starts = ChunkStarts(bytes, from: layout.start, size: chunkBytes, threads: threads)
        let work = SharedWork(chunks: starts.count, readers: threads)
        DispatchQueue.concurrentPerform(iterations: threads) { number in
            if number == 0 { _ = layout.file.sha256 }
            var reader = ChunkReader(number: number, layout: layout)
            while let chunk = work.next() {
                let limit = starts.boundaries[chunk + 1]
                guard let start = starts.first(in: chunk) else { continue }
                work.finish(chunk, reader.read(from: start, before: limit, horizon: limit + slackBytes))
            }
            work.finish(number, reader.coders)
        }
        (chunks, coders) = work.results
        var position = layout.start
        for chunk in chunks {
            guard chunk.start == position, !chunk.isCutOff else { return nil }
            position = chunk.end
        }
        guard position == bytes.buffer.count else { return nil }
    }
}

/// Chunks that threads take in turn, and what they made of them.
private final class SharedWork: Sendable {
    private struct Results {
        var chunks: [ChunkRecords?]
        var coders: [[ColumnCoder]]
    }

    private let count: Int
    private let taken = Atomic(0)
    private let finished: Mutex<Results>

    init(chunks: Int, readers: Int) {
        count = chunks
        finished = Mutex(
            Results(chunks: Array(repeating: nil, count: chunks), coders: Array(repeating: [], count: readers)))
    }

    /// The next chunk that nobody has taken.
    func next() -> Int? {
        let chunk = taken.add(1, ordering: .relaxed).oldValue
        return chunk < count ? chunk : nil
    }

    func finish(_ chunk: Int, _ records: ChunkRecords) {
        finished.withLock { $0.chunks[chunk] = records }
    }

    func finish(_ reader: Int, _ coders: [ColumnCoder]) {
        finished.withLock { $0.coders[reader] = coders }
    }

    /// The chunks in which records start, and every reader's coders.
    var results: (chunks: [ChunkRecords], coders: [[ColumnCoder]]) {
        finished.withLock { ($0.chunks.compactMap(\.self), $0.coders) }
    }
}
