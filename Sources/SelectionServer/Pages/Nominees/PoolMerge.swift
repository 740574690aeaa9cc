import DelegateSelection
import SelectionStore

/// Puts the pool together: whoever is in a list, and whoever came with the conference's folder from a unit of which there is no list.
///
/// A unit's list takes the place of that unit's people alone. A list of the office takes the place of the people of the units that
/// are in it. So nobody else's people are touched by whoever sends a list.
struct PoolMerge {
    private let state: ListsState
    private let change: ListsChange
    private let plan: PlanForImport

    /// The pool of `state` after `change`.
    init(_ state: ListsState, _ change: ListsChange, _ plan: PlanForImport) {
        (self.state, self.change, self.plan) = (state, change, plan)
    }

    /// A pool with the headings of its ids and units.
    typealias Pool = (table: TableCells, id: String, unit: String?)

    /// Tries until nobody of a list has the id of somebody who stays. Chosen: a second time settles it unless ids are written.
    private static let mostTries = 3

    /// The pool.
    /// - Parameter importing: imports the lists; people with the ids that it is given are not found again by their names.
    /// - Throws: `InputRejection` with every problem of the lists.
    func pool(_ importing: (Set<String>) throws -> ImportResult?) throws -> Pool {
        var reserved: Set<String> = []
        for _ in 1...PoolMerge.mostTries {
            let result = try importing(reserved)
            let own = try result.map(owned)
            let staying = staying(beside: own)
            let taken = Set(ids(of: own)).intersection(staying.ids)
            if taken.isEmpty { return merged(own, staying.rows) }
            if taken.isSubset(of: reserved) { throw rejection(own, taken) }
            reserved.formUnion(taken)
        }
        throw StoreFault.changedMeanwhile
    }

    private func heading(_ field: PersonField) -> String? { plan.columns.first { $0.field == field }?.heading }

    // MARK: Lists

    /// The people of the lists, under their headings.
    private struct Listed {
        var headings: [String]
        var id: String
        var rows: [[String]]

        func column(_ heading: String?) -> Int? { heading.flatMap { headings.firstIndex(of: $0) } }
    }

    /// The senders of the lists there are after the change, by the lists' names; nil for the office.
    private var senders: [String: String?] {
        var senders: [String: String?] = [:]
        for upload in state.uploads where upload.id != change.removed { senders[upload.name] = .some(upload.unit) }
        for file in change.received { senders[file.name] = .some(change.unit) }
        return senders
    }

    /// The list that a row was read from.
    static func file(_ source: String, among names: some Collection<String>) -> String? {
        names.filter { source.hasPrefix($0 + ":") }.max { $0.count < $1.count }
    }

    /// The people of the lists: in a list that a unit sent, whoever has no unit is that unit's.
    /// - Throws: `InputRejection` where a list that comes from a unit now names others' people.
    private func owned(_ result: ImportResult) throws(InputRejection) -> Listed {
        let headings = result.columns.map(\.heading) + ["source"]
        let id = result.columns.first { $0.field == .id || $0.name == "id" }?.heading ?? headings[0]
        var listed = Listed(headings: headings, id: id, rows: result.rows)
        guard let column = listed.column(heading(.unit)) else { return listed }
        let senders = senders
        let coming = Set(change.received.map(\.name))
        var problems: [Diagnostic] = []
        for (index, row) in listed.rows.enumerated() {
            let source = row.last ?? ""
            guard let file = PoolMerge.file(source, among: senders.keys), let unit = senders[file] ?? nil else {
                continue
            }
            if row[column].isEmpty {
                listed.rows[index][column] = unit
            } else if row[column] != unit, coming.contains(file) {
                problems.append(
                    Diagnostic(
                        .error, at: SourceLocation(file: file),
                        Message(NomineesMessage.foreignUnit(place: source, unit: row[column], own: unit))))
            }
        }
        guard problems.isEmpty else { throw InputRejection(problems) }
        return listed
    }

    private func ids(of listed: Listed?) -> [String] {
        guard let listed, let column = listed.column(listed.id) else { return [] }
        return listed.rows.map { $0[column] }
    }

    private func rejection(_ listed: Listed?, _ taken: Set<String>) -> InputRejection {
        let rows = listed.map { listed in
            listed.rows.filter { row in listed.column(listed.id).map { taken.contains(row[$0]) } ?? false }
        }
        return InputRejection(
            (rows ?? []).map { row in
                let source = row.last ?? ""
                let id = listed?.column(listed?.id).map { row[$0] } ?? ""
                return Diagnostic(
                    .error, at: SourceLocation(file: PoolMerge.file(source, among: senders.keys) ?? source),
                    Message(NomineesMessage.idTaken(place: source, id: id)))
            })
    }

    // MARK: The folder's people

    /// The people of the pool who are in no list, of units that no list is of.
    private func staying(beside listed: Listed?) -> (rows: [[String]], ids: Set<String>) {
        let rows = PoolMerge.unlisted(state)
        guard !rows.isEmpty, !change.replacesPool else { return ([], []) }
        let named = Dictionary(
            plan.columns.compactMap { column in column.field.map { ($0.rawValue, column.heading) } },
            uniquingKeysWith: { first, _ in first })
        let columns = PersonField.columns(in: state.pool.headings, named: named)
        let gone = units(of: listed)
        let kept = rows.filter { row in columns[.unit].map { !gone.contains(row[$0]) } ?? true }
        return (kept, Set(columns[.id].map { id in kept.map { $0[id] } } ?? []))
    }

    /// The people of a pool who are in none of its lists.
    static func unlisted(_ state: ListsState) -> [[String]] {
        guard let source = state.pool.headings.firstIndex(of: "source") else { return state.pool.rows }
        let names = state.uploads.map(\.name)
        return state.pool.rows.filter { file($0[source], among: names) == nil }
    }

    /// The units whose people are those of lists: of those that units sent, and of those in lists of the office.
    private func units(of listed: Listed?) -> Set<String> {
        let senders = senders
        var units = Set(senders.values.compactMap(\.self))
        guard let listed, let column = listed.column(heading(.unit)) else { return units }
        for row in listed.rows {
            guard let file = PoolMerge.file(row.last ?? "", among: senders.keys), (senders[file] ?? nil) == nil else {
                continue
            }
            units.insert(row[column])
        }
        return units
    }

    private func merged(_ listed: Listed?, _ staying: [[String]]) -> Pool {
        let plain = plan.columns.map(\.heading) + ["source"]
        let listed = listed ?? Listed(headings: plain, id: heading(.id) ?? plain[0], rows: [])
        guard !staying.isEmpty else {
            return (TableCells(headings: listed.headings, rows: listed.rows), listed.id, heading(.unit))
        }
        let own = listed.headings.dropLast()
        let old = state.pool.headings
        let further = old.filter { $0 != "source" && !own.contains($0) }
        let headings = own + further + ["source"]
        let places = headings.map { old.firstIndex(of: $0) }
        let rows =
            staying.map { row in places.map { $0.map { row[$0] } ?? "" } }
            + listed.rows.map { $0.dropLast() + further.map { _ in "" } + [$0.last ?? ""] }
        return (TableCells(headings: Array(headings), rows: rows), listed.id, heading(.unit))
    }
}
