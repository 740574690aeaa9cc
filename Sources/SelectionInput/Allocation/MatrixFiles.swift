import Apportionment
import ExactArithmetic
import SelectionCore
import Wording

/// Reads the two tables of an allotment to units and categories: categories with their seats (`category,seats`), and
/// units with their seats and a weight for each category (`unit,seats`, then a column for each category).
package enum MatrixFiles {
    /// The problem, units and categories in the files' order, and what does not reject it but should be known.
    /// - Parameters:
    ///   - unit: the header of the units' names.
    ///   - delimiter: what separates the fields of the units; found out where it is nil.
    /// - Throws: `InputRejection` with every problem of both files.
    /// - Complexity: O(bytes).
    package static func read(
        units: InputFile, categories: InputFile, unit: String = "unit", delimiter: Character? = nil
    ) throws(InputRejection) -> (problem: MatrixProblem, warnings: [Diagnostic]) {
        var problems = ProblemList()
        let read = readCategories(categories, &problems)
        let problem = readUnits(units, unit, delimiter.flatMap(Delimiter.byte), read, &problems)
        guard let problem, !problems.hasErrors else { throw InputRejection(problems.sorted) }
        return (problem, problems.sorted)
    }

    private static func readCategories(
        _ file: InputFile, _ problems: inout ProblemList
    ) -> NamedRows<MatrixLine>? {
        withExtendedLifetime(file.bytes) {
            guard var reader = TableReader(file, delimiter: nil, needed: ["category", "seats"], problems: &problems)
            else { return nil }
            let columns = (reader.table.column("category"), reader.table.column("seats"))
            if columns.0 == nil { reader.table.addMissing("category", to: &problems) }
            if columns.1 == nil { reader.table.addMissing("seats", to: &problems) }
            guard let category = columns.0 else { return nil }
            let lines = NamedRows(&reader, name: category, .categories, &problems) { name, reader, problems in
                line(name, reader, seats: columns.1, &problems)
            }
            checkSum(lines.rows, file, &problems)
            return lines
        }
    }

    private static func line(
        _ name: String, _ reader: TableReader, seats column: Int?, _ problems: inout ProblemList
    ) -> MatrixLine {
        guard let column else { return MatrixLine(name: name, seats: 0) }
        if reader.text(column).isEmpty { reader.addBlank(column, &problems) }
        return MatrixLine(name: name, seats: reader.count(column, &problems) ?? 0)
    }

    private static func checkSum(_ lines: [MatrixLine], _ file: InputFile, _ problems: inout ProblemList) {
        var left = BiproportionalProblem.maximumSeats
        for line in lines {
            guard line.seats <= left else {
                problems.error(at: file.place, Message(.tooManySeats(most: "\(BiproportionalProblem.maximumSeats)")))
                return
            }
            left -= line.seats
        }
    }

    private static func readUnits(
        _ file: InputFile, _ unit: String, _ delimiter: UInt8?, _ categories: NamedRows<MatrixLine>?,
        _ problems: inout ProblemList
    ) -> MatrixProblem? {
        withExtendedLifetime(file.bytes) {
            guard
                var reader = TableReader(
                    file, delimiter: delimiter, needed: [unit.normalized, "seats"], problems: &problems)
            else { return nil }
            let own = (unit: reader.table.column(unit.normalized), seats: reader.table.column("seats"))
            if own.unit == nil { reader.table.addMissing(unit, to: &problems, advice: Message(.nameUnitColumn)) }
            if own.seats == nil { reader.table.addMissing("seats", to: &problems) }
            let columns = weightColumns(reader.table, [own.unit, own.seats], categories, &problems)
            guard let name = own.unit else { return nil }
            let rows = NamedRows(&reader, name: name, .units, &problems) { name, reader, problems in
                (line(name, reader, seats: own.seats, &problems), columns.map { reader.weight($0, &problems) })
            }
            checkSum(rows.rows.map(\.0), file, &problems)
            checkTotals(columns, rows.rows.map(\.1), reader.table, &problems)
            return categories.map { categories in
                MatrixProblem(units: rows.rows.map(\.0), categories: categories.rows, weights: rows.rows.map(\.1))
            }
        }
    }

    /// Says which of the `columns` add up the others; their figures are in `weights` by row.
    private static func checkTotals(
        _ columns: [Int], _ weights: [[Rational]], _ table: Table, _ problems: inout ProblemList
    ) {
        let sums = weights.map { Rational.sum(of: $0) }
        for (place, column) in columns.enumerated() {
            let addsUp =
                columns.count > 2 && weights.contains { $0[place] != .zero }
                && zip(weights, sums).allSatisfy { Rational.sum(of: [$0[place], $0[place]]) == $1 }
            let header = table.headers[column]
            let (isNamed, at) = (TotalWords.areTotal(header), table.location(ofHeader: column))
            let advice = Message(NobodyMessage.deleteColumn)
            if isNamed, addsUp {
                problems.error(
                    at: at, Message(NobodyMessage.totalColumn(header: header.quotable)), advice: [advice])
            } else if isNamed {
                problems.warning(at: at, Message(NobodyMessage.totalColumnByName(header: header.quotable)))
            } else if addsUp {
                problems.warning(at: at, Message(NobodyMessage.totalColumnBySum(header: header.quotable)))
            }
        }
    }

    /// The column of each category's weights; what is missing is said where the category stands.
    private static func weightColumns(
        _ table: Table, _ own: [Int?], _ categories: NamedRows<MatrixLine>?, _ problems: inout ProblemList
    ) -> [Int] {
        guard let categories else { return [] }
        var columns: [Int] = []
        let others = table.headers.indices.filter { column in
            !own.contains(column) && table.column(table.headers[column]) == column
        }
        for (line, place) in zip(categories.rows, categories.places) {
            if let column = others.first(where: { table.headers[$0] == line.name }) {
                columns.append(column)
                continue
            }
            let names = others.map { table.headers[$0] }
            problems.error(
                at: place, Message(.categoryWithoutWeights(category: line.name.quotable, file: table.file.name)),
                advice: [
                    names.isEmpty ? nil : Message(.allowedValues(values: names.prefix(40).joined(separator: ", ")))
                ]
                    + Message.nearestSeen(line.name, among: names))
        }
        let known = categories.rows.map(\.name)
        for column in others where !columns.contains(column) {
            let header = table.headers[column]
            problems.warning(
                at: table.location(ofHeader: column), Message(.columnWithoutCategory(header: header.quotable)),
                advice: [.nearest(header, among: known)])
        }
        return columns
    }
}
