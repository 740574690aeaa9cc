/// Documents as the office's pages have them, where nobody types a command: what speaks of one is said otherwise, or not at all.
extension ReportDocument {
    /// The document in the words of pages.
    package var onPage: ReportDocument {
        var document = self
        document.sections = sections.map { section in
            var section = section
            section.blocks = section.blocks.map(\.onPage)
            return section
        }
        return document
    }
}

extension ReportBlock {
    /// The block in the words of pages.
    fileprivate var onPage: ReportBlock {
        switch self {
        case .paragraph(var paragraph):
            paragraph.text = paragraph.onPage ?? paragraph.text
            return .paragraph(paragraph)
        case .table(let table): return .table(table.inWordsOfPages)
        case .figure(var figure):
            figure.table = figure.table?.inWordsOfPages
            return .figure(figure)
        case .terms: return self
        }
    }
}

extension ReportTable {
    /// The table in the words of pages.
    fileprivate var inWordsOfPages: ReportTable {
        var table = self
        table.note = noteOnPage ?? note
        for row in rows.indices {
            for cell in rows[row].cells.indices {
                guard let words = rows[row].cells[cell].onPage else { continue }
                table.rows[row].cells[cell].text = words
            }
        }
        return table
    }
}
