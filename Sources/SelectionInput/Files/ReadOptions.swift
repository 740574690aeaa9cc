import Foundation

/// The ways in which input files are to be read.
package struct ReadOptions: Sendable {
    /// The separator of the fields of the nominees' file; nil to find out from its header.
    package var delimiter: Character?
    /// The sheet of a spreadsheet file that has the nominees; nil for the first.
    package var sheet: String?
    /// True where nominees with a bad row are left out, each with a warning, instead of the pool being rejected.
    package var skipsInvalidRows: Bool
    /// True where values that look like one that `not` excludes are taken for others, each with a warning, instead of the
    /// input being rejected. By default false.
    package var acceptsSpellings = false
    /// The number of threads that may read, from 1; what is read does not depend on it. By default, the number of cores.
    package var threads: Int
    /// The bytes that reading may take at its peak, the mapped file aside; a larger file is rejected before it is read.
    /// By default nil: no limit.
    package var memoryLimit: Int?
    /// The bytes of addresses that reading may take at its peak, the mapped file and the threads' stacks among them. By
    /// default nil: no limit.
    package var addressLimit: Int?
    /// The bytes for each nominee that have to fit the limit, besides, for what is done afterwards. By default 0.
    package var furtherBytesPerNominee = 0
    /// The number of bytes of the nominees' file a thread reads at a time.
    var chunkBytes = 1 << 20
    /// The number of bytes a record may go on beyond its chunk; with more the file is read from front to back.
    var slackBytes = usualSlackBytes

    /// Twice the longest field: no record that is in order goes on farther, unless it has several huge fields.
    static let usualSlackBytes = 2 * RecordScanner.maximumFieldBytes

    /// By default the delimiter is detected, a bad row rejects the pool, and all cores are used.
    package init(
        delimiter: Character? = nil, skipsInvalidRows: Bool = false,
        threads: Int = ProcessInfo.processInfo.activeProcessorCount
    ) {
        self.delimiter = delimiter
        self.skipsInvalidRows = skipsInvalidRows
        self.threads = max(1, threads)
    }
}
