import SelectionCore

/// How much of a list without a natural end a report has: those who were tied until the lottery, lines of a quota that has the
/// same bounds for each value. Others (seats, rules, lines that a file lists) are as long as somebody wrote them.
package enum ListExtent: Sendable {
    /// So many entries at most, and how many there are in all.
    case short
    /// Everything.
    case whole

    /// The most entries of a short list.
    package static let longest = 1_000

    /// The most entries of a list.
    var most: Int { self == .whole ? .max : ListExtent.longest }
}

extension SelectionInputs {
    /// The counts of `recount` that a report lists, in their order. Of the lines that `each` makes those come first that are not
    /// kept: what is left out of a short list is fine as far as that can be.
    /// - Complexity: O(rules).
    package func listed(_ recount: Recount, _ extent: ListExtent) -> [Recount.RuleCount] {
        guard recount.rules.count > extent.most else { return recount.rules }
        let open = zip(recount.rules.indices, plan.countedStatements(over: pool)).filter { $1.isImplied }.map(\.0)
        guard open.count > extent.most else { return recount.rules }
        let (kept, broken) = (
            open.filter { recount.rules[$0].isSatisfied }, open.filter { !recount.rules[$0].isSatisfied }
        )
        let hidden = Set((broken + kept).dropFirst(extent.most))
        return recount.rules.indices.filter { !hidden.contains($0) }.map { recount.rules[$0] }
    }
}
