import SelectionInput
import Wording

/// The formats of papers.
package enum PaperFormat: String, CaseIterable, Sendable {
    case docx, xlsx, html, pdf
}

/// Papers as the bytes of a file.
package struct PaperFile: Sendable {
    /// The reasons why there is no file.
    package enum Fault: Error, Equatable {
        /// The workbook is not written.
        case workbook(SheetBook.Fault)
        /// Neither LibreOffice nor Chromium is there.
        case noConverter
        /// The program that makes PDF files failed.
        case notConverted
    }

    private let papers: [OfficialDocument]
    private let letterhead: Letterhead
    private let language: Language

    /// Papers under a letterhead.
    package init(_ papers: [OfficialDocument], _ letterhead: Letterhead, _ language: Language) {
        (self.papers, self.letterhead, self.language) = (papers, letterhead, language)
    }

    /// The bytes in a format.
    /// - Throws: `Fault` where the format needs a program or a library that is not there.
    package func bytes(as format: PaperFormat) throws(Fault) -> [UInt8] {
        switch format {
        case .docx: return document
        case .xlsx: return try workbook
        case .html: return page
        case .pdf:
            do throws(PDFConverter.Failure) {
                if let converter = PDFConverter.office { return try converter.pdf(document, ending: "docx") }
                if let converter = PDFConverter.browser { return try converter.pdf(page, ending: "html") }
            } catch {
                throw .notConverted
            }
            throw .noConverter
        }
    }

    private var workbook: [UInt8] {
        get throws(Fault) {
            do throws(SheetBook.Fault) { return try XLSXRenderer.book(papers).bytes() } catch {
                throw .workbook(error)
            }
        }
    }

    private var document: [UInt8] { DOCXRenderer.bytes(papers, letterhead, language) }

    private var page: [UInt8] { Array(PaperPage.text(papers, letterhead, language).utf8) }
}
