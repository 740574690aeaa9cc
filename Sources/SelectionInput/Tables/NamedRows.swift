import SelectionCore
import Wording

/// The rows of a table in which each has a name of its own.
struct NamedRows<Row> {
    /// The words on rows whose names are missing or not their own.
    struct Words {
        /// The table has no rows.
        var none: TableMessage
        /// A row has no name.
        var blank: TableMessage
        /// A row has the name of one before it.
        var duplicate: @Sendable (_ name: String) -> TableMessage
    }

    /// The rows that have names, in the file's order.
    private(set) var rows: [Row] = []
    /// The place of the name of each row.
    private(set) var places: [SourceLocation] = []

    /// Reads the records that are well formed, and says what is wrong with the others.
    init(
        _ reader: inout TableReader, name column: Int, _ words: Words, _ problems: inout ProblemList,
        row: (_ name: String, inout TableReader, inout ProblemList) -> Row
    ) {
        var firstPlaces: [String: SourceLocation] = [:]
        var hasRows = false
        let totals = TableTotals(reader)
        var number = -1
        var names: [(String, SourceLocation)] = []
        while reader.next() {
            hasRows = true
            if let fault = reader.fault {
                problems.add(fault)
                continue
            }
            number += 1
            if reader.addNobody(name: column, totals.evidence(ofRow: number), &problems) { continue }
            let (name, place) = (reader.text(column), reader.location(ofField: column))
            let row = row(name, &reader, &problems)
            if let first = firstPlaces[name] {
                problems.error(at: place, Message(words.duplicate(name.quotable)), advice: [.first(at: first)])
            } else if name.isEmpty {
                problems.error(at: place, Message(words.blank))
            } else {
                firstPlaces[name] = place
                names.append((name, place))
                rows.append(row)
                places.append(place)
            }
        }
        reader.reportNumbers(&problems)
        problems.addAlike(names)
        if !hasRows { problems.error(at: reader.file.place, Message(words.none)) }
    }
}

extension NamedRows.Words {
    /// The words on units.
    static var units: Self { .init(none: .noUnits, blank: .blankUnit, duplicate: TableMessage.duplicateUnit) }

    /// The words on categories.
    static var categories: Self {
        .init(none: .noCategories, blank: .blankCategory, duplicate: TableMessage.duplicateCategory)
    }
}
