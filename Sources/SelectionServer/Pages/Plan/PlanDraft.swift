import DelegateSelection
import SelectionStore

/// A plan as a visitor has it in the form, saved or not, and what is known of it.
struct PlanDraft: Sendable {
    /// The text that the form is made of.
    var text: String
    /// The version it began with.
    var version: Int
    /// The files of quotas that the plan names, as they are in the form, by name.
    var tables: [String: QuotaTable] = [:]
    /// The same files as they are saved.
    private(set) var savedTables: [String: QuotaTable] = [:]
    /// The versions that these began with.
    var tableVersions: [String: Int] = [:]
    /// What was typed and could not be written into the text, by field.
    var typed: [PlanPath: String] = [:]
    /// What is remarked beside fields that had a share.
    var remarks: [PlanPath: ShareRemark] = [:]
    /// True where people stand for a share since this form alone: nobody was told yet.
    var isRemarkNew = false
    /// True where it says something else than what is saved.
    var isUnsaved = false
    /// What is wrong with fields, by their place in the plan.
    var faults: [PlanPath: [String]] = [:]
    /// The document; nil where the text is none.
    var document: PlanText?
    /// The plan; nil where it has errors.
    var plan: Plan?
    /// The plan with its nominees; nil where either has errors.
    var inputs: SelectionInputs?
    /// Everything that the readers say of both.
    var problems: [Diagnostic] = []
    /// How far rules can be moved; nil where that is not known.
    var room: PlanRoom?
    /// True where asking again leads further.
    var isRoomOpen = false
    /// True where it is what is stored, nothing typed.
    var isStored = true
    /// What the visitor had typed before taking over what somebody else saved; nil where nothing was.
    var mine: String?
    /// The version that it began with, where somebody else saved a later one meanwhile; nil where nobody did.
    var begun: Int?
    /// True where nobody was nominated yet.
    var hasNoPool = false

    /// A draft that says what is stored.
    init(_ stored: StoredDocument?, _ documents: [StoredDocument]) {
        (text, version) = (stored?.text ?? "", stored?.version ?? 0)
        for document in documents where document.name.hasSuffix(".csv") {
            tables[document.name] = QuotaTable(document.text ?? "")
            tableVersions[document.name] = document.version
        }
        savedTables = tables
        readDocument()
    }

    /// True where nothing keeps it from being saved.
    var isValid: Bool { typed.isEmpty && !PlanMerge.hasMarks(text) && (inputs != nil || hasNoPool && plan != nil) }

    /// Reads the text.
    mutating func readDocument() {
        do {
            document = try PlanText(text)
        } catch {
            document = nil
            problems = error.diagnostics
        }
    }

    /// Reads the plan with the nominees, and says which fields problems are of.
    mutating func read(_ folder: ConferenceFolder) {
        var files = folder.files.filter { $0.name != DocumentName.plan && tables[$0.name] == nil }
        files.append(.init(name: DocumentName.plan, bytes: Array(text.utf8)))
        for (name, table) in tables { files.append(.init(name: name, bytes: Array(table.text.utf8))) }
        let edited = ConferenceFolder(files)
        hasNoPool = edited.file(DocumentName.nominees) == nil
        do throws(InputRejection) {
            let alone = try edited.planForImport()
            (plan, problems) = (alone?.plan, alone?.remarks ?? [])
            if !hasNoPool {
                let read = try edited.inputs()
                take(read)
            }
        } catch {
            problems = error.diagnostics
        }
    }

    /// Takes over what was read of the plan and the nominees, if a selection can be counted with it.
    mutating func take(_ read: SelectionInputs) {
        (plan, inputs, problems) = (read.plan, read, read.remarks)
        do throws(InputRejection) {
            _ = try DelegateSelector.check(read)
        } catch {
            (inputs, problems) = (nil, read.remarks + error.diagnostics)
        }
    }

    /// Tells the fields what is said of them.
    mutating func placeProblems(_ language: Language) {
        guard let document else { return }
        let places = document.root.places()
        for problem in problems where problem.severity != .note {
            guard let location = problem.location, location.file == DocumentName.plan, location.line > 0 else {
                continue
            }
            let path = places.last {
                ($0.location.line, $0.location.column) <= (location.line, location.column)
            }?.path
            guard let path, !path.steps.isEmpty else { continue }
            var bare = problem
            bare.location = nil
            faults[path, default: []].append(bare.textOnPage(language))
        }
    }

    /// What a plan counts, without how much of it: plans that are equal in this read the same of the nominees.
    var skeleton: String {
        guard let document else { return "" }
        let free: Set = ["min", "max", "weight", "priority", "label", "title", "seed", "fill", "rounding"]
        return document.root.places().filter { place in
            let steps = place.path.steps
            return !free.contains(steps.last ?? "") && steps.first != "merit"
                && steps.prefix(2) != ["composition", "shares"]
        }.map { "\($0.path)=\(document.value($0.path) ?? "")" }.joined(separator: "\n")
    }
}

