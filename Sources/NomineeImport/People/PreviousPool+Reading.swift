import CalendarDays
import SelectionCore
import SelectionInput
import Wording

extension PreviousPool {
    /// An earlier pool in a file: whoever has an id and a name, by the headings of the plan.
    /// - Throws: `InputRejection` where it cannot be read, or has no ids or names.
    package static func read(_ file: InputFile, plan: PlanForImport) throws(InputRejection) -> PreviousPool {
        var problems = ProblemList()
        guard let grid = CellGrid.read(file, &problems).first, !problems.hasErrors else {
            throw InputRejection(problems.sorted)
        }
        let slots = Slots(plan.columns, keeping: ImportMap())
        let names = HeadingNames(slots, ImportMap())
        var columns: [Int: Int] = [:]
        for (column, cell) in grid.rows.first?.cells ?? [:] {
            if let slot = names.slot(cell.text), columns[slot] == nil { columns[slot] = column }
        }
        for field in [PersonField.id, .name] {
            guard let slot = slots[field], columns[slot] == nil else { continue }
            problems.error(at: file.place, Message(.missingHeader(header: slots.all[slot].column.heading)))
        }
        var seen: Set<String> = []
        for row in grid.rows.dropFirst() {
            guard let column = slots[.id].flatMap({ columns[$0] }), let id = row.cells[column]?.text.normalized,
                !id.isEmpty, !seen.insert(id).inserted
            else { continue }
            problems.error(
                at: grid.place(row: row.number, column: column),
                Message(ImportFileMessage.previousTwice(id: id.quotable)))
        }
        guard !problems.hasErrors else { throw InputRejection(problems.sorted) }
        return PreviousPool(
            grid.rows.dropFirst().compactMap { row in
                func text(_ field: PersonField) -> String? {
                    slots[field].flatMap { columns[$0] }.flatMap { row.cells[$0]?.text.normalized }
                }
                guard let id = text(.id), let name = text(.name) else { return nil }
                var person = ImportedPerson(file: "", sheet: nil, row: row.number, nameCell: "")
                person.values[0] = name
                if let birth = text(.birth), case .day(let day, _) = BirthCell(birth, kind: .text, order: .init([])) {
                    person.birthDay = day
                }
                if let number = text(.citizen).map({ CitizenNumber($0) }), number.doubts.isEmpty {
                    person.citizen = number.digits
                }
                return Member(
                    id: id, keys: person.keys(nameSlot: 0), nameAndUnit: nameAndUnit(name, text(.unit)), name: name)
            })
    }
}
