import Foundation
import SelectionInput
import Spreadsheets

/// Reads a sheet from top to bottom: titles, headers, sections, nominees, what is nobody.
struct SheetReading {
    /// What is known of lists.
    struct Knowledge {
        let slots: Slots
        let names: HeadingNames
        /// The slot of names.
        let nameSlot: Int
        /// True for a text that names a unit.
        let isUnit: (String) -> Bool
        /// True for a text that names a class.
        let isClass: (String) -> Bool
    }

    private let knowledge: Knowledge
    private var sheet: RawSheet
    private var rows: [CellGrid.Row]
    private let legacy: LegacyText?
    /// Merged cells: those of names, and those of one column.
    private let names: MergedCells
    private let columns: MergedCells
    private var header: Header?
    private var hasEnded = false
    private var unit: (text: String, row: Int, level: Int)?
    private var group: (text: String, row: Int, level: Int)?
    /// The nearest text above in each column, of rows of nominees.
    private var above: [Int: String] = [:]

    /// The nominees of a sheet.
    /// - Complexity: O(cells).
    static func read(_ grid: CellGrid, _ knowledge: Knowledge) -> RawSheet {
        var reading = SheetReading(grid, knowledge)
        reading.read()
        return reading.sheet
    }

    private init(_ grid: CellGrid, _ knowledge: Knowledge) {
        self.knowledge = knowledge
        sheet = RawSheet(grid: grid)
        rows = grid.rows
        names = MergedCells(grid.merges, onlyColumns: false)
        columns = MergedCells(grid.merges, onlyColumns: true)
        legacy = LegacyText.shown(
            by: grid.rows.lazy.flatMap(\.cells.values).filter { LegacyText(font: $0.font) == nil }.map(\.text))
    }

    /// The cell's text in Unicode, with the reasons why it is not as written.
    private func cell(_ cell: CellGrid.Cell, _ column: Int, _ row: Int) -> RawCell {
        var raw = RawCell(column: column, row: row, written: cell.text, text: cell.text, kind: cell.kind)
        if let encoding = LegacyText(font: cell.font) ?? legacy {
            let text = encoding.unicode(cell.text)
            let isCapital = encoding == .tcvn3 && LegacyText.showsCapitals(font: cell.font)
            raw.change(to: isCapital ? text.uppercased() : text, encoding == .tcvn3 ? .tcvn3 : .vni)
        }
        for step in WrittenText.steps(raw.text) where step.isCertain { raw.change(to: step.text, step.rule) }
        return raw
    }

    private mutating func read() {
        // What a header is looked for in is text in Unicode.
        for index in rows.indices {
            let row = rows[index]
            var cells = row.cells
            for (column, written) in row.cells { cells[column]?.text = cell(written, column, row.number).text }
            rows[index].cells = cells
        }
        let finder = HeaderFinder(
            names: knowledge.names, nameSlot: knowledge.nameSlot, rows: rows, merges: sheet.grid.merges)
        var index = 0
        while index < rows.count {
            if let found = finder.header(at: index) {
                if header == nil { sheet.header = found } else { note(rows[index], .repeatedHeader) }
                (header, hasEnded, above) = (found, false, [:])
                while index < rows.count, rows[index].number <= found.rows.upperBound { index += 1 }
                continue
            }
            if let header { read(row: index, header) } else { readTitle(rows[index]) }
            index += 1
        }
    }

    private mutating func readTitle(_ row: CellGrid.Row) {
        sheet.titles += row.cells.sorted { $0.key < $1.key }.map { ($0.value.text, row.number) }
    }

    private mutating func note(_ row: CellGrid.Row, _ rule: ImportRule) {
        let text = row.cells.sorted { $0.key < $1.key }.map(\.value.text).joined(separator: " | ")
        sheet.nobody.append((row.number, text, rule))
    }

