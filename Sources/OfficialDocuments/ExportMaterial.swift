import CalendarDays
import SelectionCore
import SelectionFile
import SelectionInput
import SelectionReport
import Wording

/// What papers are made of: a selection, the nominees it is of, and what is known besides.
package struct ExportMaterial: Sendable {
    /// Whether somebody came.
    package struct Attendance: Sendable, Equatable {
        /// True for whoever was there.
        package var isPresent: Bool
        /// The reason why not; blank where none is stated.
        package var reason: String

        /// Somebody who came, or did not.
        package init(isPresent: Bool, reason: String) { (self.isPresent, self.reason) = (isPresent, reason) }
    }

    /// The plan and the nominees.
    package var inputs: SelectionInputs
    /// The rows of the delegates.
    package var delegates: [Int]
    /// The selection file.
    package var selection: StatedSelection
    /// The rows of the reserves, in their order, each with the delegate's ids whom they replace first.
    package var alternates: [Int] = []
    /// The ids of the delegates before, where there is an older list.
    package var previous: [String]?
    /// Why delegates withdrew, by id, as far as the office keeps it; for papers that are not for everybody.
    package var withdrawalReasons: [String: String] = [:]
    /// Who came, by id; nil where nobody has said so yet.
    package var attendance: [String: Attendance]?
    /// The day on which ages are counted; nil where the letterhead has none.
    package var day: CalendarDay?
    /// The office's own table of units: their order, full names and numbers; nil where there is none.
    package var units: UnitTable?
    /// The fields, or headings, that lists of people have; nil for those that are usual.
    package var columns: [String]?
    /// True for papers that everybody may read: name, unit and title only, and no count by which somebody is known.
    package var isPublic = false
    /// The language.
    package var language: Language
    /// The columns of the nominees' file by field.
    package let fields: [PersonField: Int]

    /// Material on a selection.
    package init(_ inputs: SelectionInputs, delegates: [Int], selection: StatedSelection, language: Language) {
        (self.inputs, self.delegates, self.selection, self.language) = (inputs, delegates, selection, language)
        fields = PersonField.columns(in: inputs.pool.records.headers, named: inputs.plan.headers)
    }

    /// What the file has of a nominee; blank where it has nothing.
    func text(_ field: PersonField, _ row: Int) -> String {
        fields[field].map { inputs.pool.records.field($0, ofRow: row) } ?? ""
    }

    /// The name of a nominee, or the id where there is none.
    func name(_ row: Int) -> String {
        let name = inputs.pool.name(row) ?? text(.name, row)
        return name.isEmpty ? inputs.pool.id(row) : name
    }

    /// The unit of a nominee.
    func unit(_ row: Int) -> String { text(.unit, row) }

    /// The class of a nominee; blank where the plan has no composition.
    func group(_ row: Int) -> String {
        guard let column = inputs.plan.composition?.column else { return text(.class, row) }
        return inputs.pool.texts(ofColumn: column)?(row) ?? ""
    }

    /// The rows in the Vietnamese order of names, equal names by id.
    func byName(_ rows: [Int]) -> [Int] {
        let keys = rows.map { ($0, VietnameseOrder.Key(name($0)), inputs.pool.id($0)) }
        return keys.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    }

    /// The title of the conference.
    var conference: String { inputs.plan.title.isEmpty ? say(.conferenceWord) : inputs.plan.title }

    /// Whole numbers and shares as the language writes them.
    var numbers: NumberStyle { NumberStyle(language) }

    /// The columns of lists of people: heading, and the text of a nominee.
    var personColumns: [(heading: String, text: (Int) -> String)] { personColumns(without: nil) }

    /// The columns of lists of people, but for one that says the same of everybody.
    private func personColumns(without omitted: PersonField?) -> [(heading: String, text: (Int) -> String)] {
        let usual: [String] = [PersonField.name, .position, .unit, .class].map(\.rawValue)
        let all = isPublic ? [PersonField.name, .position, .unit].map(\.rawValue) : columns ?? usual
        let names = all.filter { $0 != omitted?.rawValue }
        let headers = inputs.pool.records.headers
        return names.compactMap { name in
            let field = PersonField(rawValue: name)
            if field == .name { return (inputs.plan.header(for: "name"), self.name) }
            guard let column = field.flatMap({ fields[$0] }) ?? headers.firstIndex(of: name) else { return nil }
            return (headers[column], { inputs.pool.records.field(column, ofRow: $0) })
        }
    }

    /// Checks the columns that a letterhead names for lists of people.
    /// - Throws: `InputRejection` with every name that is neither a field nor a heading of the nominees' list.
    /// - Returns: A warning for each field that the list has no column for.
    package func check(columnsOf letterhead: Letterhead) throws(InputRejection) -> [Diagnostic] {
        let headers = inputs.pool.records.headers.filter { !$0.isEmpty }
        let names = PersonField.allCases.filter { fields[$0] != nil || $0 == .name }.map(\.rawValue) + headers
        var problems = ProblemList()
        for (name, place) in zip(letterhead.columns ?? [], letterhead.columnPlaces) where !names.contains(name) {
            if PersonField(rawValue: name) != nil {
                problems.warning(at: place, Message(PaperMessage.fieldWithoutColumn(name: name)))
            } else {
                problems.error(
                    at: place, Message(PaperMessage.unknownPersonColumn(name: name.quotable)),
                    advice: [
                        Message(.allowedValues(values: names.joined(separator: ", "))),
                        Message.nearest(name, among: names),
                    ])
            }
        }
        if problems.hasErrors { throw InputRejection(problems.sorted) }
        return problems.sorted
    }

    /// A list of people, numbered from 1.
    /// - Parameter omitted: a field that says the same of everybody in it, and is left out.
    func people(
        _ rows: [Int], key: String = "delegates", without omitted: PersonField? = nil,
        further: [(heading: String, text: (Int) -> String)] = []
    ) -> ReportTable {
        let columns = personColumns(without: omitted) + further
        var table = ReportTable(
            key, [.count(Message(PaperContentMessage.number).text(language))] + columns.map { .text($0.heading) })
        for (index, row) in rows.enumerated() {
            table.add([.number("\(index + 1)", .count(index + 1))] + columns.map { .text($0.text(row)) })
        }
        return table
    }

    /// The rows by what `text` says of them, in the order of the largest part first, then of names; in papers for everybody of names
    /// alone, as the place of a count that is not shown would tell of it.
    func grouped(_ rows: [Int], by text: (Int) -> String) -> [(name: String, rows: [Int])] {
        Dictionary(grouping: rows, by: text).map { (name: $0.key, rows: $0.value) }.sorted { one, other in
            isPublic || one.rows.count == other.rows.count
                ? one.name < other.name : one.rows.count > other.rows.count
        }
    }
}
