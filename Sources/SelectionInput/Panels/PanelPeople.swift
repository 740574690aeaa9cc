import FairLottery
import SelectionCore
import Wording

/// The rows of a table of people: who may be drawn, or who sits already.
struct PanelPeople {
    /// A row.
    struct Row {
        var id: String
        /// The place of the person's value in each feature.
        var values: [Int]
        /// What the person's household has in common; nil for one of one's own.
        var household: [String]?
    }

    /// The rows that can be read, in the file's order.
    private(set) var rows: [Row] = []
    /// What people are known by; nil where the columns cannot be told.
    private(set) var identity: PanelInputs.Identity?
    /// The place of the header.
    private(set) var headerPlace: SourceLocation
    private let categories: PanelCategories
    private let names: [PanelNames]

    /// Reads the table; what is wrong with it is added to the problems.
    /// - Parameters:
    ///   - id: the header of the column of ids; nil to find it.
    ///   - isNeeded: true where a table without anybody is a problem.
    /// - Complexity: O(bytes).
    init(
        _ file: InputFile, _ delimiter: UInt8?, _ categories: PanelCategories, id: String?, addresses: [String],
        isNeeded: Bool, _ problems: inout ProblemList
    ) {
        self.categories = categories
        headerPlace = file.place
        names = categories.features.map { PanelNames($0.values.map(\.name), blanksCount: true) }
        withExtendedLifetime(file.bytes) {
            let needed = categories.features.map(\.name) + [id].compactMap(\.self)
            guard var reader = TableReader(file, delimiter: delimiter, needed: needed, problems: &problems) else {
                return
            }
            headerPlace = reader.table.headerPlace
            let columns = PanelPeopleColumns(
                reader, categories.features.map(\.name), id: id, addresses: addresses, &problems)
            identity = columns.identity
            let hasRows = read(&reader, columns, &problems)
            if !hasRows, isNeeded { problems.error(at: file.place, Message(PanelInputMessage.noPeople)) }
        }
    }

    /// - Returns: true where there are rows, whatever is wrong with them.
    private mutating func read(
        _ reader: inout TableReader, _ columns: PanelPeopleColumns, _ problems: inout ProblemList
    ) -> Bool {
        var hasRows = false
        var firstPlaces: [String: SourceLocation] = [:]
        var known: [(id: String, place: SourceLocation)] = []
        while reader.next() {
            hasRows = true
            if let fault = reader.fault {
                problems.add(fault)
                continue
            }
            let cells = reader.cells
            let shown = columns.id ?? 0
            if let nobody = NobodyRow(cells, headers: reader.table.headers, ids: [shown], shown: shown) {
                add(nobody, at: reader.location(ofField: nobody.column), &problems)
                continue
            }
            let place = reader.location(ofField: shown)
            let id = columns.id.map { cells[$0] } ?? "\(place.cell?.row ?? place.line)"
            let values = values(reader, columns, cells, &problems)
            guard columns.identity != nil else { continue }
            if id.isEmpty {
                problems.error(at: place, Message(.blankID))
            } else if let first = firstPlaces[id] {
                problems.error(at: place, Message(.duplicateID(id: id.quotable)), advice: [.first(at: first)])
            } else {
                firstPlaces[id] = place
                known.append((id, place))
                rows.append(Row(id: id, values: values, household: columns.household(cells)))
            }
        }
        if columns.id != nil { addAlike(known, &problems) }
        return hasRows
    }

    /// The place of each value; what the categories do not list is a problem at its cell, and stands for the first one.
    private func values(
        _ reader: TableReader, _ columns: PanelPeopleColumns, _ cells: [String], _ problems: inout ProblemList
    ) -> [Int] {
        columns.features.enumerated().map { feature, column in
            guard let column else { return 0 }
            if let place = names[feature].place(of: cells[column]) { return place }
            if categories.isComplete {
                addUnlisted(cells[column], feature, at: reader.location(ofField: column), &problems)
            }
            return 0
        }
    }

    private func add(_ nobody: NobodyRow, at place: SourceLocation, _ problems: inout ProblemList) {
        var message = nobody.message
        if case .total(_, let text) = nobody { message = Message(PanelInputMessage.totalRow(text: text.quotable)) }
        problems.error(at: place, message, advice: [Message(NobodyMessage.deleteRow)])
    }

    private func addUnlisted(
        _ value: String, _ feature: Int, at place: SourceLocation, _ problems: inout ProblemList
    ) {
        let name = categories.features[feature].name.quotable
        let listed = categories.features[feature].values.map(\.name).filter { !$0.isEmpty }
        let allowed = Message(.allowedValues(values: listed.prefix(40).map(\.quotable).joined(separator: ", ")))
        if value.isEmpty {
            problems.error(
                at: place, Message(PanelInputMessage.valueBlank(feature: name)),
                advice: [allowed, Message(PanelInputMessage.listBlank(file: categories.file))])
        } else {
            problems.error(
                at: place,
                Message(
                    PanelInputMessage.valueNotListed(
                        value: value.quotable, feature: name, file: categories.file)),
                advice: [allowed] + Message.nearestSeen(value, among: listed))
        }
    }

    /// Warns of ids that look like an earlier one: perhaps the same person's. The letters i and y tell ids apart.
    private func addAlike(_ known: [(id: String, place: SourceLocation)], _ problems: inout ProblemList) {
        var first: [String: Int] = [:]
        for (index, entry) in known.enumerated() {
            let key = EyeKey.of(entry.id, folding: .all.subtracting(.vowels))
            guard let earlier = first[key] else {
                first[key] = index
                continue
            }
            let usual = known[earlier]
            problems.warning(
                at: entry.place,
                Message(PanelInputMessage.idAlike(id: entry.id.quotable, other: usual.id.quotable)),
                advice: EyeDifference.messages(entry.id, from: usual.id) + [.first(at: usual.place)])
        }
    }
}
