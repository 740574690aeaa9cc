import CalendarDays
import ExactArithmetic
import SelectionReport

/// Writes papers and reports as workbooks: a sheet for each paper, what it says above its tables, numbers as numbers.
package enum XLSXRenderer {
    /// The workbook of `papers`.
    package static func book(_ papers: [OfficialDocument]) -> SheetBook {
        SheetBook(
            papers.flatMap { paper -> [SheetBook.Sheet] in
                var main = sheet(
                    paper.body, named: paper.sheetName, titles: [paper.paper, paper.subject].compactMap(\.self))
                main.isLandscape = paper.isLandscape
                return [main] + paper.appendices.map { sheet($0, named: $0.title, titles: [$0.title]) }
            })
    }

    /// The workbook of a report, on one sheet.
    package static func book(_ report: ReportDocument) -> SheetBook {
        SheetBook([sheet(report, named: report.title, titles: [report.title] + report.subtitles)])
    }

    private static func sheet(_ report: ReportDocument, named name: String, titles: [String]) -> SheetBook.Sheet {
        var sheet = SheetBook.Sheet(name)
        sheet.isLandscape = report.isAcross
        sheet.rows = titles.map { SheetBook.Row([.title($0)]) }
        var headers: [Int] = []
        for section in report.sections {
            if let heading = section.heading { sheet.rows += [SheetBook.Row([]), SheetBook.Row([.title(heading)])] }
            for block in section.blocks { add(block, to: &sheet, &headers) }
        }
        // One header can stay in view; of several tables none is more important than the others.
        if headers.count == 1, headers[0] < 15 { sheet.frozen = headers[0] + 1 }
        return sheet
    }

    private static func add(_ block: ReportBlock, to sheet: inout SheetBook.Sheet, _ headers: inout [Int]) {
        switch block {
        case .paragraph(let paragraph): sheet.rows.append(SheetBook.Row([.prose(paragraph.text)]))
        case .terms(let terms): sheet.rows += terms.map { SheetBook.Row([.prose("\($0.term): \($0.text)")]) }
        case .figure(let figure): if let table = figure.table { add(table, to: &sheet, &headers) }
        case .table(let table): add(table, to: &sheet, &headers)
        }
    }

    private static func add(_ table: ReportTable, to sheet: inout SheetBook.Sheet, _ headers: inout [Int]) {
        if let title = table.title { sheet.rows.append(SheetBook.Row([.prose(title)])) }
        headers.append(sheet.rows.count)
        sheet.rows.append(SheetBook.Row(table.columns.map { .header($0.header) }))
        for row in table.rows { sheet.rows.append(SheetBook.Row(cells(row, table.columns))) }
        for row in table.totals { sheet.rows.append(SheetBook.Row(cells(row, table.columns), isBold: true)) }
        if let note = table.note { sheet.rows.append(SheetBook.Row([.prose(note)])) }
        for (index, column) in table.columns.enumerated() {
            let texts = table.rows.lazy.prefix(1_000).map { $0.cells[index].text }
            let usual = texts.map(\.count).max() ?? 0
            let width = Double(min(50, max(6, max(min(column.header.count, 14), usual) + 2)))
            if index < sheet.widths.count {
                sheet.widths[index] = max(sheet.widths[index], width)
            } else {
                sheet.widths.append(width)
            }
        }
    }

    private static func cells(_ row: ReportTable.Row, _ columns: [ReportColumn]) -> [SheetBook.Value] {
        zip(row.cells, columns).map { cell, column in value(cell, column) }
    }

    private static func value(_ cell: ReportCell, _ column: ReportColumn) -> SheetBook.Value {
        switch cell.value {
        case .count(let count) where abs(count) <= 1 << 53: .count(count)
        case .amount(let quantity):
            column.kind == .share ? .share(quantity.approximated) : .amount(quantity.approximated)
        case .share(let part, let whole): whole == 0 ? .text(cell.text) : .share(Double(part) / Double(whole))
        case .date(let day): date(day).map { .day($0) } ?? .text(cell.text)
        case .count, .long, nil: cell.text.isEmpty ? .blank : .text(cell.text)
        }
    }

    private static func date(_ text: String) -> CalendarDay? {
        do throws(WrittenDay.Fault) { return try CalendarDay(written: text) } catch { return nil }
    }
}

extension Rational {
    /// The nearest number that a spreadsheet holds.
    fileprivate var approximated: Double { Double(numerator) / Double(denominator) }
}
