import SelectionCore
import Wording

/// Reads the nominees' file: ids, the coded columns, and where each record starts; for one plan, or for several that ask the
/// same of the columns they share.
struct PoolReader {
    private let options: ReadOptions
    private let table: Table
    /// The way each plan's names meet the headers.
    private let headers: [PoolHeaders]
    private let layout: RecordLayout

    /// The data read of a file for a plan.
    struct Reading {
        var pool: Pool
        var blanks: [ColumnBlanks]
        /// True where every row that is not left out on purpose is in the pool.
        var isComplete: Bool
        /// The number of invisible characters in each column that has some, its heading among them.
        var invisible: [ColumnInvisibles] = []
        /// The rows of each person who stands in the file under several ids.
        var persons: [[Int]] = []
        /// True where the file has columns by which such a person is told.
        var tellsPersons = false

        /// The same, with the columns that `plan` derives of those of the file.
        func deriving(for plan: Plan) -> Reading {
            var reading = self
            reading.pool = pool.deriving(for: plan)
            return reading
        }
    }

    /// Reads `file` for plans: once where they ask the same of the columns they share, as plans mostly do. Problems are
    /// added, each once; without a header that holds the id there is nothing to read.
    /// - Returns: what was read for each plan.
    static func read(
        _ file: InputFile, for requirements: [PoolRequirements], options: ReadOptions, problems: inout ProblemList
    ) -> [Reading]? {
        guard let header = header(of: file, needed: PoolHeaders.needed(by: requirements), options, &problems) else {
            return nil
        }
        let headers = requirements.map { PoolHeaders(table: header.table, requirements: $0) }
        for headers in headers {
            var own = ProblemList()
            headers.check(&own)
            problems.add(new: own.sorted)
        }
        var readings = [Reading?](repeating: nil, count: headers.count)
        for members in PoolHeaders.compatible(headers, isStrict: options.skipsInvalidRows) {
            var own = ProblemList()
            let reader = PoolReader(header, members.map { headers[$0] }, options)
            let found = reader?.read(&own)
            problems.add(new: own.sorted)
            guard let found else { return nil }
            for (member, reading) in zip(members, found) { readings[member] = reading }
        }
        return readings.compactMap(\.self)
    }

