import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// The list proposed for commendation: delegates with an award on record, individuals apart from those who stand for collectives.
extension ExportMaterial {
    /// The list, with what the file has of awards and achievements.
    var commendationList: OfficialDocument {
        let honoured = delegates.filter { !StatedTruth.isNothing(text(.award, $0)) }
        let parts = grouped(honoured, by: { text(.kind, $0) })
        let lists = parts.map { part in
            let name = part.name.isEmpty ? say(.kindNotStated) : part.name
            return ReportSection(
                fields[.kind] == nil ? nil : say(.part(name: name, count: numbers.text(part.rows.count))),
                [.table(people(byName(part.rows), key: "commended", further: isPublic ? [] : achievements))])
        }
        return paper(
            .listPaper, .commendationSubject(conference: conference), sheet: .commendationSheet,
            [ReportSection(commendationCounts(honoured))] + lists)
    }

    private func commendationCounts(_ honoured: [Int]) -> [ReportBlock] {
        guard fields[.award] != nil else { return [.paragraph(ReportParagraph(say(.noAwardColumn), level: 0))] }
        let count = sentence(
            .commendationCount(count: numbers.text(honoured.count), delegates: numbers.text(delegates.count)))
        return honoured.isEmpty ? [count] : [count, awardTable(honoured).map { .table($0) } ?? tooFew]
    }

    /// Columns on awards and achievements that the file has and the list does not show yet.
    private var achievements: [(heading: String, text: (Int) -> String)] {
        let shown = Set(personColumns.map(\.heading))
        return [PersonField.award, .awardYear, .decision, .achievement, .campaign].compactMap { field in
            guard let column = fields[field] else { return nil }
            let heading = inputs.pool.records.headers[column]
            return shown.contains(heading) ? nil : (heading, { text(field, $0) })
        }
    }

    /// Awards by kind, individuals and collectives, with sums.
    private func awardTable(_ honoured: [Int]) -> ReportTable? {
        // One column of sums shows the least of single people; nil where it shows too much of them all the same.
        let kinds = isPublic || fields[.kind] == nil ? [] : grouped(honoured, by: { text(.kind, $0) }).map(\.name)
        let awards = grouped(honoured, by: { text(.award, $0) })
        let counts = awards.map { part in
            (kinds.isEmpty ? [part.rows.count] : kinds.map { kind in part.rows.count { text(.kind, $0) == kind } })
        }
        guard let hidden = isPublic ? hiddenCells(awards.map(\.rows.count)) : awards.map({ _ in false }) else {
            return nil
        }
        var table = ReportTable(
            "awards",
            [.text(say(.awardWord))] + kinds.map { .count($0.isEmpty ? say(.kindNotStated) : $0) }
                + [.count(say(.total))])
        for (index, part) in awards.enumerated() {
            let cells = counts[index].map { cell($0, isHidden: hidden[index]) }
            table.add([.text(part.name)] + cells + (kinds.isEmpty ? [] : [cell(part.rows.count)]))
        }
        let sums = kinds.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
        table.addTotal([.text(say(.total))] + sums.map { cell($0) } + [cell(honoured.count)])
        return table
    }
}
