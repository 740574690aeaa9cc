import SelectionCore
import Wording

/// Nominees in memory: a header and a row for each nominee, as a file would have them, with no file behind.
///
/// Cells are compared as those of files are, in NFC, trimmed and without invisible characters; a blank cell is missing.
public struct NomineeTable: Sendable {
    /// The name of the table in messages and results.
    public let name: String
    /// The headers, in NFC and trimmed; one may be blank, no two others may be the same.
    public let headers: [String]
    /// The cells of each nominee under the headers, in NFC and trimmed.
    public let rows: [[String]]
    /// The number of each row, from 1, in the table that the caller made.
    let numbers: [Int]
    /// The number of invisible characters that were dropped from each column.
    let invisible: [Int]

    /// A table of `rows` under `headers`.
    /// - Complexity: O(cells).
    public init(name: String = "nominees", headers: [String], rows: [[String]]) {
        self.name = name
        self.headers = headers.map(\.normalized)
        self.rows = rows.map { $0.map(\.normalized) }
        numbers = rows.indices.map { $0 + 1 }
        invisible = headers.indices.map { column in
            ([headers] + rows).reduce(0) {
                $0 + ($1.indices.contains(column) ? InvisibleCharacters.count(in: $1[column]) : 0)
            }
        }
    }

    /// The `kept` rows of a table, ascending; they keep their numbers.
    init(_ kept: [Int], of table: NomineeTable) {
        (name, headers, invisible) = (table.name, table.headers, table.invisible)
        rows = kept.map { table.rows[$0] }
        numbers = kept.map { table.numbers[$0] }
    }
}

extension NomineeTable: NomineeRecords {
    /// The cell of nominee `row` under `headers[column]`.
    public func field(_ column: Int, ofRow row: Int) -> String { rows[row][column] }

    /// The row's number in the place of a line.
    public func location(ofRow row: Int) -> SourceLocation { SourceLocation(file: name, line: numbers[row]) }
}

extension NomineeTable: NomineeHeaders {
    func location(ofHeader column: Int) -> SourceLocation { headerPlace }

    var headerPlace: SourceLocation { SourceLocation(file: name) }

    /// The table's name and the SHA-256 of it as CSV text: the same nominees have the same.
    /// - Complexity: O(cells).
    var fingerprint: InputFingerprints.File {
        let lines = ([headers] + rows).map { cells in
            cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }
        return InputFile(name: name, bytes: lines.joined().utf8).fingerprint
    }
}
