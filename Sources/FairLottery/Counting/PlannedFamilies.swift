/// The families of a pool's rows with the counts that each can have, and the plans that they allow.
struct PlannedFamilies {
    private let rows: CountedRows
    /// The families with all their counts; nil where there are too many.
    private let families: [CountedFamily?]

    /// What a number without limit takes besides its digits, in bytes, and how often as long an addition.
    private static let longNumberBytes = 64
    private static let longNumberWork = 16.0

    /// The families of `rows`.
    init(_ rows: CountedRows) {
        self.rows = rows
        families = rows.families.map { family in
            CountedFamily(
                ranges: family.ranges, rowOfType: family.rowOfType, sizes: rows.sizes, isComplete: family.isComplete)
        }
    }

    /// The plan with fewest additions that counts the families with these numbers and leaves the others; nil where none is
    /// within the limits.
    func best(keeping kept: [Int], _ limits: UniformPanels.Limits) -> CountingPlan? {
        let words = rows.numberBits <= UInt128.bitWidth
        let bytes = words ? 16 : PlannedFamilies.longNumberBytes + rows.numberBits / 8
        let numbers = limits.numbers / (bytes / 16)
        let additions = words ? limits.additions : limits.additions / PlannedFamilies.longNumberWork
        var best: CountingPlan?
        for swept in kept.map(Optional.some) + [nil] {
            let stored = kept.filter { $0 != swept }.map { families[$0] }
            guard stored.allSatisfy({ $0 != nil }) else { continue }
            let plan = CountingPlan(
                rows, families: stored.compactMap { $0 }, swept: swept.map { rows.families[$0] }, limit: numbers)
            if let plan, plan.additions <= additions, plan.additions < best?.additions ?? .infinity {
                best = plan
            }
        }
        return best
    }
}
