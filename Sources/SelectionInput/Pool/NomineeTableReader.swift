import SelectionCore
import Wording

/// Makes a pool of nominees in memory, with the checks that a file's nominees go through.
struct NomineeTableReader {
    private let table: NomineeTable
    private let headers: PoolHeaders
    private let checks: [(column: Int, check: CellCheck)]
    private let idColumn: Int
    private let nameColumn: Int?
    private let leavesOut: Bool
    /// The row of each id that is in the pool.
    private var rowOfID: [String: Int] = [:]
    private var kept: [Int] = []
    /// Rows with a cell under each header, those that are left out among them.
    private var wellFormed: [Int] = []
    private var isComplete = true
    private var columnFaults = ColumnFaults()

    /// Reads `table` for one plan. Problems are added; without a header that holds the id there is nothing to read.
    /// - Complexity: O(cells).
    static func read(
        _ table: NomineeTable, for requirements: PoolRequirements, options: ReadOptions, problems: inout ProblemList
    ) -> PoolReader.Reading? {
        if let title = titleFault(table, PoolHeaders.needed(by: [requirements])) {
            problems.add(title)
            return nil
        }
        let headers = PoolHeaders(table: table, requirements: requirements)
        checkRepeatedHeaders(table, &problems)
        headers.check(&problems)
        guard var reader = NomineeTableReader(table, headers, options) else { return nil }
        for row in table.rows.indices { reader.judge(row, &problems) }
        reader.columnFaults.report(&problems) { table.headers[$0] }
        return reader.finish(&problems)
    }

    private init?(_ table: NomineeTable, _ headers: PoolHeaders, _ options: ReadOptions) {
        guard let idColumn = headers.column("id") else { return nil }
        (self.table, self.headers, self.idColumn) = (table, headers, idColumn)
        nameColumn = headers.column("name")
        (checks, leavesOut) = (headers.checks, options.skipsInvalidRows)
    }

    /// The problem that the headings that are needed stand in a row, and none of them among the headers.
    private static func titleFault(_ table: NomineeTable, _ needed: [String]) -> Diagnostic? {
        let wanted = Set(needed)
        guard !table.headers.contains(where: wanted.contains) else { return nil }
        let row = table.rows.prefix(HeaderBelowTitle.depth).firstIndex {
            wanted.intersection($0).count >= min(2, wanted.count)
        }
        return row.map { row in
            let headings = table.rows[row].filter { !$0.isEmpty }.map(\.quotable).joined(separator: ", ")
            return Diagnostic(
                .error, at: SourceLocation(file: table.name),
                Message(NobodyMessage.headerInRow(row: "\(row + 1)", headings: headings)),
                advice: [Message(NobodyMessage.giveHeaders)])
        }
    }

    private static func checkRepeatedHeaders(_ table: NomineeTable, _ problems: inout ProblemList) {
        for (column, header) in table.headers.enumerated() {
            guard let first = table.column(header), first < column else { continue }
            problems.error(
                at: table.location(ofHeader: column),
                Message(.duplicateHeader(header: header.quotable, first: "\(first + 1)", second: "\(column + 1)")))
        }
    }

    /// Says what is wrong with a row; one that is in order, or whose id at least is, joins the pool.
    private mutating func judge(_ row: Int, _ problems: inout ProblemList) {
        let cells = table.rows[row]
        // As blank lines of a file are.
        guard !cells.allSatisfy(\.isEmpty) else { return }
        guard cells.count == table.headers.count else {
            let message = Message(.wrongFieldCount(fields: "\(cells.count)", headers: "\(table.headers.count)"))
            return reject(RecordFault(message), row: row, column: nil, &problems)
        }
        wellFormed.append(row)
        let ids = [idColumn] + [nameColumn].compactMap(\.self)
        if let nobody = NobodyRow(cells, headers: table.headers, ids: ids, shown: idColumn) {
            let advice = leavesOut ? [] : [Message(NobodyMessage.deleteRowOrSkip)]
            return reject(RecordFault(nobody.message, advice: advice), row: row, column: nobody.column, &problems)
        }
        let hasID = judgeID(cells[idColumn], row, &problems)
        var isSound = true
        if let nameColumn, nameColumn != idColumn, cells[nameColumn].isEmpty {
            reject(RecordFault(Message(NobodyMessage.blankName)), row: row, column: nameColumn, &problems)
            isSound = false
        }
        for (column, check) in checks {
            guard let fault = check.fault(of: cells[column]) else { continue }
            isSound = false
            if fault.ofColumn != nil, !leavesOut {
                let place = SourceLocation(file: table.name, line: row + 1, column: column + 1)
                columnFaults.add(fault, cells[column], column: column, at: place)
                isComplete = false
            } else {
                reject(fault, row: row, column: column, &problems)
            }
        }
        guard hasID, isSound || !leavesOut else { return }
        rowOfID[cells[idColumn]] = row
        kept.append(row)
    }

    private mutating func judgeID(_ id: String, _ row: Int, _ problems: inout ProblemList) -> Bool {
        if id.isEmpty {
            reject(RecordFault(Message(.blankID)), row: row, column: idColumn, &problems)
            return false
        }
        guard let first = rowOfID[id] else { return true }
        let advice = Message(.firstAtLine(line: "\(first + 1)"))
        let fault = RecordFault(Message(.duplicateID(id: id.quotable)), advice: [advice])
        reject(fault, row: row, column: idColumn, &problems)
        return false
    }

