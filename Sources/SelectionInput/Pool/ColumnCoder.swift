import SelectionCore

/// Codes the cells of a column as they are read: a cell whose bytes were seen before costs one look-up.
///
/// Bytes that mean the same (quoted or not, composed or not, with blanks around) have one code.
struct ColumnCoder {
    let check: CellCheck
    /// The values, in the order in which they were first seen; the first is the blank.
    private(set) var values = [""]
    /// The places in the file where each value was first seen; ascending.
    private(set) var firstOffsets = [0]
    /// True for each value that the plan does not accept.
    private var isRefused: [Bool]
    private var refusesAny: Bool

    private let bytes: MappedBytes
    private var table: ValueTable
    /// The codes of values that stand in the file in another form only.
    private var rewritten: [String: UInt32] = [:]

    init(check: CellCheck, bytes: MappedBytes) {
        self.check = check
        self.bytes = bytes
        isRefused = [!check.accepts("")]
        refusesAny = isRefused[0]
        table = ValueTable(bytes)
        table.insert(0..<0, code: 0)
    }

    /// Puts the codes of the batch's cells in `column` into `codes`; a value not seen before gets the next one.
    mutating func code(_ batch: RecordBatch, column: Int, into codes: UnsafeMutablePointer<UInt32>) {
        var row = table.codes(of: batch, column: column, from: 0, into: codes)
        while row < batch.count {
            let boundaries = batch.boundaries + row * batch.stride + column
            codes[row] = learn(boundaries[0] + 1..<boundaries[1])
            row = table.codes(of: batch, column: column, from: row + 1, into: codes)
        }
    }

    /// Calls `body` with the row of every cell that the plan does not accept.
    func forEachRefused(
        _ codes: UnsafeMutablePointer<UInt32>, count: Int, _ body: (Int) -> Void
    ) {
        guard refusesAny else { return }
        for row in 0..<count where isRefused[Int(codes[row])] { body(row) }
    }

    /// The code of `value`, whatever its form in the file, or nil.
    func code(of value: String) -> UInt32? {
        // In the table, what begins with a quote is a quoted cell.
        rewritten[value] ?? (value.utf8.first == UInt8(ascii: "\"") ? nil : table.code(of: value))
    }

    /// The code of the cell at `outer`, whose bytes were not seen before.
    private mutating func learn(_ outer: Range<Int>) -> UInt32 {
        let field = FieldRange(outer: outer, in: bytes.buffer)
        let inner = field.start..<field.end
        let text = field.text(in: bytes.buffer)
        guard !text.isEmpty else {
            table.insert(outer, code: 0)
            return 0
        }
        let isWritten = !field.hasEscapes && text.utf8.elementsEqual(bytes.buffer[inner])
        let known = isWritten && inner == outer && rewritten.isEmpty ? nil : code(of: text)
        let code = known ?? append(text, at: outer.lowerBound)
        if known == nil {
            if isWritten, inner != outer { table.insert(inner, code: code) }
            if !isWritten { rewritten[text] = code }
        }
        table.insert(outer, code: code)
        return code
    }

    private mutating func append(_ value: String, at offset: Int) -> UInt32 {
        values.append(value)
        firstOffsets.append(offset)
        isRefused.append(!check.accepts(value))
        if isRefused[values.count - 1] { refusesAny = true }
        return UInt32(values.count - 1)
    }
}
