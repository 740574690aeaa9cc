import SelectionCore

/// The form of the records of a nominees' file, and the fields that are wanted of them.
struct RecordLayout {
    let file: InputFile
    let delimiter: UInt8
    let fieldCount: Int
    let idColumn: Int
    /// The way most ids are written; see `AlikeIDs`.
    var idForm = IDForm.capitals
    /// The column of names, where there is one.
    var nameColumn: Int?
    /// The header of the ids.
    var idHeader = ""
    /// The columns by which a person is told who stands in the file twice.
    var persons: [PersonColumns] = []
    /// The columns that the plan reads, each once, in its order.
    let columns: [(column: Int, check: CellCheck)]
    /// The place where the first record after the header starts.
    let start: Int

    /// A layout with these fields.
    init(
        file: InputFile, delimiter: UInt8, fieldCount: Int, idColumn: Int, columns: [(column: Int, check: CellCheck)],
        start: Int
    ) {
        (self.file, self.delimiter, self.fieldCount, self.idColumn) = (file, delimiter, fieldCount, idColumn)
        (self.columns, self.start) = (columns, start)
    }
}