    private mutating func read(row index: Int, _ header: Header) {
        let row = rows[index]
        guard !hasEnded else { return note(row, .signature) }
        let nameColumn = header.column(of: knowledge.nameSlot) ?? 0
        let texts = row.cells.mapValues(\.text).filter { header.roles[$0.key] != nil || row.cells.count <= 3 }
        guard !texts.isEmpty else { return }
        let isKnown = { (text: String) in knowledge.isUnit(text) || knowledge.isClass(text) }
        if isBelowMergedName(row.number, nameColumn) { return addContinuation(index, header) }
        switch RowReading(texts, header, nameColumn: nameColumn, isKnownSection: isKnown) {
        case .person: addPerson(index, header)
        case .onlyName: addPerson(index, header, isNameOnly: true)
        case .continuation: addContinuation(index, header)
        case .section(let text): enter(text, mark: texts[texts.keys.min() ?? 0] ?? "", row)
        case .nobody(let rule): note(row, rule)
        case .end:
            hasEnded = true
            note(row, .signature)
        }
    }

    /// True where the cell of the name is merged with one above it: the row belongs to that nominee.
    private func isBelowMergedName(_ row: Int, _ column: Int) -> Bool {
        guard let rows = names.rows(with: row, inColumn: column) else { return false }
        return rows.lowerBound < row && !(header?.rows.contains(rows.lowerBound) ?? false)
    }

    /// Enters a section: of a unit, of a class, or of neither.
    private mutating func enter(_ text: String, mark: String, _ row: CellGrid.Row) {
        note(row, .section)
        let level = SheetReading.level(mark == text ? text : mark)
        if knowledge.isClass(text) {
            group = (text, row.number, level)
            if let unit, unit.level > level { self.unit = nil }
        } else if knowledge.isUnit(text) {
            unit = (text, row.number, level)
            if let group, group.level >= level { self.group = nil }
        }
        above = [:]
    }

    /// The rank of a section's mark: A before I before 1 before none.
    private static func level(_ text: String) -> Int {
        let mark = text.prefix { !".)-: ".contains($0) }
        if mark.isEmpty || mark.count > 5 { return 3 }
        if mark.allSatisfy({ "IVXLC".contains($0) }) { return 1 }
        if mark.allSatisfy(\.isNumber) { return 2 }
        return mark.count == 1 ? 0 : 3
    }

    private mutating func addPerson(_ index: Int, _ header: Header, isNameOnly: Bool = false) {
        var person = RawPerson(row: rows[index].number)
        person.isNameOnly = isNameOnly
        person.unitSection = unit.map { ($0.text, $0.row) }
        person.classSection = group.map { ($0.text, $0.row) }
        for (column, role) in header.roles.sorted(by: { $0.key < $1.key }) {
            guard let cell = raw(column, index) else { continue }
            switch role {
            case .slot(let slot): person.cells[slot] = cell
            case .restOfName:
                if person.cells[knowledge.nameSlot] == nil {
                    person.cells[knowledge.nameSlot] = cell
                } else {
                    let text = (person.cells[knowledge.nameSlot]?.text ?? "") + " " + cell.text
                    person.cells[knowledge.nameSlot]?.written += " " + cell.written
                    person.cells[knowledge.nameSlot]?.text = text
                }
            case .half(let gender): person.halves.append((gender, cell))
            case .numbering, .unread: break
            }
        }
        sheet.people.append(person)
    }

    /// Adds what a further row says to the last nominee.
    private mutating func addContinuation(_ index: Int, _ header: Header) {
        guard let last = sheet.people.indices.last else { return addPerson(index, header) }
        for (column, role) in header.roles.sorted(by: { $0.key < $1.key }) {
            guard case .slot(let slot) = role, rows[index].cells[column] != nil, let cell = raw(column, index) else {
                continue
            }
            sheet.people[last].continued.append((slot, cell))
        }
    }

    /// The cell in a column: that of the first of merged ones, and the one above where it says so.
    private mutating func raw(_ column: Int, _ index: Int) -> RawCell? {
        let number = rows[index].number
        guard let written = sheet.grid.rows[index].cells[column] else {
            guard columns.rows(with: number, inColumn: column) != nil, let top = above[column] else { return nil }
            var cell = RawCell(column: column, row: number, written: "", text: "", kind: .text)
            cell.change(to: top, .mergedCells)
            return cell
        }
        var cell = cell(written, column, number)
        guard !cell.text.isEmpty else { return nil }
        if AsAbove.isMark(cell.text), let top = above[column] { cell.change(to: top, .asAbove) }
        above[column] = cell.text
        return cell
    }
}
