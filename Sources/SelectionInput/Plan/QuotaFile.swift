import SelectionCore
import Wording

/// A quota file: a table with the columns `value`, `min` and `max`, one line for each value; where the quota joins columns, these
/// may stand in place of `value`.
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
    /// The lines of a quota file, each value once; `parts` are the columns that the quota joins, nothing where it has one.
    mutating func decodeQuotaFile(_ file: InputFile, by parts: [String]) -> [Quota.Line] {
        withExtendedLifetime(file.bytes) {
            let needed = ["value", "min", "max"] + parts.map(plan.header)
            guard var reader = TableReader(file, delimiter: nil, needed: needed, problems: &problems),
                let columns = valueColumns(of: reader.table, parts)
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
                if reader.addNobody(name: columns[0], totals.evidence(ofRow: number), &problems) { continue }
                let line = self.line(of: &reader, value: columns, bounds, parts)
                let place = reader.location(ofField: columns[0])
                if let blank = columns.first(where: { reader.text($0).isEmpty }) {
                    problems.error(
                        at: reader.location(ofField: blank), Message(.blankValue(key: reader.table.headers[blank])))
                } else if let first = firstPlaces[line.value] {
                    problems.error(
                        at: place, Message(.duplicateQuotaValue(value: line.value.quotable)),
                        advice: [.first(at: first)])
                } else {
                    firstPlaces[line.value] = place
                    lines.append(line)
                }
            }
            // A conference begins so: no seats are allotted yet.
            if number < 0 { problems.warning(at: file.place, Message(.emptyQuotaFile)) }
            reader.reportNumbers(&problems)
            problems.addAlike(lines.compactMap { line in line.location.map { (line.value, $0) } })
            return lines
        }
    }

    /// The column that holds the values, or the columns that hold the parts of joined ones, once the headers are what they should
    /// be.
    private mutating func valueColumns(of table: Table, _ parts: [String]) -> [Int]? {
        let named = parts.compactMap { table.column(plan.header(for: $0)) ?? table.column($0) }
        let own = table.column("value").map { [$0] } ?? (parts.isEmpty || named.count < parts.count ? nil : named)
        let allowed = ["value", "min", "max"] + (own?.map { table.headers[$0] } ?? [])
        let form = Message(.quotaFileForm)
        for (column, header) in table.headers.enumerated() where !header.isEmpty && !allowed.contains(header) {
            problems.warning(
                at: table.location(ofHeader: column), Message(.unreadQuotaColumn(header: header.quotable)),
                advice: [form, .nearest(header, among: allowed)])
        }
        let lacks = table.column("min") == nil && table.column("max") == nil
        guard let own, !lacks else {
            let missing = own == nil ? "value" : "min"
            problems.error(at: table.headerPlace, Message(.missingHeader(header: missing)), advice: [form])
            return nil
        }
        return own
    }

    private mutating func line(
        of reader: inout TableReader, value: [Int], _ columns: (Int?, Int?), _ parts: [String]
    ) -> Quota.Line {
        func node(_ column: Int?) -> DocumentNode? {
            guard let column, !reader.text(column).isEmpty else { return nil }
            let text = reader.plainNumber(column)
            return DocumentNode(.scalar(text, isQuoted: true), at: reader.location(ofField: column))
        }
        let (low, high) = (node(columns.0), node(columns.1))
        let bounds = self.bounds(minimum: low, maximum: high)
        statedBounds.append((bounds, low, high))
        var text = value.map { reader.text($0) }.joined(separator: Quota.valueSeparator)
        if value.count == 1, !parts.isEmpty { text = PlanDecoder.joinedValue(text, of: parts) }
        return Quota.Line(value: text, bounds: bounds, location: reader.location(ofField: value[0]))
    }
}
