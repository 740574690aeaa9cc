import DelegateSelection
import GRDB

extension OfficeStore {
    /// Puts on record that delegates withdraw from a published list, and queues the run that replaces them: both, or neither.
    /// - Throws: `StoreFault.changedMeanwhile` where a later list was published.
    package func withdraw(
        _ delegates: [String], from list: Int, because reason: String, in conference: Int, by author: Author
    ) async throws -> StoredRun {
        try await change(by: author) { database, now in
            let published = try OfficeStore.lastPublished(in: conference, database)
            guard let published, published.id == list else { throw StoreFault.changedMeanwhile }
            let question = RunQuestion(replacing: list, withdrawn: delegates, scenario: published.question.scenario)
            let (run, acts) = try OfficeStore.insertRun(question, in: conference, by: author, now, database)
            let decided = try OfficeStore.insertDecision(
                .withdrawal, subject: delegates.joined(separator: " "), detail: reason, run: run.id, in: conference,
                by: author, now, database)
            return (run, acts + decided)
        }
    }

    /// The run whose list was published last; nil where none was.
    package func lastPublished(in conference: Int) async throws -> StoredRun? {
        try await read { try OfficeStore.lastPublished(in: conference, $0) }
    }

    private static func lastPublished(in conference: Int, _ database: Database) throws -> StoredRun? {
        let id = try Int.fetchOne(
            database,
            sql: """
                SELECT id FROM run WHERE conference = ? AND published IS NOT NULL ORDER BY published DESC, id DESC LIMIT 1
                """, arguments: [conference])
        return try id.map { try run($0, database) }
    }
}
