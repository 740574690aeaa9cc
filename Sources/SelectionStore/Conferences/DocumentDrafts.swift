import GRDB

/// A text that is to be saved, and the version that its author saw.
package struct DocumentDraft: Sendable {
    /// The file's name in the conference's folder.
    package var name: String
    /// The text.
    package var text: String
    /// The version that the author saw; 0 for none.
    package var version: Int

    /// `text` as `name`, after `version`.
    package init(name: String, text: String, after version: Int) {
        (self.name, self.text, self.version) = (name, text, version)
    }
}

extension OfficeStore {
    /// Saves new versions of several texts in one step: all of them, or nothing. One that says the same as the last makes none.
    /// - Throws: `StoreFault.changedMeanwhile` where there is a later version of one of them.
    package func save(_ drafts: [DocumentDraft], in conference: Int, by author: Author) async throws {
        try await change(by: author) { database, now in
            var acts: [LoggedAct] = []
            for draft in drafts {
                acts += try OfficeStore.save(
                    draft.text, as: draft.name, in: conference, after: draft.version, by: author, now, database)
            }
            return ((), acts)
        }
    }
}
