import SelectionCore
import Wording

/// The columns of a table of people.
struct PanelPeopleColumns {
    /// The headers under which programs for citizens' assemblies look for ids.
    static let usualIDs = ["id", "nationbuilder_id", "unique_id"]

    /// The column of each feature; nil where there is none, which is a problem.
    let features: [Int?]
    /// The column of ids; nil where rows' numbers stand for them.
    let id: Int?
    /// What people are known by; nil where the column that was asked for is missing.
    let identity: PanelInputs.Identity?
    private let addresses: [Int]

    /// The columns; each that is missing is a problem.
    /// - Complexity: O(bytes) where the first column may be that of ids.
    init(
        _ reader: TableReader, _ features: [String], id: String?, addresses: [String], _ problems: inout ProblemList
    ) {
        let table = reader.table
        self.features = features.map { PanelPeopleColumns.column($0, in: table, &problems) }
        self.addresses = addresses.compactMap { PanelPeopleColumns.column($0.normalized, in: table, &problems) }
        if let id {
            self.id = PanelPeopleColumns.column(id.normalized, in: table, &problems)
            identity = self.id.map { .column(table.headers[$0]) }
            return
        }
        let usual = PanelPeopleColumns.usualIDs.lazy.compactMap { name in
            table.headers.firstIndex { PanelNames.folded($0) == name }
        }.first
        let isOther = self.features.contains(0) || self.addresses.contains(0)
        if let usual {
            (self.id, identity) = (usual, .column(table.headers[usual]))
        } else if !isOther, PanelPeopleColumns.isUnique(0, reader) {
            (self.id, identity) = (0, .firstColumn(table.headers[0]))
            problems.note(
                at: table.location(ofHeader: 0), Message(PanelInputMessage.idIsFirst(header: table.headers[0].quotable))
            )
        } else {
            (self.id, identity) = (nil, .rows)
            problems.warning(
                at: table.headerPlace, Message(PanelInputMessage.idIsRow),
                advice: [Message(PanelInputMessage.idOption)])
        }
    }

    /// What the household of the person with these cells has in common; nil where no address is said.
    func household(_ cells: [String]) -> [String]? {
        let address = addresses.map { PanelNames.folded(cells[$0]) }
        return address.allSatisfy(\.isEmpty) ? nil : address
    }

    /// The column under `header`, or without regard to capitals where that leaves one; else it is a problem.
    private static func column(_ header: String, in table: Table, _ problems: inout ProblemList) -> Int? {
        if let place = PanelNames(table.headers).place(of: header) { return place }
        let alike = table.headers.filter { PanelNames.folded($0) == PanelNames.folded(header) }
        if alike.isEmpty {
            table.addMissing(header, to: &problems)
        } else {
            let message = PanelInputMessage.headersAlike(
                name: header.quotable, headers: alike.map(\.quotable).joined(separator: ", "))
            problems.error(at: table.headerPlace, Message(message))
        }
        return nil
    }

    /// True where a column has no blank cell and no cell twice.
    private static func isUnique(_ column: Int, _ reader: TableReader) -> Bool {
        var (reader, seen): (TableReader, Set<String>) = (reader, [])
        while reader.next() {
            guard reader.fault == nil else { continue }
            let text = reader.text(column)
            if text.isEmpty || !seen.insert(text).inserted { return false }
        }
        return true
    }
}
