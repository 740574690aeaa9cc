import DelegateSelection
import SelectionStore

/// A paper that somebody asks for: which one, of which run, for whom.
struct PaperOrder: Sendable {
    /// The file of who came.
    static let attendance = "attendance.csv"

    var kind: PaperKind
    var run: StoredRun
    var isPublic: Bool
    var format: PaperFormat
    /// The unit whose letter it is; nil for letters to all, and for other papers.
    var unit: String?

    /// The order of a form or a query; nil fields stand for a public page no more than they have to.
    /// - Throws: `Refusal.notFound` for a kind, a format or a run that is not there.
    init(_ fields: FormFields, _ visit: Visit, _ conference: StoredConference) async throws {
        guard let kind = PaperKind(rawValue: fields["kind"] ?? ""),
            let format = PaperFormat(rawValue: fields["format"] ?? "html"),
            let run = fields["run"].flatMap({ Int($0) })
        else { throw Refusal.notFound }
        (self.kind, self.format, isPublic) = (kind, format, fields.has("public"))
        unit = kind == .replies ? fields["unit"].flatMap { $0.isEmpty || $0.count > 300 ? nil : $0 } : nil
        self.run = try await visit.store.run(run, in: conference.id)
        guard self.run.summary != nil else { throw Refusal.notFound }
        if isPublic, kind == .budget { throw Refusal.rejected(Message(DocumentPageMessage.noPublicBudget)) }
    }

    /// The query by which it is asked for, in a format.
    func query(_ format: PaperFormat? = nil) -> String {
        "kind=\(kind.rawValue)&run=\(run.id)" + (isPublic ? "&public=1" : "")
            + (unit.map { "&unit=" + FormFields.encoded($0) } ?? "") + (format.map { "&format=" + $0.rawValue } ?? "")
    }

    /// The name of its file, but for the day: what it is, for which unit, for whom.
    var title: String {
        let name = DocumentPageMessage.kind(kind).words.text(.vietnamese)
        return FileName.plain(name) + (unit.map { "-" + FileName.plain($0) } ?? "") + (isPublic ? "-cong-khai" : "")
    }

    /// The name of its file: with the day of its letterhead, or today's where that is open.
    func name(_ held: Answers.Held) -> String {
        guard case .papers(let answer, _) = held else { return FileName.dated(title, format.rawValue) }
        return FileName.dated(title, day: answer.letterhead.date, format.rawValue)
    }

    /// What a kind needs and does not have; nil where all is there.
    func missing(_ visit: Visit, _ conference: StoredConference) async throws -> DocumentPageMessage? {
        switch kind {
        case .replacements: try await previous(visit, conference) == nil ? .needsPrevious : nil
        case .progress:
            try await visit.store.document(DocumentName.conferences, of: conference.id) == nil ? .needsConferences : nil
        default: nil
        }
    }

    /// The list before: the one that the run replaced.
    private func previous(_ visit: Visit, _ conference: StoredConference) async throws -> String? {
        guard let list = run.question.list else { return nil }
        return try await visit.store.selection(of: list)
    }

    /// The units that letters go to, by name; none for other papers.
    func units(_ visit: Visit) async throws -> [String] {
        guard kind == .replies else { return [] }
        let inputs = try await visit.office.inputs.material(of: run.id, in: run.conference).inputs
        let columns = PersonField.columns(in: inputs.pool.records.headers, named: inputs.plan.headers)
        guard let column = columns[.unit] else { return [] }
        let units = Set((0..<inputs.pool.count).map { inputs.pool.records.field(column, ofRow: $0) })
        return units.filter { !$0.isEmpty }.sorted()
    }

    /// Why those withdrew whom the list no longer has, as it is on record: by id, the last time that they did.
    private func reasons(_ visit: Visit, _ conference: StoredConference) async throws -> [String: String] {
        let withdrawals = try await visit.store.withdrawals(of: conference.id)
        let told = withdrawals.filter { $0.state != .takenBack && $0.run <= run.id }.flatMap { withdrawal in
            withdrawal.delegates.map { ($0, withdrawal.reason) }
        }
        return Dictionary(told, uniquingKeysWith: { last, _ in last })
    }

