import Apportionment
import ExactArithmetic
import SelectionCore
import Wording

/// Reads the units that seats are allotted to: a table with a header and one unit a row.
package enum UnitsFile {
    /// The units in the file's order, and what does not reject them but should be known.
    /// - Parameter delimiter: what separates fields; found out where it is nil.
    /// - Throws: `InputRejection` with every problem of the file.
    /// - Complexity: O(bytes).
    package static func read(
        _ file: InputFile, columns: UnitColumns, delimiter: Character? = nil
    ) throws(InputRejection) -> (units: [AllocationUnit], warnings: [Diagnostic]) {
        var problems = ProblemList()
        var units: [AllocationUnit] = []
        withExtendedLifetime(file.bytes) {
            let byte = delimiter.flatMap(Delimiter.byte)
            guard var reader = TableReader(file, delimiter: byte, needed: columns.headers, problems: &problems),
                let layout = UnitLayout(reader.table, columns, &problems)
            else { return }
            units =
                NamedRows(&reader, name: layout.unit, .units, &problems) { _, reader, problems in
                    UnitRow(layout: layout).unit(&reader, &problems)
                }.rows
        }
        if problems.hasErrors { throw InputRejection(problems.sorted) }
        return (units, problems.sorted)
    }
}
