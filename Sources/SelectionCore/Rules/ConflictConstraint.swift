import Wording

/// A set of nominees of whom at most some may be selected.
struct ConflictConstraint {
    private let conflict: Conflict
    private let number: Int
    private let members: [Int]

    init(_ conflict: Conflict, number: Int, pool: Pool) {
        self.conflict = conflict
        self.number = number
        members = Set(conflict.members.compactMap { pool.row(ofPlanID: $0.id) }).sorted()
    }

    func addRows(to builder: inout FormulationBuilder) {
        guard members.count > conflict.maximum, builder.isNews(of: members, atMost: conflict.maximum) else { return }
        builder.feed(builder.addRow(of: .conflict(number - 1), upper: conflict.maximum), members: members)
    }

    /// The breach, where too many of the set are among `selected`.
    func breach(by selected: Set<Int>) -> Recount.BrokenConflict? {
        let count = members.count { selected.contains($0) }
        guard count > conflict.maximum else { return nil }
        return Recount.BrokenConflict(number: number, count: count, maximum: conflict.maximum)
    }

    func countingConflicts(_ limits: CountingLimits) -> [CountingConflict] {
        let pinned = members.count { limits.isIncluded($0) }
        guard pinned > conflict.maximum else { return [] }
        let message = Message(.conflictPinned, "\(number)", "\(conflict.maximum)", "\(pinned)")
        return [CountingConflict(rules: ["conflict:\(number)"], message: message, location: conflict.location)]
    }
}
