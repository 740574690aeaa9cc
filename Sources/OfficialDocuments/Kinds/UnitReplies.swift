import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// Replies to the units: who is selected, who is in reserve and as which, who is not, and as far as counting tells, why.
extension ExportMaterial {
    /// A reply to each unit that nominated somebody.
    /// - Complexity: O(not selected × selected + types of both × rules).
    var unitReplies: [OfficialDocument] {
        let selected = Set(delegates)
        let ranks = Dictionary(zip(alternates, 1...), uniquingKeysWith: min)
        var reasons = isPublic ? nil : ReplyReasons(self)
        return inUnitOrder(Dictionary(grouping: 0..<inputs.pool.count, by: unit)).map { unit, rows in
            let own = byName(rows.filter(selected.contains))
            let reserves = rows.filter { ranks[$0] != nil && !selected.contains($0) }.sorted {
                (ranks[$0] ?? 0) < (ranks[$1] ?? 0)
            }
            let others = byName(rows.filter { !selected.contains($0) && ranks[$0] == nil })
            var paper = reply(
                unit,
                [
                    ReportSection(replyOpening(nominees: rows.count, delegates: own.count, reserves: reserves.count)),
                    ReportSection(say(.selectedHeading), own.isEmpty ? [] : [.table(people(own, without: .unit))]),
                    ReportSection(say(.reservesHeading), reserveBlocks(reserves, ranks)),
                    ReportSection(say(.othersHeading), otherBlocks(others, &reasons)),
                ])
            paper.addressee = unit.isEmpty ? nil : fullName(ofUnit: unit)
            return paper
        }
    }

    private func reply(_ unit: String, _ sections: [ReportSection]) -> OfficialDocument {
        let subject = say(.replySubject(conference: conference))
        return OfficialDocument(
            paper: nil, subject: subject, sheetName: unit.isEmpty ? say(.notStated) : unit,
            body: ReportDocument(subject, language: language, sections: sections))
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

    /// The reserves of a unit with their places among all.
    private func reserveBlocks(_ reserves: [Int], _ ranks: [Int: Int]) -> [ReportBlock] {
        guard !reserves.isEmpty else { return [] }
        let rank: (Int) -> String = { row in ranks[row].map { numbers.text($0) } ?? "" }
        return [.table(people(reserves, key: "alternates", without: .unit, further: [(say(.reserveRank), rank)]))]
    }

    private func otherBlocks(_ others: [Int], _ reasons: inout ReplyReasons?) -> [ReportBlock] {
        guard !others.isEmpty else { return [] }
        guard reasons != nil else { return [.table(people(others, key: "others", without: .unit))] }
        let texts = Dictionary(others.map { ($0, reasons?.text(of: $0) ?? "") }) { first, _ in first }
        let list = people(others, key: "others", without: .unit, further: [(say(.reason), { texts[$0] ?? "" })])
        return [.table(list), .paragraph(ReportParagraph(say(.howReasonsAreFound), level: 0))]
    }
}
