import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// Who came, who did not and why, and of whom nobody has said either.
extension ExportMaterial {
    /// What is known of somebody's coming.
    private enum Presence: CaseIterable {
        case present, absent, unrecorded
    }

    private func presence(_ row: Int) -> Presence {
        guard let entry = attendance?[inputs.pool.id(row)] else { return .unrecorded }
        return entry.isPresent ? .present : .absent
    }

    /// Those present by class, the reasons of those absent, and who they are; nothing where nobody has said who came.
    var attendanceSections: [ReportSection] {
        guard attendance != nil else { return [] }
        let rows = Dictionary(grouping: delegates, by: presence)
        let counts = Presence.allCases.map { rows[$0]?.count ?? 0 }
        // Of two who were not there, everybody would soon know who they are.
        if isPublic, counts.contains(where: { (1..<SmallCells.least).contains($0) }) { return [] }
        var blocks: [ReportBlock] = [
            .paragraph(
                ReportParagraph(
                    say(
                        .presence(
                            present: numbers.text(counts[0]), share: percent(counts[0], of: delegates.count),
                            absent: numbers.text(counts[1]))), level: 0))
        ]
        if counts[2] > 0 {
            blocks.append(.paragraph(ReportParagraph(say(.unrecorded(count: numbers.text(counts[2]))), level: 0)))
        }
        blocks += attendanceTable.map { [.table($0)] } ?? []
        let sections = [ReportSection(say(.attendanceHeading), blocks)]
        guard let absent = rows[.absent], !isPublic else { return sections }
        return sections + absentSections(absent)
    }

    private func absentSections(_ absent: [Int]) -> [ReportSection] {
        let reason: (Int) -> String = { attendance?[inputs.pool.id($0)]?.reason ?? "" }
        let list = people(
            byName(absent), key: "absent",
            further: [(say(.reason), { reason($0).isEmpty ? say(.notStated) : reason($0) })])
        return [
            section(breakdown(say(.byReason), absent, by: reason)),
            ReportSection(say(.absentHeading), [.table(list)]),
        ]
    }

    /// Classes by presence, with sums; nil in papers for everybody where a count of it is too small for them, or a class of it is
    /// not shown in other tables.
    private var attendanceTable: ReportTable? {
        let classes = grouped(delegates, by: statedGroup)
        let counts = classes.map { part in
            Presence.allCases.map { presence in part.rows.count { self.presence($0) == presence } }
        }
        let isSmall = (counts + [classes.map(\.rows.count)]).joined().contains { (1..<SmallCells.least).contains($0) }
        if isPublic, isSmall || unitsByClasses.isAnyClassHidden { return nil }
        let sums = Presence.allCases.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
        // A share would tell what a hidden count is.
        let hasShares = inputs.plan.composition?.base == .present && !isPublic && sums[0] > 0
        var table = ReportTable(
            "attendance",
            [
                .text(say(.classWord)), .count(say(.convenedColumn)), .count(say(.presentColumn)),
                .count(say(.absentColumn)), .count(say(.unrecordedColumn)),
            ] + (hasShares ? [.share(say(.shareOfPresentColumn))] : []))
        for (index, part) in classes.enumerated() {
            table.add(
                [.text(part.name.isEmpty ? say(.notStated) : part.name), cell(part.rows.count)]
                    + counts[index].map { cell($0) } + (hasShares ? [share(counts[index][0], of: sums[0])] : []))
        }
        table.addTotal(
            [.text(say(.total)), cell(delegates.count)] + sums.map { cell($0) }
                + (hasShares ? [share(sums[0], of: sums[0])] : []))
        if hasShares { table.note = say(.sharesOfPresent) }
        return table
    }
}
