import SelectionCore

/// The form of the records of a nominees' file, and the fields that are wanted of them.
struct RecordLayout {
    let file: InputFile
    let delimiter: UInt8
    let fieldCount: Int
    let idColumn: Int
    /// The columns that the plan reads, each once, in its order.
    let columns: [(column: Int, check: CellCheck)]
    /// The place where the first record after the header starts.
    let start: Int
}
