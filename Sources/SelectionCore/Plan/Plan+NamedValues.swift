extension Plan {
    /// The values of a column that the plan names, whoever has them.
    package func namedValues(in column: String) -> [String] {
        let lines = quotas.filter { $0.column == column }.flatMap { $0.lines.map(\.value) }
        let parts = composition.map { $0.column == column ? $0.parts.flatMap(\.members) : [] } ?? []
        let tested = conditions.filter { $0.column == column }.flatMap { condition -> [String] in
            if case .oneOf(let values) = condition.test { values } else { [] }
        }
        return (lines + parts + tested).filter { !$0.isEmpty }
    }
}
