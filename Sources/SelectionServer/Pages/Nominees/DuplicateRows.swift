import DelegateSelection
import SelectionStore

/// The two rows of the question whether they are of one person, side by side.
struct DuplicateRows {
    private let headings: [String]
    private let rows: [String: [String]]

    /// The rows that lists have, by their sources, with what tells people apart though the pool does not have it. Ids are left out:
    /// new ones always differ.
    init(_ lists: NomineeLists) {
        guard let result = lists.imported else {
            (headings, rows) = ([], [:])
            return
        }
        let columns = result.columns.indices.filter { result.columns[$0].field != .id }
        headings = columns.map { result.columns[$0].heading } + result.apart.headings
        let asked = result.rows.compactMap { row -> (String, [String])? in
            guard let source = row.last, let apart = result.apart.cells[source] else { return nil }
            return (source, columns.map { row[$0] } + apart)
        }
        rows = Dictionary(asked, uniquingKeysWith: { first, _ in first })
    }

    /// The source of the row that a line says its own is another time of; nil for lines about anything else.
    static func earlier(_ line: ReviewLine) -> String? {
        guard line.rule == .samePerson, line.key.column.isEmpty, line.after.hasPrefix("= ") else { return nil }
        return String(line.after.dropFirst(2))
    }

    /// A table of both rows, in the columns that either of them fills; nil where a row is not there any more.
    func table(_ line: ReviewLine, _ visit: Visit) -> Markup? {
        let own = [line.key.file, line.key.sheet, line.key.cell].filter { !$0.isEmpty }.joined(separator: ":")
        guard let earlier = DuplicateRows.earlier(line), let first = rows[earlier], let second = rows[own] else {
            return nil
        }
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        let filled = headings.indices.filter { !first[$0].isEmpty || !second[$0].isEmpty }
        // What differs stands where it is seen without scrolling, after the column that comes first, as a rule the name.
        let (name, others) = (filled.prefix(1), filled.dropFirst())
        let columns = name + others.filter { first[$0] != second[$0] } + others.filter { first[$0] == second[$0] }
        let head = columns.map { column in
            first[column] == second[column]
                ? Markup.element("th", ["scope": "col"], headings[column])
                : .element(
                    "th", ["scope": "col", "class": "differs"],
                    [
                        .element("span", ["aria-hidden": "true"], "≠ "), .words(headings[column]),
                        .element("span", ["class": "unseen"], " (" + words(.differs) + ")"),
                    ])
        }
        func row(_ name: String, _ source: String, _ cells: [String]) -> Markup {
            .element(
                "tr", [:],
                [
                    .element(
                        "th", ["scope": "row"],
                        [.words(name), .element("br", [:], []), .element("span", ["class": "hint"], source)])
                ]
                    + columns.map { column in
                        let text = cells[column].isEmpty ? "–" : cells[column]
                        return first[column] == second[column]
                            ? .element("td", text)
                            : .element("td", ["class": "differs"], [.element("strong", text)])
                    })
        }
        let caption = words(.bothRows)
        return .list([
            .element(
                "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption],
                [
                    .element(
                        "table", ["class": "sheet both"],
                        [
                            .element("caption", ["class": "unseen"], caption),
                            .element(
                                "thead", [:],
                                [.element("tr", [:], [.element("th", ["scope": "col"], words(.place))] + head)]),
                            .element(
                                "tbody", [:],
                                [row(words(.firstRow), earlier, first), row(words(.secondRow), own, second)]),
                        ])
                ]),
            .element("p", ["class": "hint"], words(.differsHint)),
        ])
    }
}
