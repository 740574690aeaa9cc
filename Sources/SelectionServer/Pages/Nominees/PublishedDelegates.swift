import DelegateSelection
import SelectionStore

/// Whoever is on the published list stays among the nominees until another list is published: otherwise nobody could be found in the
/// place of those who withdraw.
struct PublishedDelegates {
    /// The ids on the list that was published last; none where no list was.
    let ids: Set<String>

    /// Refuses a change of lists that takes delegates out of the pool.
    /// - Throws: `InputRejection` for each of the lists that came which has people of the units of those who would go; for all that
    ///   came where none has.
    func check(_ change: ListsChange, of state: ListsState, _ merged: PoolMerge.Pool) throws(InputRejection) {
        guard !ids.isEmpty else { return }
        let usual = PersonField.columns(in: state.pool.headings, named: [:])
        let id = state.pool.headings.firstIndex(of: merged.id) ?? usual[.id]
        let unit = merged.unit.flatMap { state.pool.headings.firstIndex(of: $0) } ?? usual[.unit]
        guard let id else { return }
        let staying = Set(PublishedDelegates.cells(merged.table, merged.id))
        let gone = state.pool.rows.filter { ids.contains($0[id]) && !staying.contains($0[id]) }
        guard !gone.isEmpty else { return }
        let message = Message(
            NomineesMessage.takesDelegates(
                count: "\(gone.count)", ids: gone.map { $0[id] }.sorted().joined(separator: ", ")))
        let files = files(change, merged, of: Set(unit.map { unit in gone.map { $0[unit] } } ?? []))
        throw InputRejection(files.map { Diagnostic(.error, at: SourceLocation(file: $0), message) })
    }

    /// The lists that came which have people of some units.
    private func files(_ change: ListsChange, _ merged: PoolMerge.Pool, of units: Set<String>) -> [String] {
        let names = change.received.map(\.name)
        guard !names.isEmpty else { return [DocumentName.nominees] }
        let sources = zip(
            PublishedDelegates.cells(merged.table, merged.unit), PublishedDelegates.cells(merged.table, "source"))
        let found = Set(sources.filter { units.contains($0.0) }.compactMap { PoolMerge.file($0.1, among: names) })
        return found.isEmpty ? names : names.filter(found.contains)
    }

    private static func cells(_ table: TableCells, _ heading: String?) -> [String] {
        guard let column = heading.flatMap({ table.headings.firstIndex(of: $0) }) else { return [] }
        return table.rows.map { $0[column] }
    }
}
