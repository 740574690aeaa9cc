import SelectionCore
import Wording

/// A quota file: a table with the columns `value`, `min` and `max`, one line for each value.
enum QuotaFile {
    /// Lets the lines of a file replace the plan's for the same values, and adds the others.
    static func replace(_ lines: inout [Quota.Line], with file: [Quota.Line]) {
        var places = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($1.value, $0) })
        for line in file {
            if let index = places[line.value] {
                lines[index] = line
            } else {
                places[line.value] = lines.count
                lines.append(line)
            }
        }
    }
}

extension PlanDecoder {
    /// The lines of a quota file, each value once.
    mutating func decodeQuotaFile(_ file: InputFile) -> [Quota.Line] {
        withExtendedLifetime(file.bytes) {
            guard var reader = TableReader(file, delimiter: nil, needed: ["value", "min", "max"], problems: &problems),
                let value = valueColumn(of: reader.table)
            else { return [] }
            let bounds = (reader.table.column("min"), reader.table.column("max"))
            var lines: [Quota.Line] = []
            var firstPlaces: [String: SourceLocation] = [:]
            let totals = TableTotals(reader)
            var number = -1
            while reader.next() {
                if let fault = reader.fault {
                    problems.add(fault)
                    continue
                }
                number += 1
                if reader.addNobody(name: value, totals.evidence(ofRow: number), &problems) { continue }
                let line = self.line(of: &reader, value: value, bounds)
                let place = reader.location(ofField: value)
                if line.value.isEmpty {
                    problems.error(at: place, Message(.blankValue(key: "value")))
                } else if let first = firstPlaces[line.value] {
                    problems.error(
                        at: place, Message(.duplicateQuotaValue(value: line.value.quotable)),
                        advice: [.first(at: first)])
                } else {
                    firstPlaces[line.value] = place
                    lines.append(line)
                }
            }
            reader.reportNumbers(&problems)
            problems.addAlike(lines.compactMap { line in line.location.map { (line.value, $0) } })
            return lines
        }
    }

    /// The column that holds the values, once the headers are what they should be.
    private mutating func valueColumn(of table: Table) -> Int? {
        let allowed = ["value", "min", "max"]
        let form = Message(.quotaFileForm)
        for (column, header) in table.headers.enumerated() where !header.isEmpty && !allowed.contains(header) {
            problems.warning(
                at: table.location(ofHeader: column), Message(.unreadQuotaColumn(header: header.quotable)),
                advice: [form, .nearest(header, among: allowed)])
        }
        let lacks = table.column("min") == nil && table.column("max") == nil
        guard let value = table.column("value"), !lacks else {
            let missing = table.column("value") == nil ? "value" : "min"
            problems.error(at: table.headerPlace, Message(.missingHeader(header: missing)), advice: [form])
            return nil
        }
        return value
    }

    private mutating func line(of reader: inout TableReader, value: Int, _ columns: (Int?, Int?)) -> Quota.Line {
        func node(_ column: Int?) -> DocumentNode? {
            guard let column, !reader.text(column).isEmpty else { return nil }
            let text = reader.plainNumber(column)
            return DocumentNode(.scalar(text, isQuoted: true), at: reader.location(ofField: column))
        }
        let (low, high) = (node(columns.0), node(columns.1))
        let bounds = self.bounds(minimum: low, maximum: high)
        statedBounds.append((bounds, low, high))
        return Quota.Line(value: reader.text(value), bounds: bounds, location: reader.location(ofField: value))
    }
}
