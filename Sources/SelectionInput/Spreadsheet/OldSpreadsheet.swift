import Foundation
import Spreadsheets

/// Spreadsheets of Excel 97 to 2003 (.xls), which LibreOffice converts: it keeps hidden rows, and the fonts that tell TCVN3.
enum OldSpreadsheet {
    /// The places where LibreOffice's command is looked for besides the folders of `PATH`.
    private static let usualPlaces = [
        "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ]

    /// The most seconds that a conversion may take. Chosen: a list of 2,000 rows takes 3.
    private static let mostSeconds = 120.0

    /// The path of LibreOffice's command; nil where it is not installed.
    static var converter: String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/soffice" }
        return (folders + usualPlaces).first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// The bytes as .xlsx; nil where they are no such spreadsheet, where there is no LibreOffice, or where it cannot convert them:
    /// the reader then says what they are, and what to do.
    static func converted(_ bytes: MappedBytes) -> MappedBytes? {
        guard SpreadsheetReader.isOldExcel(bytes.buffer), let converter else { return nil }
        let folder = FileManager.default.temporaryDirectory.appending(path: "delegates-\(UUID().uuidString)")
        defer { FileManager.default.removeQuietly(folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let old = folder.appending(path: "list.xls")
            try Data(bytes.buffer).write(to: old)
            guard try run(converter, on: old, in: folder) else { return nil }
            return MappedBytes(copying: try Data(contentsOf: folder.appending(path: "list.xlsx")))
        } catch {
            return nil
        }
    }

    /// Runs the conversion, with a profile of its own: one that is open elsewhere is not in its way.
    /// - Returns: true where it ended well.
    private static func run(_ converter: String, on file: URL, in folder: URL) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: converter)
        process.arguments = [
            "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless", "--norestore",
            "--convert-to", "xlsx", "--outdir", folder.path, file.path,
        ]
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        if ended.wait(timeout: .now() + mostSeconds) == .timedOut {
            process.terminate()
            return false
        }
        return process.terminationStatus == 0
    }
}

extension FileManager {
    /// Removes what is at `place`; a temporary folder that stays is no reason to fail.
    fileprivate func removeQuietly(_ place: URL) {
        do { try removeItem(at: place) } catch { return }
    }
}
