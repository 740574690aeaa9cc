import DelegateSelection
import Foundation

/// Papers as the bytes of a file.
struct PaperFile {
    private let answer: ExportAnswer
    private let language: Language

    init(_ answer: ExportAnswer, _ language: Language) { (self.answer, self.language) = (answer, language) }

    /// The bytes in a format.
    /// - Throws: `CommandFailure` where the format needs a program or a library that is not there.
    func bytes(as format: ExportCommand.Format) throws(CommandFailure) -> [UInt8] {
        switch format {
        case .docx: return document
        case .xlsx: return try PaperFile.workbook(XLSXRenderer.book(answer.papers))
        case .html: return page
        case .pdf:
            if let converter = PDFConverter.office { return try converter.pdf(document, ending: "docx") }
            if let converter = PDFConverter.browser { return try converter.pdf(page, ending: "html") }
            throw .own(Message(.noPDFConverter))
        }
    }

    /// A workbook's bytes.
    static func workbook(_ book: SheetBook) throws(CommandFailure) -> [UInt8] {
        do throws(SheetBook.Fault) {
            return try book.bytes()
        } catch {
            switch error {
            case .notBuilt: throw .usage(Message(.noWorkbooks))
            case .tooLong(let sheet):
                throw .own(Message(.cellTooLong(sheet: sheet, most: "\(SheetBook.mostCharacters)")))
            case .unwritable: throw .own(Message(.outputUnwritable(file: ".xlsx")))
            }
        }
    }

    private var document: [UInt8] { DOCXRenderer.bytes(answer.papers, answer.letterhead, language) }

    private var page: [UInt8] { Array(PaperPage.text(answer.papers, answer.letterhead, language).utf8) }
}

/// A program that makes PDF files.
struct PDFConverter {
    /// What the program is.
    enum Kind { case office, browser }

    private let kind: Kind
    private let path: String

    /// The most seconds that it may take. Chosen: LibreOffice takes 68 for 5,000 rows in one table.
    private static let mostSeconds = 300.0

    private let seconds: Double

    /// A program.
    /// - Parameter seconds: the most that it may take.
    init(kind: Kind, path: String, seconds: Double = PDFConverter.mostSeconds) {
        (self.kind, self.path, self.seconds) = (kind, path, seconds)
    }

    /// LibreOffice, where it is installed.
    static var office: PDFConverter? {
        found(["soffice", "libreoffice"], ["/Applications/LibreOffice.app/Contents/MacOS/soffice"])
            .map { PDFConverter(kind: .office, path: $0) }
    }

    /// Chromium, where it is installed.
    static var browser: PDFConverter? {
        found(
            ["chromium", "chromium-browser", "google-chrome"],
            ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]
        ).map { PDFConverter(kind: .browser, path: $0) }
    }

    private static func found(_ names: [String], _ places: [String]) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let paths = folders.flatMap { folder in names.map { "\(folder)/\($0)" } } + places
        return paths.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// The document as PDF.
    /// - Throws: `CommandFailure` where the program fails.
    func pdf(_ document: [UInt8], ending: String) throws(CommandFailure) -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "delegates-\(UUID().uuidString)")
        defer { PDFConverter.remove(folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let source = folder.appending(path: "paper.\(ending)")
            let result = folder.appending(path: "paper.pdf")
            try Data(document).write(to: source)
            guard try run(source, to: result, in: folder) else { throw CommandFailure.own(Message(.pdfFailed)) }
            return Array(try Data(contentsOf: result))
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw .own(Message(.pdfFailed))
        }
    }

    /// Runs the program with a profile of its own.
    /// - Returns: true where it ended well.
    private func run(_ source: URL, to result: URL, in folder: URL) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        let profile = folder.appending(path: "profile")
        process.arguments =
            switch kind {
            case .office:
                [
                    "-env:UserInstallation=\(profile.absoluteString)", "--headless", "--norestore", "--convert-to",
                    "pdf",
                    "--outdir", folder.path, source.path,
                ]
            case .browser:
                [
                    "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                    "--user-data-dir=\(profile.path)", "--print-to-pdf=\(result.path)", source.absoluteString,
                ]
            }
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        if ended.wait(timeout: .now() + seconds) == .timedOut {
            PDFConverter.end(process)
            return false
        }
        return process.terminationStatus == 0
    }

    /// Ends a program with whatever it started: what is called LibreOffice only starts the office, which would go on without it.
    private static func end(_ process: Process) {
        let group = process.processIdentifier
        if getpgid(group) == group { kill(-group, SIGKILL) } else { process.terminate() }
        process.waitUntilExit()
    }

    private static func remove(_ folder: URL) {
        // A temporary folder that stays is no reason to fail.
        do { try FileManager.default.removeItem(at: folder) } catch { return }
    }
}
