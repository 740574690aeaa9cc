import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// Replies to the units: what became of each of their own nominees, and of nobody else's. Why somebody is not selected is nothing that
/// an office signs for in a letter: it says by which rules everybody was selected.
extension ExportMaterial {
    /// A letter to each unit that nominated somebody.
    /// - Complexity: O(nominees × log(nominees)).
    var unitReplies: [OfficialDocument] {
        let selected = Set(delegates)
        let ranks = Dictionary(zip(alternates, 1...), uniquingKeysWith: min)
        let units = Dictionary(grouping: 0..<inputs.pool.count, by: unit).filter { !$0.key.isEmpty }
        return inUnitOrder(units).map { unit, rows in
            let own = byName(rows.filter(selected.contains))
            let reserves = rows.filter { ranks[$0] != nil && !selected.contains($0) }.sorted {
                (ranks[$0] ?? 0) < (ranks[$1] ?? 0)
            }
            let others = byName(rows.filter { !selected.contains($0) && ranks[$0] == nil })
            let outcome: (Int) -> String = { row in
                if selected.contains(row) { return say(.isDelegate) }
                return say(ranks[row].map { .isReserve(place: numbers.text($0)) } ?? .isNeither)
            }
            return reply(
                unit,
                [
                    ReportSection(replyOpening(nominees: rows.count, delegates: own.count, reserves: reserves.count)),
                    ReportSection([.table(outcomes(own + reserves + others, outcome))]),
                    ReportSection([.paragraph(ReportParagraph(say(.replyClosing), level: 0))]),
                ])
        }
    }

    /// The number of nominees without a unit, whom no letter tells of.
    var nomineesOfNobody: Int { (0..<inputs.pool.count).count { unit($0).isEmpty } }

    private func reply(_ unit: String, _ sections: [ReportSection]) -> OfficialDocument {
        let subject = say(.replySubject(conference: conference))
        var paper = OfficialDocument(
            paper: nil, subject: subject, sheetName: unit,
            body: ReportDocument(subject, language: language, sections: sections))
        paper.addressee = addressee(ofUnit: unit)
        return paper
    }

    private func replyOpening(nominees: Int, delegates: Int, reserves: Int) -> [ReportBlock] {
        [
            .paragraph(ReportParagraph(say(.replyOpening(conference: conference)), level: 0)),
            sentence(
                .replyCounts(
                    nominees: numbers.text(nominees), delegates: numbers.text(delegates),
                    reserves: numbers.text(reserves))),
        ]
    }

    /// People by name and position, with what became of each.
    private func outcomes(_ rows: [Int], _ outcome: (Int) -> String) -> ReportTable {
        let position = fields[.position].map { inputs.pool.records.headers[$0] }
        var table = ReportTable(
            "outcomes",
            [.count(say(.number)), .text(inputs.plan.header(for: "name"))] + (position.map { [.text($0)] } ?? [])
                + [.text(say(.outcome))])
        for (index, row) in rows.enumerated() {
            table.add(
                [cell(index + 1), .text(name(row))] + (position == nil ? [] : [.text(text(.position, row))])
                    + [.text(outcome(row))])
        }
        return table
    }
}
