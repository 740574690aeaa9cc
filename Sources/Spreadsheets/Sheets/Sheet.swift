/// A sheet of a spreadsheet file: its cells that hold something, row by row.
package struct Sheet: Sendable {
    /// What a cell holds.
    package enum Kind: UInt8, Sendable {
        /// Text.
        case text
        /// A number, in decimal digits without an exponent.
        case number
        /// A share, as `40%`; the file has it as 0.4.
        case percent
        /// A day or a time, as `2025-06-27`, `2025-06-27 07:30`, `07:30`.
        case day
        /// `TRUE` or `FALSE`.
        case boolean
        /// What a formula could not give, such as `#N/A`.
        case error
        /// A formula of which the file holds no result.
        case noResult
    }

    /// A cell that holds something.
    package struct Cell: Sendable {
        /// The place of its text among the sheet's bytes, of which there are fewer than 2³², and their number.
        fileprivate let start: UInt32
        fileprivate let count: UInt32
        /// The column, from 0.
        package let column: UInt16
        /// The font, an index into the sheet's `fonts`; 0 for the file's own.
        package let font: UInt16
        /// What it holds.
        package let kind: Kind
        /// True where a formula gave it.
        package let isFormula: Bool

        fileprivate var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    /// A row with cells.
    package struct Row: Sendable {
        /// The row's number as programs show it, from 1.
        package let number: Int
        /// True where the row is not shown.
        package let isHidden: Bool
        /// Its cells, places in `cells`.
        package let cells: Range<Int>
    }

    /// Cells that are merged to one, which the first of them holds.
    package struct Merge: Sendable, Equatable {
        /// The rows, from 1.
        package let rows: ClosedRange<Int>
        /// The columns, from 0.
        package let columns: ClosedRange<Int>
    }

    /// The name on its tab.
    package let name: String
    /// True where its tab is not shown.
    package let isHidden: Bool
    /// Rows that hold something, ascending by number.
    package fileprivate(set) var rows: [Row] = []
    /// All cells, row by row, ascending by column.
    package fileprivate(set) var cells: [Cell] = []
    /// Cells that are merged.
    package private(set) var merges: [Merge] = []
    /// The places that cells are merged over, each counted as often as it is.
    private(set) var merged = 0
    /// Columns that are not shown, from 0.
    package internal(set) var hiddenColumns: [ClosedRange<Int>] = []
    /// The names of fonts that cells refer to; the first is the file's own, or blank.
    package internal(set) var fonts: [String] = [""]
    private var bytes: [UInt8] = []
    private let mostCells: Int

    init(name: String, isHidden: Bool, mostCells: Int) {
        (self.name, self.isHidden, self.mostCells) = (name, isHidden, mostCells)
    }

    /// The text of a cell.
    /// - Complexity: O(bytes of the text).
    package func text(_ cell: Cell) -> String {
        String(decoding: bytes[cell.range], as: UTF8.self)
    }

    /// The UTF-8 text of a cell.
    package func withBytes<Result>(of cell: Cell, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[cell.range])) }
    }

    /// The number of cells that repeated rows share with others.
    private var sharedCells = 0

    /// The number of cells, those of repeated rows counted as often as they are there.
    package var cellCount: Int { cells.count + sharedCells }

    /// True where no more cells may be added.
    var isFull: Bool { cellCount >= mostCells || bytes.count >= Sheet.mostBytes }

    /// The most bytes of text: places in it fit 32 bits, with room for one more cell.
    private static let mostBytes = 1 << 31

    /// Adds a cell to the row that is being read.
    mutating func add(
        _ text: some Collection<UInt8>, _ kind: Kind, column: Int, isFormula: Bool = false, font: Int = 0
    ) {
        let start = bytes.count
        bytes.append(contentsOf: text)
        cells.append(
            Cell(
                start: UInt32(start), count: UInt32(bytes.count - start), column: UInt16(clamping: column),
                font: UInt16(clamping: font), kind: kind, isFormula: isFormula))
    }

    /// Adds a merge.
    mutating func merge(_ merge: Merge) {
        merges.append(merge)
        merged += merge.rows.count * merge.columns.count
    }

    /// Adds the cells since the last row as row `number`; nothing where there are none.
    mutating func endRow(_ number: Int, isHidden: Bool) {
        let first = rows.last?.cells.upperBound ?? 0
        guard cells.count > first else { return }
        rows.append(Row(number: number, isHidden: isHidden, cells: first..<cells.count))
    }

    /// Adds the last row once more under other numbers, sharing its cells; where that would be too many, the sheet is full.
    mutating func repeatRow(_ numbers: Range<Int>) {
        guard let last = rows.last else { return }
        let (added, isOver) = last.cells.count.multipliedReportingOverflow(by: numbers.count)
        sharedCells = isOver ? Int.max / 2 : sharedCells + added
        guard !isFull else { return }
        for number in numbers { rows.append(Row(number: number, isHidden: last.isHidden, cells: last.cells)) }
    }
}

/// A spreadsheet file.
package struct Workbook: Sendable {
    /// Its sheets of cells, in the order of their tabs.
    package let sheets: [Sheet]
}

/// The address of a cell: `D14`.
package enum CellAddress {
    /// The letters of a column, from 0: `A`, `Z`, `AA`.
    package static func letters(ofColumn column: Int) -> String {
        var (rest, letters) = (column + 1, "")
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// The last row and the last column that spreadsheet programs have.
    static let lastRow = 1_048_576
    static let lastColumn = 16_383

    /// The row, from 1, and the column, from 0, of an address, which may have signs that fix it (`$D$14`).
    static func parse(_ address: some Sequence<UInt8>) -> (row: Int, column: Int)? {
        var (row, column, hasDigits) = (0, 0, false)
        for byte in address where byte != UInt8(ascii: "$") {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                guard !hasDigits, column <= lastColumn else { return nil }
                column = column * 26 + Int(byte & 0x1F)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard row <= lastRow else { return nil }
                (row, hasDigits) = (row * 10 + Int(byte - UInt8(ascii: "0")), true)
            default: return nil
            }
        }
        guard (1...lastRow).contains(row), (1...lastColumn + 1).contains(column) else { return nil }
        return (row, column - 1)
    }
}
