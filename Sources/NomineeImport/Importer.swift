import SelectionCore
import SelectionInput
import Wording

/// What an import is made from.
package struct ImportMaterial: Sendable {
    /// The lists, in the order in which they are read.
    package var files: [InputFile]
    /// The plan, and what it says of the pool.
    package var plan: PlanForImport
    /// How lists are read.
    package var map = ImportMap()
    /// The units that are known beside those of the plan, with their seats where they are known.
    package var units: [ImportUnit] = []
    /// Where their seats come from; nil where none are known.
    package var seatsOrigin: SeatsOrigin?
    /// Answers of the office to an earlier review.
    package var decisions = ReviewDecisions()
    /// An earlier pool, whose ids stay.
    package var previous = PreviousPool()

    /// An import of `files` for a plan.
    package init(files: [InputFile], plan: PlanForImport) { (self.files, self.plan) = (files, plan) }
}

/// A unit, and how many delegates it may have.
package struct ImportUnit: Sendable, Equatable {
    /// Its name.
    package var name: String
    /// The least and the most delegates; nil where nothing says so.
    package var least: Int?
    package var most: Int?

    /// A unit.
    package init(name: String, least: Int? = nil, most: Int? = nil) {
        (self.name, self.least, self.most) = (name, least, most)
    }
}

/// Where the numbers of units' seats come from.
package enum SeatsOrigin: Sendable {
    case plan, units

    /// The sentence that says so.
    package var message: ImportReportMessage { self == .plan ? .seatsOfPlan : .seatsOfUnits }
}

/// What came of an import: one clean pool, what was changed, what waits to be confirmed.
package struct ImportResult: Sendable {
    /// A sheet that was read.
    package struct File: Sendable, Equatable {
        /// The file's name, and the sheet's.
        package var file: String
        package var sheet: String?
        /// The row of its header; nil where none was found.
        package var header: Int?
        /// The number of nominees in it, and of rows that are nobody.
        package var nominees: Int
        package var leftOut: Int
    }

    /// The sheets, in the order in which they were read.
    package var files: [File] = []
    /// The pool's columns.
    package var columns: [PoolColumn] = []
    /// The pool's rows, by column; the last cell is the source.
    package var rows: [[String]] = []
    /// The lines of the review, in the order of the files.
    package var review: [ReviewLine] = []
    /// The values that are not known in their columns, each once.
    package var unknown: [UnknownValue] = []
    /// The values that columns are known to have, by headings; columns in which any text will do are not among them.
    package var known: [String: [String]] = [:]
    /// True where no unit is known, so that their names stay as lists have them.
    package var lacksUnits = false
    /// What people who may be there twice are told apart by and the pool does not have.
    package var apart = Apart()
    /// What is missing.
    package var completeness = Completeness()
    /// What should be looked at.
    package var remarks: [Diagnostic] = []

    /// Cells that tell people apart, of those alone who may be in the lists twice.
    package struct Apart: Sendable {
        /// The headings.
        package var headings: [String] = []
        /// The cells under them, by the sources of rows.
        package var cells: [String: [String]] = [:]

        /// No cells.
        init() {}

        init(_ people: [ImportedPerson], _ repeats: [Int: Int], _ slots: Slots) {
            let read = [PersonField.birth, .citizen].compactMap { slots[$0] }.filter { !slots.all[$0].isKept }
            headings = read.map { slots.all[$0].column.heading }
            for index in Set(repeats.keys).union(repeats.values) {
                cells[people[index].source] = read.map { people[index].values[$0] ?? "" }
            }
        }
    }

    /// The same import, asked again with the pool that came of it as the earlier one: whoever got a new id has the id as before.
    package var askedAgain: ImportResult {
        var result = self
        for index in result.review.indices where result.review[index].rule == .newID {
            result.review[index].rule = .previousID
        }
        return result
    }

    /// The lines that wait to be answered.
    package var waiting: Int { review.count(where: \.isWaiting) }
}

