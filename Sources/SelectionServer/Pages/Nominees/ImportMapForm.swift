import DelegateSelection
import SelectionStore

/// How lists are read, as a form: days, ids, names of columns, spellings of values. Lists are written between semicolons.
struct ImportMapForm: Sendable {
    /// A column of the plan, and the values that it is known to have.
    private struct Column {
        /// Its heading, and the name under which the text has its headings, its values, and what says nothing in it.
        var heading: String
        var headings: PlanPath
        var values: PlanPath
        var empty: PlanPath
        /// The known values; none where any text will do.
        var known: [String]
        /// Those that the text alone knows.
        var own: Set<String>
    }

    private static let scalars = [["day"], ["yearOnly"], ["ids", "prefix"], ["ids", "digits"]].map { PlanPath($0) }
    private static let keep = PlanPath(["keep"])

    private let columns: [Column]
    private let text: ImportMapText
    /// What the fields say, by their places in the text.
    private var fields: [PlanPath: String] = [:]
    /// What is wrong with fields.
    private var faults: [PlanPath: [String]] = [:]
    /// What is added, by the place of the column's values: a value with its spellings.
    private var added: [PlanPath: (value: String, spellings: String)] = [:]

    /// The form that says what a text says.
    /// - Throws: `PlanText.Fault` where the text's layout cannot be read.
    init(_ lists: NomineeLists, _ text: String) throws(PlanText.Fault) {
        let map = ImportMapText(text)
        self.text = map
        let root = try map.document()?.root
        var columns: [Column] = []
        let further = (lists.imported?.columns ?? []).filter { column in
            column.field != nil && !lists.planned.contains { $0.heading == column.heading }
        }
        for column in lists.planned + further {
            let names = [column.heading, column.field?.rawValue].compactMap(\.self)
            let values = PlanPath(["values", try map.name("values", names)])
            let own = root?[values]?.entries?.map(\.key) ?? []
            let imported = lists.imported?.known[column.heading]
            let known = imported ?? (column.isNumber || own.isEmpty ? [] : column.values)
            columns.append(
                Column(
                    heading: column.heading, headings: PlanPath(["headings", try map.name("headings", names)]),
                    values: values, empty: PlanPath(["empty", try map.name("empty", names)]),
                    known: known + own.filter { !known.contains($0) },
                    own: Set(own).subtracting(column.values)))
        }
        self.columns = columns
        for path in ImportMapForm.scalars { fields[path] = try map.value(path) ?? "" }
        for path in listPlaces(of: columns) { fields[path] = ImportMapForm.line(try map.texts(at: path)) }
    }

    /// The places of lists that the form has.
    private func listPlaces(of columns: [Column]) -> [PlanPath] {
        [ImportMapForm.keep]
            + columns.flatMap { column in
                [column.headings] + (column.known.isEmpty ? [] : [column.empty])
                    + column.known.map { column.values.adding($0) }
            }
    }

    private static func line(_ texts: [String]) -> String { texts.joined(separator: "; ") }

