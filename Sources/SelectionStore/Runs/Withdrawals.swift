import DelegateSelection
import GRDB

/// A withdrawal on record: who withdraws from which list, and what came of it.
package struct StoredWithdrawal: Sendable, Equatable {
    /// How far it is.
    package enum State: Sendable, CaseIterable {
        /// The list that follows is still searched for.
        case searching
        /// The list that follows is there, and not published.
        case found
        /// No list follows: the search failed, was cancelled, or nobody can stand in.
        case none
        /// The list that follows is published.
        case published
        /// Another list was published meanwhile.
        case superseded
        /// It was taken back before anything was published.
        case takenBack
    }

    /// The number of its decision.
    package var id: Int
    /// The run that searches for the list that follows.
    package var run: Int
    /// The run whose list they withdraw from.
    package var list: Int
    package var delegates: [String]
    package var reason: String
    package var decided: String
    package var author: String
    package var state: State

    /// True where they have withdrawn from the list that is published, and nothing is published in its place.
    package var isOpen: Bool { [.searching, .found, .none].contains(state) }
}

extension OfficeStore {
    /// Puts on record that delegates withdraw from a published list, and queues the run that replaces them: both, or neither.
    /// - Parameter seen: the number of the last withdrawal that the author saw; 0 for none.
    /// - Throws: `StoreFault.changedMeanwhile` where a later list was published, or somebody else put a withdrawal on record.
    package func withdraw(
        _ delegates: [String], from list: Int, because reason: String, after seen: Int, in conference: Int,
        by author: Author
    ) async throws -> StoredRun {
        try await change(by: author) { database, now in
            guard try OfficeStore.lastPublished(in: conference, database)?.id == list,
                try OfficeStore.withdrawals(of: conference, database).first?.id ?? 0 == seen
            else { throw StoreFault.changedMeanwhile }
            return try OfficeStore.withdraw(delegates, because: reason, in: conference, by: author, now, database)
        }
    }

    /// Takes a withdrawal back before the list that follows is published.
    /// - Throws: `StoreFault.unknown` where there is none of this run, `changedMeanwhile` where it is published or was taken back.
    package func takeBackWithdrawal(run: Int, in conference: Int, by author: Author) async throws {
        try await change(by: author) { database, now in
            let withdrawal = try OfficeStore.withdrawal(run, conference, database)
            guard ![.published, .takenBack].contains(withdrawal.state) else { throw StoreFault.changedMeanwhile }
            return ((), try OfficeStore.takeBack(withdrawal, in: conference, by: author, now, database))
        }
    }

    /// Searches again for those who withdrew, from the list that is published now and by the plan as it is now: a new withdrawal for
    /// the same reason stands in the place of the old one.
    /// - Throws: `StoreFault.changedMeanwhile` where it is published or was taken back.
    package func withdrawAgain(run: Int, in conference: Int, by author: Author) async throws -> StoredRun {
        try await change(by: author) { database, now in
            let old = try OfficeStore.withdrawal(run, conference, database)
            guard ![.published, .takenBack].contains(old.state) else { throw StoreFault.changedMeanwhile }
            let back = try OfficeStore.takeBack(old, in: conference, by: author, now, database)
            let (new, acts) = try OfficeStore.withdraw(
                old.delegates, because: old.reason, in: conference, by: author, now, database)
            return (new, back + acts)
        }
    }

    /// The withdrawals of a conference, the newest first.
    package func withdrawals(of conference: Int) async throws -> [StoredWithdrawal] {
        try await read { try OfficeStore.withdrawals(of: conference, $0) }
    }

    /// The run whose list was published last; nil where none was.
    package func lastPublished(in conference: Int) async throws -> StoredRun? {
        try await read { try OfficeStore.lastPublished(in: conference, $0) }
    }

    /// The ids on the list that was published last; none where none was.
    package func publishedDelegates(of conference: Int) async throws -> Set<String> {
        try await read { database in
            try OfficeStore.lastPublished(in: conference, database).map {
                try OfficeStore.delegates(ofRun: $0.id, database)
            } ?? []
        }
    }

    static func lastPublished(in conference: Int, _ database: Database) throws -> StoredRun? {
        let id = try Int.fetchOne(
            database,
            sql: """
                SELECT id FROM run WHERE conference = ? AND published IS NOT NULL ORDER BY published DESC, id DESC LIMIT 1
                """, arguments: [conference])
        return try id.map { try run($0, database) }
    }

    private static func withdraw(
        _ delegates: [String], because reason: String, in conference: Int, by author: Author, _ now: StoreTime,
        _ database: Database
    ) throws -> (StoredRun, [LoggedAct]) {
        guard let published = try lastPublished(in: conference, database) else { throw StoreFault.changedMeanwhile }
        let question = RunQuestion(
            replacing: published.id, withdrawn: delegates, scenario: published.question.scenario)
        let (run, acts) = try insertRun(question, in: conference, by: author, now, database)
        let decided = try insertDecision(
            .withdrawal, subject: delegates.joined(separator: " "), detail: reason, run: run.id, in: conference,
            by: author, now, database)
        return (run, acts + decided)
    }

    private static func takeBack(
        _ withdrawal: StoredWithdrawal, in conference: Int, by author: Author, _ now: StoreTime, _ database: Database
    ) throws -> [LoggedAct] {
        try insertDecision(
            .withdrawalTakenBack, subject: withdrawal.delegates.joined(separator: " "), detail: "",
            run: withdrawal.run, in: conference, by: author, now, database)
    }

    private static func withdrawal(
        _ run: Int, _ conference: Int, _ database: Database
    ) throws -> StoredWithdrawal {
        guard let found = try withdrawals(of: conference, database).first(where: { $0.run == run }) else {
            throw StoreFault.unknown("withdrawal of run \(run)")
        }
        return found
    }

    static func withdrawals(of conference: Int, _ database: Database) throws -> [StoredWithdrawal] {
        let last = try lastPublished(in: conference, database)?.id
        let takenBack = try Set(
            Int.fetchAll(
                database, sql: "SELECT run FROM decision WHERE conference = ? AND kind = ? AND run IS NOT NULL",
                arguments: [conference, StoredDecision.Kind.withdrawalTakenBack.rawValue]))
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM decision WHERE conference = ? AND kind = ? AND run IS NOT NULL ORDER BY id DESC",
            arguments: [conference, StoredDecision.Kind.withdrawal.rawValue])
        return try rows.map { row in
            let run = try OfficeStore.run(row["run"], database)
            return StoredWithdrawal(
                id: row["id"], run: run.id, list: run.question.list ?? 0, delegates: run.question.withdrawn,
                reason: row["detail"], decided: row["decided"], author: row["author"],
                state: takenBack.contains(run.id) ? .takenBack : state(of: run, last: last))
        }
    }

    private static func state(of run: StoredRun, last: Int?) -> StoredWithdrawal.State {
        if run.published != nil { return .published }
        guard run.question.list == last else { return .superseded }
        guard run.isOver else { return .searching }
        return run.summary == nil ? .none : .found
    }
}