    private mutating func reject(
        _ fault: RecordFault, row: Int, column: Int?, _ problems: inout ProblemList
    ) {
        let place = SourceLocation(file: table.name, line: row + 1, column: column.map { $0 + 1 } ?? 0)
        var diagnostic = Diagnostic(.error, at: place, fault.problem, advice: fault.advice)
        if leavesOut {
            diagnostic.severity = .warning
            diagnostic.advice.append(Message(.rowLeftOut))
        } else {
            isComplete = false
        }
        problems.add(diagnostic)
    }

    private func finish(_ problems: inout ProblemList) -> PoolReader.Reading? {
        guard !kept.isEmpty else {
            if isComplete { problems.error(at: SourceLocation(file: table.name), Message(.noNominees)) }
            return nil
        }
        let records = NomineeTable(kept, of: table)
        var coded: [Int: CodedColumn] = [:]
        for (column, _) in checks { coded[column] = codedColumn(column, records) }
        warnOfAlikeIDs(records, &problems)
        let persons = persons(records, &problems)
        var rows = rowsOfPlanIDs(records, &problems)
        for row in persons.groups.joined() { rows[records.rows[row][idColumn]] = row }
        var columns: [String: CodedColumn] = [:]
        for (name, column) in headers.columnsRead { columns[name] = coded[column] }
        let pool = Pool(
            count: records.rows.count, columns: columns, records: records, idColumn: idColumn,
            nameColumn: headers.column("name"), rowsOfPlanIDs: rows)
        let blanks = checks.compactMap { read in
            coded[read.column].map { ColumnBlanks(header: table.headers[read.column], count: $0.blankCount) }
        }
        return PoolReader.Reading(
            pool: pool, blanks: blanks, isComplete: isComplete,
            invisible: ColumnInvisibles.counted([table.invisible], headers: table.headers), persons: persons.groups,
            tellsPersons: !PersonColumns.found(in: table.headers, name: nameColumn).isEmpty)
    }

    /// Warns of nominees whose ids look alike.
    private func warnOfAlikeIDs(_ records: NomineeTable, _ problems: inout ProblemList) {
        let form = IDForm(sample: records.rows.prefix(IDForm.sampleSize).map { $0[idColumn] })
        let unusual = records.rows.indices.lazy.filter { !form.fits(records.rows[$0][idColumn]) }
            .prefix(AlikeIDs.maximum + 1).map {
                AlikeIDs.Entry(id: records.rows[$0][idColumn], place: records.numbers[$0])
            }
        guard unusual.count <= AlikeIDs.maximum else {
            return AlikeIDs.noteUncompared(at: SourceLocation(file: table.name), &problems)
        }
        let alike = AlikeIDs(Array(unusual), form) { ids in
            Dictionary(uniqueKeysWithValues: Set(ids).compactMap { id in rowOfID[id].map { (id, table.numbers[$0]) } })
        }
        alike.warn(&problems) { SourceLocation(file: table.name, line: $0, column: idColumn + 1) }
    }

    /// Nominees who look like one person; a warning for each.
    private func persons(_ records: NomineeTable, _ problems: inout ProblemList) -> SamePersons {
        let ways = PersonColumns.found(in: table.headers, name: nameColumn)
        let hashes = ways.map { way in
            [records.rows.map { cells in way.key { cells[$0] }.map { max(1, NomineeIndex.hash(of: $0)) } ?? 0 }]
        }
        let persons = SamePersons(ways, hashes: hashes, threads: 1) { records.rows[$1][$0] }
        let isForbidden = headers.requirements.forbidsSamePerson
        persons.warn(records, idColumn: idColumn, isForbidden: isForbidden, &problems)
        return persons
    }

    /// The rows of the ids that the plan names; a nominee that is missing is a problem.
    private func rowsOfPlanIDs(_ records: NomineeTable, _ problems: inout ProblemList) -> [String: Int] {
        let wanted = Set(headers.requirements.ids.map(\.id))
        var rows: [String: Int] = [:]
        if !wanted.isEmpty {
            for (row, cells) in records.rows.enumerated() where wanted.contains(cells[idColumn]) {
                rows[cells[idColumn]] = row
            }
        }
        for reference in headers.requirements.ids where rows[reference.id] == nil {
            let nearest = Message.nearest(id: reference.id, among: records.rows.lazy.map { $0[idColumn] })
            problems.error(
                at: reference.location, Message(.unknownNominee(id: reference.id.quotable)), advice: nearest)
        }
        return rows
    }

    /// A column of the pool: its values in the order in which they appear in the table, as those of a file are.
    private func codedColumn(_ column: Int, _ records: NomineeTable) -> CodedColumn {
        let used = Set(records.rows.lazy.map { $0[column] })
        var (values, codeOf): ([String], [String: UInt32]) = ([""], ["": 0])
        for row in wellFormed {
            let value = table.rows[row][column]
            guard codeOf[value] == nil, used.contains(value) else { continue }
            codeOf[value] = UInt32(values.count)
            values.append(value)
        }
        return CodedColumn(values: values, codes: records.rows.map { codeOf[$0[column]] ?? 0 })
    }
}
