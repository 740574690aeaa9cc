import CalendarDays
import SelectionInput
import Spreadsheets
import Wording

/// Makes nominees for the pool of what a sheet has, noting every change.
struct PersonCleaner {
    let slots: Slots
    let map: ImportMap
    let matchers: SlotMatchers
    var log: ReviewLog
    var doubts = ImportDoubts()

    /// The sheet that is being read, and what its columns show.
    private var grid = CellGrid(file: "", sheet: nil)
    private(set) var birthOrder = BirthCell.Order([])
    /// What texts stand for, by slot.
    private var matches: [Int: [String: ValueMatcher.Match]] = [:]
    /// The unit that the office gave the whole sheet, blank where it has not; nil where that was not asked.
    var sheetUnit: String?
    /// True where lists name units and none is known: it is told once, not of each name.
    private(set) var namesUnits = false
    /// The gender of the form of address before the name that was read last.
    var addressed: Gender?

    init(_ slots: Slots, _ map: ImportMap, _ matchers: SlotMatchers, _ log: ReviewLog) {
        (self.slots, self.map, self.matchers, self.log) = (slots, map, matchers, log)
    }

    /// The nominees of a sheet.
    mutating func people(of sheet: RawSheet) -> [ImportedPerson] {
        (grid, sheetUnit) = (sheet.grid, nil)
        let births = sheet.people.flatMap { person in
            person.halves.map(\.cell.text) + [slots[.birth].flatMap { person.cells[$0]?.text }].compactMap(\.self)
        }
        birthOrder = BirthCell.Order(births)
        for row in sheet.nobody {
            log.change(key(row: row.row, column: 0, nil), row.text, to: "", row.rule)
        }
        let place = SheetPlace(sheet, matchers)
        return sheet.people.compactMap { person(from: $0, place) }
    }

    /// The key of a line about a cell, for a slot of the pool, or about its row.
    func key(row: Int, column: Int, _ slot: Int?) -> ReviewLine.Key {
        ReviewLine.Key(
            file: grid.file, sheet: grid.sheet ?? "", cell: CellAddress.letters(ofColumn: column) + "\(row)",
            column: slot.map { slots.all[$0].column.heading } ?? "")
    }

    /// The place of a cell.
    func place(of cell: RawCell) -> SourceLocation { grid.place(row: cell.row, column: cell.column) }

    /// True where the pool has a slot.
    func isKept(_ slot: Int) -> Bool { slots.all[slot].isKept }

    private mutating func person(from raw: RawPerson, _ place: SheetPlace) -> ImportedPerson? {
        let first = raw.cells.values.min { $0.column < $1.column } ?? raw.halves.first?.cell
        guard let nameSlot = slots[.name], let nameCell = raw.cells[nameSlot] ?? first else { return nil }
        if raw.isNameOnly {
            let line = key(row: raw.row, column: nameCell.column, nil)
            guard log.offer(line, "", to: nameCell.text, .onlyName) != "" else { return nil }
        }
        var person = ImportedPerson(
            file: grid.file, sheet: grid.sheet, row: raw.row,
            nameCell: CellAddress.letters(ofColumn: nameCell.column) + "\(raw.row)")
        for (slot, cell) in raw.cells.sorted(by: { $0.key < $1.key }) {
            var cell = cell
            join(raw.continued.filter { $0.slot == slot }.map(\.cell), to: &cell, slot)
            set(slot, cell, of: &person)
        }
        if raw.cells[nameSlot] == nil {
            // Nobody is left out for want of a name: it is asked for.
            let line = key(row: raw.row, column: nameCell.column, nameSlot)
            let name = log.offer(line, "", to: "", .noName)
            if !name.isEmpty { person.values[nameSlot] = name }
        }
        readHalves(raw, &person)
        placeUnit(raw, place, &person, fallback: nameCell)
        placeClass(raw, &person, fallback: nameCell)
        countAge(raw, &person)
        checkCitizen(raw, &person)
        return person
    }

    /// Joins what stands in further rows, where it says more.
    private mutating func join(_ further: [RawCell], to cell: inout RawCell, _ slot: Int) {
        let texts = further.map(\.text).filter { $0 != cell.text }
        guard !texts.isEmpty else { return }
        let joined = ([cell.text] + texts).joined(separator: "; ")
        let key = key(row: cell.row, column: cell.column, slot)
        cell.text = isKept(slot) ? log.offer(key, cell.text, to: joined, .continued) : joined
    }

    /// Gives a slot its value.
    private mutating func set(_ slot: Int, _ cell: RawCell, of person: inout ImportedPerson) {
        var cell = cell
        person.columns[slot] = cell.column
        var offer: (text: String, rule: ImportRule)?
        let field = slots.all[slot].field
        switch field {
        case _ where field != .name && matchers.isEmpty(cell.text, slot): cell.change(to: "", .saysNothing)
        case .birth: offer = readBirth(&cell, &person)
        case .name: offer = readName(&cell, &person)
        case .citizen: readCitizen(&cell, &person)
        case .unit where matchers.lacksUnits: namesUnits = namesUnits || isKept(slot)
        case .unit:
            let units = matchers.units
            offer = take(match(cell.text, slot) { units.match($0) }, &cell, slot)
        default: offer = readValue(&cell, slot)
        }
        finish(cell, offer, slot, &person)
    }

    /// Notes the change of a cell and what is offered for it, and gives the slot the value that holds.
    mutating func finish(
        _ cell: RawCell, _ offer: (text: String, rule: ImportRule)?, _ slot: Int, _ person: inout ImportedPerson
    ) {
        guard isKept(slot) else {
            person.values[slot] = cell.text.isEmpty ? nil : cell.text
            return
        }
        let key = key(row: cell.row, column: cell.column, slot)
        if let rule = cell.rule, !cell.text.unicodeScalars.elementsEqual(cell.written.unicodeScalars) {
            log.change(key, cell.written, to: cell.text, rule)
        }
        var text = cell.text
        if let offer { text = log.offer(key, cell.text, to: offer.text, offer.rule) }
        person.values[slot] = text.isEmpty ? nil : text
    }

    /// What a text stands for in a slot: each text is looked up once.
    private mutating func match(
        _ text: String, _ slot: Int, _ look: (String) -> ValueMatcher.Match
    ) -> ValueMatcher.Match {
        if let known = matches[slot]?[text] { return known }
        let match = look(text)
        matches[slot, default: [:]][text] = match
        return match
    }

    /// Does what leaves no doubt about a match, and says what is offered.
    private mutating func take(
        _ match: ValueMatcher.Match, _ cell: inout RawCell, _ slot: Int
    ) -> (text: String, rule: ImportRule)? {
        switch match {
        case .value: return nil
        case .certain(let value, let rule):
            cell.change(to: value, matchers.truths.contains(slot) && rule == .synonym ? .mark : rule)
            return nil
        case .offered(let value, let rule): return (value, rule)
        case .unknown:
            doubts.unknown(cell.text, slot, at: grid.place(row: cell.row, column: cell.column))
            return nil
        }
    }

    private mutating func readValue(_ cell: inout RawCell, _ slot: Int) -> (text: String, rule: ImportRule)? {
        if matchers.truths.contains(slot), BirthCell(cell.text, kind: cell.kind, order: birthOrder) != .unknown {
            if !["0", "1"].contains(cell.text) {
                cell.change(to: "Có", .memberSince)
                return nil
            }
        }
        if let matcher = matchers[slot] { return take(match(cell.text, slot, matcher.match), &cell, slot) }
        let latin = WrittenText.withLatinLetters(cell.text)
        return latin == cell.text ? nil : (latin, .lookAlike)
    }
}
