import ExactArithmetic
import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// Replies to the units: who is selected, who is in reserve, who is not, and as far as counting tells, why.
extension ExportMaterial {
    /// A reply to each unit that nominated somebody.
    var unitReplies: [OfficialDocument] {
        let all = Array(0..<inputs.pool.count)
        let selected = Set(delegates)
        let points = pointsText
        return Dictionary(grouping: all, by: unit).sorted { $0.key < $1.key }.map { unit, rows in
            let title = unit.isEmpty ? say(.notStated) : unit
            let own = byName(rows.filter(selected.contains))
            let reserves = alternates.filter { rows.contains($0) }
            let others = byName(rows.filter { !selected.contains($0) && !reserves.contains($0) })
            let reason: (Int) -> String = { self.reason($0, among: own, points) }
            let further = isPublic ? [] : [(heading: say(.reason), text: reason)]
            var paper = OfficialDocument(
                paper: nil, subject: say(.replySubject(conference: conference)), sheetName: title,
                body: ReportDocument(
                    say(.replySubject(conference: conference)), language: language,
                    sections: [
                        ReportSection([
                            sentence(
                                .replyCounts(
                                    nominees: numbers.text(rows.count), delegates: numbers.text(own.count),
                                    reserves: numbers.text(reserves.count)))
                        ]),
                        ReportSection(say(.selectedHeading), own.isEmpty ? [] : [.table(people(own))]),
                        ReportSection(
                            say(.reservesHeading), reserves.isEmpty ? [] : [.table(people(reserves, key: "alternates"))]
                        ),
                        ReportSection(
                            say(.othersHeading),
                            others.isEmpty
                                ? []
                                : [.table(people(others, key: "others", further: further)), sentence(.moreReasons)]),
                    ]))
            paper.addressee = title
            return paper
        }
    }

    /// The merit of nominees, by row.
    private var pointsText: (Int) -> Rational {
        { row in Recount([row], self.inputs.plan, self.inputs.pool).objective.merit }
    }

    /// Why somebody is not selected, as far as pins and points tell; the rest is the search's, and `explain` says it.
    private func reason(_ row: Int, among own: [Int], _ points: (Int) -> Rational) -> String {
        let id = inputs.pool.id(row)
        if inputs.plan.pins.exclude.contains(where: { $0.id == id }) { return say(.excluded) }
        let peers = own.filter { group($0) == group(row) }
        let mine = points(row)
        guard let least = peers.map(points).min() else { return say(.noPeers(points: numbers.text(mine))) }
        return mine < least
            ? say(.fewerPoints(points: numbers.text(mine), least: numbers.text(least)))
            : say(.structure(points: numbers.text(mine)))
    }
}
