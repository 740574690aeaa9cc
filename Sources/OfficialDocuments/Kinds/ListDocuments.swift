import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// The list of delegates and the reserves.
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

    /// The progress of the wards' conferences as a paper.
    package func progressReport(_ report: ReportDocument) -> OfficialDocument {
        var paper = OfficialDocument(
            paper: say(.reportPaper), subject: say(.progressSubject), sheetName: say(.progressSheet), body: report)
        paper.isLandscape = true
        return paper
    }
}
