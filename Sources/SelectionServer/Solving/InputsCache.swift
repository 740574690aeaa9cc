import DelegateSelection
import SelectionStore

/// What a run was made from and what came of it, read again from the store.
struct RunMaterial: Sendable {
    let run: StoredRun
    let folder: ConferenceFolder
    /// The selection file; nil where nothing was selected.
    let selection: String?
    var inputs: SelectionInputs
    /// The outcome, as the selection file states it and a recount confirms; nil where nothing was selected.
    let outcome: Outcome?
    /// Who could sit in whose place; nil where nothing was selected.
    let exchanges: ExchangeSession?

    /// The selection as a source of questions about it.
    var list: InputSource? { selection.map { .text($0, name: "selection.json") } }
}

/// The inputs of conferences as they were read last, and what is known of runs: a few of each are held.
actor InputsCache {
    private struct Key: Hashable {
        var conference: Int
        var revision: Int
        var scenario: String?
    }

    private let store: OfficeStore
    private let work: Work
    private var inputs: [(key: Key, result: Result<SelectionInputs, InputRejection>)] = []
    private var readings: [Key: Task<Result<SelectionInputs, InputRejection>, any Error>] = [:]
    /// Outcomes as they were found: they hold reasons and proofs that the selection file does not.
    private var found: [(id: Int, outcome: Outcome)] = []
    private var runs: [(id: Int, files: String, material: RunMaterial)] = []
    /// A conference of 2,000 nominees takes about a megabyte. Chosen.
    private static let most = 8

    init(store: OfficeStore, work: Work) { (self.store, self.work) = (store, work) }

    /// The plan and the nominees of a conference, the plan edited by a scenario where one is named.
    /// - Throws: `InputRejection` with every problem.
    func inputs(of conference: StoredConference, scenario: String? = nil) async throws -> SelectionInputs {
        let key = Key(conference: conference.id, revision: conference.revision, scenario: scenario)
        if let held = inputs.first(where: { $0.key == key }) { return try held.result.get() }
        // Whoever asks while it is read waits for that one reading.
        if let reading = readings[key] { return try await reading.value.get() }
        let reading = Task { [store, work] in
            let folder = try await store.folder(of: conference.id)
            return try await work.run { () -> Result<SelectionInputs, InputRejection> in
                do throws(InputRejection) { return .success(try folder.inputs(scenario: scenario)) } catch {
                    return .failure(error)
                }
            }
        }
        readings[key] = reading
        defer { readings[key] = nil }
        let result = try await reading.value
        inputs.removeAll { $0.key.conference == key.conference && $0.key.revision != key.revision }
        inputs.append((key, result))
        if inputs.count > InputsCache.most { inputs.removeFirst() }
        return try result.get()
    }

    /// Keeps the outcome of a run for a while, as it was found.
    func keep(_ outcome: Outcome, of run: Int) {
        found.removeAll { $0.id == run }
        found.append((run, outcome))
        if found.count > InputsCache.most { found.removeFirst() }
    }

    /// True where the outcome of a run is held as it was found.
    func holdsOutcome(of run: Int) -> Bool { found.contains { $0.id == run } }

    /// The outcome that a selection file states, recounted; what is known of it besides, where that is.
    /// - Throws: `InputRejection` where the recount differs: in the words of what happened where delegates were forgotten since.
    private static func outcome(
        of selection: String, _ inputs: SelectionInputs, _ known: Outcome?
    ) throws(InputRejection) -> Outcome {
        let file = InputFile(name: "selection.json", bytes: selection.utf8)
        do throws(InputRejection) {
            let stated = try PublishedSelection.outcome(of: file, inputs)
            return known ?? stated
        } catch {
            guard inputs.forgotten != nil else { throw error }
            throw InputRejection([
                Diagnostic(
                    .error, at: SourceLocation(file: DocumentName.nominees), Message(RunsMessage.delegatesForgotten))
            ])
        }
    }

    /// What a run was made from, and what came of it.
    /// - Throws: `StoreFault.unknown` where there is none; `InputRejection` where its files cannot be read any more.
    func material(of run: Int, in conference: Int) async throws -> RunMaterial {
        let stored = try await store.run(run, in: conference)
        let files = try await store.digest(ofFilesOfRun: run)
        if let held = runs.first(where: { $0.id == run && $0.files == files }), held.material.run == stored {
            return held.material
        }
        let folder = try await store.folder(ofRun: run)
        let selection = stored.isOver ? try await store.selection(of: run) : nil
        let list = try await SolveJob.list(of: stored.question, store)
        let known = found.first { $0.id == run }?.outcome
        let material = try await work.run {
            let inputs = try SolveJob.inputs(stored.question, folder, list)
            let outcome = try selection.map { try InputsCache.outcome(of: $0, inputs, known) }
            return RunMaterial(
                run: stored, folder: folder, selection: selection, inputs: inputs, outcome: outcome,
                exchanges: outcome.flatMap { DelegateSelector.exchanges(inputs, of: $0) })
        }
        runs.removeAll { $0.id == run }
        runs.append((run, files, material))
        if runs.count > InputsCache.most { runs.removeFirst() }
        return material
    }
}
