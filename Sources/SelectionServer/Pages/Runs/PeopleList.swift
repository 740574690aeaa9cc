import DelegateSelection
import SelectionStore

/// The people of a run with filters: by the columns of seats, by group, by words without tone marks, selected or not.
struct PeopleList {
    let material: RunMaterial
    let outcome: Outcome
    let visit: Visit
    /// The most people on a page. Chosen: a conference's list is 300.
    private static let most = 300

    private var plan: Plan { material.inputs.plan }
    private var pool: Pool { material.inputs.pool }
    private var columns: [(name: String, header: String, text: (Int) -> String)] {
        // Nobody who may not see sensitive columns sees them here, nor finds people by them.
        plan.seatColumns.filter { !material.inputs.withholds(column: $0) }.compactMap { name in
            pool.texts(ofColumn: name).map { (name, plan.header(for: name), $0) }
        }
    }

    /// The plan's groups with their labels; none for those who may not see sensitive columns, which groups are made of.
    private var groups: [(String, String)] {
        NomineesPage.maySeeSensitive(visit) ? plan.groups.map { ($0.name, $0.label ?? $0.name) } : []
    }

    /// True where the list has a sensitive column, or is of those of a group.
    var tellsOfSensitive: Bool {
        let sensitive = material.inputs.sensitiveHeadings
        let isByGroup = visit.query["group"].map { !$0.isEmpty } ?? false
        let shown = columns.flatMap { plan.parts(ofColumn: $0.name) }.map(plan.header(for:))
        return shown.contains(where: sensitive.contains) || isByGroup && material.inputs.readsSensitive
    }

    /// The section.
    var markup: Markup {
        let selected = Set(outcome.selected)
        let rows = rows(selected)
        let pages = max(1, (rows.count + PeopleList.most - 1) / PeopleList.most)
        let page = min(pages, max(1, visit.query["page"].flatMap { Int($0) } ?? 1))
        let shown = rows.dropFirst((page - 1) * PeopleList.most).prefix(PeopleList.most)
        return .section(visit.words(RunsMessage.list), id: "people") {
            filter
            Markup.element("p", ["role": "status"], visit.words(RunsMessage.found("\(rows.count)")))
            table(Array(shown), selected)
            if pages > 1 { pager(page, pages) }
        }
    }

    private func rows(_ selected: Set<Int>) -> [Int] {
        let candidates: [Int] =
            switch visit.query["show"] {
            case "others": (0..<pool.count).filter { !selected.contains($0) }
            case "all": Array(0..<pool.count)
            default: outcome.selected
            }
        let wanted = columns.enumerated().compactMap { index, column in
            visit.query["c\(index)"].flatMap { $0.isEmpty ? nil : (column.text, $0) }
        }
        let group = visit.query["group"].flatMap { name in
            name.isEmpty || groups.isEmpty ? nil : plan.membership(of: name, in: pool)
        }
        let words = (visit.query["q"] ?? "").folded.split(separator: " ").map(String.init)
        let texts = columns.map(\.text)
        return candidates.filter { row in
            guard wanted.allSatisfy({ $0.0(row) == $0.1 }), group?.contains(row) ?? true else { return false }
            guard !words.isEmpty else { return true }
            let own = ([pool.id(row), pool.name(row) ?? ""] + texts.map { $0(row) }).joined(separator: " ").folded
            return words.allSatisfy(own.contains)
        }
    }

    private var filter: Markup {
        Form(asking: material.run.address + "#people", classes: "row") {
            Field(
                name: "q", label: visit.words(RunsMessage.search), value: visit.query["q"] ?? "", type: "search",
                hint: visit.words(RunsMessage.searchHint)
            ).markup
            Choice(
                name: "show", label: visit.words(RunsMessage.show),
                options: [
                    ("", visit.words(RunsMessage.selectedOnly)), ("others", visit.words(RunsMessage.othersOnly)),
                    ("all", visit.words(RunsMessage.everyone)),
                ], value: visit.query["show"] ?? ""
            ).markup
            columns.enumerated().map { index, column in
                let values = Set((0..<pool.count).map(column.text)).sorted()
                return Choice(
                    name: "c\(index)", label: column.header,
                    options: [("", visit.words(RunsMessage.any))] + values.map { ($0, $0) },
                    value: visit.query["c\(index)"] ?? ""
                ).markup
            }
            if !groups.isEmpty {
                Choice(
                    name: "group", label: visit.words(RunsMessage.group),
                    options: [("", visit.words(RunsMessage.any))] + groups, value: visit.query["group"] ?? ""
                ).markup
            }
            Markup.element("div", ["class": "field"], [.button(visit.words(RunsMessage.filter))])
        }.markup
    }

    private func table(_ rows: [Int], _ selected: Set<Int>) -> Markup {
        let columns = columns
        let headings =
            [visit.words(RunsMessage.id), visit.words(RunsMessage.name)] + columns.map(\.header)
            + [visit.words(RunsMessage.isSelected)]
        let body = rows.map { row in
            let id = pool.id(row)
            let address = material.run.address + "/person/" + FormFields.encoded(id)
            let texts =
                [pool.name(row) ?? "–"] + columns.map { $0.text(row) }
                + [visit.words(selected.contains(row) ? RunsMessage.yes : .no)]
            return Markup.element(
                "tr", [:], [.element("td", [:], [.link(id, to: address)])] + texts.map { .element("td", $0) })
        }
        let label = visit.words(RunsMessage.list)
        return .element(
            "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": label],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element("caption", label),
                        .element(
                            "thead", [:],
                            [.element("tr", [:], headings.map { .element("th", ["scope": "col"], $0) })]),
                        .element("tbody", [:], body),
                    ])
            ])
    }

    private func pager(_ page: Int, _ pages: Int) -> Markup {
        let query = visit.query.fields.filter { $0.name != "page" }
            .map { FormFields.encoded($0.name) + "=" + FormFields.encoded($0.value) + "&" }.joined()
        let links = (1...pages).filter { $0 == page - 1 || $0 == page + 1 }.map { other in
            Markup.link(
                visit.words(RunsMessage.page("\(other)", "\(pages)")), to: "?\(query)page=\(other)#people",
                classes: "button")
        }
        return .element(
            "p", ["class": "actions"], [.words(visit.words(RunsMessage.page("\(page)", "\(pages)")))] + links)
    }
}
