import Foundation

/// The unit that a sheet as a whole says it is of: in its title, or in the name of its file.
struct SheetPlace {
    /// The unit in a title line, with the row; nil where there is none or several.
    let inTitle: (unit: String, row: Int)?
    /// The unit in the file's name, or in the sheet's.
    let inName: String?

    init(_ sheet: RawSheet, _ matchers: SlotMatchers) {
        let titles = sheet.titles.compactMap { title -> (unit: String, row: Int)? in
            switch matchers.units.match(title.text) {
            case .value: (title.text, title.row)
            case .certain(let unit, _): (unit, title.row)
            case .offered, .unknown: nil
            }
        }
        inTitle = Set(titles.map(\.unit)).count == 1 ? titles[0] : nil
        let file = ((sheet.grid.file as NSString).lastPathComponent as NSString).deletingPathExtension
        let names = [sheet.grid.sheet, file].compactMap(\.self)
        let plain = names.flatMap { [$0, $0.replacingOccurrences(of: "_", with: " ")] }
        inName =
            plain.lazy.compactMap { name in
                switch matchers.units.match(name) {
                case .value: name
                case .certain(let unit, _), .offered(let unit, _): unit
                case .unknown: nil
                }
            }.first
    }
}

extension PersonCleaner {
    /// The unit: of its cell, of its section, of the title, or, where somebody agrees, of the file's name.
    mutating func placeUnit(
        _ raw: RawPerson, _ place: SheetPlace, _ person: inout ImportedPerson, fallback cell: RawCell
    ) {
        guard let slot = slots[.unit], person.values[slot] == nil else { return }
        let line = key(row: cell.row, column: cell.column, slot)
        if let section = raw.unitSection {
            switch matchers.units.match(section.text) {
            case .value: derive(slot, section.text, .unitFromSection, from: cell, &person)
            case .certain(let unit, _): derive(slot, unit, .unitFromSection, from: cell, &person)
            case .offered(let unit, _): person.values[slot] = answered(log.offer(line, "", to: unit, .unitFromSection))
            case .unknown: break
            }
        } else if let title = place.inTitle, place.inName.map({ $0 == title.unit }) ?? true {
            derive(slot, title.unit, .unitFromTitle, from: cell, &person)
        } else if let unit = place.inName {
            // One question for the sheet as a whole.
            if sheetUnit == nil { sheetUnit = log.offer(key(row: 1, column: 0, slot), "", to: unit, .unitFromFile) }
            person.values[slot] = answered(sheetUnit ?? "")
        }
    }

    /// The class of its section, where it has none of its own.
    mutating func placeClass(_ raw: RawPerson, _ person: inout ImportedPerson, fallback cell: RawCell) {
        guard let slot = slots[.class], person.values[slot] == nil, let section = raw.classSection else { return }
        switch matchers[slot]?.match(RowReading.withoutMark(section.text)) ?? .unknown {
        case .value: derive(slot, RowReading.withoutMark(section.text), .classFromSection, from: cell, &person)
        case .certain(let name, _): derive(slot, name, .classFromSection, from: cell, &person)
        case .offered(let name, _):
            let line = key(row: cell.row, column: cell.column, slot)
            person.values[slot] = answered(log.offer(line, "", to: name, .classFromSection))
        case .unknown: break
        }
    }

    private func answered(_ text: String) -> String? { text.isEmpty ? nil : text }
}
