import DelegateSelection
import SelectionStore

/// What came of files that were sent together.
struct ReceivedLists {
    /// The number of files that were received.
    var received = 0
    /// The number of files that were left out.
    var refused = 0
    /// What is wrong with the files that were left out, and the notes that came with it; empty where none was.
    var diagnostics: [Diagnostic] = []
}

extension NomineeImports {
    /// Takes the files that can be read; a file that an error names changes nothing, and the others are tried without it.
    ///
    /// Every try leaves out at least one file, so there are at most as many tries as files.
    func receive(_ change: ListsChange, of conference: Int, by author: Author) async throws -> ReceivedLists {
        var (change, result) = (change, ReceivedLists())
        let foreign = change.received.filter { !NomineeImports.isList($0.name) }
        change.received.removeAll { !NomineeImports.isList($0.name) }
        result.refused = foreign.count
        result.diagnostics = foreign.map { file in
            Diagnostic(
                .error, at: SourceLocation(file: file.name), Message(NomineesMessage.wrongKind(names: file.name)))
        }
        while !change.received.isEmpty {
            do {
                try await self.change(change, of: conference, by: author)
                result.received = change.received.count
                return result
            } catch let rejection as InputRejection {
                let named = Set(
                    rejection.diagnostics.filter { $0.severity == .error }.compactMap { $0.location?.file })
                let bad = Set(change.received.map(\.name)).intersection(named)
                guard !bad.isEmpty else {
                    // What is wrong is in none of these files: none of them can be received.
                    result.refused += change.received.count
                    result.diagnostics += rejection.diagnostics
                    return result
                }
                change.received.removeAll { bad.contains($0.name) }
                result.refused += bad.count
                result.diagnostics += rejection.diagnostics.filter { bad.contains($0.location?.file ?? "") }
            }
        }
        return result
    }

    /// True for the name of a file of a kind that lists are read from.
    private static func isList(_ name: String) -> Bool {
        ["xlsx", "ods", "csv"].contains { name.lowercased().hasSuffix("." + $0) }
    }
}
