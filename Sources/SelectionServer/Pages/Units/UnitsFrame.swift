import DelegateSelection
import SelectionStore

/// What the pages about seats have in common.
enum UnitsFrame {
    /// The formats in which an allotment is kept.
    static let formats = ["docx", "xlsx", "csv"]

    /// The links to the parts of the page.
    static func parts(_ visit: Visit, _ conference: StoredConference, _ current: String) -> Markup {
        let parts: [(String, MatrixMessage)] = [("", .unitsTab), ("/matrix", .matrixTab)]
        let links = parts.map { part, words in
            Markup.element(
                "li", [:],
                [
                    .element(
                        "a",
                        [
                            "href": conference.frame.address(.units) + part,
                            "aria-current": part == current ? "page" : nil,
                        ], visit.words(words))
                ])
        }
        return .element(
            "nav", ["class": "tabs", "aria-label": visit.words(MatrixMessage.parts)], [.element("ul", [:], links)])
    }

    /// The units, for those who only read.
    static func plain(_ table: TableCells, _ visit: Visit) -> Markup {
        func row(_ cells: [String], _ name: String) -> Markup {
            .element("tr", [:], cells.map { .element(name, ["scope": name == "th" ? "col" : nil], $0) })
        }
        return .element(
            "div",
            ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": visit.words(UnitsMessage.tableTitle)],
            [
                .element(
                    "table", [:],
                    [
                        .element("caption", visit.words(UnitsMessage.tableTitle)),
                        .element("thead", [:], [row(table.headings, "th")]),
                        .element("tbody", [:], table.rows.map { row($0, "td") }),
                    ])
            ])
    }

    /// Where a table that somebody typed differs from the one that is saved now, and the way to that one.
    static func differences(_ visit: Visit, _ theirs: TableCells, _ mine: TableCells, to address: String) -> Markup {
        let lines = differences(theirs, mine)
        return .element(
            "div", ["class": "card"],
            [
                .element("ul", [:], lines.prefix(mostDifferences).map { .element("li", visit.words($0)) }),
                .element("p", [:], [.link(visit.words(UnitsMessage.takeTheirs), to: address, classes: "button quiet")]),
            ])
    }

    /// The most differences that are listed. Chosen: what somebody reads.
    private static let mostDifferences = 40

    private static func differences(_ theirs: TableCells, _ mine: TableCells) -> [UnitsMessage] {
        func rows(_ table: TableCells) -> [String: [String: String]] {
            Dictionary(
                table.rows.map { row in
                    (row.first ?? "", Dictionary(zip(table.headings, row)) { first, _ in first })
                }
            ) { first, _ in first }
        }
        let (old, new) = (rows(theirs), rows(mine))
        let headings = mine.headings + theirs.headings.filter { !mine.headings.contains($0) }
        let cells = mine.rows.compactMap(\.first).flatMap { name -> [UnitsMessage] in
            guard let before = old[name], let after = new[name] else { return [.ownRow(row: name)] }
            return headings.compactMap { heading in
                let (one, other) = (before[heading] ?? "", after[heading] ?? "")
                return one == other ? nil : .otherCell(row: name, column: heading, theirs: one, mine: other)
            }
        }
        return cells + theirs.rows.compactMap(\.first).filter { new[$0] == nil }.map { .otherRow(row: $0) }
    }

    /// The links to the files of what is saved.
    static func downloads(_ visit: Visit, _ address: String) -> Markup {
        let links = formats.map { format in
            Markup.link(
                visit.words(UnitsMessage.download(format: format.uppercased())), to: address + format,
                classes: "button quiet")
        }
        return .element(
            "div", ["class": "actions"], [.element("span", visit.words(UnitsMessage.downloads))] + links)
    }

    /// A report in a format.
    static func bytes(_ report: any Report, _ format: String, _ language: Language) throws -> [UInt8] {
        switch format {
        case "docx": DOCXRenderer.bytes(report.document(language).onPage)
        case "xlsx": try XLSXRenderer.book(report.document(language).onPage).bytes()
        default: Array(report.text(as: .csvExcel, language, version: DelegateSelector.version).utf8)
        }
    }
}
