import SelectionCore

/// Reads the nominees' file: ids, the coded columns, and where each record starts.
struct PoolReader {
    private let requirements: PoolRequirements
    private let options: ReadOptions
    private let table: Table
    private let headers: PoolHeaders
    private let layout: RecordLayout

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
        guard let header = header(of: file, options, &problems),
            let reader = PoolReader(header, requirements, options, &problems)
        else { return nil }
        return reader.read(&problems)
    }

    /// Looks at `file` where there is no plan to say what its columns mean: at the ids only where a column is `id`.
    /// - Returns: nil; without a plan there is nothing to go on with.
    static func check(_ file: InputFile, options: ReadOptions, problems: inout ProblemList) -> Reading? {
        guard var header = header(of: file, options, &problems) else { return nil }
        if header.table.column("id") != nil {
            _ = PoolReader(header, PoolRequirements(), options, &problems)?.read(&problems)
        } else {
            withExtendedLifetime(file.bytes) {
                while header.next() {
                    if let fault = header.fault { problems.add(fault) }
                }
            }
        }
        return nil
    }

    private static func header(
        of file: InputFile, _ options: ReadOptions, _ problems: inout ProblemList
    ) -> TableReader? {
        let delimiter = options.delimiter.flatMap(Delimiter.byte(of:))
        if let character = options.delimiter, delimiter == nil {
            problems.error(at: nil, Message(.badDelimiter, String(character)))
        }
        return TableReader(file, delimiter: delimiter, problems: &problems)
    }

    private init?(
        _ header: TableReader, _ requirements: PoolRequirements, _ options: ReadOptions, _ problems: inout ProblemList
    ) {
        let headers = PoolHeaders(table: header.table, requirements: requirements)
        headers.check(&problems)
        guard let idColumn = headers.column("id") else { return nil }
        (table, self.headers, self.requirements, self.options) = (header.table, headers, requirements, options)
        layout = RecordLayout(
            file: table.file, delimiter: table.delimiter, fieldCount: table.headers.count, idColumn: idColumn,
            columns: headers.checks, start: header.scanner.position)
    }

    private func read(_ problems: inout ProblemList) -> Reading? {
        guard fitsMemory(&problems) else { return nil }
        let reading = RecordReading(
            layout, threads: options.threads, chunkBytes: options.chunkBytes, slackBytes: options.slackBytes)
        var review = RecordReview(table: table, layout: layout, leavesOut: options.skipsInvalidRows)
        review.judge(reading, threads: options.threads, &problems)
        let assembly = PoolAssembly(consume reading, without: review.leftOut, threads: options.threads)
        return finish(assembly, review, &problems)
    }

    /// Whether what reading takes is allowed; if not, the problem is added.
    private func fitsMemory(_ problems: inout ProblemList) -> Bool {
        guard let limit = options.memoryLimit,
            let estimate = MemoryEstimate(layout, chunkBytes: options.chunkBytes, threads: options.threads)
        else { return true }
        let needed = estimate.bytes + estimate.nominees * options.furtherBytesPerNominee
        guard needed > limit else { return true }
        let megabytes = [needed, limit].map { "\(($0 + 999_999) / 1_000_000)" }
        problems.error(
            at: table.file.place, Message(.needsMemory, "\(estimate.nominees)", megabytes[0], megabytes[1]),
            advice: [Message(.useMoreMemory)])
        return false
    }

    private func finish(
        _ assembly: PoolAssembly, _ review: RecordReview, _ problems: inout ProblemList
    ) -> Reading? {
        guard assembly.offsets.count > 0 else {
            if review.isComplete { problems.error(at: table.file.place, Message(.noNominees)) }
            return nil
        }
        var table = table
        table.offsets = assembly.offsets
        var columns: [String: CodedColumn] = [:]
        for (name, column) in headers.columnsRead {
            columns[name] = layout.columns.firstIndex { $0.column == column }.map { assembly.columns[$0] }
        }
        let index = NomineeIndex(table: table, idColumn: layout.idColumn, hashes: assembly.hashes)
        let pool = Pool(
            count: table.count, columns: columns, records: table, idColumn: layout.idColumn,
            nameColumn: headers.column("name"), rowsOfPlanIDs: rowsOfPlanIDs(index, &problems))
        let blanks = zip(layout.columns, assembly.columns).map { read, column in
            ColumnBlanks(header: table.headers[read.column], count: column.blankCount)
        }
        return Reading(pool: pool, blanks: blanks, isComplete: review.isComplete)
    }

    private func rowsOfPlanIDs(_ index: NomineeIndex, _ problems: inout ProblemList) -> [String: Int] {
        let rows = index.rows(of: Array(Set(requirements.ids.map(\.id))))
        var unknown = 0
        for reference in requirements.ids where rows[reference.id] == nil {
            unknown += 1
            let nearest = unknown > ProblemList.maximumListed ? nil : index.nearest(to: reference.id)
            problems.error(
                at: reference.location, Message(.unknownNominee, reference.id.quotable),
                advice: [nearest.map { Message(.nearestName, $0) }])
        }
        return rows
    }
}
