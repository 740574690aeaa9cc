import ExactArithmetic
import SelectionCore
import Wording

/// A table of units as an office keeps it: the order in which papers list them, their full names, and what is counted of each, such as
/// seats or weights.
package struct UnitTable: Sendable {
    /// A row of it.
    package struct Unit: Sendable {
        /// The name by which nominees' lists know it.
        package var name: String
        /// The name that papers print.
        package var fullName: String
        /// The place of the name in the file.
        package var place: SourceLocation
        /// The numbers under the headings; nil where a cell is blank.
        package var figures: [Rational?]
    }

    /// The headings of the columns of numbers.
    package private(set) var headings: [String] = []
    /// The units, in the file's order.
    package private(set) var units: [Unit] = []

    private static let fullHeadings = ["full name", "fullname", "full-name", "Tên đầy đủ", "Tên đơn vị đầy đủ"]

    /// The table in `file`, and what does not reject it but should be known. Names stand under `unit`, `value` or `Đơn vị`, or in the
    /// first column; full names under `full name` or `Tên đầy đủ`, where there are any. Every other column with a number in it is one
    /// of numbers, and one without is not read, which is told.
    /// - Throws: `InputRejection` with every problem of the file.
    /// - Complexity: O(bytes).
    package static func read(
        _ file: InputFile
    ) throws(InputRejection) -> (table: UnitTable, remarks: [Diagnostic]) {
        var problems = ProblemList()
        var table = UnitTable()
        withExtendedLifetime(file.bytes) {
            guard var reader = TableReader(file, delimiter: nil, problems: &problems) else { return }
            table.fill(&reader, &problems)
        }
        if problems.hasErrors { throw InputRejection(problems.sorted) }
        return (table, problems.sorted)
    }

    /// A cell with its place.
    private typealias Cell = (text: String, place: SourceLocation)

    private mutating func fill(_ reader: inout TableReader, _ problems: inout ProblemList) {
        let headers = reader.table.headers
        func column(_ names: [String], besides other: Int? = nil) -> Int? {
            let keys = Set(names.map { EyeKey.of($0) })
            return headers.indices.first { $0 != other && keys.contains(EyeKey.of(headers[$0])) }
        }
        let name = column(["unit", "value"] + PersonField.unit.headings + ["name"]) ?? 0
        let full = column(UnitTable.fullHeadings, besides: name)
        let others = headers.indices.filter { $0 != name && $0 != full }
        let rows = NamedRows(&reader, name: name, .units, &problems) { name, reader, _ in
            let fullName = full.map { reader.text($0) } ?? ""
            return (
                name: name, fullName: fullName.isEmpty ? name : fullName,
                cells: others.map { Cell(reader.text($0), reader.location(ofField: $0)) }
            )
        }
        units = zip(rows.rows, rows.places).map {
            Unit(name: $0.name, fullName: $0.fullName, place: $1, figures: [])
        }
        for (index, column) in others.enumerated() {
            let cells = rows.rows.map { $0.cells[index] }
            guard cells.contains(where: { !$0.text.isEmpty }) else { continue }
            guard let figures = UnitTable.figures(cells, header: headers[column], &problems) else {
                problems.warning(
                    at: reader.table.location(ofHeader: column),
                    Message(TableMessage.columnWithoutNumbers(header: headers[column].quotable)))
                continue
            }
            headings.append(headers[column])
            for unit in units.indices { units[unit].figures.append(figures[unit]) }
        }
    }

    /// The numbers of a column; nil where none of its cells has one. Cells that are none beside others that are become problems.
    private static func figures(
        _ cells: [Cell], header: String, _ problems: inout ProblemList
    ) -> [Rational?]? {
        var numbers = ColumnNumbers()
        var faults: [(Cell, WrittenNumber.Fault)] = []
        let figures = cells.map { cell -> Rational? in
            guard !cell.text.isEmpty else { return nil }
            do throws(WrittenNumber.Fault) {
                let number = try WrittenNumber(cell.text, .weights)
                numbers.add(number, cell.text, at: cell.place)
                return number.value
            } catch {
                faults.append((cell, error))
                return nil
            }
        }
        guard figures.contains(where: { $0 != nil }) else { return nil }
        for (cell, fault) in faults {
            problems.error(
                at: cell.place, Message(.notANumber(text: cell.text.quotable)), advice: [.weightAdvice(for: fault)])
        }
        numbers.report(&problems, header: header)
        return figures
    }

    /// Checks the names against those of a conference: a unit that the conference does not know has nobody, which is no problem, but
    /// where its name is almost that of one that the table lacks, it is meant.
    /// - Parameters:
    ///   - known: the units of the nominees and of the plan.
    ///   - file: the name of the table's file.
    /// - Throws: `InputRejection` with every name that is misspelt.
    /// - Returns: A warning for each unit of the conference that the table does not have.
    package func check(against known: Set<String>, file: String) throws(InputRejection) -> [Diagnostic] {
        let own = Set(units.map(\.name))
        let missing = known.subtracting(own).filter { !$0.isEmpty }.sorted()
        var problems = ProblemList()
        for unit in units where !known.contains(unit.name) {
            let nearest = Message.nearestSeen(unit.name, among: missing)
            guard !nearest.isEmpty else { continue }
            problems.error(
                at: unit.place, Message(TableMessage.unknownUnit(unit: unit.name.quotable)),
                advice: [Message(.allowedValues(values: missing.prefix(40).joined(separator: ", ")))] + nearest)
        }
        if problems.hasErrors { throw InputRejection(problems.sorted) }
        for name in missing {
            problems.warning(
                at: SourceLocation(file: file), Message(TableMessage.unitNotInTable(unit: name.quotable)),
                advice: Message.nearestSeen(name, among: own.sorted()))
        }
        return problems.sorted
    }
}
