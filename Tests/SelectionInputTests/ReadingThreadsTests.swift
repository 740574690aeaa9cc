import SelectionCore
import Testing
import Wording

@testable import SelectionInput

/// Everything that reading a pool tells, in a form that can be compared.
private struct ReadingResult: Equatable {
    var texts: [String]
    var columns: [String: CodedColumn] = [:]
    var blanks: [ColumnBlanks] = []
    var ids: [String] = []
    var places: [Wording.SourceLocation] = []
    var rowsOfPlanIDs: [Int?] = []

    init(_ bytes: [UInt8], skipsInvalidRows: Bool, threads: Int, chunkBytes: Int, slackBytes: Int? = nil) {
        var options = ReadOptions(skipsInvalidRows: skipsInvalidRows, threads: threads)
        options.chunkBytes = chunkBytes
        options.slackBytes = slackBytes ?? options.slackBytes
        let example = InputCase("table", plan: BrokenTable.plan, pool: .bytes(bytes), options: options)
        do {
            let inputs = try example.read()
            texts = inputs.remarks.map { "\($0.severity) \($0.text(.english))" }
            (columns, blanks) = (inputs.pool.columns, inputs.blanks)
            ids = (0..<inputs.pool.count).map(inputs.pool.id)
            places = (0..<inputs.pool.count).map(inputs.pool.records.location)
            rowsOfPlanIDs = ["N1", "N2", "N3", "N30", "N31"].map(inputs.pool.row(ofPlanID:))
        } catch {
            texts = error.diagnostics.map { "\($0.severity) \($0.text(.english))" }
        }
    }
}

@Suite("What is read of a table")
struct ReadingThreadsTests {
    @Test("does not depend on threads or chunks", arguments: 1...150)
    func threads(_ seed: Int) {
        let bytes = BrokenTable(seed: seed).bytes
        for skips in [false, true] {
            let expected = ReadingResult(bytes, skipsInvalidRows: skips, threads: 1, chunkBytes: 1 << 20)
            for (threads, chunkBytes) in [(1, 1), (1, 50), (2, 16), (2, 300), (3, 64), (7, 1), (7, 33), (7, 200)] {
                let found = ReadingResult(bytes, skipsInvalidRows: skips, threads: threads, chunkBytes: chunkBytes)
                #expect(found == expected, "seed \(seed), \(threads) threads, chunks of \(chunkBytes) bytes")
            }
        }
    }

    @Test("does not depend on how far beyond a chunk may be looked", arguments: 1...150)
    func slack(_ seed: Int) {
        let bytes = BrokenTable(seed: seed).bytes
        let expected = ReadingResult(bytes, skipsInvalidRows: true, threads: 1, chunkBytes: 1 << 20)
        for (chunkBytes, slackBytes) in [(1, 0), (16, 0), (33, 1), (64, 5), (200, 30), (300, 100)] {
            let found = ReadingResult(
                bytes, skipsInvalidRows: true, threads: 3, chunkBytes: chunkBytes, slackBytes: slackBytes)
            #expect(found == expected, "seed \(seed), chunks of \(chunkBytes) bytes and \(slackBytes) beyond")
        }
    }

    @Test("comes from one reader where a record goes on too far beyond its chunk", arguments: [(0, 1), (3, 1), (6, 2)])
    func cutOff(slackBytes: Int, readers: Int) throws {
        let file = InputFile(name: "pool.csv", bytes: Array("id,n\nN1,abcdefgh\nN2,ab\n".utf8))
        var problems = ProblemList()
        let reader = try #require(TableReader(file, delimiter: nil, problems: &problems))
        let layout = RecordLayout(
            file: file, delimiter: reader.table.delimiter, fieldCount: 2, idColumn: 0, columns: [(1, CellCheck())],
            start: reader.scanner.position)
        // The first record ends four bytes after the first chunk.
        let reading = RecordReading(layout, threads: 2, chunkBytes: 8, slackBytes: slackBytes)
        #expect(reading.coders.count == readers)
        #expect(reading.chunks.reduce(0) { $0 + $1.count } == 2)
    }

    @Test("is what a plain scan from front to back finds", arguments: 1...150)
    func plainScan(_ seed: Int) throws {
        let bytes = BrokenTable(seed: seed).bytes
        let file = InputFile(name: "pool.csv", bytes: bytes)
        var problems = ProblemList()
        guard var reader = TableReader(file, delimiter: nil, problems: &problems) else { return }
        let layout = RecordLayout(
            file: file, delimiter: reader.table.delimiter, fieldCount: reader.table.headers.count, idColumn: 1,
            columns: (0..<5).map { ($0, CellCheck()) }, start: reader.scanner.position)
        let reading = RecordReading(layout, threads: 3, chunkBytes: 40)
        let assembly = PoolAssembly(reading, without: reading.chunks.map { _ in [] }, threads: 3)
        var (row, faults) = (0, [Int]())
        while reader.next() {
            guard reader.fault == nil else {
                faults.append(reader.scanner.start)
                continue
            }
            #expect(assembly.offsets[row] == reader.scanner.start, "seed \(seed)")
            for column in 0..<5 {
                let coded = assembly.columns[column]
                #expect(coded.values[coded.packed[row]] == reader.text(column), "seed \(seed), row \(row)")
            }
            row += 1
        }
        #expect(assembly.offsets.count == row, "seed \(seed)")
        let found = reading.chunks.flatMap(\.remarks).filter { $0.row == nil }.map(\.offset)
        #expect(found == faults, "seed \(seed)")
    }

    @Test("has values in the order of first appearance")
    func order() throws {
        let rows = (0..<2_000).map { "N\($0),v\(($0 * 7_919) % 700)\n" }
        let expected = rows.prefix(700).map { String($0.split(separator: ",")[1].dropLast()) }
        for threads in [1, 2, 5] {
            var options = ReadOptions(threads: threads)
            options.chunkBytes = 100
            let inputs = try InputCase(
                "order", plan: "seats: { max: 1 }\ngroups: { g: { c: v1 } }\n",
                pool: .text("id,c\n" + rows.joined()), options: options
            ).read()
            let column = try #require(inputs.pool.columns["c"])
            #expect(column.values == [""] + expected)
            #expect((0..<2_000).allSatisfy { column.values[column.packed[$0]] == "v\(($0 * 7_919) % 700)" })
        }
    }
}
