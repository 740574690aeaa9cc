import GRDB

/// What is not done to a conference once it is closed.
enum ClosedConferences {
    /// What changes a conference. Searches that were under way end; reading, deleting on request and blanking what is over its time go
    /// on, and so does reopening.
    private static let changing: Set<LoggedAct.Kind> = [
        .documentSaved, .nomineesReplaced, .unitsReplaced, .uploadReceived, .uploadRemoved, .reviewAnswered,
        .nomineeCorrected, .runQueued, .selectionPublished, .decided, .paperIssued, .commented, .settingChanged,
    ]
    /// What the law asks for, whatever it changes besides.
    private static let lawful: Set<LoggedAct.Kind> = [.nomineeDeleted, .dataBlanked]

    /// Refuses acts that change a closed conference.
    /// - Throws: `StoreFault.closed`.
    static func check(_ acts: [LoggedAct], _ database: Database) throws {
        guard !acts.contains(where: { lawful.contains($0.kind) }) else { return }
        for act in acts where changing.contains(act.kind) {
            guard let conference = act.conference, try OfficeStore.conference(conference, database).closed != nil,
                try !mendsPlan(act, of: conference, database)
            else { continue }
            throw StoreFault.closed(conference: conference)
        }
    }

    /// True for saving a plan where no version before could be read: until there is one that can be, nobody's data is blanked.
    private static func mendsPlan(_ act: LoggedAct, of conference: Int, _ database: Database) throws -> Bool {
        let parts = act.subject.split(separator: " ", maxSplits: 1)
        guard act.kind == .documentSaved, parts.count == 2, parts[1] == DocumentName.plan, let id = Int(parts[0]) else {
            return false
        }
        return try !hasReadablePlan(conference, before: id, database)
    }

    /// True where a version of the plan can be read, or there was never a plan.
    fileprivate static func hasReadablePlan(
        _ conference: Int, before document: Int = Int.max, _ database: Database
    ) throws -> Bool {
        do {
            _ = try OfficeStore.columnNames(conference, before: document, database)
            return true
        } catch StoreFault.planUnreadable {
            return false
        }
    }
}

extension OfficeStore {
    /// True where a version of a conference's plan can be read, or there was never a plan.
    package func hasReadablePlan(_ conference: Int) async throws -> Bool {
        try await read { try ClosedConferences.hasReadablePlan(conference, $0) }
    }
}
