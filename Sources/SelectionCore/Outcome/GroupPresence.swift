import SelectionModel

/// The number of nominees who belong to a group within its base group: what a share among delegates can be held against.
package struct GroupPresence: Sendable, Equatable {
    /// `women` or `composition:…`, as in the recount.
    package var id: String
    /// The number of nominees of the base group who belong to the group.
    package var count: Int
    /// The number of nominees of the base group.
    package var base: Int
}

extension SelectionInputs {
    /// The nominees of every class of the composition and of every rule's group, in the order of the recount.
    /// - Complexity: O(nominees) for each rule that reads several columns; O(distinct values) for others.
    package var presence: [GroupPresence] {
        RuleSet(plan, pool).constraints.flatMap { $0.presence(among: pool.count) }
    }
}

extension Membership {
    /// The number of members among `nominees` nominees.
    func count(among nominees: Int) -> Int {
        switch tests.count {
        case 0: return nominees
        case 1:
            let sizes = tests[0].codes.sizes(below: tests[0].isAllowed.count)
            return zip(sizes, tests[0].isAllowed).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
        default: return (0..<nominees).count(where: contains)
        }
    }
}
