import Foundation

/// A program that makes PDF files.
package struct PDFConverter: Sendable {
    /// What the program is.
    package enum Kind: Sendable { case office, browser }

    /// The program failed, or took too long.
    package struct Failure: Error {}

    private let kind: Kind
    private let path: String

    /// The most seconds that it may take. Chosen: LibreOffice takes 68 for 5,000 rows in one table.
    private static let mostSeconds = 300.0

    private let seconds: Double

    /// A program.
    /// - Parameter seconds: the most that it may take.
    package init(kind: Kind, path: String, seconds: Double = PDFConverter.mostSeconds) {
        (self.kind, self.path, self.seconds) = (kind, path, seconds)
    }

    /// LibreOffice, where it is installed.
    package static var office: PDFConverter? {
        found(["soffice", "libreoffice"], ["/Applications/LibreOffice.app/Contents/MacOS/soffice"])
            .map { PDFConverter(kind: .office, path: $0) }
    }

    /// Chromium, where it is installed.
    package static var browser: PDFConverter? {
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
    /// - Throws: `Failure` where the program fails.
    package func pdf(_ document: [UInt8], ending: String) throws(Failure) -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "delegates-\(UUID().uuidString)")
        defer { PDFConverter.remove(folder) }
        do {
            // Papers name people: nobody else on the machine reads the folder.
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let source = folder.appending(path: "paper.\(ending)")
            let result = folder.appending(path: "paper.pdf")
            try Data(document).write(to: source)
            guard try run(source, to: result, in: folder) else { throw Failure() }
            return Array(try Data(contentsOf: result))
        } catch {
            throw Failure()
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
