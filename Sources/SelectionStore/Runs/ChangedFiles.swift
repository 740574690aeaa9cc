import GRDB

extension OfficeStore {
    /// The names of a conference's files that are others now than those that a run was made from, come or gone ones among them. Blanking
    /// what is personal, in the run's files as in the conference's, is no change.
    /// - Complexity: O(files); O(bytes) after a change.
    package func changedFiles(sinceRun run: Int, in conference: Int) async throws -> Set<String> {
        try await read { [folders] database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT name, sha256, blob FROM run_file WHERE run = ?", arguments: [run])
            var before: [String: Set<String>] = [:]
            for row in rows { before[row["name"]] = [row["sha256"], row["blob"]] }
            var changed = Set(before.keys)
            for (name, digest) in try folders.folder(of: conference, database).digests {
                if before[name]?.contains(digest) ?? false { changed.remove(name) } else { changed.insert(name) }
            }
            return changed
        }
    }
}
