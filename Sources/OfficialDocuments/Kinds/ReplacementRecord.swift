import SelectionCore
import SelectionInput
import SelectionReport
import Wording

extension ExportMaterial {
    /// The record of replacements between an older list and this one: who left, who came, and whether the plan is still kept.
    var replacementRecord: OfficialDocument {
        let current = Set(delegates.map { inputs.pool.id($0) })
        let earlier = previous ?? []
        let before = Set(earlier)
        var pool = inputs.pool
        let known = pool.findRows(ofIDs: earlier)
        let left = earlier.filter { !current.contains($0) }
        let came = byName(delegates.filter { !before.contains(inputs.pool.id($0)) })
        var gone = ReportTable(
            "left",
            [
                .count(say(.number)), .text(inputs.plan.header(for: "id")), .text(say(.personName)),
                .text(say(.unitWord)),
            ])
        for (index, id) in left.enumerated() {
            gone.add([
                .number("\(index + 1)", .count(index + 1)), .text(id),
                .text(known[id].map { name($0) } ?? say(.notInPool)),
                .text(known[id].map { unit($0) } ?? "–"),
            ])
        }
        let kept = ReportSection(say(.structureHeading), isPublic ? [] : statementBlocks)
        return paper(
            .minutesPaper, .replacementSubject(conference: conference), sheet: .replacementSheet,
            [
                ReportSection([
                    sentence(
                        .replacementCount(
                            left: numbers.text(left.count), came: numbers.text(came.count),
                            stayed: numbers.text(delegates.count - came.count), delegates: numbers.text(delegates.count)
                        ))
                ]),
                ReportSection(say(.leftHeading), left.isEmpty ? [] : [.table(gone)]),
                ReportSection(say(.cameHeading), came.isEmpty ? [] : [.table(people(came, key: "came"))]), kept,
            ])
    }
}
