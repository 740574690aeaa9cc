import SelectionCore

extension PlanDecoder {
    /// `columns: { gender: Giới tính }`: the file's headers for the names that the plan uses.
    mutating func decodeColumns(_ node: DocumentNode) {
        for entry in map(node, as: PlanKeys.columns.name)?.entries ?? [] {
            guard let header = text(entry.value, as: entry.key) else { continue }
            plan.headers[entry.key] = header
            requirements.headers.append(.init(name: entry.key, header: header, location: entry.value.location))
        }
    }
}
