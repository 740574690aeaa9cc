import DelegateSelection
import SelectionStore

/// The versions of a plan: who saved them and when, what differs, and the way back.
enum PlanHistoryPage {
    static let routes: [PageRoute] = [.get("/c/:conference/plan/history", .reviewers, show)]

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let history = try await visit.store.history(of: DocumentName.plan, in: conference.id)
        func words(_ message: PlanPageMessage) -> String { visit.words(message) }
        var content: [Markup] = [.element("p", [:], [.link(words(.title), to: conference.frame.address(.plan))])]
        content.append(table(history, conference, visit))
        if history.count > 1 { content.append(choices(history, conference, visit)) }
        if let from = version("from", history, visit), let to = version("to", history, visit) {
            let difference = LineDifference(from: from.text ?? "", to: to.text ?? "")
            content.append(
                .section(words(.difference(from: "\(from.version)", to: "\(to.version)"))) { difference.markup(visit) })
        }
        return .page(Page(words(.history), conference: conference.frame, section: .plan, content))
    }

    private static func version(_ name: String, _ history: [StoredDocument], _ visit: Visit) -> StoredDocument? {
        visit.query[name].flatMap { Int($0) }.flatMap { number in history.first { $0.version == number } }
    }

    private static func choices(_ history: [StoredDocument], _ conference: StoredConference, _ visit: Visit) -> Markup {
        func words(_ message: PlanPageMessage) -> String { visit.words(message) }
        let options = history.map { ("\($0.version)", "\($0.version) – \($0.author)") }
        return Form(asking: "/c/\(conference.id)/plan/history", classes: "row") {
            Choice(
                name: "from", label: words(.from), options: options,
                value: visit.query["from"] ?? "\(history[1].version)"
            ).markup
            Choice(name: "to", label: words(.to), options: options, value: visit.query["to"] ?? "\(history[0].version)")
                .markup
            Markup.button(words(.compare), classes: "quiet")
        }.markup
    }

    private static func table(_ history: [StoredDocument], _ conference: StoredConference, _ visit: Visit) -> Markup {
        func words(_ message: PlanPageMessage) -> String { visit.words(message) }
        let rows = history.map { document in
            let isCurrent = document.version == history.first?.version
            let back: Markup =
                isCurrent
                ? .words(words(.current))
                : visit.mayChange
                    ? .link(words(.takeBack), to: "/c/\(conference.id)/plan?version=\(document.version)") : .words("")
            return Markup.element(
                "tr", [:],
                [
                    .element("th", ["scope": "row"], "\(document.version)"), .element("td", document.saved),
                    .element("td", document.author), .element("td", [:], [back]),
                ])
        }
        let head =
            [words(.version), words(.savedAt), words(.by)].map { Markup.element("th", ["scope": "col"], $0) } + [
                .element("td", "")
            ]
        return .element(
            "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": words(.history)],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element("caption", words(.history)), .element("thead", [:], [.element("tr", [:], head)]),
                        .element("tbody", [:], rows),
                    ])
            ])
    }
}

extension LineDifference {
    /// The changed lines with two around each; what is alike between them is counted.
    func markup(_ visit: Visit) -> [Markup] {
        guard !isEmpty else { return [.element("p", visit.words(PlanPageMessage.sameText))] }
        let changed = lines.indices.filter { lines[$0].change != .same }
        let near = Set(changed.flatMap { (max(0, $0 - 2))...($0 + 2) })
        var rows: [Markup] = []
        var skipped = 0
        func tell() {
            if skipped > 0 {
                rows.append(
                    .element("li", ["class": "gap"], visit.words(PlanPageMessage.otherLines(count: "\(skipped)"))))
            }
            skipped = 0
        }
        for (index, line) in lines.enumerated() {
            guard near.contains(index) else {
                skipped += 1
                continue
            }
            tell()
            switch line.change {
            case .same: rows.append(.element("li", [:], [.element("code", "  " + line.text)]))
            case .removed: rows.append(.element("li", ["class": "gone"], [.element("del", "− " + line.text)]))
            case .added: rows.append(.element("li", ["class": "new"], [.element("ins", "+ " + line.text)]))
            }
        }
        tell()
        return [.element("ul", ["class": "difference"], rows)]
    }
}
