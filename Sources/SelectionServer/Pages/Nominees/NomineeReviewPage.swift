import DelegateSelection
import SelectionStore

/// The review: what was changed in the lists, what waits to be answered, what was answered.
enum NomineeReviewPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/nominees/review", .readers, show),
        .post("/c/:conference/nominees/review", .office, body: .form(limit: 4 << 20), save),
    ]

    /// Questions and lines of each kind on the page. Chosen: a page stays short of a megabyte.
    static let most = 200

    /// What came of a form's answers that were not taken.
    private struct Untaken {
        /// Others' earlier answers to the same questions.
        var earlier: [StoredAnswer] = []
        /// Answers to what is not asked any more.
        var gone = 0
        /// Values that were answered otherwise than by choosing.
        var faults: Set<String> = []

        var isEmpty: Bool { earlier.isEmpty && gone == 0 && faults.isEmpty }
    }

    private static func show(_ visit: Visit) async throws -> Answer { try await show(visit, Untaken()) }

    private static func show(_ visit: Visit, _ untaken: Untaken) async throws -> Answer {
        let conference = try await visit.conference()
        let lists = try await visit.office.nominees.lists(of: conference.id)
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        let waiting = lists.review.filter(\.isWaiting)
        var content = [NomineesFrame.parts(visit, conference, lists, "/review")]
        if visit.query["saved"] != nil { content.append(.notice(visit.words(NomineesMessage.saved))) }
        if untaken.gone > 0 { content.append(.notice(words(.linesGone(count: untaken.gone)), isProblem: true)) }
        if !untaken.earlier.isEmpty {
            content.append(.notice(words(.answeredBeforeTitle), isProblem: true))
            content.append(
                .element(
                    "ul", [:],
                    untaken.earlier.map { answer in
                        let place = [answer.file, answer.sheet, answer.cell].filter { !$0.isEmpty }
                            .joined(separator: ": ")
                        return .element(
                            "li",
                            words(
                                answer.agreed
                                    ? .agreedBefore(place: place, after: answer.after) : .refusedBefore(place: place)))
                    }))
        }
        if !untaken.faults.isEmpty {
            content.append(.notice(visit.words(ImportMapMessage.choiceMissing), isProblem: true))
        }
        content.append(questions(visit, conference, waiting, lists, untaken.faults))
        content.append(answered(visit, conference, lists.review.filter { $0.answer != nil }))
        content.append(certain(visit, lists.review.filter(\.isCertain)))
        try await noteRead(visit, conference, lists)
        var page = NomineesFrame.page(visit, conference, content)
        if !untaken.isEmpty { page.status = untaken.faults.isEmpty ? .conflict : .unprocessableContent }
        return .page(page)
    }

    /// Puts on record that sensitive cells are shown: by the ids of those whose they are, or by their places where nobody has them.
    private static func noteRead(_ visit: Visit, _ conference: StoredConference, _ lists: NomineeLists) async throws {
        let table = lists.table
        let headings = lists.imported?.columns.map(\.heading) ?? table.headings
        let sensitive = Set(PersonalColumns(headings, named: table.named).sensitive.map { headings[$0] })
        let kinds =
            [lists.review.filter(\.isWaiting), lists.review.filter { $0.answer != nil }]
            + [lists.review.filter(\.isCertain)]
        let shown = kinds.flatMap { $0.prefix(most) }.filter {
            $0.key.column.isEmpty || sensitive.contains($0.key.column)
        }
        let values = UnknownValueQuestions.rows(of: lists.unknown, under: sensitive)
        guard !shown.isEmpty || !values.isEmpty else { return }
        let ids = Dictionary(table.nominees.map { (row($0.source), $0.id) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        let subjects = (shown.map(row) + shown.compactMap(DuplicateRows.earlier).map(row) + values.map(row)).map {
            ids[$0] ?? $0
        }.filter { seen.insert($0).inserted }
        try await visit.store.note(
            LoggedAct(.sensitiveRead, conference: conference.id, subject: subjects.joined(separator: " ")),
            by: visit.author)
    }

    /// The values that are not understood, and the changes that wait: one form for all of them.
    private static func questions(
        _ visit: Visit, _ conference: StoredConference, _ waiting: [ReviewLine], _ lists: NomineeLists,
        _ faults: Set<String>
    ) -> Markup {
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        guard lists.waiting > 0 else { return .element("p", words(.nothingWaits)) }
        return .list([
            visit.mayChange ? alike(visit, conference, waiting) : .list([]),
            Form(to: "/c/\(conference.id)/nominees/review", visit.visitor) {
                Markup.element(
                    "div", ["data-review": "1"],
                    [
                        UnknownValueQuestions(lists.unknown, visit, faults: faults).markup,
                        changes(visit, waiting, lists),
                    ])
                if visit.mayChange { Markup.button(words(.save)) }
            }.markup,
        ])
    }

    private static func changes(_ visit: Visit, _ waiting: [ReviewLine], _ lists: NomineeLists) -> Markup {
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        guard !waiting.isEmpty else { return .list([]) }
        let names = Dictionary(
            lists.table.nominees.map { (row($0.source), lists.table.text(.name, of: $0)) },
            uniquingKeysWith: { first, _ in first })
        let both = DuplicateRows(lists)
        let shown = Array(waiting.prefix(most))
        return .section(words(.waiting(count: waiting.count))) {
            if shown.count < waiting.count { Markup.element("p", words(.cutOff(shown: most))) }
            if visit.mayChange { Markup.element("p", ["class": "hint noscript-hide"], words(.keys)) }
            shown.enumerated().map {
                question(visit, $0.offset, $0.element, names[row($0.element)], both.table($0.element, visit))
            }
        }
    }

    /// The row of a line: file, sheet and number.
    private static func row(_ line: ReviewLine) -> String {
        row([line.key.file, line.key.sheet, line.key.cell].filter { !$0.isEmpty }.joined(separator: ":"))
    }

    /// The row of a cell: `a.csv:3` of `a.csv:B3`.
    private static func row(_ place: String) -> String {
        guard let colon = place.lastIndex(of: ":") else { return place }
        let row: Substring = place[colon...].filter(\.isNumber)
        return String(place[...colon]) + String(row)
    }

    /// - Parameters:
    ///   - person: the name of whom it is about; nil where the row is nobody's.
    ///   - rows: both rows of the question whether they are of one person; nil for other questions.
    private static func question(
        _ visit: Visit, _ number: Int, _ line: ReviewLine, _ person: String?, _ rows: Markup?
    ) -> Markup {
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        let name = "q\(number)-"
        var pieces: [Markup] = [
            .element(
                "legend",
                "\(number + 1). \(place(line)) – \(line.key.column.isEmpty ? words(.wholeRow) : line.key.column)")
        ]
        if let person {
            pieces.append(.element("p", [:], [.element("strong", words(.personTitle) + ": "), .words(person)]))
        }
        if rows == nil {
            pieces.append(
                .element(
                    "p", [:],
                    [
                        .element("strong", words(.before) + ": "),
                        .element("del", line.before.isEmpty ? "–" : line.before),
                    ]))
        }
        pieces.append(
            .element("p", [:], [.element("strong", words(.reason) + ": "), .words(line.rule.text(visit.language))]))
        if let rows { pieces += [rows, .element("p", words(.sameQuestion))] }
        guard visit.mayChange else {
            if rows == nil {
                pieces.append(.element("p", [:], [.element("strong", words(.after) + ": "), .words(line.after)]))
            }
            return .element("fieldset", ["class": "question"], pieces)
        }
        pieces.append(.hidden(name + "key", key(line)))
        if rows == nil {
            pieces.append(
                .element(
                    "div", ["class": "field"],
                    [
                        .element("label", ["for": name + "after"], words(.after)),
                        .element(
                            "input",
                            [
                                "id": name + "after", "name": name + "after", "value": line.after,
                                // Where a row is meant as a whole, what is offered names another row.
                                "readonly": line.key.column.isEmpty ? "readonly" : nil,
                            ]),
                    ]))
        }
        let choices: [(String, String, NomineeReviewMessage)] = [
            ("yes", "y", .yes), ("no", "n", .no), ("", "u", .open),
        ]
        pieces.append(
            .element(
                "div", ["class": "row"],
                choices.map { value, letter, message in
                    Markup.element(
                        "label", ["class": "answer"],
                        [
                            .element(
                                "input",
                                [
                                    "type": "radio", "name": name + "answer", "value": value, "data-key": letter,
                                    "checked": value.isEmpty ? "checked" : nil,
                                ]), .words(" " + words(message)),
                        ])
                }))
        return .element(
            "fieldset", ["class": "question", "data-question": "1", "tabindex": "-1"], pieces)
    }

    /// Buttons that answer all questions of a kind.
    private static func alike(_ visit: Visit, _ conference: StoredConference, _ waiting: [ReviewLine]) -> Markup {
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        // Nobody is left out, and no name is made up, by a button for many.
        let rules = ImportRule.allCases.filter { rule in
            ![.samePerson, .noName].contains(rule) && waiting.count { $0.rule == rule } > 1
        }
        return .list(
            rules.map { rule in
                let count = waiting.count { $0.rule == rule }
                return Form(to: "/c/\(conference.id)/nominees/review", visit.visitor, classes: "row") {
                    Markup.element("span", words(.alike(reason: rule.text(visit.language), count: count)))
                    Markup.hidden("rule", rule.rawValue)
                    Markup.button(words(.allYes), name: "all", value: "yes", classes: "quiet")
                    Markup.button(words(.allNo), name: "all", value: "no", classes: "quiet")
                }.markup
            })
    }

    private static func save(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let lists = try await visit.office.nominees.lists(of: conference.id)
        let byKey = Dictionary(lists.review.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
        var change = ListsChange()
        var untaken = Untaken()
        var meanings: [ValueMeaning] = []
        if let back = visit.form["back"] {
            guard let line = byKey[back], line.answer != nil else { throw StoreFault.changedMeanwhile }
            change.takenBack = [StoredAnswer(line, agreed: false)]
        } else if let rule = visit.form["rule"] {
            guard let rule = ImportRule(rawValue: rule), let all = visit.form["all"], ["yes", "no"].contains(all) else {
                throw Refusal.malformed
            }
            change.answers = lists.review.filter { $0.isWaiting && $0.rule == rule }.map {
                StoredAnswer($0, agreed: all == "yes")
            }
        } else {
            let fields = Dictionary(
                visit.form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
            let values = UnknownValueQuestions.given(fields, lists.unknown)
            (change.answers, untaken.gone) = try given(fields, byKey)
            (meanings, untaken.faults) = (values.meanings, values.faults)
            untaken.gone += values.gone
        }
        // What is no choice at all was not sent by this page: nothing of it is taken.
        guard untaken.faults.isEmpty else { return try await show(visit, untaken) }
        if !change.isNothing || !meanings.isEmpty {
            untaken.earlier = try await visit.office.nominees.change(
                change, meanings: meanings, of: conference.id, by: visit.author)
        }
        guard untaken.isEmpty else { return try await show(visit, untaken) }
        return .redirect("/c/\(conference.id)/nominees/review?saved=1")
    }

    /// The answers of the form, whose values a page may hold many of: each is looked up once. Beside them the number of those that
    /// are about nothing that is asked.
    private static func given(
        _ fields: [String: String], _ byKey: [String: ReviewLine]
    ) throws -> ([StoredAnswer], gone: Int) {
        var (answers, gone): ([StoredAnswer], Int) = ([], 0)
        for number in 0..<most {
            guard let answer = fields["q\(number)-answer"], !answer.isEmpty else { continue }
            guard ["yes", "no"].contains(answer), let key = fields["q\(number)-key"] else { throw Refusal.malformed }
            guard let line = byKey[key], !line.isCertain else {
                gone += 1
                continue
            }
            let after = line.key.column.isEmpty ? line.after : (fields["q\(number)-after"] ?? line.after).normalized
            answers.append(StoredAnswer(line, agreed: answer == "yes", after: after))
        }
        return (answers, gone)
    }
}
