import SelectionCore
import Wording

/// The needs of a plan of the nominees' file.
struct PoolRequirements {
    /// A column that the plan reads.
    struct Column {
        /// The plan's name of it.
        var name: String
        /// The place where the plan first names it.
        var location: SourceLocation?
        var check = CellCheck()
    }

    /// A value that the plan expects some nominee to have.
    struct Value {
        var column: String
        var value: String
        var location: SourceLocation?
        /// True where it is a note only that no nominee has it.
        var isNote = false
    }

    /// A header that the plan's `columns` names.
    struct Header {
        var name: String
        var header: String
        var location: SourceLocation?
    }

    /// A table of points by the values of a column.
    struct PointsTable {
        var column: String
        /// The values that have points of their own.
        var values: [String] = []
        /// True where the plan says what all other values are worth.
        var hasOther = false
    }

    private(set) var columns: [Column] = []
    private var places: [String: Int] = [:]
    var values: [Value] = []
    /// The values of each column that conditions name.
    private(set) var listed: [String: Set<String>] = [:]
    var points: [PointsTable] = []
    var headers: [Header] = []
    /// The columns that each joined column is made of, by its name.
    var joined: [String: [String]] = [:]
    /// The labels of groups, each with the group's name; where a file has a column called so, one may have been meant.
    var labels: [(group: String, location: SourceLocation)] = []
    /// The ids that pins and conflicts name, each time.
    var ids: [NomineeReference] = []
    /// The place where the plan keeps those who are one person from being selected together; nil where it does not.
    var samePerson: SourceLocation?
    /// True where the plan does.
    var forbidsSamePerson: Bool { samePerson != nil }

    /// The header that the file uses for the plan's column `name`; of a joined column, those of its parts, joined.
    func header(for name: String) -> String {
        guard let parts = joined[name] else { return headers.first { $0.name == name }?.header ?? name }
        return parts.map(header).joined(separator: Quota.valueSeparator)
    }

    /// Notes that the plan reads the column `name`, and what it asks of its cells.
    mutating func read(_ name: String, at location: SourceLocation?, _ demand: (inout CellCheck) -> Void = { _ in }) {
        let index = places[name] ?? columns.count
        if index == columns.count {
            columns.append(Column(name: name, location: location))
            places[name] = index
        }
        demand(&columns[index].check)
    }

    /// Notes that a condition names `value` of `column`.
    mutating func list(_ value: String, in column: String) { listed[column, default: []].insert(value) }

    /// Notes that some nominee should have one of `values` in `column`.
    mutating func expect(_ value: String, in column: String, at location: SourceLocation?, isNote: Bool = false) {
        values.append(Value(column: column, value: value, location: location, isNote: isNote))
    }
}
