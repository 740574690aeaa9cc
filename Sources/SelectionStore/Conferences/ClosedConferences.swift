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
        let changed = Set(acts.filter { changing.contains($0.kind) }.compactMap(\.conference))
        for conference in changed.sorted() where try OfficeStore.conference(conference, database).closed != nil {
            throw StoreFault.closed(conference: conference)
        }
    }
}
