import SelectionCore
import Wording

/// Nominees with different ids that look the same: by capitals, by letters of another alphabet, by blanks.
///
/// The letters i and y, which elsewhere are two spellings of one word, tell ids apart.
struct AlikeIDs {
    /// The most ids of another form than the others that are compared: a few microseconds each.
    static let maximum = 10_000

    /// A nominee's id and its place: a row, or the offset of a record.
    struct Entry: Equatable {
        var id: String
        var place: Int
    }

    /// The differences of ids that are not seen.
    private static let folds = EyeKey.Folds.all.subtracting(.vowels)

    /// Each id that looks like one before it, with the first of those.
    let pairs: [(entry: Entry, first: Entry)]

    /// The ids that look like others, where `unusual` are those not of `form` and `usual` gives the places of the others.
    /// - Complexity: O(unusual), and one call of `usual`.
    init(_ unusual: [Entry], _ form: IDForm, usual: (_ ids: [String]) -> [String: Int]) {
        var (keys, entries): ([String], [String: [Entry]]) = ([], [:])
        for entry in unusual {
            let key = EyeKey.of(entry.id, folding: AlikeIDs.folds)
            if entries[key] == nil { keys.append(key) }
            entries[key, default: []].append(entry)
        }
        let places = usual(keys.compactMap(form.id))
        pairs = keys.flatMap { key in
            var alike = entries[key] ?? []
            if let id = form.id(ofKey: key), let place = places[id] { alike.append(Entry(id: id, place: place)) }
            alike.sort { $0.place < $1.place }
            return alike.filter { $0.id != alike[0].id }.map { ($0, alike[0]) }
        }
    }

    /// Warns of each.
    func warn(_ problems: inout ProblemList, location: (_ place: Int) -> SourceLocation) {
        for (entry, first) in pairs {
            let message = SpellingMessage.idVariant(variant: entry.id.quotable, id: first.id.quotable)
            problems.warning(
                at: location(entry.place), Message(message),
                advice: EyeDifference.messages(entry.id, from: first.id) + [.first(at: location(first.place))])
        }
    }

    /// Notes that too many ids are written in another way than the first ones to be compared.
    static func noteUncompared(at place: SourceLocation, _ problems: inout ProblemList) {
        problems.note(at: place, Message(SpellingMessage.idsNotCompared(most: "\(maximum)")))
    }
}