    private static func texts(_ line: String) -> [String] {
        var seen: Set<String> = []
        return line.split { $0 == ";" || $0.isNewline }.map { FormFields.trimmedLine(String($0)).normalized }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The number of texts in which two lines differ; one where they are written in another way.
    private static func changes(_ old: String, _ new: String) -> Int {
        max(1, Set(texts(old)).symmetricDifference(texts(new)).count)
    }

    // MARK: What is sent

    /// The most texts that are written or taken away at once. Chosen: more than somebody types between two answers.
    static let mostChanges = 300

    /// Takes over what a form says, and writes what differs into the text.
    /// - Returns: the text; nil, without anything written, where more differs than is written at once.
    /// - Throws: `PlanText.Fault` where the text's layout is not one that can be written into.
    /// - Complexity: O(changes × the text's length), with at most `mostChanges` changes: the text is read again after each.
    mutating func take(_ form: FormFields) throws(PlanText.Fault) -> String? {
        var sent: [PlanPath: String] = [:]
        for (name, value) in form.beginning(with: "at") {
            guard let path = PlanPath(name), let old = fields[path] else { continue }
            let value = FormFields.trimmedLine(value)
            if value != old { sent[path] = value }
        }
        let changes = sent.map { ImportMapForm.changes(fields[$0.key] ?? "", $0.value) }.reduce(0, +)
        let new = columns.map { ImportMapForm.texts(form["spellings\($0.values)"] ?? "").count }.reduce(0, +)
        for (path, value) in sent { fields[path] = value }
        guard changes + new <= ImportMapForm.mostChanges else { return nil }
        var text = text
        for path in ImportMapForm.scalars { if let value = sent[path] { try text.set(path, to: value) } }
        for path in listPlaces(of: columns) {
            guard let value = sent[path] else { continue }
            try text.set(ImportMapForm.texts(value), at: path, keepsEmpty: path.steps.count == 3)
        }
        for column in columns where !column.known.isEmpty {
            let value = FormFields.trimmedLine(form["new\(column.values)"] ?? "").normalized
            let spellings = FormFields.trimmedLine(form["spellings\(column.values)"] ?? "")
            if !value.isEmpty || !spellings.isEmpty { added[column.values] = (value, spellings) }
            let path = column.values.adding(value)
            if !value.isEmpty {
                let old = try text.texts(at: path)
                try text.add(ValueMeaning(names: [column.values.steps[1]], text: value, .own))
                let texts = old + ImportMapForm.texts(spellings).filter { !old.contains($0) }
                if !texts.isEmpty { try text.set(texts, at: path, keepsEmpty: true) }
            }
        }
        let gone = Set(form.all("drop"))
        for column in columns {
            for value in column.own.sorted() where gone.contains(column.values.adding(value).description) {
                try text.remove(column.values.adding(value))
            }
        }
        return text.text
    }

    /// Tells the fields what is said of their places in a text.
    /// - Returns: what is said of no field.
    mutating func place(_ problems: [Diagnostic], in text: String, _ language: Language) -> [Diagnostic] {
        let places: [(location: SourceLocation, path: PlanPath)]
        do {
            places = try ImportMapText(text).document()?.root.places() ?? []
        } catch {
            return problems
        }
        var rest: [Diagnostic] = []
        for problem in problems {
            guard let location = problem.location, location.file == DocumentName.importMap, location.line > 0 else {
                rest.append(problem)
                continue
            }
            var path = places.last {
                ($0.location.line, $0.location.column) <= (location.line, location.column)
            }?.path
            while let own = path, fields[own] == nil { path = own.parent }
            guard let path else {
                rest.append(problem)
                continue
            }
            var bare = problem
            bare.location = nil
            faults[path, default: []].append(bare.textOnPage(language))
        }
        return rest
    }

    // MARK: What is shown

    /// The fields.
    func markup(_ visit: Visit) -> [Markup] {
        func words(_ message: ImportMapMessage) -> String { visit.words(message) }
        return [
            .section(words(.general)) {
                field(PlanPath(["day"]), words(.day), type: "date")
                choice(visit)
                field(PlanPath(["ids", "prefix"]), words(.idPrefix))
                field(PlanPath(["ids", "digits"]), words(.idDigits), type: "number")
                field(ImportMapForm.keep, words(.kept), hint: words(.keptHint))
            },
            .section(words(.headings), id: "headings") {
                Markup.element("p", ["class": "hint"], words(.headingsHint))
                NomineesFrame.table(
                    words(.headings), [words(.column), words(.otherHeadings)],
                    columns.map { column in
                        row(column.heading, column.headings, label: words(.headingsOf(column: column.heading)))
                    })
            },
            .section(words(.values), id: "values") {
                Markup.element("p", ["class": "hint"], words(.valuesHint))
                columns.filter { !$0.known.isEmpty }.map { values($0, visit) }
            },
        ]
    }

    private func field(_ path: PlanPath, _ label: String, type: String = "text", hint: String? = nil) -> Markup {
        let isTyped = faults[path] != nil
        return Field(
            name: "at\(path)", label: label, value: fields[path] ?? "", type: isTyped ? "text" : type, hint: hint,
            fault: faults[path]?.joined(separator: "; ")
        ).markup
    }

    private func choice(_ visit: Visit) -> Markup {
        let path = PlanPath(["yearOnly"])
        let options: [(String, ImportMapMessage)] = [("", .yearDefault), ("ask", .yearAsk), ("count", .yearCount)]
        return Choice(
            name: "at\(path)", label: visit.words(ImportMapMessage.yearOnly),
            options: options.map { ($0.0, visit.words($0.1)) }, value: fields[path] ?? ""
        ).markup
    }

    /// A row of a table with a field in it.
    private func row(_ head: String, _ path: PlanPath, label: String, more: [Markup] = []) -> Markup {
        let fault = faults[path]?.joined(separator: "; ")
        let id = "f-at\(path)"
        let input = Markup.element(
            "input",
            [
                "id": id, "name": "at\(path)", "value": fields[path] ?? "", "aria-label": label, "class": "spellings",
                "aria-invalid": fault == nil ? nil : "true", "aria-describedby": fault == nil ? nil : id + "-fault",
            ])
        return .element(
            "tr", [:],
            [
                .element("th", ["scope": "row"], head),
                .element(
                    "td", [:],
                    [input] + (fault.map { [.element("p", ["class": "fault", "id": id + "-fault"], $0)] } ?? [])),
            ] + more)
    }

    private func values(_ column: Column, _ visit: Visit) -> Markup {
        func words(_ message: ImportMapMessage) -> String { visit.words(message) }
        let paths = [column.empty] + column.known.map { column.values.adding($0) }
        let isOpen = paths.contains { faults[$0] != nil } || added[column.values] != nil
        var rows = column.known.map { value in
            let path = column.values.adding(value)
            let drop: [Markup] =
                column.own.contains(value)
                ? [
                    .element(
                        "label", ["class": "tick"],
                        [
                            .element("input", ["type": "checkbox", "name": "drop", "value": path.description]),
                            .words(" " + words(.dropValue)), .element("span", ["class": "unseen"], " " + value),
                        ])
                ] : []
            return row(value, path, label: words(.spellingsOf(value: value)), more: [.element("td", [:], drop)])
        }
        rows.append(row(words(.nothingIn), column.empty, label: words(.nothingIn), more: [.element("td", "")]))
        let new = added[column.values]
        return .element(
            "details", ["open": isOpen ? "open" : nil],
            [
                .element("summary", words(.valuesOf(column: column.heading, count: column.known.count))),
                NomineesFrame.table(
                    column.heading, [words(.value), words(.spellings), words(.dropValue)], rows),
                .element(
                    "div", ["class": "row"],
                    [
                        Field(name: "new\(column.values)", label: words(.newValue), value: new?.value ?? "").markup,
                        Field(
                            name: "spellings\(column.values)", label: words(.newSpellings), value: new?.spellings ?? ""
                        ).markup,
                    ]),
            ])
    }
}
