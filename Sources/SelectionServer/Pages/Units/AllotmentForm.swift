import DelegateSelection
import SelectionStore

/// The units and what their seats follow from, as the page's form or the store has them.
struct AllotmentForm: Sendable, Equatable {
    /// The file in which a conference keeps what its seats follow from.
    static let document = "allotment.csv"
    /// The most units and columns that the form takes. Chosen: a province has some hundreds of communes.
    static let (mostRows, mostColumns) = (2_000, 30)

    /// The units, their names in the first column.
    var table: TableCells
    /// The settings by the names of their fields.
    var settings: [String: String]
    /// The methods that are compared.
    var compared: [String] = []
    /// The weights that are compared: the names of columns, and `1` for equal parts.
    var comparedWeights: [String] = []
    /// The seats that are to go into the plan, by the unit's place in the table, as an officer wrote them.
    var quotas: [Int: String] = [:]
    /// The seats beside which they were written, as they were allotted.
    var allotted: [String] = []
    /// The digest of the allotment beside which they were written; nil where the form had none.
    var shown: String?
    /// The digest of what was stored when the form was made; nil where the form does not say.
    var was: String?

    /// The fields of the settings, in the order in which they are kept.
    static let names = [
        "seats", "method", "weight", "factor", "weight2", "factor2", "weight3", "factor3", "base", "min", "max",
        "bonus", "fixed", "available", "threshold", "from", "to",
    ]

    subscript(name: String) -> String { settings[name] ?? "" }

    /// What the store has.
    init(units: TableCells, text: String?, _ words: (UnitsMessage) -> String) throws(InputRejection) {
        table = units
        settings = ["method": ApportionmentMethod.webster.rawValue]
        if units.headings.isEmpty {
            table = TableCells(
                headings: [words(.unit), words(.staff), words(.population), words(.nominated)], rows: [])
        }
        guard let text else { return }
        for row in try TableCells.read(InputFile(name: AllotmentForm.document, bytes: text.utf8)).rows {
            guard row.count > 1 else { continue }
            switch row[0] {
            case "compare": compared.append(row[1])
            case "compareWeight": comparedWeights.append(row[1])
            default: settings[row[0]] = row[1]
            }
        }
    }

    /// What a form says. Rows that are blank are left out.
    init(_ form: FormFields) throws {
        let headings = form.all("h").map(AllotmentForm.line)
        var rows: [Int: [Int: String]] = [:]
        for (name, value) in form.beginning(with: "r.") {
            let parts = name.split(separator: ".").map { Int($0) }
            guard parts.count == 2, let row = parts[0], let column = parts[1], headings.indices.contains(column),
                (0..<AllotmentForm.mostRows).contains(row)
            else { throw Refusal.malformed }
            rows[row, default: [:]][column] = AllotmentForm.line(value)
        }
        guard headings.count <= AllotmentForm.mostColumns, !headings.isEmpty else { throw Refusal.malformed }
        table = TableCells(headings: headings, rows: [])
        for row in rows.keys.sorted() {
            let cells = headings.indices.map { rows[row]?[$0] ?? "" }
            if cells.contains(where: { !$0.isEmpty }) { table.rows.append(cells) }
        }
        settings = [:]
        for name in AllotmentForm.names { settings[name] = form[name] ?? "" }
        compared = form.all("compare").filter { ApportionmentMethod(rawValue: $0) != nil }
        comparedWeights = form.all("compareWeight").filter { $0 == "1" || headings.dropFirst().contains($0) }
        for (name, value) in form.beginning(with: "q.") {
            guard let unit = Int(name), (0..<AllotmentForm.mostRows).contains(unit) else { throw Refusal.malformed }
            quotas[unit] = AllotmentForm.line(value)
        }
        was = form["was"].flatMap { $0.isEmpty ? nil : $0 }
        (shown, allotted) = (form["shown"], (form["allotted"] ?? "").split(separator: " ").map(String.init))
    }

