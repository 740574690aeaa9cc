import SelectionCore
import SelectionInput
import SelectionReport
import Wording

extension ExportMaterial {
    /// The minutes of a draw between equals: who could sit in whose place without any loss, and the numbers that decided. The numbers
    /// are worked out again from the seed and the ids.
    var drawMinutes: OfficialDocument {
        let lottery = selection[.lottery]
        let seed = lottery?["seed"]?.text ?? inputs.plan.lotterySeed
        let tied = lottery?["tied"]?["outside"]?.list ?? []
        var table = ReportTable(
            "draw",
            [
                .count(say(.number)), .text(say(.drawnOut)), .count(say(.drawnNumber)), .text(say(.drawnIn)),
                .count(say(.drawnNumber)),
            ])
        var pool = inputs.pool
        let ids = tied.flatMap { [$0["id"]?.text, $0["delegate"]?.text].compactMap(\.self) }
        let rows = pool.findRows(ofIDs: ids)
        func person(_ id: String) -> ReportCell { .text(rows[id].map { "\(name($0)) (\(id))" } ?? id) }
        func number(_ id: String) -> ReportCell {
            let number = Lottery.number(seed: seed, id: id)
            return .number("\(number)", .count(number))
        }
        for (index, pair) in tied.enumerated() {
            guard let id = pair["id"]?.text, let delegate = pair["delegate"]?.text else { continue }
            table.add([
                .number("\(index + 1)", .count(index + 1)), person(id), number(id), person(delegate), number(delegate),
            ])
        }
        var blocks = [sentence(.drawRule(seed: seed))]
        blocks.append(table.rows.isEmpty ? sentence(.noDraw) : .table(table))
        return paper(
            .minutesPaper, .drawSubject(conference: conference), sheet: .drawSheet,
            [
                ReportSection(blocks),
                ReportSection(
                    say(.witnesses),
                    (1...3).map { .paragraph(ReportParagraph("\($0). ……………………………………………………………", level: 0)) }),
            ])
    }
}
