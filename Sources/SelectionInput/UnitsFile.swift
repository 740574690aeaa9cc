import Apportionment
import ExactArithmetic
import SelectionCore

/// Reads the units that seats are allotted to: a table with a header and one unit a row.
public enum UnitsFile {
    /// The units in the file's order.
    /// - Parameter delimiter: what separates fields; found out where it is nil.
    /// - Throws: `InputRejection` with every problem of the file.
    /// - Complexity: O(bytes).
    public static func read(
        _ file: InputFile, columns: UnitColumns, delimiter: Character? = nil
    ) throws(InputRejection) -> [AllocationUnit] {
        var problems = ProblemList()
        var units: [AllocationUnit] = []
        withExtendedLifetime(file.bytes) {
            let byte = delimiter.flatMap(Delimiter.byte)
            guard var reader = TableReader(file, delimiter: byte, problems: &problems),
                let layout = UnitLayout(reader.table, columns, &problems)
            else { return }
            units = read(&reader, layout, &problems)
        }
        if problems.hasErrors { throw InputRejection(problems.sorted) }
        return units
    }

    private static func read(
        _ reader: inout TableReader, _ layout: UnitLayout, _ problems: inout ProblemList
    ) -> [AllocationUnit] {
        var units: [AllocationUnit] = []
        var firstLines: [String: Int] = [:]
        var hasRows = false
        while reader.next() {
            hasRows = true
            if let fault = reader.fault {
                problems.add(fault)
                if reader.isLost { break }
                continue
            }
            let place = reader.location(ofField: layout.unit)
            let row = UnitRow(reader: reader, layout: layout)
            let unit = row.unit(&problems)
            if let first = firstLines[unit.name] {
                let advice = Message(.firstAtLine, "\(first)")
                problems.error(at: place, Message(.duplicateUnit, unit.name.quotable), advice: [advice])
            } else if unit.name.isEmpty {
                problems.error(at: place, Message(.blankUnit))
            } else {
                firstLines[unit.name] = place.line
                units.append(unit)
            }
        }
        if !hasRows { problems.error(at: reader.file.place, Message(.noUnits)) }
        return units
    }
}
