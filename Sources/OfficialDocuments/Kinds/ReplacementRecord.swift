import ExactArithmetic
import SelectionCore
import SelectionFile
import SelectionInput
import SelectionReport
import Wording

/// The record of replacements between an older list and this one: who left, who came, in whose place, and what the plan says to it.
extension ExportMaterial {
    /// The record.
    var replacementRecord: OfficialDocument {
        let change = ListOfChanges(self)
        let counts = sentence(
            .replacementCount(
                left: numbers.text(change.left.count), came: numbers.text(change.came.count),
                stayed: numbers.text(delegates.count - change.came.count), delegates: numbers.text(delegates.count)))
        let rules: [ReportSection] =
            isPublic
            ? []
            : [
                ReportSection(say(.changedCounts), changedCounts(change)),
                ReportSection(say(.structureHeading), statementBlocks),
            ]
        return paper(
            .minutesPaper, .replacementSubject(conference: conference), sheet: .replacementSheet,
            [
                minutesOpening,
                ReportSection([counts]),
                ReportSection(say(.leftHeading), change.left.isEmpty ? [] : [.table(leftTable(change))]),
                ReportSection(say(.cameHeading), change.came.isEmpty ? [] : [.table(cameTable(change))]),
            ] + rules + [ReportSection(say(.signing), minutesSigning)])
    }

    /// Who is on one list and not on the other.
    struct ListOfChanges {
        /// Ids of the older list that are not on this one, in its order.
        let left: [String]
        /// Rows of those who are on this list alone, by name.
        let came: [Int]
        /// Rows of the older list, as far as they still are nominees.
        let before: [Int]
        /// The rows of the ids of the older list.
        let rows: [String: Int]
        /// Those who withdrew, as the selection file records it.
        let withdrawn: Set<String>
        /// Of those who came in the place of one person, whose place that is.
        let predecessor: [Int: Int]

        init(_ material: ExportMaterial) {
            let earlier = material.previous ?? []
            var pool = material.inputs.pool
            rows = pool.findRows(ofIDs: earlier)
            let current = Set(material.delegates.map { pool.id($0) })
            var seen: Set<String> = []
            left = earlier.filter { !current.contains($0) && seen.insert($0).inserted }
            let listed = Set(earlier)
            came = material.byName(material.delegates.filter { !listed.contains(pool.id($0)) })
            let record = material.selection[.replacement]
            withdrawn = Set(
                [ReplacementKey.withdrawn, .withdrawnEarlier].flatMap { record?[$0]?.list ?? [] }.compactMap(\.text))
            let question = Replacement(
                from: "", published: seen.union(listed).sorted().map { NomineeReference($0) },
                withdrawn: left.filter(withdrawn.contains).map { NomineeReference($0) })
            let change = ListChange(material.delegates, question, material.inputs.plan, pool)
            before = change.published
            predecessor = change.predecessor
        }
    }

    private func leftTable(_ change: ListOfChanges) -> ReportTable {
        let points = NomineePoints(inputs.plan, inputs.pool)
        let own = isPublic ? [] : [ReportColumn.text(inputs.plan.header(for: "id"))]
        let further: [ReportColumn] =
            isPublic ? [] : [.text(say(.classWord)), .amount(say(.pointsColumn)), .text(say(.reason))]
        var table = ReportTable(
            "left", [.count(say(.number))] + own + [.text(say(.personName)), .text(say(.unitWord))] + further)
        for (index, id) in change.left.enumerated() {
            let row = change.rows[id]
            let person =
                row.map { [ReportCell.text(name($0)), .text(unit($0))] }
                ?? [.text(say(.notInPool)), .text("–")]
            let more = [
                ReportCell.text(row.map(group) ?? "–"), row.map { cell(points.points(of: $0)) } ?? .text("–"),
                .text(whyLeft(id, row, change)),
            ]
            table.add([cell(index + 1)] + (isPublic ? person : [.text(id)] + person + more))
        }
        return table
    }

    /// Why somebody left, as far as the files tell.
    private func whyLeft(_ id: String, _ row: Int?, _ change: ListOfChanges) -> String {
        if change.withdrawn.contains(id) {
            let reason = isPublic ? nil : withdrawalReasons[id].flatMap { $0.isEmpty ? nil : $0 }
            return say(reason.map { .leftWithdrawnBecause(reason: $0) } ?? .leftWithdrawn)
        }
        guard row != nil else { return say(.leftNoNominee) }
        if inputs.plan.pins.exclude.contains(where: { $0.id == id }) { return say(.excluded) }
        return say(selection[.replacement] == nil ? .leftUnknown : .leftMadeRoom)
    }

    private func cameTable(_ change: ListOfChanges) -> ReportTable {
        guard !isPublic else { return people(change.came, key: "came") }
        let points = NomineePoints(inputs.plan, inputs.pool)
        let place: (Int) -> String = { row in
            guard let leaver = change.predecessor[row] else { return say(.inNobodysPlace) }
            let (own, other) = (unit(row), unit(leaver))
            return own == other
                ? say(.inPlaceOf(name: name(leaver), id: inputs.pool.id(leaver)))
                : say(.inPlaceOfOtherUnit(name: name(leaver), id: inputs.pool.id(leaver), unit: other))
        }
        return people(
            change.came, key: "came",
            further: [
                (say(.pointsColumn), { numbers.text(points.points(of: $0)) }), (say(.inWhosePlace), place),
            ])
    }

    // MARK: Counts

    /// Counts and bounds that are others than those of the list before, both by the plan of today.
    private func changedCounts(_ change: ListOfChanges) -> [ReportBlock] {
        let (old, new) = (
            Recount(change.before, inputs.plan, inputs.pool), Recount(delegates, inputs.plan, inputs.pool)
        )
        let pairs = zip(old.rules, new.rules).filter { old, new in
            (old.count, old.minimum, old.maximum) != (new.count, new.minimum, new.maximum)
        }
        var blocks = [remark(pairs.isEmpty ? .noCountChanged : .countsByThisPlan)]
        if !pairs.isEmpty { blocks.append(.table(changeTable(pairs))) }
        if old.objective.merit != new.objective.merit {
            blocks.append(
                remark(
                    .pointsChanged(
                        before: numbers.text(old.objective.merit), after: numbers.text(new.objective.merit))))
        }
        let gone = Set(previous ?? []).count - change.before.count
        if gone > 0 { blocks.append(remark(.notCounted(count: numbers.text(gone)))) }
        return blocks
    }

    private func changeTable(_ pairs: [(Recount.RuleCount, Recount.RuleCount)]) -> ReportTable {
        var table = ReportTable(
            "changes",
            [
                .text(say(.criterion)), .text(say(.requiredBefore)), .count(say(.listBefore)), .text(say(.requiredNow)),
                .count(say(.listNow)), .text(say(.isKept)),
            ])
        for (old, new) in pairs {
            table.add([
                .text(label(new)), .text(bounds(old.minimum, old.maximum)), cell(old.count),
                .text(bounds(new.minimum, new.maximum)), cell(new.count), .text(verdict(new)),
            ])
        }
        return table
    }
}
