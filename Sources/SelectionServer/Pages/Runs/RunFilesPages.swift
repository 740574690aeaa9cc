import DelegateSelection
import SelectionStore

/// The recount of a run, and its files.
enum RunFilesPages {
    static let routes: [PageRoute] = [
        .get("/c/:conference/runs/:run/verification", .reviewers, verification),
        .get("/c/:conference/runs/:run/result.html", .readers, page),
        .get("/c/:conference/runs/:run/result.xlsx", .readers, spreadsheet),
        .get("/c/:conference/runs/:run/selection.json", .readers, selection),
        .get("/c/:conference/runs/:run/certificate.json", .readers, certificate),
    ]

    private static func material(_ visit: Visit) async throws -> (StoredConference, RunMaterial, Outcome) {
        let conference = try await visit.conference()
        let material = try await visit.office.inputs.material(of: try visit.number("run"), in: conference.id)
            .seen(by: visit)
        guard let outcome = material.outcome else { throw Refusal.notFound }
        return (conference, material, outcome)
    }

    private static func verification(_ visit: Visit) async throws -> Answer {
        let (conference, material, _) = try await material(visit)
        guard let list = material.list else { throw Refusal.notFound }
        let replaced = try await SolveJob.list(of: material.run.question, visit.store)
        let document = try await visit.office.work.run {
            var request = VerificationRequest(list)
            request.replaces = replaced.map { .text($0, name: "selection.json") }
            return VerificationReport(try DelegateSelector.verify(request, material.inputs)).document(visit.language)
        }
        let back = Markup.element("p", [:], [.link(visit.words(RunsMessage.backToRun), to: material.run.address)])
        return .page(
            Page(document.title, conference: conference.frame, section: .runs, [.report(document), back]))
    }

    private static func page(_ visit: Visit) async throws -> Answer {
        let (_, material, outcome) = try await material(visit)
        let text = try await visit.office.work.run {
            HTMLRenderer.text(material.document(outcome, visit.language))
        }
        try await material.noteRead(visit, "run \(material.run.id)")
        return .file(bytes: Array(text.utf8), name: name(material, "html"), mediaType: "text/html; charset=utf-8")
    }

    private static func spreadsheet(_ visit: Visit) async throws -> Answer {
        let (_, material, outcome) = try await material(visit)
        let bytes = try await visit.office.work.runLong {
            try XLSXRenderer.book(material.document(outcome, visit.language)).bytes()
        }
        try await material.noteRead(visit, "run \(material.run.id)")
        return .document(bytes, name: name(material, "xlsx"))
    }

    private static func selection(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let run = try await visit.store.run(try visit.number("run"), in: conference.id)
        guard let text = try await visit.store.selection(of: run.id) else { throw Refusal.notFound }
        return .document(Array(text.utf8), name: "selection-\(run.id).json")
    }

    /// The whole proof, where it is held; else the page that asks for it.
    private static func certificate(_ visit: Visit) async throws -> Answer {
        let (_, material, _) = try await material(visit)
        guard let bytes = await ReasonPages.heldProof(material, visit) else {
            return .redirect(material.run.address + "/proof")
        }
        try await material.noteRead(visit, "run \(material.run.id)")
        return .document(bytes, name: "certificate-\(material.run.id).json")
    }

    private static func name(_ material: RunMaterial, _ ending: String) -> String {
        FileName.dated(RunsMessage.fileTitle("\(material.run.id)").words.text(.vietnamese), ending)
    }
}
