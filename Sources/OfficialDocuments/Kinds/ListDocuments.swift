import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// The list of delegates, the reserves, those proposed for commendation, those passed on.
extension ExportMaterial {
    func say(_ message: PaperContentMessage) -> String { Message(message).text(language) }

    func paper(
        _ paper: PaperContentMessage, _ subject: PaperContentMessage, sheet: PaperContentMessage,
        _ sections: [ReportSection]
    ) -> OfficialDocument {
        OfficialDocument(
            paper: say(paper), subject: say(subject), sheetName: say(sheet),
            body: ReportDocument(say(subject), language: language, sections: sections))
    }

    /// A sentence of the paper's text.
    func sentence(_ message: PaperContentMessage) -> ReportBlock { .paragraph(ReportParagraph(say(message), level: 0)) }

    /// The list of delegates by class, in the order of names.
    var delegateList: OfficialDocument {
        let groups = grouped(delegates, by: group)
        let lists = groups.map { part in
            ReportSection(
                groups.count > 1 ? say(.part(name: part.name, count: numbers.text(part.rows.count))) : nil,
                [.table(people(byName(part.rows)))])
        }
        return paper(
            .listPaper, .delegateSubject(conference: conference), sheet: .delegateSheet,
            [ReportSection([sentence(.delegateCount(count: numbers.text(delegates.count)))])] + lists)
    }

    /// The reserves, in the order in which they step in.
    var reserveList: OfficialDocument {
        paper(
            .listPaper, .reserveSubject(conference: conference), sheet: .reserveSheet,
            [
                ReportSection(
                    [sentence(.reserveCount(count: numbers.text(alternates.count)))]
                        + (alternates.isEmpty ? [] : [.table(people(alternates, key: "alternates"))]))
            ])
    }

    /// Delegates with an award, individuals and collectives apart.
    var commendationList: OfficialDocument {
        let honoured = delegates.filter { !text(.award, $0).isEmpty }
        let award = fields[.award].map { (heading: inputs.pool.records.headers[$0], text: { self.text(.award, $0) }) }
        let further = isPublic ? [] : [award].compactMap(\.self)
        let parts = grouped(honoured, by: { text(.kind, $0) })
        return paper(
            .listPaper, .commendationSubject(conference: conference), sheet: .commendationSheet,
            [
                ReportSection([
                    sentence(
                        .commendationCount(
                            count: numbers.text(honoured.count), delegates: numbers.text(delegates.count)))
                ])
            ]
                + parts.map { part in
                    ReportSection(
                        part.name.isEmpty ? nil : say(.part(name: part.name, count: numbers.text(part.rows.count))),
                        [.table(people(byName(part.rows), key: "commended", further: further))])
                })
    }

    /// The list that is passed on to the congress above, with its structure.
    var passedOnList: OfficialDocument {
        let list = selection[.inputs]?["from"]?["file"]?.text
        let origin = list.map { [sentence(.passedOnFrom(list: $0))] } ?? []
        return paper(
            .listPaper, .passedOnSubject(conference: conference), sheet: .passedOnSheet,
            [
                ReportSection([sentence(.passedOnCount(count: numbers.text(delegates.count)))] + origin),
                ReportSection([.table(people(byName(delegates), key: "passedOn"))]),
            ] + (isPublic ? [] : [ReportSection(say(.structureHeading), [.table(statements)])]))
    }

    /// The progress of the wards' conferences as a paper.
    package func progressReport(_ report: ReportDocument) -> OfficialDocument {
        var paper = OfficialDocument(
            paper: say(.reportPaper), subject: say(.progressSubject), sheetName: say(.progressSheet), body: report)
        paper.isLandscape = true
        return paper
    }

    /// What the plan asks for, and what the selection has of it.
    var statements: ReportTable {
        let recount = Recount(delegates, inputs.plan, inputs.pool)
        var table = ReportTable(
            "rules", [.text(say(.criterion)), .text(say(.required)), .count(say(.count)), .text(say(.isKept))])
        for rule in recount.rules where rule.kind != .quota {
            let bounds = [rule.minimum.map { "≥ \(numbers.text($0))" }, rule.maximum.map { "≤ \(numbers.text($0))" }]
            table.add([
                .text(rule.label.isEmpty ? rule.id : rule.label),
                .text(bounds.compactMap(\.self).joined(separator: "; ")),
                .number(numbers.text(rule.count), .count(rule.count)),
                .text(rule.isSatisfied ? say(.kept) : say(.short(by: numbers.text(rule.shortfall)))),
            ])
        }
        return table
    }
}
