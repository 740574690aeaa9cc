import SelectionCore
import SelectionFile
import Wording

/// The results of counting inputs: how much there is of what, what is blank, whether something is impossible.
package struct CheckReport: Report {
    private let checked: CheckedInputs
    private var inputs: SelectionInputs { checked.inputs }

    /// A report of a check.
    package init(_ checked: CheckedInputs) { self.checked = checked }

    package func document(_ language: Language) -> ReportDocument {
        let lines = [summary(language)] + blanks(language) + invisible(language) + findings(language)
        var document = ReportDocument(
            AnswerWords(inputs: inputs, language: language).title, language: language,
            sections: [ReportSection(lines.map(ReportBlock.paragraph))])
        document.isTitledInBrief = false
        return document
    }

    private var counts: [(name: String, count: Int)] {
        let plan = inputs.plan
        return [
            ("nominees", inputs.pool.count), ("groups", plan.groups.count { !$0.isDerived }),
            ("quotas", plan.quotas.count), ("rules", plan.rules.count), ("minSeats", plan.seats.minimum),
            ("maxSeats", plan.seats.maximum),
        ]
    }

    private func summary(_ language: Language) -> ReportParagraph {
        let numbers = counts.map { NumberStyle(language).text($0.count) }
        let summary = CheckMessage.checkedInput(
            nominees: numbers[0], groups: numbers[1], quotas: numbers[2], rules: numbers[3], least: numbers[4],
            most: numbers[5])
        return ReportParagraph(Message(summary).text(language), level: 0)
    }

    private func blanks(_ language: Language) -> [ReportParagraph] {
        guard !inputs.blanks.isEmpty else { return [] }
        let numbers = NumberStyle(language)
        return [ReportParagraph(Message(.checkedBlanks).text(language), level: 0)]
            + inputs.blanks.map { ReportParagraph("\(VisibleText.of($0.header)): \(numbers.text($0.count))") }
    }

    private func invisible(_ language: Language) -> [ReportParagraph] {
        guard !inputs.invisible.isEmpty else { return [] }
        let numbers = NumberStyle(language)
        return [ReportParagraph(Message(.checkedInvisible).text(language), level: 0)]
            + inputs.invisible.map { ReportParagraph("\(VisibleText.of($0.header)): \(numbers.text($0.count))") }
    }

    private func findings(_ language: Language) -> [ReportParagraph] {
        let verdict = Message(checked.isPossible ? .checkedPossible : .checkedImpossible).text(language)
        return [ReportParagraph(verdict, level: 0)]
            + checked.conflicts.map {
                ReportParagraph(Diagnostic(.error, at: $0.location, $0.message), language)
            } + SeatReasons(checked, language).paragraphs
    }

    /// A number for each kind of thing, then the blanks and the invisible characters of each column, then whether counting
    /// finds something impossible.
    package func csv(_ language: Language) -> String {
        let own = counts.map { [$0.name, "", "\($0.count)"] }
        let blanks = inputs.blanks.map { ["blank", $0.header, "\($0.count)"] }
        let invisible = inputs.invisible.map { ["invisible", $0.header, "\($0.count)"] }
        let rows =
            [["what", "column", "count"]] + own + blanks + invisible + [
                ["conflicts", "", "\(checked.conflicts.count)"]
            ]
        return rows.map(CSVRecord.line).joined()
    }

    package func json(version: String) -> String {
        let reasons = SeatReasons(checked, .english).sentences
        return JSONValue.fields([
            "possible": .bool(checked.isPossible),
            "counts": .object(counts.map { .init(key: $0.name, value: .count($0.count)) }),
            "blanks": .array(
                inputs.blanks.map { .fields(["column": .string($0.header), "count": .count($0.count)]) }),
            "invisible": .array(
                inputs.invisible.map { .fields(["column": .string($0.header), "count": .count($0.count)]) }),
            "impossible": SelectionPart.impossible(checked.conflicts),
            "seatReasons": .array(reasons.map(JSONValue.string)),
            "remarks": .array(inputs.remarks.map { .string($0.text(.english)) }),
            "inputs": SelectionPart.files(inputs.fingerprints),
            "version": .string(version),
        ]).document
    }
}
