import DelegateSelection
import SelectionStore

extension SelectionInputs {
    /// The headings of the pool's sensitive columns.
    var sensitiveHeadings: Set<String> {
        let headings = pool.records.headers
        return Set(PersonalColumns(headings, named: plan.headers).sensitive.map { headings[$0] })
    }

    /// The inputs as a visitor's pages tell of them: to the council nothing of a sensitive column about anybody.
    func seen(by visit: Visit) -> SelectionInputs {
        guard !NomineesPage.maySeeSensitive(visit) else { return self }
        var seen = self
        seen.withheld = sensitiveHeadings
        return seen
    }

    /// True where the plan's seats, rules or points read a sensitive column, so that answers about people tell of it.
    var readsSensitive: Bool {
        var seen = self
        seen.withheld = sensitiveHeadings
        return seen.withholdsReasons
    }
}

extension RunMaterial {
    /// The material as a visitor's pages tell of it.
    func seen(by visit: Visit) -> RunMaterial {
        var seen = self
        seen.inputs = inputs.seen(by: visit)
        return seen
    }

    /// Puts on record that somebody reads what tells of people's sensitive columns.
    /// - Parameter subject: ids alone.
    func noteRead(_ visit: Visit, _ subject: String) async throws {
        guard NomineesPage.maySeeSensitive(visit), inputs.readsSensitive else { return }
        try await visit.store.note(
            LoggedAct(.sensitiveRead, conference: run.conference, subject: subject), by: visit.author)
    }
}
