/// How input files are to be read.
public struct ReadOptions: Sendable {
    /// What separates the fields of the nominees' file; nil to find out from its header.
    public var delimiter: Character?
    /// Whether nominees with a bad row are left out, each with a warning, instead of the pool being rejected.
    public var skipsInvalidRows: Bool

    /// By default the delimiter is detected and a bad row rejects the pool.
    public init(delimiter: Character? = nil, skipsInvalidRows: Bool = false) {
        self.delimiter = delimiter
        self.skipsInvalidRows = skipsInvalidRows
    }
}
