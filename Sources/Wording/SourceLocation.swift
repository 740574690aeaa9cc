/// A place in an input file that a message can point at.
public struct SourceLocation: Sendable, Hashable, Comparable {
    /// The file's name without its folder.
    public var file: String
    /// The line, from 1; 0 for the file as a whole.
    public var line: Int
    /// The column in characters, from 1; 0 for the line as a whole.
    public var column: Int
    /// The cell of a table that is there, or its row.
    public var cell: SheetCell?

    /// A place in a file; without line and column the file as a whole.
    public init(file: String, line: Int = 0, column: Int = 0, cell: SheetCell? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.cell = cell
    }

    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
