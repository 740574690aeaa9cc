import SelectionCore
import Wording

/// Judges, from front to back, the records that readers remarked on and those whose ids may not be unique: says what is
/// wrong with them, and which rows are left out.
struct RecordReview {
    private let table: Table
    private let layout: RecordLayout
    /// True where a bad row is left out instead of the file being rejected.
    private let leavesOut: Bool
    /// The rows of each chunk that are not in the pool, ascending.
    private(set) var leftOut: [[Int]] = []
    /// True where every row that is not left out on purpose is in the pool.
    private(set) var isComplete = true

    /// The places of the records that have one of the repeated hashes and are in the pool.
    private var accepted: [UInt32: [Int]] = [:]
    private var repeated: Set<UInt32> = []
    private var faults: [Int: [String: RecordFault?]] = [:]
    private var columnFaults = ColumnFaults()
    private var scanner: RecordScanner

    init(table: Table, layout: RecordLayout, leavesOut: Bool) {
        self.table = table
        self.layout = layout
        self.leavesOut = leavesOut
        scanner = RecordScanner(table.file.bytes.buffer, delimiter: layout.delimiter, from: 0, line: 0)
    }

    /// Judges what has been read.
    /// - Complexity: O(rows), and O(bytes) of the records in question.
    mutating func judge(_ reading: RecordReading, threads: Int, _ problems: inout ProblemList) {
        repeated = RepeatedHashes.find(in: reading.chunks.map(\.hashes), threads: threads)
        let filter = HashFilter(repeated)
        for chunk in reading.chunks {
            leftOut.append([])
            for remark in remarks(of: chunk, filter) {
                guard let row = remark.row else {
                    judgeFault(at: remark.offset, &problems)
                    continue
                }
                let isAccepted = judgeRow(at: remark.offset, hash: chunk.hashes[row], &problems)
                if !isAccepted { leftOut[leftOut.count - 1].append(row) }
            }
        }
        columnFaults.report(&problems) { table.headers[$0] }
    }

    /// The chunk's remarks and the rows whose hashes are repeated, in order.
    private func remarks(of chunk: ChunkRecords, _ filter: HashFilter) -> [ChunkRecords.Remark] {
        guard !repeated.isEmpty else { return chunk.remarks }
        let known = Set(chunk.remarks.compactMap(\.row))
        let suspects = chunk.hashes.indices.filter {
            filter.mayContain(chunk.hashes[$0]) && repeated.contains(chunk.hashes[$0]) && !known.contains($0)
        }
        guard !suspects.isEmpty else { return chunk.remarks }
        let remarks = suspects.map { ChunkRecords.Remark(offset: chunk.start + Int(chunk.offsets[$0]), row: $0) }
        return (chunk.remarks + remarks).sorted { $0.offset < $1.offset }
    }

    /// Says what is wrong with a record that is not well formed. One on several lines is never left out: a misplaced
    /// quote may have taken in other nominees.
    private mutating func judgeFault(at start: Int, _ problems: inout ProblemList) {
        scanner.read(at: start)
        let (found, expected) = (scanner.fields.count, layout.fieldCount)
        let fault =
            scanner.fault
            ?? RecordScanner.Fault(
                offset: start, problem: Message(.wrongFieldCount(fields: "\(found)", headers: "\(expected)")))
        let column = scanner.fault.flatMap(scanner.column)
        let place = table.location(of: fault.offset, inRecordAt: start, column: column)
        let filled = scanner.fields.count { !$0.text(in: scanner.bytes).isEmpty }
        let looksEmpty = scanner.fault == nil && filled == 1 && expected >= NobodyRow.leastColumns
        let nobody = looksEmpty ? [Message(NobodyMessage.oneCell)] : []
        reject(
            Diagnostic(.error, at: place, fault.problem, advice: fault.advice + nobody + adviceOnLines()),
            isFinal: fault.isFatal || scanner.isOnSeveralLines, &problems)
    }

    /// Advice that names the place of the quote that makes the record go over several lines, and says that the record
    /// is not left out.
    private func adviceOnLines() -> [Message] {
        guard scanner.isOnSeveralLines, scanner.fault?.isFatal != true else { return [] }
        let quote = scanner.longestQuote.map { quote in
            let place = table.location(of: quote.opening, inRecordAt: scanner.start)
            return Message(.quoteOverLines(line: "\(place.line)", column: "\(place.column)", lines: "\(quote.lines)"))
        }
        return [quote, leavesOut ? Message(.linesNotLeftOut) : nil].compactMap(\.self)
    }