/// Makes one pool of many lists.
package enum Importer {
    /// Reads the lists, cleans what leaves no doubt, and says what has to be confirmed.
    /// - Throws: `InputRejection` with every file that cannot be read, or has no list of nominees.
    /// - Complexity: O(cells).
    package static func read(_ material: ImportMaterial) throws(InputRejection) -> ImportResult {
        let slots = Slots(material.plan.columns, keeping: material.map)
        let matchers = SlotMatchers(slots, material.map, units: material.units.map(\.name))
        var problems = ProblemList()
        let sheets = self.sheets(material, slots, matchers, &problems)
        guard !problems.hasErrors, let idSlot = slots[.id], let nameSlot = slots[.name] else {
            throw InputRejection(problems.sorted)
        }
        var cleaner = PersonCleaner(slots, material.map, matchers, ReviewLog(material.decisions))
        var result = ImportResult()
        var people: [ImportedPerson] = []
        for sheet in sheets {
            let own = cleaner.people(of: sheet)
            people += own
            result.files.append(
                ImportResult.File(
                    file: sheet.grid.file, sheet: sheet.grid.sheet, header: sheet.header?.rows.lowerBound,
                    nominees: own.count, leftOut: sheet.nobody.count))
        }
        let repeats = PersonMatching.repeats(people, nameSlot: nameSlot, unitSlot: slots[.unit])
        result.apart = ImportResult.Apart(people, repeats, slots)
        assignIDs(&people, repeats, idSlot, nameSlot, material, &cleaner)
        dropRepeated(&people, repeats, nameSlot: nameSlot, &cleaner)
        result.columns = slots.kept.map(\.column)
        result.rows = people.map { person in slots.kept.indices.map { person.values[$0] ?? "" } + [person.source] }
        result.review = cleaner.log.lines
        result.completeness = Completeness(people, slots, matchers, material)
        result.known = matchers.known(slots)
        result.lacksUnits = matchers.lacksUnits && slots.kept.contains { $0.field == .unit }
        if cleaner.namesUnits { problems.warning(at: nil, Message(ImportMessage.noUnitsKnown)) }
        result.unknown = UnknownValue.all(cleaner.doubts.unknown, slots, matchers)
        problems.add(contentsOf: cleaner.doubts.remarks(slots, matchers))
        remarkStale(cleaner.log, material.decisions, &problems)
        result.remarks = problems.sorted
        return result
    }

    /// The sheets with lists of nominees.
    private static func sheets(
        _ material: ImportMaterial, _ slots: Slots, _ matchers: SlotMatchers, _ problems: inout ProblemList
    ) -> [RawSheet] {
        let classes = slots[.class].flatMap { matchers[$0] }
        let knowledge = SheetReading.Knowledge(
            slots: slots, names: HeadingNames(slots, material.map), nameSlot: slots[.name] ?? 0,
            isUnit: { matchers.units.isName($0) },
            isClass: { text in
                switch classes?.match(RowReading.withoutMark(text)) {
                case .value, .certain, .offered(_, .lookAlike), .offered(_, .withoutMarks): true
                default: false
                }
            })
        var (sheets, rows): ([RawSheet], Int) = ([], 0)
        for file in material.files {
            let grids = CellGrid.read(file, &problems)
            rows += grids.reduce(0) { $0 + $1.rows.count }
            if let excess = file.limits?.excess(rowsTogether: rows) {
                // It is no fault of one file: none is named.
                problems.error(at: nil, excess)
                return []
            }
            let read = grids.filter { !$0.rows.isEmpty }.map { SheetReading.read($0, knowledge) }
            let lists = read.filter { $0.header != nil }
            if lists.isEmpty, !grids.isEmpty { SheetRemarks.noList(file, read, knowledge, &problems) }
            for sheet in read { SheetRemarks.remark(sheet, isOnly: read.count == 1, slots, &problems) }
            sheets += lists
        }
        return sheets
    }

    /// Offers to leave out people who stand in the lists before; agreed to, they are gone, and what the first time lacks is taken
    /// from them.
    private static func dropRepeated(
        _ people: inout [ImportedPerson], _ repeats: [Int: Int], nameSlot: Int, _ cleaner: inout PersonCleaner
    ) {
        var dropped: Set<Int> = []
        for (index, earlier) in repeats.sorted(by: { $0.key < $1.key }) {
            let (person, other) = (people[index], people[earlier])
            let key = ReviewLine.Key(file: person.file, sheet: person.sheet ?? "", cell: person.nameCell, column: "")
            let before = person.values[nameSlot] ?? ""
            let after = "= \(other.source)"
            guard cleaner.log.offer(key, before, to: after, .samePerson) != before else { continue }
            dropped.insert(index)
            var kept = earlier
            while dropped.contains(kept), let before = repeats[kept] { kept = before }
            complete(&people[kept], by: person, &cleaner)
        }
        people = people.indices.filter { !dropped.contains($0) }.map { people[$0] }
    }

    /// Takes what `person` lacks from another time that they are in the lists: a day of birth, too, where only its year is known.
    private static func complete(
        _ person: inout ImportedPerson, by other: ImportedPerson, _ cleaner: inout PersonCleaner
    ) {
        let isCloser = person.birthDay == nil && other.birthDay != nil && person.birthYear == other.birthYear
        for (index, slot) in cleaner.slots.all.enumerated() where slot.isKept {
            let old = person.values[index] ?? ""
            guard old.isEmpty || isCloser && slot.field == .birth, let value = other.values[index] else { continue }
            person.values[index] = value
            let key = ReviewLine.Key(
                file: person.file, sheet: person.sheet ?? "", cell: person.nameCell, column: slot.column.heading)
            cleaner.log.change(key, old, to: value, .samePerson)
        }
        if isCloser { person.birthDay = other.birthDay }
    }

    /// Gives everybody an id. Those who may be there twice come last, so that nobody else's id depends on the answer.
    private static func assignIDs(
        _ people: inout [ImportedPerson], _ repeats: [Int: Int], _ idSlot: Int, _ nameSlot: Int,
        _ material: ImportMaterial, _ cleaner: inout PersonCleaner
    ) {
        let order = people.indices.filter { repeats[$0] == nil } + people.indices.filter { repeats[$0] != nil }
        var assignment = IDAssignment(
            material.map.ids, previous: material.previous, written: people.map { $0.values[idSlot] })
        let given = assignment.assign(
            to: order.map { people[$0] }, firsts: people.count - repeats.count, idSlot: idSlot, nameSlot: nameSlot,
            unitSlot: cleaner.slots[.unit])
        for (index, id) in zip(order, given) {
            if let rule = id.rule {
                let person = people[index]
                let key = ReviewLine.Key(
                    file: person.file, sheet: person.sheet ?? "", cell: person.nameCell,
                    column: cleaner.slots.all[idSlot].column.heading)
                cleaner.log.change(key, person.values[idSlot] ?? "", to: id.id, rule)
            }
            people[index].values[idSlot] = id.id
        }
    }

    /// Answers that no longer fit what is written.
    private static func remarkStale(_ log: ReviewLog, _ decisions: ReviewDecisions, _ problems: inout ProblemList) {
        let done = log.used.union(log.lines.filter(\.isCertain).map(\.key))
        for key in decisions.keys.subtracting(done).sorted(by: { ($0.file, $0.cell) < ($1.file, $1.cell) }) {
            let cell = [key.sheet, key.cell].filter { !$0.isEmpty }.joined(separator: "!")
            problems.warning(
                at: SourceLocation(file: key.file),
                Message(ImportMessage.staleDecision(cell: cell, column: key.column.quotable)))
        }
    }
}