    /// A cell is one line.
    static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The settings as the store keeps them.
    var text: String {
        let rows =
            AllotmentForm.names.map { [$0, self[$0]] } + compared.map { ["compare", $0] }
            + comparedWeights.map { ["compareWeight", $0] } + kept
        return ([["setting", "value"]] + rows).map(CSVRecord.exactLine).joined()
    }

    /// The seed of a lot that was drawn, and what it was drawn for.
    private var kept: [[String]] {
        ["lot", "drawn"].compactMap { name in settings[name].map { [name, $0] } }
    }

    /// True where an officer wrote other seats than were allotted.
    var hasEdits: Bool {
        quotas.contains { unit, text in !allotted.indices.contains(unit) || allotted[unit] != text }
    }

    /// A digest of everything that the seats follow from; a lot is for this alone, so that nobody looks for a seed that suits.
    var digest: String {
        let asked = AllotmentForm.names.dropLast(2).map { [$0, self[$0]] }
        return Digest.of(OfficeStore.text(table) + asked.map(CSVRecord.exactLine).joined())
    }

    /// The seed that was drawn for exactly this.
    var lot: String? { settings["drawn"] == digest ? settings["lot"] : nil }

    /// Takes over the lot that the store has.
    mutating func takeLot(of stored: AllotmentForm) {
        for name in ["lot", "drawn"] { settings[name] = stored.settings[name] }
    }

    /// Changes rows or columns as a button says: `add`, `column`, `remove.3`, `up.3`, `down.3`, `drop.2`, `use.2`.
    mutating func change(_ deed: String) throws {
        let parts = deed.split(separator: ".").map(String.init)
        let index = parts.count > 1 ? Int(parts[1]) : nil
        switch (parts.first, index) {
        case ("add", nil): table.rows.append(table.headings.map { _ in "" })
        case ("column", nil):
            guard table.headings.count < AllotmentForm.mostColumns else { throw Refusal.malformed }
            table.headings.append("")
            for row in table.rows.indices { table.rows[row].append("") }
        case ("remove", let row?) where table.rows.indices.contains(row): table.rows.remove(at: row)
        case ("up", let row?) where row > 0 && table.rows.indices.contains(row): table.rows.swapAt(row, row - 1)
        case ("down", let row?) where row >= 0 && row < table.rows.count - 1: table.rows.swapAt(row, row + 1)
        case ("use", let column?): use(column)
        case ("drop", let column?) where column > 0 && column < table.headings.count:
            table.headings.remove(at: column)
            for row in table.rows.indices { table.rows[row].remove(at: column) }
        default: break
        }
    }

    /// Writes how many each unit nominated into a column of that name, and adds the units that are not there.
    mutating func count(_ numbers: [(unit: String, count: Int)], heading: String) {
        let column = table.headings.firstIndex(of: heading) ?? table.headings.count
        if column == table.headings.count {
            table.headings.append(heading)
            for row in table.rows.indices { table.rows[row].append("") }
        }
        for (unit, count) in numbers {
            let row = table.rows.firstIndex { $0[0] == unit } ?? table.rows.count
            if row == table.rows.count { table.rows.append([unit] + table.headings.dropFirst().map { _ in "" }) }
            table.rows[row][column] = "\(count)"
        }
        for row in table.rows.indices where !numbers.contains(where: { $0.unit == table.rows[row][0] }) {
            table.rows[row][column] = "0"
        }
    }
}

extension AllotmentForm {
    /// A table with the column of the units' names in front.
    static func named(_ table: TableCells) throws -> TableCells {
        let keys = (["unit", "value"] + PersonField.unit.headings).map { $0.lowercased() }
        guard let name = table.headings.firstIndex(where: { keys.contains($0.lowercased()) }), name > 0 else {
            return table
        }
        func moved(_ cells: [String]) -> [String] {
            var cells = cells
            cells.insert(cells.remove(at: name), at: 0)
            return cells
        }
        return TableCells(headings: moved(table.headings), rows: table.rows.map(moved))
    }
}
