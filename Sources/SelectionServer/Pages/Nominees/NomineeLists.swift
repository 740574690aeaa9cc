import DelegateSelection
import SelectionStore

/// What is known of a conference's lists: what came of the import, and the pool.
struct NomineeLists: Sendable {
    let state: ListsState
    /// What came of the import of the lists; of the pool itself where it came without lists; nil where there is neither.
    let imported: ImportResult?
    /// What is missing in the pool as a whole: that of `imported`, unless people of the folder are beside the lists.
    let whole: ImportResult?
    /// The pool as it is shown.
    let table: NomineeTableView

    /// The columns of the plan; none where there is no plan.
    let planned: [PoolColumn]
    /// True where no unit is known.
    let lacksUnits: Bool

    /// The number of people who are in no list: they came with the conference's folder.
    var unlisted: Int { PoolMerge.unlisted(state).count }
    /// The values that lists have and columns are not known to have.
    var unknown: [UnknownValue] { state.uploads.isEmpty ? [] : imported?.unknown ?? [] }
    /// The number of questions that wait for an answer.
    var waiting: Int { review.count(where: \.isWaiting) + unknown.count }
    /// The lines of the review, those of lists alone.
    var review: [ReviewLine] { state.uploads.isEmpty ? [] : imported?.review ?? [] }
}

