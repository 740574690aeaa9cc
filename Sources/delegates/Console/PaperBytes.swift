import DelegateSelection

/// Papers and workbooks as the bytes of a file, with what the command says where there are none.
enum PaperBytes {
    /// Papers in a format.
    /// - Throws: `CommandFailure` where the format needs a program or a library that is not there.
    static func of(
        _ answer: ExportAnswer, as format: PaperFormat, _ language: Language
    ) throws(CommandFailure) -> [UInt8] {
        do throws(PaperFile.Fault) {
            return try PaperFile(answer.papers, answer.letterhead, language).bytes(as: format)
        } catch {
            switch error {
            case .workbook(let fault): throw failure(fault)
            case .noConverter: throw .own(Message(.noPDFConverter))
            case .notConverted: throw .own(Message(.pdfFailed))
            }
        }
    }

    /// A workbook's bytes.
    /// - Throws: `CommandFailure` where it cannot be written.
    static func workbook(_ book: SheetBook) throws(CommandFailure) -> [UInt8] {
        do throws(SheetBook.Fault) { return try book.bytes() } catch { throw failure(error) }
    }

    private static func failure(_ fault: SheetBook.Fault) -> CommandFailure {
        switch fault {
        case .notBuilt: .usage(Message(.noWorkbooks))
        case .tooLong(let sheet): .own(Message(.cellTooLong(sheet: sheet, most: "\(SheetBook.mostCharacters)")))
        case .unwritable: .own(Message(.outputUnwritable(file: ".xlsx")))
        }
    }
}
