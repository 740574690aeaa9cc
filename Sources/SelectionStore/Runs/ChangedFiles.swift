import GRDB

extension OfficeStore {
    /// The names of a conference's files that are others now than those that a run was made from, come or gone ones among them. Blanking
    /// what is personal, in the run's files as in the conference's, is no change.
    /// - Complexity: O(bytes).
    package func changedFiles(sinceRun run: Int, in conference: Int) async throws -> Set<String> {
        try await read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT name, sha256, blob FROM run_file WHERE run = ?", arguments: [run])
            var before: [String: Set<String>] = [:]
            for row in rows { before[row["name"]] = [row["sha256"], row["blob"]] }
            var changed = Set(before.keys)
            for file in try OfficeStore.files(of: conference, database) {
                if before[file.name]?.contains(Digest.of(file.bytes)) ?? false {
                    changed.remove(file.name)
                } else {
                    changed.insert(file.name)
                }
            }
            return changed
        }
    }
}
