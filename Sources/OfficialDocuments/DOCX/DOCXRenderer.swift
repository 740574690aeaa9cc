import SelectionInput
import SelectionReport
import Wording

/// Writes papers as a Word document in the form of Decree 30/2020/NĐ-CP: A4, Times New Roman 14, the page number in the middle of
/// the top margin and not on the first page, headings of tables on every page.
package struct DOCXRenderer {
    private let letterhead: Letterhead
    private let language: Language

    /// The most rows of a table before it is broken: programs take far longer for longer ones.
    private static let longestTable = 300

    /// The file of `papers` under a letterhead; equal papers give equal bytes.
    /// - Complexity: O(characters).
    package static func bytes(_ papers: [OfficialDocument], _ letterhead: Letterhead, _ language: Language) -> [UInt8] {
        DOCXRenderer(letterhead: letterhead, language: language).bytes(papers)
    }

    /// The file of a report, without a letterhead.
    package static func bytes(_ report: ReportDocument) -> [UInt8] {
        let renderer = DOCXRenderer(letterhead: Letterhead(), language: report.language)
        return renderer.file(renderer.plain(report), isLandscape: report.isAcross)
    }

    private func bytes(_ papers: [OfficialDocument]) -> [UInt8] {
        var body = ""
        for (index, paper) in papers.enumerated() {
            let parts =
                [(self.paper(paper), paper.isLandscape)]
                + paper.appendices.enumerated().map { number, appendix in
                    (self.appendix(appendix, number: number, of: paper), appendix.isAcross)
                }
            for (place, part) in parts.enumerated() {
                let isLast = index == papers.count - 1 && place == parts.count - 1
                body += part.0
                if isLast { return file(body, isLandscape: part.1) }
                let section = WordMarkup.section(isLandscape: part.1)
                body += "<w:p>\(WordMarkup.Paragraph().properties(section: section))</w:p>"
            }
        }
        return file(body, isLandscape: false)
    }

    // MARK: A paper

    private func paper(_ paper: OfficialDocument) -> String {
        let width = WordMarkup.textWidth(isLandscape: paper.isLandscape)
        var text = heading(paper, width)
        if let title = paper.paper {
            text += WordMarkup.paragraph(title, .bold, WordMarkup.Paragraph(alignment: .center, before: 240))
            text += WordMarkup.paragraph(paper.subject, .bold, .centered) + WordMarkup.rule(side: width * 2 / 5)
            if !letterhead.takesNumber {
                text += WordMarkup.paragraph(say(.goesWith(issuer: letterhead.issuer)), .italic, .centered)
            }
        }
        if let addressee = paper.addressee {
            text += WordMarkup.paragraph(
                say(.addressee(name: addressee)), .plain,
                WordMarkup.Paragraph(alignment: .center, before: 240, after: 120))
        }
        text += WordMarkup.paragraph("", .plain, WordMarkup.Paragraph(after: 60))
        return text + content(paper.body, width) + ending(paper, width)
    }

    /// Issuer and motto side by side, number and day below them.
    private func heading(_ paper: OfficialDocument, _ width: Int) -> String {
        let left = width * 21 / 50
        // Of the 12 or 13 points that the decree allows, 12: the motto has to stand on one line of a page upright.
        let small = WordMarkup.Run(size: 24)
        let smallBold = WordMarkup.Run(isBold: true, size: 24)
        var issuer = letterhead.superior.map { WordMarkup.paragraph($0.uppercased(), small, .centered) } ?? ""
        issuer +=
            WordMarkup.paragraph(letterhead.issuer.uppercased(), smallBold, .centered) + WordMarkup.rule(side: left / 3)
        if letterhead.takesNumber {
            issuer += WordMarkup.paragraph(
                say(.number(suffix: letterhead.number)), WordMarkup.Run(size: 26),
                WordMarkup.Paragraph(alignment: .center, before: 120))
        }
        if paper.paper == nil {
            let subject = WordMarkup.Run(size: 24)
            issuer += WordMarkup.paragraph(say(.about(subject: paper.subject)), subject, .centered)
        }
        // The motto is the state's, in its language.
        let motto =
            WordMarkup.paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", smallBold, .centered)
            + WordMarkup.paragraph("Độc lập - Tự do - Hạnh phúc", .bold, .centered)
            + WordMarkup.rule(side: (width - left) / 4)
            + WordMarkup.paragraph(
                PaperMessage.day(of: letterhead, language), .italic,
                WordMarkup.Paragraph(alignment: .center, before: 120))
        return WordMarkup.table(
            [WordMarkup.row([WordMarkup.cell(issuer, width: left), WordMarkup.cell(motto, width: width - left)])],
            widths: [left, width - left], hasBorders: false)
    }

    /// Receivers at the left, signature at the right.
    private func ending(_ paper: OfficialDocument, _ width: Int) -> String {
        let recipients = paper.receivers(letterhead.recipients, asAbove: say(.asAbove))
        guard !letterhead.signature.isEmpty || !letterhead.recipients.isEmpty else { return "" }
        let half = width / 2
        let small = WordMarkup.Run(size: 22)
        var receivers = ""
        if !recipients.isEmpty {
            receivers = WordMarkup.paragraph(say(.recipients), WordMarkup.Run(isBold: true, isItalic: true, size: 24))
            for (index, line) in recipients.enumerated() {
                let mark = index == recipients.count - 1 ? "." : ";"
                receivers += WordMarkup.paragraph("- \(line)\(mark)", small)
            }
        }
        let title = letterhead.signature.map { WordMarkup.paragraph($0.uppercased(), .bold, .centered) }.joined()
        let space = String(repeating: WordMarkup.paragraph("", .plain, .centered), count: 4)
        let name = WordMarkup.paragraph(letterhead.signatory ?? "", .bold, .centered)
        return WordMarkup.paragraph("", .plain, WordMarkup.Paragraph(before: 120))
            + WordMarkup.table(
                [
                    WordMarkup.row([
                        WordMarkup.cell(receivers.isEmpty ? WordMarkup.paragraph("") : receivers, width: half),
                        WordMarkup.cell(title + space + name, width: width - half),
                    ])
                ], widths: [half, width - half], hasBorders: false)
    }

    private func appendix(_ appendix: ReportDocument, number: Int, of paper: OfficialDocument) -> String {
        let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
        let mark = paper.appendices.count > 1 && number < roman.count ? " " + roman[number] : ""
        return WordMarkup.paragraph(say(.appendix(number: mark)), .bold, .centered)
            + WordMarkup.paragraph(appendix.title.uppercased(), .bold, .centered)
            + WordMarkup.paragraph(
                say(.attachedTo(paper: (paper.paper ?? "").lowercased(), suffix: letterhead.number)), .italic,
                WordMarkup.Paragraph(alignment: .center, after: 120))
            + content(appendix, WordMarkup.textWidth(isLandscape: appendix.isAcross))
    }

    private func plain(_ report: ReportDocument) -> String {
        WordMarkup.paragraph(report.title, .bold, .centered)
            + report.subtitles.map { WordMarkup.paragraph($0, .plain, .centered) }.joined()
            + content(report, WordMarkup.textWidth(isLandscape: report.isAcross))
    }

    // MARK: Content

    private func content(_ report: ReportDocument, _ width: Int) -> String {
        report.sections.map { section in
            let heading =
                section.heading.map {
                    WordMarkup.paragraph($0, .bold, WordMarkup.Paragraph(before: 120, after: 60, staysWithNext: true))
                } ?? ""
            return heading + section.blocks.map { block($0, width) }.joined()
        }.joined()
    }

    private func block(_ block: ReportBlock, _ width: Int) -> String {
        switch block {
        case .paragraph(let paragraph):
            let mark = paragraph.style == .bullet ? "- " : ""
            var form = WordMarkup.Paragraph.body
            // Lines that are filled in by hand would be torn apart.
            if paragraph.text.contains("....") || paragraph.text.contains("……") { form.alignment = .left }
            return WordMarkup.paragraph(mark + paragraph.text, .plain, form)
        case .terms(let terms):
            return terms.map { WordMarkup.paragraph("\($0.term): \($0.text)", .plain, .body) }.joined()
        case .table(let table): return WordTable(table, width: width).markup(DOCXRenderer.longestTable)
        case .figure(let figure):
            return figure.table.map { WordTable($0, width: width).markup(DOCXRenderer.longestTable) } ?? ""
        }
    }

    private func say(_ message: PaperMessage) -> String { Message(message).text(language) }

    // MARK: The file

    private func file(_ body: String, isLandscape: Bool) -> [UInt8] {
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", WordParts.contentTypes)
        zip.add("_rels/.rels", WordParts.relationships)
        zip.add("word/document.xml", WordParts.document(body + WordMarkup.section(isLandscape: isLandscape)))
        zip.add("word/_rels/document.xml.rels", WordParts.documentRelationships)
        zip.add("word/styles.xml", WordParts.styles)
        zip.add("word/header1.xml", WordParts.pageHeader)
        zip.add("word/header2.xml", WordParts.firstPageHeader)
        return zip.archive
    }
}
