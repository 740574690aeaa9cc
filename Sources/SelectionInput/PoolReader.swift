import SelectionCore

/// Reads the nominees' file in one pass: ids, the coded columns, and where each record starts.
struct PoolReader {
    let requirements: PoolRequirements
    let options: ReadOptions
    private var reader: TableReader
    private let idColumn: Int
    private let nameColumn: Int?
    /// The coded columns and, for each of the plan's, which one it is; two names may share a header.
    private var coders: [(column: Int, coder: ColumnCoder)] = []
    private var index = NomineeIndex()
    private var isComplete = true

    /// What was read of a file.
    struct Reading {
        var pool: Pool
        var blanks: [ColumnBlanks]
        /// Whether every row that is not left out on purpose is in the pool.
        var isComplete: Bool
    }

    /// Reads `file` for a plan. Problems are added; without a header that holds the id there is nothing to read.
    static func read(
        _ file: InputFile, for requirements: PoolRequirements, options: ReadOptions, problems: inout ProblemList
    ) -> Reading? {
        let delimiter = options.delimiter.flatMap(Delimiter.byte(of:))
        if let character = options.delimiter, delimiter == nil {
            problems.error(at: nil, Message(.badDelimiter, String(character)))
        }
        guard let reader = TableReader(file, delimiter: delimiter, problems: &problems) else { return nil }
        guard var pool = PoolReader(reader, requirements, options, &problems) else { return nil }
        return withExtendedLifetime(file.bytes) {
            pool.readRecords(&problems)
            return pool.finish(&problems)
        }
    }

    private init?(
        _ reader: TableReader, _ requirements: PoolRequirements, _ options: ReadOptions, _ problems: inout ProblemList
    ) {
        let headers = PoolHeaders(table: reader.table, requirements: requirements)
        headers.check(&problems)
        guard let idColumn = headers.column("id") else { return nil }
        (self.reader, self.requirements, self.options) = (reader, requirements, options)
        (self.idColumn, nameColumn) = (idColumn, headers.column("name"))
        for (column, check) in headers.checks { coders.append((column, ColumnCoder(check: check))) }
    }

    private mutating func readRecords(_ problems: inout ProblemList) {
        var codes = [UInt32](repeating: 0, count: coders.count)
        while reader.next() {
            if let fault = reader.fault {
                reject(fault, isFinal: reader.isLost, &problems)
                if reader.isLost { return }
                continue
            }
            let hash = NomineeIndex.hash(of: reader.scanner.fields[idColumn], in: reader.scanner.bytes)
            let hasID = checkID(hash, &problems)
            let isSound = code(&codes, &problems)
            guard hasID, isSound || !options.skipsInvalidRows else { continue }
            for position in coders.indices { coders[position].coder.append(codes[position]) }
            index.append(hash)
            reader.accept()
        }
    }

    /// Codes the record's cells; whether all of them are what the plan asks for.
    private mutating func code(_ codes: inout [UInt32], _ problems: inout ProblemList) -> Bool {
        var isSound = true
        for position in coders.indices {
            let column = coders[position].column
            codes[position] = coders[position].coder.code(of: reader.scanner.fields[column], in: reader.scanner.bytes)
            guard let fault = coders[position].coder.fault(ofCode: codes[position]) else { continue }
            reject(fault, in: column, &problems)
            isSound = false
        }
        return isSound
    }

    private mutating func checkID(_ hash: UInt64, _ problems: inout ProblemList) -> Bool {
        let (field, bytes) = (reader.scanner.fields[idColumn], reader.scanner.bytes)
        let isPlain = field.count > 0 && (0x21...0x7E).contains(bytes[field.start])
        guard isPlain || !field.text(in: bytes).isEmpty else {
            reject(RecordFault(Message(.blankID)), in: idColumn, &problems)
            return false
        }
        let id = { field.text(in: bytes) }
        guard let earlier = index.row(ofHash: hash, id: id, in: reader.table, column: idColumn) else { return true }
        let first = Message(.firstAtLine, "\(reader.table.location(ofRow: earlier).line)")
        reject(RecordFault(Message(.duplicateID, id().quotable), advice: [first]), in: idColumn, &problems)
        return false
    }

    private mutating func reject(_ fault: RecordFault, in column: Int, _ problems: inout ProblemList) {
        let place = reader.location(ofField: column)
        reject(Diagnostic(.error, at: place, fault.problem, advice: fault.advice), &problems)
    }

    /// Adds a problem of the record: a warning where bad rows are left out and the rest of the file can be read.
    private mutating func reject(_ fault: Diagnostic, isFinal: Bool = false, _ problems: inout ProblemList) {
        var diagnostic = fault
        if options.skipsInvalidRows, !isFinal {
            diagnostic.severity = .warning
            diagnostic.advice.append(Message(.rowLeftOut))
        }
        if diagnostic.severity == .error { isComplete = false }
        problems.add(diagnostic)
    }

    private func finish(_ problems: inout ProblemList) -> Reading? {
        let table = reader.table
        guard table.count > 0 else {
            if isComplete { problems.error(at: table.file.place, Message(.noNominees)) }
            return nil
        }
        let headers = PoolHeaders(table: table, requirements: requirements)
        let coded = Dictionary(uniqueKeysWithValues: coders.map { ($0.column, $0.coder.column()) })
        var columns: [String: CodedColumn] = [:]
        for (name, column) in headers.columnsRead { columns[name] = coded[column] }
        let pool = Pool(
            count: table.count, columns: columns, records: table, idColumn: idColumn, nameColumn: nameColumn,
            rowsOfPlanIDs: rowsOfPlanIDs(&problems))
        let blanks = coders.map { column, _ in
            ColumnBlanks(header: table.headers[column], count: coded[column]?.blankCount ?? 0)
        }
        return Reading(pool: pool, blanks: blanks, isComplete: isComplete)
    }

    private func rowsOfPlanIDs(_ problems: inout ProblemList) -> [String: Int] {
        var rows: [String: Int] = [:]
        var unknown = 0
        for reference in requirements.ids {
            if let row = index.row(of: reference.id, in: reader.table, column: idColumn) {
                rows[reference.id] = row
                continue
            }
            unknown += 1
            let nearest =
                unknown > ProblemList.maximumListed
                ? nil : index.nearest(to: reference.id, in: reader.table, column: idColumn)
            problems.error(
                at: reference.location, Message(.unknownNominee, reference.id.quotable),
                advice: [nearest.map { Message(.nearestName, $0) }])
        }
        return rows
    }
}

extension CodedColumn {
    /// How many nominees have nothing here.
    var blankCount: Int { codes.reduce(0) { $0 + ($1 == 0 ? 1 : 0) } }
}
