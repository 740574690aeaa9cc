import DelegateSelection
import Foundation
import GRDB

/// What is kept of an allotment of seats, all of it or nothing.
package struct AllotmentKeeping: Sendable {
    /// A decision that goes on record with it.
    package struct Decision: Sendable {
        var kind: StoredDecision.Kind
        var subject: String
        var detail: String

        /// A decision.
        package init(_ kind: StoredDecision.Kind, subject: String, detail: String) {
            (self.kind, self.subject, self.detail) = (kind, subject, detail)
        }
    }

    /// The units; nil where they stay.
    package var units: TableCells?
    /// Texts by the names of their files.
    package var texts: [(name: String, text: String)] = []
    /// The version of the quota file that the author saw; nil where it does not matter.
    package var quotas: (name: String, text: String, after: Int?)?
    package var decisions: [Decision] = []
    /// The texts that the author saw, the units among them under the name of their file, and their digest then; nil where it does
    /// not matter.
    package var seen: (names: [String], digest: String)?

    /// Nothing yet.
    package init(units: TableCells? = nil) { self.units = units }
}

extension OfficeStore {
    /// A digest of texts of a conference, the units among them under the name of their file: it changes with any of them.
    package func digest(of names: [String], in conference: Int) async throws -> String {
        try await read { try OfficeStore.digest(of: names, in: conference, $0) }
    }

    private static func digest(of names: [String], in conference: Int, _ database: Database) throws -> String {
        let texts = try names.map { name in
            if name == DocumentName.units { return text(try units(of: conference, database)) }
            return try document(name, of: conference, database)?.text ?? "-"
        }
        return Digest.of(texts.map { Digest.of($0) }.joined())
    }

    /// Keeps the units, how seats are allotted to them, the quotas that come of it, and the decisions about it, in one change.
    /// - Throws: `StoreFault.changedMeanwhile` where the texts or the quota file are others than the author saw; then nothing is kept.
    package func keep(_ allotment: AllotmentKeeping, in conference: Int, by author: Author) async throws {
        try await change(by: author) { database, now in
            var acts: [LoggedAct] = []
            if let seen = allotment.seen {
                let now = try OfficeStore.digest(of: seen.names, in: conference, database)
                guard now == seen.digest else { throw StoreFault.changedMeanwhile }
            }
            if let units = allotment.units, try units != OfficeStore.units(of: conference, database) {
                acts += try OfficeStore.replaceUnits(of: conference, by: units, database)
            }
            for text in allotment.texts {
                acts += try OfficeStore.save(
                    text.text, as: text.name, in: conference, after: nil, by: author, now, database)
            }
            if let quotas = allotment.quotas {
                acts += try OfficeStore.save(
                    quotas.text, as: quotas.name, in: conference, after: quotas.after, by: author, now, database)
            }
            for decision in allotment.decisions {
                try database.execute(
                    sql: """
                        INSERT INTO decision (conference, kind, subject, detail, decided, author)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        conference, decision.kind.rawValue, decision.subject, decision.detail, now.description,
                        author.name,
                    ])
                acts.append(
                    LoggedAct(
                        .decided, conference: conference, subject: "\(decision.kind.rawValue) \(decision.subject)",
                        digest: Digest.of(decision.detail)))
            }
            return ((), acts)
        }
    }
}
