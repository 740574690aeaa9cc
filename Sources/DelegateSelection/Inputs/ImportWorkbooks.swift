import NomineeImport
import OfficialDocuments
import SelectionReport
import Wording

/// The workbooks that an import gives the office: the review, whose last column it fills, and a note a unit.
package enum ImportWorkbooks {
    /// The review: its header stays in view, and the answers are chosen from a list.
    package static func review(_ result: ImportResult, _ language: Language) -> SheetBook {
        var sheet = SheetBook.Sheet(language == .vietnamese ? "Rà soát" : "Review")
        let columns = ReviewTable.Column.allCases
        sheet.rows.append(SheetBook.Row(columns.map { .header($0.heading(language)) }))
        for line in ReviewTable.ordered(result.review) {
            sheet.rows.append(
                SheetBook.Row(ReviewTable.cells(line, language).map { .text($0) }, isBold: line.isWaiting))
        }
        sheet.widths = [26, 14, 8, 20, 32, 32, 26, 14, 12]
        sheet.frozen = 1
        sheet.isLandscape = true
        let words = ReviewTable.answers(language)
        sheet.choice = (column: columns.count - 1, yes: words[0], no: words[1])
        return SheetBook([sheet])
    }

    /// The notes, a sheet each.
    package static func notes(_ result: ImportResult, _ language: Language) -> SheetBook {
        var sheets = UnitNotes.notes(result, language).flatMap { note in
            XLSXRenderer.book(note.document).sheets.map { sheet in
                var sheet = sheet
                sheet.name = note.unit
                return sheet
            }
        }
        if sheets.isEmpty {
            var sheet = SheetBook.Sheet("–")
            sheet.rows = [SheetBook.Row([.prose(Message(ImportReportMessage.nothingMissing).text(language))])]
            sheets = [sheet]
        }
        return SheetBook(sheets)
    }
}
