import ExactArithmetic
import SelectionCore
import SelectionInput
import Testing
import Wording

/// Nominees in memory go through the checks that a file's nominees go through, and make the same pool.
@Suite("Nominees in memory")
struct NomineeTableTests {
    private static let plan = """
        seats: { max: 2 }
        columns: { merit: Điểm }
        groups: { old: { age: { min: 60 } }, home: { unit: { not: Xa } } }
        composition: { by: class, shares: { a: 50%, b: 50% } }
        rules: [{ id: r, group: old, max: 1 }]
        quotas: [{ by: unit, each: { max: 3 } }]
        pins: { include: [N1] }
        merit: merit
        lottery: { seed: s }
        """

    /// Rows with faults drawn by a seed: blank and repeated ids, unknown classes, numbers that are none, missing cells.
    private static func rows(seed: Int) -> [[String]] {
        var random = SeededGenerator(state: UInt64(seed))
        let faulty = seed % 3 != 0
        return (1...Int.random(in: 2...25, using: &random)).map { row in
            func one(_ sound: [String], _ bad: [String]) -> String {
                let values = faulty && Int.random(in: 0..<12, using: &random) == 0 ? bad : sound
                return values.randomElement(using: &random) ?? ""
            }
            return [
                one(["N\(row)"], ["", "N1"]), one(["a", "b", " a "], ["", "c", "A"]),
                one(["40", "61", ""], ["x", "6,5"]),
                one(["Xa", "Gần", ""], ["xa"]), one(["1", "2.5", ""], ["-1", "1.000.000"]),
            ]
        }
    }

    private static let headers = ["id", "class", "age", "unit", "Điểm"]

    private func said(_ read: () throws(InputRejection) -> SelectionInputs) -> (
        texts: [String], inputs: SelectionInputs?
    ) {
        func texts(_ diagnostics: [Diagnostic]) -> [String] {
            diagnostics.map { diagnostic in
                let words = ([diagnostic.problem] + diagnostic.advice).filter { !$0.kind.hasPrefix("firstAt") }
                return "\(diagnostic.severity) " + words.map { $0.text(.english) }.joined(separator: "; ")
            }
        }
        do {
            let inputs = try read()
            return (texts(inputs.remarks), inputs)
        } catch {
            return (texts(error.diagnostics), nil)
        }
    }

    @Test("are what a file with the same cells is", arguments: 1...150, [false, true])
    func sameAsFile(_ seed: Int, _ skips: Bool) throws {
        let rows = NomineeTableTests.rows(seed: seed)
        let lines = ([NomineeTableTests.headers] + rows).map { cells in
            cells.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
        }
        let ofFile = said { () throws(InputRejection) in
            try InputCase(
                "file", plan: .text(NomineeTableTests.plan), pool: .text(lines.joined()),
                options: ReadOptions(skipsInvalidRows: skips)
            ).read()
        }
        let table = NomineeTable(name: "pool.csv", headers: NomineeTableTests.headers, rows: rows)
        let ofTable = said { () throws(InputRejection) in
            try SelectionInputs.read(
                plan: .text(NomineeTableTests.plan, name: "plan.yaml"), nominees: table, skipsInvalidRows: skips)[0]
        }
        #expect(ofTable.texts == ofFile.texts, "seed \(seed)")
        #expect((ofTable.inputs == nil) == (ofFile.inputs == nil), "seed \(seed)")
        guard let read = ofTable.inputs, let expected = ofFile.inputs else { return }
        #expect(read.plan == expected.plan)
        #expect(read.pool.columns == expected.pool.columns, "seed \(seed)")
        #expect(read.blanks == expected.blanks, "seed \(seed)")
        #expect((0..<read.pool.count).map(read.pool.id) == (0..<expected.pool.count).map(expected.pool.id))
        #expect(read.pool.row(ofPlanID: "N1") == expected.pool.row(ofPlanID: "N1"))
    }

    @Test("name the row and the column of what is wrong")
    func places() throws {
        let table = NomineeTable(
            headers: ["id", "class", "age", "unit", "Điểm"],
            rows: [["N1", "a", "40", "Xa", "1"], ["N1", "c", "x", "Xa", "1"], ["N3", "b"]])
        let rejection = try #require(throws: InputRejection.self) {
            try SelectionInputs.read(plan: .text(NomineeTableTests.plan, name: "plan.yaml"), nominees: table)
        }
        #expect(
            rejection.diagnostics.map { $0.text(.english) } == [
                "nominees:2:1: the id “N1” is not unique; the first one is on line 1",
                "nominees:2:2: “c” is not a class of the composition; there are: a, b",
                "nominees:2:3: “x” is not a number; write digits with a point before decimals, such as 12.5",
                "nominees:3: fields in this row: 2, in the header: 5",
            ])
    }

    @Test("have headers that are checked")
    func headers() throws {
        let table = NomineeTable(headers: ["ID", "class", "class", "age"], rows: [["N1", "a", "a", "1"]])
        let rejection = try #require(throws: InputRejection.self) {
            try SelectionInputs.read(plan: .text(NomineeTableTests.plan, name: "plan.yaml"), nominees: table)
        }
        let texts = rejection.diagnostics.map { $0.text(.english) }
        #expect(texts.contains { $0.contains("class") && $0.contains("2") && $0.contains("3") })
        #expect(texts.contains { $0.contains("did you mean “ID”?") || $0.contains("ID") })
        #expect(texts.contains { $0.contains("unit") })
    }

    @Test("have a hash that follows from their cells")
    func fingerprint() throws {
        func hash(_ merit: String) throws -> String {
            let rows = [["N1", "a", "40", "Xa", merit], ["N2", "b", "", "", ""]]
            let table = NomineeTable(headers: NomineeTableTests.headers, rows: rows)
            return try SelectionInputs.read(plan: .text(NomineeTableTests.plan, name: "plan.yaml"), nominees: table)[0]
                .fingerprints.pool.sha256
        }
        #expect(try hash("1") == hash(" 1 "))
        #expect(try hash("1") != hash("2"))
    }
}
