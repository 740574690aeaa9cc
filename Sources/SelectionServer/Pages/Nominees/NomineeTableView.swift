import DelegateSelection
import Foundation
import SelectionStore

/// The pool as pages show it: which column is what, who sees which of them, who is found by a search.
struct NomineeTableView: Sendable {
    let headings: [String]
    let nominees: [StoredNominee]
    /// The headings that the plan names, by fields.
    let named: [String: String]
    /// The columns of what is known of a person.
    let columns: [PersonField: Int]
    /// The texts of nominees as a search compares them.
    private let keys: [String]

    /// A view of a pool by a plan's names of columns.
    init(headings: [String], nominees: [StoredNominee], plan: PlanForImport?) {
        (self.headings, self.nominees) = (headings, nominees)
        let named = Dictionary(
            (plan?.columns ?? []).compactMap { column in column.field.map { ($0.rawValue, column.heading) } },
            uniquingKeysWith: { first, _ in first })
        let columns = PersonField.columns(in: headings, named: named)
        (self.named, self.columns) = (named, columns)
        sensitive = PersonalColumns(headings, named: named).sensitive
        // What is sensitive is not searched: whoever may not see a number must not find people by it.
        let searched = [PersonField.id, .name, .unit, .position, .workplace, .award].compactMap { columns[$0] }
        keys = nominees.map { nominee in
            NomineeTableView.key(searched.map { nominee.cells[$0] }.joined(separator: " ") + " " + nominee.unit)
        }
    }

    /// The columns of sensitive data, sorted.
    let sensitive: [Int]

    /// The columns of the list, in their order.
    static let listed: [PersonField] = [.id, .name, .unit, .position, .class, .gender, .award]
    /// Those that the council sees.
    static let councilListed: [PersonField] = [.id, .name, .unit, .position, .class, .award]
    /// Those that a list is filtered by.
    static let filters: [PersonField] = [.unit, .class, .gender, .kind, .sector, .award]

    /// What a search compares: without capitals, tone marks and the marks of letters.
    static func key(_ text: String) -> String {
        let scalars = EyeKey.of(text).decomposedStringWithCanonicalMapping.unicodeScalars
        return String(
            String.UnicodeScalarView(
                scalars.filter { $0.properties.generalCategory != .nonspacingMark }.map { $0 == "đ" ? "d" : $0 }))
    }

    /// A cell of somebody; blank where there is no such column.
    func text(_ field: PersonField, of nominee: StoredNominee) -> String {
        columns[field].map { nominee.cells[$0] } ?? (field == .unit ? nominee.unit : "")
    }

    /// The nominees of a unit, with all words of a search and the values of filters.
    func found(unit: String?, words: String, values: [PersonField: String]) -> [StoredNominee] {
        let wanted = NomineeTableView.key(words).split(separator: " ")
        return nominees.indices.filter { index in
            let nominee = nominees[index]
            return (unit == nil || nominee.unit == unit)
                && wanted.allSatisfy { keys[index].contains($0) }
                && values.allSatisfy { text($0.key, of: nominee) == $0.value }
        }.map { nominees[$0] }
    }

    /// The values of a column, each once, in the order of the pool.
    func values(_ field: PersonField, unit: String?) -> [String] {
        guard columns[field] != nil else { return [] }
        var seen: Set<String> = [""]
        return nominees.filter { unit == nil || $0.unit == unit }.map { text(field, of: $0) }.filter {
            seen.insert($0).inserted
        }
    }

    /// The nominee of an id, seen by a unit's people only where it is theirs.
    func nominee(_ id: String, unit: String?) -> StoredNominee? {
        nominees.first { $0.id == id && (unit == nil || $0.unit == unit) }
    }
}
