import SelectionReport
import Wording

/// The notes that the office sends to units: what each of them has to complete.
package struct UnitNotes {
    /// A unit's note.
    package struct Note {
        /// The unit; blank for nominees without one.
        package var unit: String
        /// What it has to complete.
        package var document: ReportDocument
    }

    /// The notes of the units that lack anything, in the order of the units.
    package static func notes(_ result: ImportResult, _ language: Language) -> [Note] {
        func words(_ message: ImportReportMessage) -> String { Message(message).text(language) }
        let headings = result.completeness.headings
        return result.completeness.units.filter { $0.lacksNominees || !$0.people.isEmpty }.map { unit in
            let seats = ImportReport.seats(unit)
            var sentences = [
                words(
                    unit.nominees == 0
                        ? .noteNobody(seats: seats) : .noteNominees(nominees: "\(unit.nominees)", seats: seats))
            ]
            if let origin = result.completeness.seatsOrigin, unit.least != nil || unit.most != nil {
                sentences.append(words(origin.message))
            }
            if unit.lacksNominees, let least = unit.least {
                sentences.append(words(.noteFewer(lacking: "\(least - unit.nominees)")))
            }
            var table = ReportTable(
                "missing", [.count(words(.number)), .text(words(.name)), .text(words(.missing)), .text(words(.source))])
            for (index, person) in unit.people.enumerated() {
                table.add([
                    .number("\(index + 1)", .count(index + 1)), .text(person.name),
                    .text(person.columns.map { headings[$0] }.joined(separator: "; ")), .text(person.source),
                ])
            }
            return Note(
                unit: unit.name ?? words(.noUnit),
                document: ReportDocument(
                    words(.noteTitle(unit: unit.name ?? words(.noUnit))), language: language,
                    sections: [
                        ReportSection(sentences.map { .paragraph(ReportParagraph($0, level: 0)) }),
                        ReportSection(words(.noteHeading), unit.people.isEmpty ? [] : [.table(table)]),
                    ]))
        }
    }
}
