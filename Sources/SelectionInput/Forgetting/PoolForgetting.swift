import Foundation
import SelectionCore
import Wording

/// Blanks what is personal of nominees who were not selected, and leaves every other byte of their file as it is.
package struct PoolForgetting: Sendable {
    /// What becomes of the names of those who were not selected.
    package enum Names: String, CaseIterable, Sendable {
        /// They stay.
        case keep
        /// A marker stands in their place.
        case marker
    }

    /// The marker that stands in place of a name.
    package static let marker = "(đã xóa)"

    /// The fields that are blanked unless others are named: sensitive ones by law, and what tells or finds a person.
    package static let fields: [PersonField] = [
        .ethnicity, .religion, .party, .citizen, .phone, .address, .birth, .age, .household,
    ]

    /// What was done.
    package struct Result: Sendable {
        /// The bytes of the new file.
        package var bytes: [UInt8]
        /// What links it to the old one.
        package var record: ForgettingRecord
    }

    /// Forgets in `file` everybody whose id is not among `kept`.
    /// - Parameters:
    ///   - also: further headings whose cells are blanked.
    ///   - except: headings whose cells stay.
    /// - Throws: `InputRejection` with every heading and id that is not there, and where the file cannot be read.
    /// - Complexity: O(bytes).
    package static func forget(
        _ file: InputFile, keeping kept: [String], also: [String] = [], except: [String] = [], names: Names = .keep,
        idHeading: String?
    ) throws(InputRejection) -> Result {
        var problems = ProblemList()
        guard let table = file.table(&problems), let reader = TableReader(table, delimiter: nil, problems: &problems)
        else {
            throw InputRejection(problems.sorted)
        }
        let headers = reader.table.headers
        let columns = PersonField.columns(in: headers, named: [:])
        let ids = idHeading.flatMap { headers.firstIndex(of: $0) } ?? columns[.id]
        guard let ids else {
            problems.error(at: file.place, Message(.noIDColumn), advice: [Message(.mapIDColumn)])
            throw InputRejection(problems.sorted)
        }
        func found(_ headings: [String], _ option: String) -> [Int] {
            headings.compactMap { heading in
                if let column = headers.firstIndex(of: heading.normalized) { return column }
                problems.error(
                    at: SourceLocation(file: option), Message(.missingHeader(header: heading.quotable)),
                    advice: [.nearest(heading, among: headers)])
                return nil
            }
        }
        let exempt = Set(found(except, "--except")).union([ids])
        let blanked = Set(fields.compactMap { columns[$0] } + found(also, "--also")).subtracting(exempt)
        let name = names == .marker ? columns[.name] : nil
        var forgetting = Writing(
            reader: reader, ids: ids, blanked: blanked, name: name, kept: Set(kept), problems: problems)
        forgetting.write()
        for id in kept where !forgetting.seen.contains(id) {
            forgetting.problems.error(at: file.place, Message(.unknownNominee(id: id.quotable)))
        }
        guard !forgetting.problems.hasErrors else { throw InputRejection(forgetting.problems.sorted) }
        let new = InputFile(name: "new", bytes: forgetting.output)
        let record = ForgettingRecord(
            old: file.sha256, new: new.sha256, columns: blanked.sorted().map { headers[$0] }, names: names.rawValue,
            forgotten: forgetting.forgotten, kept: forgetting.seen.count)
        return Result(bytes: forgetting.output, record: record)
    }

    /// Copies a table but for the cells that are blanked.
    private struct Writing {
        var reader: TableReader
        let ids: Int
        let blanked: Set<Int>
        let name: Int?
        let kept: Set<String>
        var problems: ProblemList
        var output: [UInt8] = []
        var seen: Set<String> = []
        var forgotten = 0

        mutating func write() {
            let bytes = reader.scanner.bytes
            var copied = 0
            while reader.next() {
                if let fault = reader.fault {
                    problems.add(contentsOf: [fault])
                    continue
                }
                let id = reader.text(ids)
                if kept.contains(id) {
                    seen.insert(id)
                    continue
                }
                forgotten += 1
                for (column, field) in reader.scanner.fields.enumerated() {
                    let isName = column == name
                    guard blanked.contains(column) || isName, field.count > 0 else { continue }
                    let isQuoted = field.outerEnd > field.end || bytes[max(0, field.start - 1)] == UInt8(ascii: "\"")
                    let start = isQuoted ? field.start - 1 : field.start
                    output.append(contentsOf: bytes[copied..<start])
                    if isName { output.append(contentsOf: PoolForgetting.marker.utf8) }
                    copied = isQuoted ? max(field.outerEnd, field.end + 1) : field.end
                }
            }
            output.append(contentsOf: bytes[copied..<bytes.count])
        }
    }
}

/// What links a pool in which people were forgotten to the pool before: hashes and numbers, nobody's data.
package struct ForgettingRecord: Codable, Sendable, Equatable {
    /// The SHA-256 of the file before, and of the one after.
    package var old: String
    package var new: String
    /// The headings of the columns that were blanked.
    package var columns: [String]
    /// `keep`, or `marker` where names were replaced.
    package var names: String
    /// The number of people whose cells were blanked, and of those who were kept.
    package var forgotten: Int
    package var kept: Int

    /// The record as JSON; equal records give equal bytes.
    package var json: String {
        func quoted(_ text: String) -> String {
            let escaped = text.unicodeScalars.map { scalar -> String in
                switch scalar {
                case "\"", "\\": "\\" + String(scalar)
                case _ where scalar.value < 0x20: "\\u00" + String(scalar.value + 0x100, radix: 16).suffix(2)
                default: String(scalar)
                }
            }
            return "\"" + escaped.joined() + "\""
        }
        return """
            {
              "old": \(quoted(old)),
              "new": \(quoted(new)),
              "columns": [\(columns.map(quoted).joined(separator: ", "))],
              "names": \(quoted(names)),
              "forgotten": \(forgotten),
              "kept": \(kept)
            }

            """
    }

    /// The record in a file.
    /// - Throws: `InputRejection` where it is none.
    package static func read(_ file: InputFile) throws(InputRejection) -> ForgettingRecord {
        do {
            return try JSONDecoder().decode(ForgettingRecord.self, from: file.data)
        } catch {
            throw InputRejection([Diagnostic(.error, at: file.place, Message(FileMessage.noRecord))])
        }
    }
}

extension SelectionInputs {
    /// Takes the nominees' file for the one that it was before people in it were forgotten, where the record says so.
    package mutating func follow(_ record: ForgettingRecord) {
        guard record.new == fingerprints.pool.sha256 else { return }
        (fingerprints.pool.sha256, forgotten) = (record.old, record.forgotten)
    }
}
