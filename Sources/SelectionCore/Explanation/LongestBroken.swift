extension Plan {
    /// The statements that a search without proof broke for most of its steps, the longest first.
    ///
    /// This is no proof of anything: where nothing was found in time, it says where the search had the most trouble.
    /// - Parameters:
    ///   - steps: for how many steps each row of `formulation` was broken.
    ///   - count: how many statements at most.
    /// - Complexity: O(nominees × rules).
    package func longestBroken(_ steps: [Int], of formulation: Formulation, over pool: Pool, count: Int = 5)
        -> [PlanRule]
    {
        var stepsOf: [PlanRule: Int] = [:]
        for (source, steps) in zip(formulation.sources, steps) where steps > 0 {
            if let source { stepsOf[source] = max(stepsOf[source] ?? 0, steps) }
        }
        let order = Dictionary(uniqueKeysWithValues: statements(over: pool).enumerated().map { ($1, $0) })
        let ranked = stepsOf.sorted { ($1.value, order[$0.key] ?? 0) < ($0.value, order[$1.key] ?? 0) }
        return ranked.prefix(count).map(\.key)
    }
}