    /// Asks for the paper.
    func ask(_ visit: Visit, _ conference: StoredConference, waiting: Duration) async throws -> Answers.State {
        if let missing = try await missing(visit, conference) { throw Refusal.rejected(Message(missing)) }
        let store = visit.store
        let folder = try await store.folder(ofRun: run.id)
        guard let selection = try await store.selection(of: run.id) else { throw Refusal.notFound }
        let previous = try await previous(visit, conference)
        let letterhead = try await store.document(DocumentName.letterhead, of: conference.id)?.text
        let conferences = try await store.document(DocumentName.conferences, of: conference.id)?.text
        let came = try await store.document(PaperOrder.attendance, of: conference.id)?.text
        var request = ExportRequest(kind, of: .text(selection, name: "selection.json"))
        (request.isPublic, request.language, request.unit) = (isPublic, visit.language, unit)
        if kind == .replacements, !isPublic {
            request.withdrawalReasons = try await reasons(visit, conference)
        }
        request.letterhead = letterhead.map { .text($0, name: DocumentName.letterhead) }
        request.previous = previous.map { .text($0, name: "previous.json") }
        request.units = folder.file(DocumentName.units).map { .opened($0) }
        request.attendance = kind == .credentials ? came.map { .text($0, name: PaperOrder.attendance) } : nil
        request.conferences = kind == .progress ? conferences.map { .text($0, name: DocumentName.conferences) } : nil
        let parts = [
            query(format), visit.language.rawValue, Digest.of(selection), folder.digest(),
            Digest.of(request.withdrawalReasons.sorted { $0.key < $1.key }.map { $0.key + " " + $0.value }.joined()),
            Digest.of([letterhead, previous, conferences, came].map { $0.map { Digest.of($0) } ?? "-" }.joined()),
        ]
        let key = Answers.Key(
            conference: conference.id, sort: .paper, question: "paper " + parts.joined(separator: " "), address: "")
        let (scenario, format, language) = (run.question.scenario, format, visit.language)
        return try await visit.office.answers.ask(key, waiting: waiting) { [request] control throws(InputRejection) in
            let answer = try DelegateSelector.export(
                request, try folder.inputs(scenario: scenario), options: control.options)
            do throws(PaperFile.Fault) {
                let file = PaperFile(answer.papers, answer.letterhead, language)
                return .papers(answer, bytes: try file.bytes(as: format))
            } catch {
                return .noFile(error)
            }
        }
    }
}

extension PaperOrder {
    /// True where the paper lists people with sensitive columns, or says why somebody did not come: reads of it are logged.
    func isSensitive(_ answer: ExportAnswer, _ visit: Visit) async throws -> Bool {
        guard !isPublic, kind.listsPeople else { return false }
        if [.credentials, .replacements].contains(kind) { return true }
        let inputs = try await visit.office.inputs.material(of: run.id, in: run.conference).inputs
        let names = inputs.sensitiveHeadings.union(PoolForgetting.fields.map(\.rawValue))
        return (answer.letterhead.columns ?? []).contains { names.contains($0) }
    }

    /// Puts on record that somebody reads the paper, where it is sensitive.
    func noteRead(_ answer: ExportAnswer, _ visit: Visit) async throws {
        guard try await isSensitive(answer, visit) else { return }
        try await visit.store.note(
            LoggedAct(.sensitiveRead, conference: run.conference, subject: "\(kind.rawValue) \(run.id)"),
            by: visit.author)
    }
}

extension PaperKind {
    /// True where the paper that is not for everybody lists people, and may have any of their columns.
    var listsPeople: Bool {
        switch self {
        case .delegates, .alternates, .credentials, .commendation, .passedOn, .replacements, .replies: true
        case .allocation, .budget, .draw, .progress: false
        }
    }
}

extension PaperFile.Fault {
    /// Why there is no file.
    var message: DocumentPageMessage {
        switch self {
        case .workbook(.notBuilt): .noWorkbooks
        case .workbook(.tooLong): .cellTooLong
        case .workbook(.unwritable): .unwritable
        case .noConverter: .noConverter
        case .notConverted: .notConverted
        }
    }
}
