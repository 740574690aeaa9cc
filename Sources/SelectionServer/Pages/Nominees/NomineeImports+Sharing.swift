import DelegateSelection
import SelectionStore

extension NomineeImports {
    /// Holds what came of the import that a change was made by, so that the next page need not import the same lists again.
    ///
    /// Where people of the conference's folder are beside the lists, what is missing is asked of the pool as a whole: that is another
    /// import, and the next page makes it.
    /// - Parameter revision: the conference's revision that the change made; where there is a later one by now, nothing is held.
    func share(_ result: ImportResult, of conference: Int, revision: Int) async throws {
        let state = try await store.lists(of: conference)
        let stored = try await store.storedNominees(of: conference)
        guard state.conference.revision == revision, !state.uploads.isEmpty, PoolMerge.unlisted(state).isEmpty else {
            return
        }
        let lists = try await work.run {
            let (plan, imported) = (try state.folder.planForImport(), result.askedAgain)
            return NomineeLists(
                state: state, imported: imported, whole: imported,
                table: NomineeTableView(headings: stored.headings, nominees: stored.nominees, plan: plan),
                planned: plan?.columns ?? [], lacksUnits: imported.lacksUnits)
        }
        let key = Key(
            conference: conference, revision: revision, uploads: state.uploads, answers: state.answers)
        hold(.success(lists), for: key)
    }
}
