import SelectionCore
import SelectionFile
import Wording

/// A replacement: who goes, who enters and in place of whom, what is proven, every count that changed.
package struct ReplacementReport: Report {
    let outcome: Outcome
    let inputs: SelectionInputs
    let question: Replacement
    let listName: String
    /// The columns that stand in a table for spreadsheets.
    package var columns = PoolColumns.plan
    /// The extent to which lists without a natural end are shown.
    package var extent = ListExtent.short
    /// Since when nothing is in the outcome's total time yet; what writing takes is added to it then.
    package var start: ContinuousClock.Instant?

    /// A report of the answer to `question`.
    /// - Parameters:
    ///   - inputs: as `SelectionInputs.asking` made them from the question.
    ///   - listName: the published list's name.
    package init(_ outcome: Outcome, _ inputs: SelectionInputs, answering question: Replacement, listName: String) {
        (self.outcome, self.inputs, self.question, self.listName) = (outcome, inputs, question, listName)
    }

    package func document(_ language: Language) -> ReportDocument {
        let sheet = ReplacementSheet(self, language)
        var sections = [sheet.own.verdict(), sheet.leavers]
        if let recount = outcome.recount {
            sections.insert(sheet.summary, at: 0)
            sections += [sheet.enterers, sheet.rules(recount), sheet.objective(recount)]
            if outcome.status != .optimal { sections.append(sheet.own.objective(recount.objective)) }
        }
        let words = sheet.own.words
        return ReportDocument(
            words.title, subtitles: words.scenario + [sheet.source], language: language, sections: sections)
    }

    /// The new list's selection file, with what it replaces.
    package func json(version: String) -> String {
        SelectionWriter(outcome, inputs, version: version, extent: extent).text(since: start)
    }

    package var csvIsComputed: Bool { false }

    /// Everyone on the published list or the new one, in pool order. Before columns of the nominees' file stand `change`
    /// (`kept`, `entered`, `left`, `withdrawn`) and `inPlaceOf`.
    package func csv(_ language: Language) -> String {
        let change = ListChange(outcome.list, question, inputs.plan, inputs.pool)
        let table = columns.table(inputs)
        let (gone, left, entered) = (Set(change.withdrawn), Set(change.left), Set(change.entered))
        let lines = (change.published + change.entered).sorted().map { row in
            let word =
                entered.contains(row)
                ? "entered" : gone.contains(row) ? "withdrawn" : left.contains(row) ? "left" : "kept"
            let place = change.predecessor[row].map(inputs.pool.id) ?? ""
            return [word, place] + table.cells(row)
        }
        return ([["change", "inPlaceOf"] + table.headers] + lines).map(CSVRecord.line).joined()
    }
}

extension Outcome {
    /// The rows of the selected; nil where there is no selection.
    var list: [Int]? { recount == nil ? nil : selected }
}
