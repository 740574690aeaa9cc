import SelectionFile
import SelectionReport
import Wording

/// An import for scripts.
extension ImportReport {
    /// The answer for scripts: numbers, no names.
    package func json(version: String) -> String {
        JSONValue.fields([
            "files": .array(result.files.map(ImportReport.file)),
            "nominees": .count(result.rows.count),
            "changes": .count(result.review.count(where: \.isCertain)),
            "waiting": .count(result.waiting),
            "completeness": .array(result.completeness.units.map(unit)),
        ]).document
    }

    private static func file(_ file: ImportResult.File) -> JSONValue {
        .fields([
            "file": .string(file.file), "sheet": file.sheet.map(JSONValue.string) ?? .null,
            "header": file.header.map(JSONValue.count) ?? .null, "nominees": .count(file.nominees),
            "leftOut": .count(file.leftOut),
        ])
    }

    private func unit(_ unit: Completeness.Unit) -> JSONValue {
        let missing = zip(result.completeness.headings, unit.missing).filter { $0.1 > 0 }
        return .fields([
            "unit": unit.name.map(JSONValue.string) ?? .null, "nominees": .count(unit.nominees),
            "seats": .fields([
                "min": unit.least.map(JSONValue.count) ?? .null, "max": unit.most.map(JSONValue.count) ?? .null,
            ]),
            "missing": .object(missing.map { JSONValue.Member(key: $0.0, value: .count($0.1)) }),
        ])
    }

    /// The nominees, as the pool's file has them.
    package func csv(_ language: Language) -> String { ImportFiles.pool(result) }

    package var csvIsComputed: Bool { false }
}

/// The files that an import writes.
package enum ImportFiles {
    /// The pool: the plan's columns under the plan's headings, and the source.
    package static func pool(_ result: ImportResult) -> String {
        ([result.columns.map(\.heading) + ["source"]] + result.rows).map(CSVRecord.exactLine).joined()
    }

    /// The review, with the headings that programs know.
    package static func review(_ result: ImportResult) -> String {
        let header = ReviewTable.Column.allCases.map(\.rawValue)
        let lines = ReviewTable.ordered(result.review).map { ReviewTable.cells($0, .english) }
        return ([header] + lines).map(CSVRecord.exactLine).joined()
    }
}

extension ImportFiles {
    /// The notes for the units as one page, a section each.
    package static func notesPage(_ result: ImportResult, _ language: Language) -> String {
        let notes = UnitNotes.notes(result, language)
        let sections = notes.flatMap { note in
            [ReportSection(note.unit, standsAlone: true, [])]
                + note.document.sections.map { section in
                    ReportSection(section.blocks)
                }
        }
        let title = Message(ImportReportMessage.completenessHeading).text(language)
        return HTMLRenderer.text(ReportDocument(title, language: language, sections: sections))
    }
}
