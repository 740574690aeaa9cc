import DelegateSelection
import SelectionStore

/// The lines of the review that wait for nothing, and what lines are called.
extension NomineeReviewPage {
    /// The lines that were answered; each answer can be taken back.
    static func answered(_ visit: Visit, _ conference: StoredConference, _ lines: [ReviewLine]) -> Markup {
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        guard !lines.isEmpty else { return .list([]) }
        let rows = lines.prefix(most).map { line in
            let back = Form(to: "/c/\(conference.id)/nominees/review", visit.visitor, classes: "inline") {
                Markup.hidden("back", key(line))
                Markup.element(
                    "button",
                    ["type": "submit", "class": "quiet", "aria-label": words(.takeBack) + ": " + place(line)],
                    words(.takeBack))
            }
            return Markup.element(
                "tr", [:],
                cells(visit, line).map { .element("td", $0) }
                    + [
                        .element("td", words(line.answer == .yes ? .yes : .no)),
                        .element("td", [:], visit.mayChange ? [back.markup] : []),
                    ])
        }
        return folded(
            words(.answered(count: lines.count)), lines.count, visit, [words(.answer), words(.takeBack)], rows)
    }

    /// The lines that were done without a question.
    static func certain(_ visit: Visit, _ lines: [ReviewLine]) -> Markup {
        guard !lines.isEmpty else { return .list([]) }
        return folded(
            visit.words(NomineeReviewMessage.certain(count: lines.count)), lines.count, visit, [],
            lines.prefix(most).map { NomineesFrame.row(cells(visit, $0)) })
    }

    private static func folded(
        _ title: String, _ count: Int, _ visit: Visit, _ more: [String], _ rows: [Markup]
    ) -> Markup {
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        let header = [words(.place), words(.column), words(.before), words(.after), words(.reason)] + more
        return .element(
            "details", [:],
            [.element("summary", title)]
                + (count > most ? [.element("p", words(.cutOff(shown: most)))] : [])
                + [NomineesFrame.table(title, header, rows)])
    }

    /// The cells of a line; citizens' numbers and the like are cells as the lists have them, which the office reads here to answer.
    static func cells(_ visit: Visit, _ line: ReviewLine) -> [String] {
        [
            place(line), line.key.column.isEmpty ? visit.words(NomineeReviewMessage.wholeRow) : line.key.column,
            line.before, line.after, line.rule.text(visit.language),
        ]
    }

    /// The place of a line, in words.
    static func place(_ line: ReviewLine) -> String {
        [line.key.file, line.key.sheet, line.key.cell].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// What a form calls a line: its place, and what was written there when the page was shown.
    static func key(_ line: ReviewLine) -> String {
        Digest.of([line.key.file, line.key.sheet, line.key.cell, line.key.column, line.before].joined(separator: "\n"))
    }
}
