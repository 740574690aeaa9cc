import DelegateSelection
import SelectionStore
import Synchronization

/// The quota file that a conference's plan reads, as it is now.
struct QuotaTarget: Sendable {
    let name: String
    /// Its version; 0 where it is not there yet.
    let version: Int
    /// The bounds of each unit, as they are written.
    private let bounds: [String: String]

    /// A unit whose seats change.
    struct Change: Sendable, Equatable {
        var unit: String
        var before: String
        var after: String
    }

    /// The file that the plan of a conference names; nil where it names none. Where there is no plan that can be read, the usual one.
    static func find(_ conference: Int, _ store: OfficeStore) async throws -> QuotaTarget? {
        let names = files(of: try await store.folder(of: conference))
        guard let name = names.first(where: { $0 == DocumentName.quotas }) ?? names.first,
            DocumentName.isAllowed(name)
        else { return nil }
        return QuotaTarget(name, try await store.document(name, of: conference))
    }

    /// The quota files that the plan of a folder names.
    static func files(of folder: ConferenceFolder) -> [String] {
        let asked = Mutex<[String]>([])
        if let plan = folder.file(DocumentName.plan) {
            do throws(InputRejection) {
                _ = try PlanForImport.read(.opened(plan)) { name throws(InputRejection) in
                    asked.withLock { $0.append(name) }
                    return try folder.quotaFile(name)
                }
            } catch {
                // The page of the plan tells what is wrong with it; the files that it names are known all the same.
                asked.withLock { if $0.isEmpty { $0.append(DocumentName.quotas) } }
            }
        } else {
            asked.withLock { $0.append(DocumentName.quotas) }
        }
        return asked.withLock { $0 }.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
    }

    private init(_ name: String, _ document: StoredDocument?) {
        (self.name, version) = (name, document?.version ?? 0)
        bounds = QuotaTarget.bounds(in: document)
    }

    /// The bounds that a quota file has; a file that cannot be read has none, and is replaced as a whole.
    private static func bounds(in document: StoredDocument?) -> [String: String] {
        let table: TableCells
        do throws(InputRejection) {
            table = try TableCells.read(InputFile(name: DocumentName.quotas, bytes: (document?.text ?? "").utf8))
        } catch {
            return [:]
        }
        func column(_ name: String) -> Int? { table.headings.firstIndex(of: name) }
        guard let value = column("value") else { return [:] }
        var bounds: [String: String] = [:]
        for row in table.rows {
            let (low, high) = (column("min").map { row[$0] } ?? "", column("max").map { row[$0] } ?? "")
            bounds[row[value]] = low == high ? low : low + "–" + high
        }
        return bounds
    }

    /// The number of units that it bounds.
    var count: Int { bounds.count }

    /// The bounds of a unit, as they are written; nil where it has none.
    func bounds(of unit: String) -> String? { bounds[unit] }

    /// The units whose seats an allotment changes.
    func changes(to allocation: Allocation) -> [Change] {
        let units = allocation.problem.units.map(\.name)
        let changed = zip(units, allocation.seats).compactMap { unit, seats in
            bounds[unit] == "\(seats)" ? nil : Change(unit: unit, before: bounds[unit] ?? "–", after: "\(seats)")
        }
        let gone = Set(bounds.keys).subtracting(units).sorted()
        return changed + gone.map { Change(unit: $0, before: bounds[$0] ?? "", after: "–") }
    }
}