    /// Says what is wrong with the cells of a well-formed record; returns true where its row is in the pool.
    private mutating func judgeRow(at start: Int, hash: UInt32, _ problems: inout ProblemList) -> Bool {
        scanner.read(at: start)
        if let nobody = nobody() {
            let advice = leavesOut ? [] : [Message(NobodyMessage.deleteRowOrSkip)]
            reject(
                RecordFault(nobody.message, advice: advice), column: nobody.column, &problems)
            return false
        }
        let hasID = judgeID(hash: hash, &problems)
        var isSound = judgeName(&problems)
        for (column, check) in layout.columns {
            let value = scanner.fields[column].text(in: scanner.bytes)
            guard let fault = fault(of: value, column, check) else { continue }
            isSound = false
            if fault.ofColumn != nil, !leavesOut, !scanner.isOnSeveralLines {
                columnFaults.add(fault, value, column: column, at: location(ofField: column))
                isComplete = false
            } else {
                reject(fault, column: column, &problems)
            }
        }
        guard hasID, isSound || !leavesOut else { return false }
        if repeated.contains(hash) { accepted[hash, default: []].append(start) }
        return true
    }

    /// The kind of row that the record is, where it is nobody.
    private func nobody() -> NobodyRow? {
        let cells = scanner.fields.map { $0.text(in: scanner.bytes) }
        let ids = [layout.idColumn] + [layout.nameColumn].compactMap(\.self)
        return NobodyRow(cells, headers: table.headers, ids: ids, shown: layout.idColumn)
    }

    /// Says where the record has no name in a file that has names.
    private mutating func judgeName(_ problems: inout ProblemList) -> Bool {
        guard let column = layout.nameColumn, column != layout.idColumn else { return true }
        guard scanner.fields[column].text(in: scanner.bytes).isEmpty else { return true }
        reject(RecordFault(Message(NobodyMessage.blankName)), column: column, &problems)
        return false
    }

    private mutating func judgeID(hash: UInt32, _ problems: inout ProblemList) -> Bool {
        let column = layout.idColumn
        let id = scanner.fields[column].text(in: scanner.bytes)
        if id.isEmpty {
            reject(RecordFault(Message(.blankID)), column: column, &problems)
            return false
        }
        let first = accepted[hash]?.first { table.field(column, ofRecordAt: $0) == id }
        guard let first else { return true }
        let place = table.location(of: first, inRecordAt: first, column: column)
        let fault = RecordFault(Message(.duplicateID(id: id.quotable)), advice: [.first(at: place)])
        reject(fault, column: column, &problems)
        return false
    }

    /// The fault of a value, found out once.
    private mutating func fault(of value: String, _ column: Int, _ check: CellCheck) -> RecordFault? {
        if let known = faults[column]?[value] { return known }
        let fault = check.fault(of: value)
        faults[column, default: [:]][value] = .some(fault)
        return fault
    }

    /// The place of a field of the record.
    private func location(ofField column: Int) -> SourceLocation {
        table.location(of: scanner.fields[column].start, inRecordAt: scanner.start, column: column)
    }

    /// Adds the problem of a cell of the record.
    private mutating func reject(_ fault: RecordFault, column: Int, _ problems: inout ProblemList) {
        let isOnSeveralLines = scanner.isOnSeveralLines(scanner.fields[column])
        let advice = fault.advice + (isOnSeveralLines ? adviceOnLines() : [])
        reject(
            Diagnostic(.error, at: location(ofField: column), fault.problem, advice: advice),
            isFinal: isOnSeveralLines, &problems)
    }

    /// Adds the problem of a record: a warning where bad rows are left out and the rest of the file can be read.
    private mutating func reject(_ fault: Diagnostic, isFinal: Bool = false, _ problems: inout ProblemList) {
        var diagnostic = fault
        if leavesOut, !isFinal {
            diagnostic.severity = .warning
            diagnostic.advice.append(Message(.rowLeftOut))
        }
        if diagnostic.severity == .error { isComplete = false }
        problems.add(diagnostic)
    }
}