extension PlanDraft {
    /// Takes over what a form says: the text first, then every field that was changed.
    /// - Parameter stored: what is stored of the plan.
    /// - Throws: `Refusal.malformed` where more was changed than somebody can between two answers.
    /// - Complexity: O(changes × the text's length): the text is read again after each, so that it says what was meant.
    mutating func take(
        _ form: FormFields, _ stored: String, _ language: Language, _ words: (PlanPageMessage) -> String
    ) throws {
        isStored = false
        begun = form["begun"].flatMap { Int($0) }
        mine = form.text("mine").flatMap { $0.isEmpty ? nil : $0 }
        text = PlanDraft.own(form.text("yaml") ?? "", stored)
        let was = PlanDraft.own(form.text("was") ?? "", stored)
        version = form["version"].flatMap { Int($0) } ?? version
        problems = []
        readDocument()
        let before = PlanDraft.document(was)
        let changes = form.beginning(with: "at").compactMap { name, value -> (path: PlanPath, value: String)? in
            guard let path = PlanPath(name) else { return nil }
            var value = FormFields.trimmedLine(value)
            if PlanNumber.isNumber(path) { value = PlanNumber.written(value, language) }
            return value == before?.value(path) ?? "" ? nil : (path, value)
        }
        guard changes.count <= PlanDraft.mostChanges else { throw Refusal.malformed }
        for change in changes { set(change.path, to: change.value, words) }
        takeTables(form, language)
        if let document { text = document.text }
        remark(after: stored, shown: before)
    }

    /// Remarks what differs from what is saved, and whether the page that was sent had the same remarks.
    mutating func remark(after stored: String, shown: PlanText?) {
        let saved = PlanDraft.document(stored)
        remarks = remarks(after: saved)
        isUnsaved = text != stored || tables != savedTables
        isRemarkNew = remarks.contains { path, remark in
            if case .people = remark.kind { shown?.value(path) != document?.value(path) } else { false }
        }
    }

    /// The most fields that are changed at once. Chosen: every field of the form for a plan of fifty rules.
    private static let mostChanges = 300

    /// Writes a value into the text; what cannot be written is kept beside its field.
    mutating func set(_ path: PlanPath, to value: String, _ words: (PlanPageMessage) -> String) {
        guard value != document?.value(path) ?? "" else { return }
        do throws(PlanText.Fault) {
            guard document != nil else { throw .layout }
            if value.isEmpty, PlanDraft.optional.contains(path.steps.last ?? "") {
                try document?.remove(path)
            } else {
                try document?.set(path, to: value)
            }
            if let document { text = document.text }
        } catch {
            typed[path] = value
            if document != nil { faults[path, default: []].append(words(.layoutFault(path: path.description))) }
        }
    }

    /// The keys that may be absent: a blank field takes them away.
    private static let optional: Set = ["min", "max", "priority", "weight", "label", "fill", "rounding", "of"]

    private mutating func takeTables(_ form: FormFields, _ language: Language) {
        for (name, version) in form.beginning(with: "version/") {
            if let version = Int(version), tables[name] != nil { tableVersions[name] = version }
        }
        let before = form.beginning(with: "was-file").reduce(into: [:]) {
            $0[$1.name] = PlanNumber.written($1.value, language)
        }
        for (name, value) in form.beginning(with: "file") {
            let value = PlanNumber.written(FormFields.trimmedLine(value), language)
            guard let path = PlanPath(name), path.steps.count == 3, let line = Int(path.steps[1]),
                before[name] != value,
                var table = tables[path.steps[0]]
            else { continue }
            do throws(PlanText.Fault) {
                try table.set(path.steps[2], ofLine: line, to: value)
                tables[path.steps[0]] = table
            } catch {
                typed[path] = value
            }
        }
    }

    private static func document(_ text: String) -> PlanText? {
        do {
            return try PlanText(text)
        } catch {
            return nil
        }
    }

    /// A text as it came back from a page, with the stored text's own ends of lines; the stored text itself where it is unchanged.
    /// Pages write out what cannot be seen, which must not become part of it.
    static func own(_ sent: String, _ stored: String) -> String {
        let unix = sent.replacing("\r\n", with: "\n")
        if unix == shown(stored) { return stored }
        return stored.contains("\r\n") ? unix.replacing("\n", with: "\r\n") : unix
    }

    /// A text as a page shows it.
    private static func shown(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").unicodeScalars.map {
            !["\n", "\t"].contains($0) && VisibleText.isObeyed($0) ? VisibleText.written($0) : String($0)
        }.joined()
    }
}

extension FormFields {
    /// A value of one line without blanks around it.
    static func trimmedLine(_ value: String) -> String {
        var fields = FormFields()
        fields.add("value", value)
        return fields["value"] ?? ""
    }
}