    /// Looks at `file` where there is no plan to say what its columns mean: at the ids only where a column is `id`.
    /// - Returns: nil; without a plan there is nothing to go on with.
    static func check(_ file: InputFile, options: ReadOptions, problems: inout ProblemList) -> [Reading]? {
        guard var header = header(of: file, needed: ["id"], options, &problems) else { return nil }
        if header.table.column("id") != nil {
            let headers = PoolHeaders(table: header.table, requirements: PoolRequirements())
            _ = PoolReader(header, [headers], options)?.read(&problems)
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
        of file: InputFile, needed: [String], _ options: ReadOptions, _ problems: inout ProblemList
    ) -> TableReader? {
        let delimiter = options.delimiter.flatMap(Delimiter.byte(of:))
        if let character = options.delimiter, delimiter == nil {
            problems.error(at: nil, Message(.badDelimiter(text: String(character))))
        }
        return TableReader(file, delimiter: delimiter, needed: needed, problems: &problems)
    }

    private init?(_ header: TableReader, _ headers: [PoolHeaders], _ options: ReadOptions) {
        guard let idColumn = headers.first?.column("id") else { return nil }
        (table, self.headers, self.options) = (header.table, headers, options)
        var layout = RecordLayout(
            file: table.file, delimiter: table.delimiter, fieldCount: table.headers.count, idColumn: idColumn,
            columns: PoolHeaders.checks(of: headers), start: header.scanner.position)
        layout.idHeader = table.headers[idColumn]
        layout.idForm = PoolReader.idForm(header, idColumn)
        layout.nameColumn = headers.first?.column("name")
        layout.persons = PersonColumns.found(in: table.headers, name: layout.nameColumn)
        self.layout = layout
    }

    /// The form of the first ids after the header.
    private static func idForm(_ header: TableReader, _ column: Int) -> IDForm {
        var (reader, ids) = (header, [String]())
        while ids.count < IDForm.sampleSize, reader.next() {
            if reader.fault == nil { ids.append(reader.text(column)) }
        }
        return IDForm(sample: ids)
    }

    private func read(_ problems: inout ProblemList) -> [Reading]? {
        guard fitsMemory(&problems) else { return nil }
        let reading = RecordReading(
            layout, threads: options.threads, chunkBytes: options.chunkBytes, slackBytes: options.slackBytes)
        var review = RecordReview(table: table, layout: layout, leavesOut: options.skipsInvalidRows)
        review.judge(reading, threads: options.threads, &problems)
        let unusual = unusualIDs(reading, leftOut: review.leftOut)
        let assembly = PoolAssembly(consume reading, without: review.leftOut, threads: options.threads)
        return finish(assembly, review, unusual, &problems)
    }

    /// The nominees whose ids are not of the usual form, with the places of their records; nil where they are too many.
    private func unusualIDs(_ reading: RecordReading, leftOut: [[Int]]) -> [AlikeIDs.Entry]? {
        guard reading.chunks.reduce(0, { $0 + $1.unusualIDs.count }) <= AlikeIDs.maximum else { return nil }
        return zip(reading.chunks, leftOut).flatMap { chunk, leftOut in
            let leftOut = Set(leftOut)
            return chunk.unusualIDs.filter { !leftOut.contains($0) }.map { row in
                let start = chunk.start + Int(chunk.offsets[row])
                return AlikeIDs.Entry(id: table.field(layout.idColumn, ofRecordAt: start), place: start)
            }
        }
    }

    /// Warns of nominees whose ids look alike.
    private func warnOfAlikeIDs(_ unusual: [AlikeIDs.Entry]?, _ index: NomineeIndex, _ problems: inout ProblemList) {
        guard let unusual else { return AlikeIDs.noteUncompared(at: table.file.place, &problems) }
        let alike = AlikeIDs(unusual, layout.idForm) { ids in
            index.rows(of: ids).mapValues { index.table.offsets[$0] }
        }
        alike.warn(&problems) { table.location(ofField: layout.idColumn, inRecordAt: $0) }
    }

    /// True where what reading takes is allowed; if not, the problem is added.
    private func fitsMemory(_ problems: inout ProblemList) -> Bool {
        guard options.memoryLimit != nil || options.addressLimit != nil,
            let estimate = MemoryEstimate(layout, chunkBytes: options.chunkBytes, threads: options.threads)
        else { return true }
        let needed = estimate.bytes + estimate.nominees * options.furtherBytesPerNominee
        let addresses = needed + table.file.bytes.buffer.count + MemoryEstimate.addresses(ofThreads: options.threads)
        func megabytes(_ bytes: Int) -> String { "\((bytes + 999_999) / 1_000_000)" }
        let nominees = "\(estimate.nominees)"
        if let limit = options.memoryLimit, needed > limit {
            problems.error(
                at: table.file.place,
                Message(.needsMemory(nominees: nominees, needed: megabytes(needed), available: megabytes(limit))),
                advice: [Message(.useMoreMemory)])
            return false
        }
        if let limit = options.addressLimit, addresses > limit {
            problems.error(
                at: table.file.place,
                Message(.needsAddresses(nominees: nominees, needed: megabytes(addresses), available: megabytes(limit))),
                advice: [Message(FileMessage.raiseAddresses)])
            return false
        }
        return true
    }

    private func finish(
        _ assembly: PoolAssembly, _ review: RecordReview, _ unusual: [AlikeIDs.Entry]?, _ problems: inout ProblemList
    ) -> [Reading]? {
        guard assembly.offsets.count > 0 else {
            if review.isComplete { problems.error(at: table.file.place, Message(.noNominees)) }
            return nil
        }
        var table = table
        table.offsets = assembly.offsets
        let index = NomineeIndex(table: table, idColumn: layout.idColumn, hashes: assembly.hashes)
        warnOfAlikeIDs(unusual, index, &problems)
        var rows = rowsOfPlanIDs(index, &problems)
        let persons = SamePersons(layout.persons, hashes: assembly.persons, threads: options.threads) { column, row in
            table.field(column, ofRow: row)
        }
        let isForbidden = headers.allSatisfy { $0.requirements.forbidsSamePerson }
        persons.warn(table, idColumn: layout.idColumn, isForbidden: isForbidden, &problems)
        for row in persons.groups.joined() { rows[table.field(layout.idColumn, ofRow: row)] = row }
        return headers.map { headers in
            var reading = reading(headers, assembly, table, rows, isComplete: review.isComplete)
            reading.persons = persons.groups
            reading.tellsPersons = !layout.persons.isEmpty
            return reading
        }
    }

    /// The data one plan reads of the columns: by its names, and in its order.
    private func reading(
        _ headers: PoolHeaders, _ assembly: PoolAssembly, _ table: Table, _ rows: [String: Int], isComplete: Bool
    ) -> Reading {
        func coded(_ column: Int) -> CodedColumn? {
            layout.columns.firstIndex { $0.column == column }.map { assembly.columns[$0] }
        }
        var columns: [String: CodedColumn] = [:]
        for (name, column) in headers.columnsRead { columns[name] = coded(column) }
        let pool = Pool(
            count: table.count, columns: columns, records: table, idColumn: layout.idColumn,
            nameColumn: headers.column("name"), rowsOfPlanIDs: rows)
        let blanks = headers.checks.compactMap { read in
            coded(read.column).map { ColumnBlanks(header: table.headers[read.column], count: $0.blankCount) }
        }
        var reading = Reading(pool: pool, blanks: blanks, isComplete: isComplete)
        reading.invisible = ColumnInvisibles.counted(
            [assembly.invisible, table.invisibleInHeaders], headers: table.headers)
        return reading
    }

    /// The rows of the ids that any of the plans names.
    private func rowsOfPlanIDs(_ index: NomineeIndex, _ problems: inout ProblemList) -> [String: Int] {
        var seen: Set<NomineeReference> = []
        let references = headers.flatMap(\.requirements.ids).filter { headers.count == 1 || seen.insert($0).inserted }
        let rows = index.rows(of: Array(Set(references.map(\.id))))
        var unknown = 0
        for reference in references where rows[reference.id] == nil {
            unknown += 1
            let nearest = unknown > ProblemList.maximumListed ? nil : index.nearest(to: reference.id)
            problems.error(
                at: reference.location, Message(.unknownNominee(id: reference.id.quotable)),
                advice: nearest.map { Message.nearest($0, to: reference.id) } ?? [])
        }
        return rows
    }
}
