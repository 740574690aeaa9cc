import SelectionCore
import Wording

/// Nominees who look like one person under two ids.
struct SamePersons {
    /// Two rows, and what shows that they are one person.
    struct Pair: Equatable {
        var first: Int
        var second: Int
        var columns: PersonColumns
    }

    /// Each row that repeats an earlier one, with that one.
    private(set) var pairs: [Pair] = []

    /// The rows with the same keys, of `hashes` of each row by each of `ways`, chunk by chunk; 0 says nothing.
    /// - Complexity: O(rows), and reading what has a hash in common.
    init(_ ways: [PersonColumns], hashes: [[[UInt32]]], threads: Int, text: (_ column: Int, _ row: Int) -> String) {
        for (way, hashes) in zip(ways, hashes) {
            let repeated = RepeatedHashes.find(in: hashes, threads: threads).subtracting([0])
            guard !repeated.isEmpty else { continue }
            var firstRows: [String: Int] = [:]
            for (row, hash) in hashes.joined().enumerated() where repeated.contains(hash) {
                guard let key = way.key({ text($0, row) }) else { continue }
                if let first = firstRows[key] {
                    pairs.append(Pair(first: first, second: row, columns: way))
                } else {
                    firstRows[key] = row
                }
            }
        }
    }

    /// The rows of each person who has several, ascending; persons in the order of their first rows.
    var groups: [[Int]] {
        var earlier: [Int: Int] = [:]
        func first(_ row: Int) -> Int {
            var row = row
            while let next = earlier[row], next != row { row = next }
            return row
        }
        for pair in pairs {
            let (left, right) = (first(pair.first), first(pair.second))
            earlier[max(left, right)] = min(left, right)
            earlier[min(left, right)] = min(left, right)
        }
        let groups = Dictionary(grouping: earlier.keys, by: first)
        return groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// Warns of each row that repeats another one, naming ids only.
    func warn(_ records: any NomineeRecords, idColumn: Int, isForbidden: Bool, _ problems: inout ProblemList) {
        var seen: Set<[Int]> = []
        for pair in pairs where seen.insert([pair.first, pair.second]).inserted {
            let first = records.field(idColumn, ofRow: pair.first).quotable
            let second = records.field(idColumn, ofRow: pair.second).quotable
            let header = records.headers[idColumn]
            problems.warning(
                at: records.location(ofRow: pair.second, under: header), message(pair, second, first),
                advice: [
                    SamePersons.other(at: records.location(ofRow: pair.first, under: header)),
                    isForbidden ? nil : Message(NobodyMessage.forbidBoth),
                ])
        }
    }

    private static func other(at place: SourceLocation) -> Message {
        let line = "\(place.line)"
        return Message(
            place.cell?.name.map { NobodyMessage.otherAtCell(line: line, cell: $0) } ?? .otherAtLine(line: line))
    }

    private func message(_ pair: Pair, _ id: String, _ other: String) -> Message {
        switch pair.columns {
        case .birth: Message(NobodyMessage.sameBirth(id: id, other: other))
        case .citizen: Message(NobodyMessage.sameCitizen(id: id, other: other))
        }
    }
}
