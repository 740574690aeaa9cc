/// A cell of a table where a spreadsheet shows it; or one of its rows as a whole.
public struct SheetCell: Sendable, Hashable {
    /// The row, from 1, as a spreadsheet numbers it: blank lines are rows, line breaks within quotes begin none.
    public var row: Int
    /// The column, from 0; nil for the row as a whole.
    public var column: Int?
    /// The heading above the cell; blank where there is none.
    public var heading: String
    /// The sheet of a spreadsheet file; nil for a cell of a CSV file.
    public var sheet: String?

    /// A cell, or without `column` a row.
    public init(row: Int, column: Int? = nil, heading: String = "") {
        self.row = row
        self.column = column
        self.heading = heading
    }

    /// The cell as spreadsheets call it, such as `E12`; nil for a row.
    public var name: String? { column.map { SheetCell.letters(ofColumn: $0) + "\(row)" } }

    /// The cell, or the row, with its sheet, as in `Sheet1!D14`; nil where there is no sheet.
    package var address: String? { sheet.map { VisibleText.of($0) + "!" + (name ?? "\(row)") } }

    /// The cell with its heading, or the row.
    public var message: Message {
        guard let name else { return Message(SheetMessage.row(number: "\(row)")) }
        return Message(heading.isEmpty ? SheetMessage.cell(name: name) : .cellUnder(name: name, heading: heading))
    }

    /// The letters of a column: A to Z, then AA.
    private static func letters(ofColumn column: Int) -> String {
        let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
        return column < 26 ? letter : letters(ofColumn: column / 26 - 1) + letter
    }
}

/// What is said of places in a table.
enum SheetMessage: MessageWords {
    case cell(name: String)
    case cellUnder(name: String, heading: String)
    case row(number: String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .cell(let name):
            Words("cell \(name)", "ô \(name)")
        case .cellUnder(let name, let heading):
            Words("cell \(name) “\(heading)”", "ô \(name) “\(heading)”")
        case .row(let number):
            Words("row \(number) of the sheet", "hàng \(number) của bảng tính")
        }
    }
}
