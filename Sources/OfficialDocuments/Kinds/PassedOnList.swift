import SelectionCore
import SelectionFile
import SelectionInput
import SelectionReport
import Wording

/// The list that is passed on to the congress above: those selected of a conference's delegates, and what they are.
extension ExportMaterial {
    /// The list, its composition, and what the plan says to it.
    var passedOnList: OfficialDocument {
        let count = sentence(.passedOnCount(count: numbers.text(delegates.count)))
        let seats = inputs.plan.seats.maximum
        let limit = say(
            delegates.count < seats
                ? .seatsOpen(seats: numbers.text(seats), open: numbers.text(seats - delegates.count))
                : .seatsFilled(seats: numbers.text(seats)))
        let origin = listBefore.map { [sentence(.passedOnFrom(list: $0))] } ?? []
        let structure: [ReportSection] =
            isPublic ? [] : [ReportSection(say(.structureHeading), statementBlocks)] + passedOnBreakdowns.map(section)
        return paper(
            .listPaper, .passedOnSubject(conference: conference), sheet: .passedOnSheet,
            [
                ReportSection([count, .paragraph(ReportParagraph(limit, level: 0))] + origin),
                ReportSection([.table(people(byName(delegates), key: "passedOn"))]),
            ] + structure)
    }

    /// The name of the file with the list that was selected from; nil where it was everybody.
    private var listBefore: String? { selection[.inputs]?[InputsKey.from]?[FileKey.file]?.text }

    /// True where nobody of the list before is a nominee: it was another conference's.
    private var isOfAnother: Bool {
        guard let previous, !previous.isEmpty else { return false }
        var pool = inputs.pool
        return pool.findRows(ofIDs: previous).isEmpty
    }

    /// What whoever asks for a paper of this kind should know, and its reader need not.
    package func remarks(on kind: PaperKind) -> [Message] {
        switch kind {
        case .passedOn where listBefore == nil: [Message(ListMessage.passedOnFromPool)]
        case .budget where inputs.plan.cost == nil: [Message(PaperContentMessage.noCost)]
        case .replacements where isOfAnother: [Message(PaperContentMessage.nobodyBefore)]
        case .replies where nomineesOfNobody > 0:
            [Message(ReplyMessage.nobodysNominees(count: numbers.text(nomineesOfNobody)))]
        default: []
        }
    }

    /// By class, unit, sex, ethnic group and age: what the congress above asks of a delegation.
    private var passedOnBreakdowns: [Breakdown] {
        let shown = Set([say(.byClass), say(.byAge)])
        let unit = fields[.unit] == nil ? [] : [breakdown(say(.byUnit), delegates, by: unit)]
        return breakdowns.filter { shown.contains($0.title) } + breakdowns(of: [.gender, .ethnicity]) + unit
    }
}