/// Imports lists, and holds what came of it last.
actor NomineeImports {
    /// What lists were read from.
    struct Key: Equatable {
        var conference: Int
        /// Grows with the plan, the units and the nominees: what an import reads.
        var revision: Int
        var uploads: [StoredUpload]
        var answers: [StoredAnswer]
    }

    let store: OfficeStore
    let work: Work
    /// How often lists were imported since the process began.
    private(set) var imports = 0
    private var held: [(key: Key, lists: Result<NomineeLists, InputRejection>)] = []
    /// Readings under way: whoever asks for the same waits for that one.
    private var readings: [(key: Key, task: Task<Result<NomineeLists, InputRejection>, any Error>)] = []
    /// Chosen: the conferences that an office works at on one day.
    private static let most = 4
    /// Tries where others change the same lists meanwhile. Chosen.
    private static let mostTries = 5

    init(store: OfficeStore, work: Work) { (self.store, self.work) = (store, work) }

    /// The lists of a conference.
    /// - Throws: `InputRejection` with every problem of its plan and lists.
    func lists(of conference: Int) async throws -> NomineeLists {
        let key = try await key(of: conference)
        if let found = held.first(where: { $0.key == key }) { return try found.lists.get() }
        if let reading = readings.first(where: { $0.key == key }) { return try await reading.task.value.get() }
        let reading = Task { () -> Result<NomineeLists, InputRejection> in
            do { return .success(try await read(conference)) } catch let rejection as InputRejection {
                return .failure(rejection)
            }
        }
        readings.append((key, reading))
        defer { readings.removeAll { $0.key == key } }
        let lists = try await reading.value
        hold(lists, for: key)
        return try lists.get()
    }

    /// Holds lists as they are now.
    func hold(_ lists: Result<NomineeLists, InputRejection>, for key: Key) {
        held.removeAll { $0.key.conference == key.conference }
        held.append((key, lists))
        if held.count > NomineeImports.most { held.removeFirst() }
    }

    /// The lists of a conference where they are known, or are read in a moment; nil while other long work is under way, and where they
    /// are long: then they are read meanwhile.
    /// - Throws: `InputRejection` with every problem of its plan and lists.
    func listsWithoutWaiting(of conference: Int) async throws -> NomineeLists? {
        let key = try await key(of: conference)
        if let found = held.first(where: { $0.key == key }) { return try found.lists.get() }
        guard !work.isLongUnderWay else { return nil }
        guard key.uploads.reduce(0, { $0 + $1.size }) > NomineeImports.shortBytes else {
            return try await lists(of: conference)
        }
        // What comes of it is held, a rejection, too; where the store itself fails, whoever asks next is told.
        Task { try await lists(of: conference) }
        return nil
    }

    /// The most bytes of lists that are read while a page waits. Chosen: some hundreds of rows.
    private static let shortBytes = 100_000

    private func key(of conference: Int) async throws -> Key {
        Key(
            conference: conference, revision: try await store.conference(conference).revision,
            uploads: try await store.uploads(of: conference), answers: try await store.answers(of: conference))
    }

    private func read(_ conference: Int) async throws -> NomineeLists {
        let state = try await store.lists(of: conference)
        let stored = try await store.storedNominees(of: conference)
        imports += 1
        return try await work.runLong {
            let isMade = !state.uploads.isEmpty || !stored.nominees.isEmpty
            let imported = isMade ? try NomineeImports.importing(state, ListsChange()) : nil
            let plan = try state.folder.planForImport()
            let isMixed = !state.uploads.isEmpty && !PoolMerge.unlisted(state).isEmpty
            let unit = plan?.columns.first { $0.field == .unit }
            return NomineeLists(
                state: state, imported: imported,
                whole: isMixed ? try NomineeImports.importing(state.withoutLists, ListsChange()) : imported,
                table: NomineeTableView(headings: stored.headings, nominees: stored.nominees, plan: plan),
                planned: plan?.columns ?? [],
                lacksUnits: imported?.lacksUnits
                    ?? (unit?.values.isEmpty ?? false && state.folder.file(DocumentName.units) == nil))
        }
    }

    /// Changes lists or answers, imports again, and takes the result as the pool. What somebody answered before stays.
    /// - Parameter meanings: what values mean that columns are not known to have, in the text that says how lists are read.
    /// - Returns: the earlier answers that said something else than those of the change, which were left out.
    /// - Throws: `InputRejection` with every problem; then nothing is changed.
    @discardableResult
    func change(
        _ change: ListsChange, meanings: [ValueMeaning] = [], of conference: Int, by author: Author
    ) async throws -> [StoredAnswer] {
        for attempt in 1... {
            let state = try await store.lists(of: conference)
            var change = change
            let given = change.answers
            change.answers.removeAll { answer in state.answers.contains { $0.isToSame(answer) } }
            let earlier = state.answers.filter { old in given.contains { $0.isToSame(old) && !$0.saysSame(old) } }
            if let map = try NomineeImports.importMap(with: meanings, in: state) { change.importMap = map }
            if change.isNothing { return earlier }
            let delegates = try await store.publishedDelegates(of: conference)
            imports += 1
            let ((pool, id, unit), result) = try await work.runLong { [change] in
                let (merged, result) = try NomineeImports.pool(state, change)
                try PublishedDelegates(ids: delegates).check(change, of: state, merged)
                return (merged, result)
            }
            do {
                let revision = try await store.change(
                    lists: change, from: state, to: pool, idHeading: id, unitHeading: unit, by: author)
                if let result { try await share(result, of: conference, revision: revision) }
                return earlier
            } catch StoreFault.changedMeanwhile where attempt < NomineeImports.mostTries {
                continue
            }
        }
        return []
    }

    /// Takes another text that says how lists are read, reads them again by it, and takes the result as the pool.
    /// - Parameters:
    ///   - text: the text; nil takes it away.
    ///   - version: the version that its author saw; 0 for none.
    /// - Throws: `InputRejection` with every problem of the text, and of the lists as they are read then; `StoreFault.changedMeanwhile`
    ///   where there is a later version. Nothing is changed then.
    func change(importMap text: String?, after version: Int, of conference: Int, by author: Author) async throws {
        let last = try await store.history(of: DocumentName.importMap, in: conference).first
        guard version == last?.version ?? 0 else { throw StoreFault.changedMeanwhile }
        let state = try await store.lists(of: conference)
        if let text {
            try await work.run {
                let headings = try state.folder.planForImport()?.columns.map(\.heading) ?? []
                _ = try ImportMapReader.read(
                    InputFile(name: DocumentName.importMap, bytes: text.utf8), poolHeadings: headings)
            }
        }
        guard !state.uploads.isEmpty else {
            try await store.save(text, as: DocumentName.importMap, in: conference, after: version, by: author)
            return
        }
        var change = ListsChange()
        change.importMap = ImportMapChange(text: text, after: version)
        try await self.change(change, of: conference, by: author)
    }

    /// The text that says how lists are read, with further meanings of values; nil where it says so already.
    private static func importMap(with meanings: [ValueMeaning], in state: ListsState) throws -> ImportMapChange? {
        let old = state.folder.files.first { $0.name == DocumentName.importMap }.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        var text = ImportMapText(old)
        do {
            for meaning in meanings { try text.add(meaning) }
        } catch {
            throw Refusal.rejected(Message(ImportMapMessage.layout))
        }
        return text.text == old ?? "" ? nil : ImportMapChange(text: text.text)
    }

    /// The pool after a change, with the headings of ids and units, and the import that it is made of.
    private static func pool(
        _ state: ListsState, _ change: ListsChange
    ) throws -> (pool: PoolMerge.Pool, result: ImportResult?) {
        guard let plan = try state.folder.planForImport() else {
            throw Refusal.rejected(Message(NomineesMessage.planNeeded))
        }
        var last: ImportResult?
        let pool = try PoolMerge(state, change, plan).pool { reserved in
            last = try importing(state, change, reserved: reserved)
            return last
        }
        return (pool, last)
    }

    /// Imports the lists as they are after a change; without any, the pool itself, so that its gaps are seen.
    /// - Parameter reserved: ids of people who stay in the pool beside the lists.
    private static func importing(
        _ state: ListsState, _ change: ListsChange, reserved: Set<String> = []
    ) throws -> ImportResult? {
        var files = zip(state.uploads, state.bytes).filter { $0.0.id != change.removed }.map {
            (name: $0.0.name, bytes: $0.1)
        }
        for file in change.received {
            if let index = files.firstIndex(where: { $0.name == file.name }) {
                files[index].bytes = file.bytes
            } else {
                files.append(file)
            }
        }
        let folder = state.folder
        // The pool itself came with a folder, and is as large as the office made it.
        var isPool = false
        if files.isEmpty, change.removed == nil,
            let pool = folder.files.first(where: { $0.name == DocumentName.nominees })
        {
            files = [(pool.name, pool.bytes)]
            isPool = true
        }
        guard !files.isEmpty else { return nil }
        guard let plan = folder.file(DocumentName.plan) else {
            throw Refusal.rejected(Message(NomineesMessage.planNeeded))
        }
        var request = ImportRequest(
            files.map { .opened(InputFile(name: $0.name, bytes: $0.bytes, limits: isPool ? nil : .office)) },
            plan: .opened(plan))
        request.quotaFile = folder.quotaFile
        request.map =
            change.importMap.map { map in map.text.map { .text($0, name: DocumentName.importMap) } }
            ?? folder.file(DocumentName.importMap).map { .opened($0) }
        request.units = folder.file(DocumentName.units).map { .opened($0) }
        request.decisions = decisions(state, change).map { .text($0, name: "answers.csv") }
        request.previous = try previous(state, reserved).map { .text($0, name: DocumentName.nominees) }
        return try DelegateSelector.importing(request)
    }

    /// The answers as a review that was filled; nil where there are none.
    private static func decisions(_ state: ListsState, _ change: ListsChange) -> String? {
        var answers = state.answers.filter { answer in !change.takenBack.contains { $0.isAbout(answer) } }
        for answer in change.answers {
            answers.removeAll { $0.isAbout(answer) }
            answers.append(answer)
        }
        guard !answers.isEmpty else { return nil }
        let words = ReviewTable.answers(.english)
        let rows = answers.map { answer in
            [
                answer.file, answer.sheet, answer.cell, answer.heading, answer.before, answer.after, "", "",
                words[answer.agreed ? 0 : 1],
            ]
        }
        return OfficeStore.text(TableCells(headings: ReviewTable.Column.allCases.map(\.rawValue), rows: rows))
    }

    /// The pool that there is, and ids that belonged to people who were deleted: names that nobody has keep them from others.
    private static func previous(_ state: ListsState, _ reserved: Set<String>) throws -> String? {
        var pool = state.pool
        guard !pool.headings.isEmpty else { return nil }
        let named = Dictionary(
            (try state.folder.planForImport()?.columns ?? []).compactMap { column in
                column.field.map { ($0.rawValue, column.heading) }
            }, uniquingKeysWith: { first, _ in first })
        let columns = PersonField.columns(in: pool.headings, named: named)
        guard let id = columns[.id], let name = columns[.name] else { return nil }
        pool.rows.removeAll { reserved.contains($0[id]) }
        for gone in state.deleted + reserved.sorted() {
            var row = pool.headings.map { _ in "" }
            (row[id], row[name]) = (gone, PoolForgetting.marker + " " + gone)
            pool.rows.append(row)
        }
        return pool.rows.isEmpty ? nil : OfficeStore.text(pool)
    }
}
