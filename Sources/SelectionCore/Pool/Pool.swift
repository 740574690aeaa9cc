import Wording

/// The rows of the pool's file, kept where they are and read again only for nominees that are shown.
public protocol NomineeRecords: Sendable {
    /// The headers of the file, in its order.
    var headers: [String] { get }
    /// The text of the cell of nominee `row` (from 0, in pool order) under `headers[column]`, in NFC and trimmed.
    func field(_ column: Int, ofRow row: Int) -> String
    /// The place of the nominee's record in the file.
    func location(ofRow row: Int) -> SourceLocation
}

/// The nominees: coded columns for what rules read, the file for everything else.
public struct Pool: Sendable {
    /// The number of nominees.
    public let count: Int
    /// The coded columns by the plan's name.
    package internal(set) var columns: [String: CodedColumn]
    /// The file's rows.
    public let records: any NomineeRecords
    /// The header that holds the id.
    let idColumn: Int
    /// The header that holds the name, where there is one.
    let nameColumn: Int?
    /// The row of every id that the plan names.
    private(set) var rowsOfPlanIDs: [String: Int]

    /// A pool of `count` nominees.
    /// - Parameters:
    ///   - columns: every column that the plan reads, by the plan's name.
    ///   - idColumn: which of the headers holds the id.
    ///   - nameColumn: which of the headers holds the name, where there is one.
    ///   - rowsOfPlanIDs: the row of every id that the plan names (pins and conflicts).
    package init(
        count: Int, columns: [String: CodedColumn], records: any NomineeRecords, idColumn: Int, nameColumn: Int?,
        rowsOfPlanIDs: [String: Int]
    ) {
        self.count = count
        self.columns = columns
        self.records = records
        self.idColumn = idColumn
        self.nameColumn = nameColumn
        self.rowsOfPlanIDs = rowsOfPlanIDs
    }

    /// The id of the nominee in `row`.
    public func id(_ row: Int) -> String { records.field(idColumn, ofRow: row) }

    /// The name of the nominee in `row`, or nil where the pool has no names.
    public func name(_ row: Int) -> String? { nameColumn.map { records.field($0, ofRow: row) } }

    /// The text of each nominee's cell in the plan's column `name`, by row, a joined column among them; nil where the plan
    /// does not read the column.
    package func texts(ofColumn name: String) -> ((Int) -> String)? {
        columns[name].map { column in { row in column.values[column.packed[row]] } }
    }

    /// The row of a nominee whom the plan names, or nil where the pool has no such id.
    package func row(ofPlanID id: String) -> Int? { rowsOfPlanIDs[id] }

    /// The rows of nominees whom the plan names, ascending, each once; ids that no nominee has are left out.
    package func rows(of references: [NomineeReference]) -> [Int] {
        Set(references.compactMap { row(ofPlanID: $0.id) }).sorted()
    }

    /// The rows of `ids`, which from then on `row(ofPlanID:)` knows too; ids that no nominee has are missing.
    /// - Complexity: O(nominees) reads of records.
    package mutating func findRows(ofIDs ids: some Sequence<String>) -> [String: Int] {
        let wanted = Set(ids)
        let unknown = wanted.filter { rowsOfPlanIDs[$0] == nil }
        if !unknown.isEmpty {
            for row in 0..<count {
                let id = id(row)
                if unknown.contains(id) { rowsOfPlanIDs[id] = row }
            }
        }
        return rowsOfPlanIDs.filter { wanted.contains($0.key) }
    }
}
