import SelectionCore

/// The extent of a list without a natural end in a report: those who were tied until the lottery, lines of a quota that has
/// the same bounds for each value. Others (seats, rules, lines that a file lists) are as long as somebody wrote them.
package enum ListExtent: Sendable {
    /// Limited to `longest` entries, with the number of all.
    case short
    /// All entries.
    case whole

    /// The most entries of a short list.
    package static let longest = 1_000

    /// The most entries of a list.
    package var most: Int { self == .whole ? .max : ListExtent.longest }
}

extension SelectionInputs {
    /// The counts of `recount` that a report lists, in their order. Of the lines that `each` makes those come first that are not
    /// kept: what is left out of a short list is fine as far as that can be.
    /// - Complexity: O(rules).
    package func listed(_ recount: Recount, _ extent: ListExtent) -> [Recount.RuleCount] {
        listedIndices(recount, extent).map { recount.rules[$0] }
    }

    /// The counts of each quota's lines in the order of the plan, those that a report lists.
    /// - Complexity: O(rules).
    package func quotaCounts(_ recount: Recount, _ extent: ListExtent = .whole) -> [[Recount.RuleCount]] {
        var counts = plan.quotas.map { _ in [Recount.RuleCount]() }
        for index in listedIndices(recount, extent) where recount.rules[index].kind == .quota {
            counts[recount.rules[index].place.index].append(recount.rules[index])
        }
        return counts
    }

    private func listedIndices(_ recount: Recount, _ extent: ListExtent) -> [Int] {
        let all = Array(recount.rules.indices)
        guard all.count > extent.most else { return all }
        let open = zip(all, plan.countedStatements(over: pool)).filter { $1.isImplied }.map(\.0)
        guard open.count > extent.most else { return all }
        let kept = open.filter { recount.rules[$0].isSatisfied }
        let broken = open.filter { !recount.rules[$0].isSatisfied }
        let hidden = Set((broken + kept).dropFirst(extent.most))
        return all.filter { !hidden.contains($0) }
    }
}
