import SelectionCore
import SelectionInput
import Wording

/// Those who withdraw from a published list, as the command or a page names them.
package enum Withdrawals {
    /// The question that the withdrawal of `ids` from `list` poses: in pool order, those who are no nominees any more last.
    /// - Parameter source: where the ids come from, such as an option's name, for messages.
    /// - Throws: `InputRejection` with every id that is not on the list, with the nearest one that is, unless it is a
    ///   nominee's.
    package static func replacement(
        of ids: [String], on list: PublishedList, source: String, pool: Pool
    ) throws(InputRejection) -> Replacement {
        let names = ids.map(\.normalized)
        let listed = Set(list.delegates.map(\.id))
        let earlier = Set(list.withdrawnEarlier.map(\.id))
        let place = SourceLocation(file: source)
        var problems = ProblemList()
        var pool = pool
        let nominated = names.allSatisfy(listed.contains) ? [:] : pool.findRows(ofIDs: names)
        for name in names where !listed.contains(name) {
            if earlier.contains(name) {
                problems.error(
                    at: place, Message(PublishedListMessage.withdrewEarlier(id: name.quotable, list: list.file.name)))
            } else {
                // Whoever was nominated is meant, and no one with a similar id.
                let ids = nominated[name] == nil ? list.delegates.map(\.id) : []
                let nearest = Message.nearest(id: name, among: ids)
                let problem = Message(PublishedListMessage.notOnList(id: name.quotable, list: list.file.name))
                problems.error(at: place, problem, advice: nearest)
            }
        }
        guard !problems.hasErrors else { throw InputRejection(problems.sorted) }
        let ranked = Set(names).map { (row: pool.row(ofPlanID: $0) ?? .max, id: $0) }.sorted { $0 < $1 }
        return Replacement(
            from: list.file.sha256, published: list.delegates,
            withdrawn: ranked.map { NomineeReference($0.id, location: place) },
            withdrawnEarlier: list.withdrawnEarlier)
    }
}
