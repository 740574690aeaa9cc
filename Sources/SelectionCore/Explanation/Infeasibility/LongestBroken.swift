extension Plan {
    /// The statements that a search without proof broke for most of its steps, the longest first.
    ///
    /// This is no proof of anything: where nothing was found in time, it says where the search had the most trouble.
    /// - Parameters:
    ///   - steps: for how many steps each row of `formulation` was broken.
    ///   - count: how many statements at most.
    /// - Complexity: O(nominees × rules).
    package func longestBroken(_ steps: [Int], of formulation: Formulation, over pool: Pool, count: Int = 5)
        -> [Statement]
    {
        var stepsOf: [Statement.Place: Int] = [:]
        for (source, steps) in zip(formulation.sources, steps) where steps > 0 {
            if let source { stepsOf[source] = max(stepsOf[source] ?? 0, steps) }
        }
        let broken = statements(over: pool).enumerated().compactMap { order, statement in
            stepsOf[statement.place].map { (steps: $0, order: order, statement: statement) }
        }
        return broken.sorted { ($1.steps, $0.order) < ($0.steps, $1.order) }.prefix(count).map(\.statement)
    }
}
