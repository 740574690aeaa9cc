import CalendarDays
import Foundation
import SelectionInput
import Spreadsheets

/// Names, birth dates, ages, genders, citizens' numbers.
extension PersonCleaner {
    /// A name without a form of address before it.
    mutating func readName(_ cell: inout RawCell, _ person: inout ImportedPerson) -> (text: String, rule: ImportRule)? {
        let bare = cell.text.replacingOccurrences(
            of: #"^(ông|bà|anh|chị|đ/c|đồng chí|đc)\s*[.:]?\s+"#, with: "",
            options: [.regularExpression, .caseInsensitive])
        if bare != cell.text, !bare.isEmpty {
            addressed = HeadingNames.gender(ofAddress: cell.text)
            cell.change(to: bare, .formOfAddress)
        } else {
            addressed = nil
        }
        let latin = WrittenText.withLatinLetters(cell.text)
        return latin == cell.text ? nil : (latin, .lookAlike)
    }

    /// A birth date in the form of the pool.
    mutating func readBirth(
        _ cell: inout RawCell, _ person: inout ImportedPerson
    ) -> (text: String, rule: ImportRule)? {
        switch BirthCell(cell.text, kind: cell.kind, order: birthOrder) {
        case .day(let day, let rule):
            person.birthDay = day
            person.birthYear = day.date.year
            if let rule { cell.change(to: BirthCell.text(day), rule) } else { cell.text = BirthCell.text(day) }
            return nil
        case .offered(let day, let rule):
            (person.birthYear, person.offeredDay) = (day.date.year, day)
            return (BirthCell.text(day), rule)
        case .year(let year, let rule):
            person.birthYear = year
            return rule.map { ("\(year)", $0) }
        case .unknown:
            doubts.noDay(at: place(of: cell))
            return nil
        }
    }

    /// The day of birth from the text that holds after the answers to offers.
    func settleBirth(_ person: inout ImportedPerson) {
        guard person.birthDay == nil, let slot = slots[.birth], let text = person.values[slot] else { return }
        if case .day(let day, _) = BirthCell(text, kind: .text, order: BirthCell.Order([])) { person.birthDay = day }
    }

    /// What stands in columns for one gender: birth dates, or marks.
    mutating func readHalves(_ raw: RawPerson, _ person: inout ImportedPerson) {
        guard let genderSlot = slots[.gender], !raw.halves.isEmpty else { return settleBirth(&person) }
        if raw.halves.count > 1 {
            doubts.bothGenders(at: place(of: raw.halves[0].cell))
        } else {
            let (gender, cell) = raw.halves[0]
            var birth = cell
            // “x” says the gender only; whatever has digits was meant as a day, and is told where it is none.
            let isMark = !cell.text.contains(where: \.isNumber)
            if let birthSlot = slots[.birth], person.values[birthSlot] == nil, !isMark {
                person.columns[birthSlot] = cell.column
                let offer = readBirth(&birth, &person)
                finish(birth, offer, birthSlot, &person)
            }
            if person.values[genderSlot] == nil {
                derive(genderSlot, value(of: gender, genderSlot), .genderColumn, from: cell, &person)
            }
        }
        settleBirth(&person)
    }

    /// The word that the pool has for a gender.
    func value(of gender: Gender, _ slot: Int) -> String {
        switch matchers[slot]?.match(gender.rawValue) {
        case .certain(let value, _), .offered(let value, _): value
        case .value, .unknown, nil: gender.rawValue
        }
    }

    /// The gender that a value stands for.
    func gender(_ person: ImportedPerson) -> Gender? {
        guard let slot = slots[.gender], let text = person.values[slot] else { return nil }
        return [Gender.male, .female].first { value(of: $0, slot) == text }
    }

    /// Fills a slot of the pool with what follows from a cell, without doubt.
    mutating func derive(
        _ slot: Int, _ value: String, _ rule: ImportRule, from cell: RawCell, _ person: inout ImportedPerson
    ) {
        person.values[slot] = value
        person.columns[slot] = person.columns[slot] ?? cell.column
        if isKept(slot) { log.change(key(row: cell.row, column: cell.column, slot), "", to: value, rule) }
    }

    /// The age at the day that the office named, where the list has none.
    mutating func countAge(_ raw: RawPerson, _ person: inout ImportedPerson) {
        if let slot = slots[.gender], person.values[slot] == nil, let gender = addressed,
            let cell = slots[.name].flatMap({ raw.cells[$0] }), isKept(slot)
        {
            let text = log.offer(
                key(row: cell.row, column: cell.column, slot), "", to: value(of: gender, slot), .genderOfAddress)
            person.values[slot] = text.isEmpty ? nil : text
        }
        guard let slot = slots[.age], isKept(slot), person.values[slot] == nil, let day = map.ageDay,
            let cell = slots[.birth].flatMap({ raw.cells[$0] }) ?? raw.halves.first?.cell
        else { return }
        if let birth = person.birthDay {
            guard birth <= day else { return doubts.noDay(at: place(of: cell)) }
            derive(slot, "\(day.age(ofBornOn: birth))", .ageFromBirth, from: cell, &person)
        } else if person.offeredDay == nil, let year = person.birthYear, year <= day.date.year {
            let age = "\(day.date.year - year)"
            if map.yearOnly == .count { return derive(slot, age, .ageFromYear, from: cell, &person) }
            let text = log.offer(key(row: cell.row, column: cell.column, slot), "", to: age, .ageFromYear)
            person.values[slot] = text.isEmpty ? nil : text
        }
    }

    /// A citizen's number with the zero that a spreadsheet dropped.
    mutating func readCitizen(_ cell: inout RawCell, _ person: inout ImportedPerson) {
        let number = CitizenNumber(cell.text)
        if number.isPadded { cell.change(to: number.digits, .citizenZero) }
        if number.doubts.isEmpty || number.doubts == [.province] { person.citizen = number.digits }
    }

    /// Warns where a citizen's number does not fit what else is stated.
    mutating func checkCitizen(_ raw: RawPerson, _ person: inout ImportedPerson) {
        guard let slot = slots[.citizen], let text = person.values[slot], let cell = raw.cells[slot] else { return }
        for doubt in CitizenNumber(text).doubts(gender: gender(person), year: person.birthYear) {
            doubts.citizen(doubt, at: place(of: cell))
        }
    }
}

extension HeadingNames {
    /// The gender of a form of address.
    static func gender(ofAddress text: String) -> Gender? {
        switch text.lowercased().prefix(while: { $0.isLetter }) {
        case "ông", "anh": .male
        case "bà", "chị": .female
        default: nil
        }
    }
}
