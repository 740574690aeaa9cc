import ArgumentParser
import Foundation
import Measurement
import Peers
import Spreadsheets

/// Reading a spreadsheet against calamine, each in a process of its own.
struct SpreadsheetRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.spreadsheet.rawValue,
        abstract: "A sheet of 100,000 × 12 cells: our reader against calamine, in turns, with its peak of memory.")

    @OptionGroup var options: RowOptions

    private static let aim = (cpuSeconds: 1.0, bytes: 100_000_000)

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.spreadsheet, title: "Reading a spreadsheet, against calamine")
        let rows = options.quick ? 10_000 : 100_000
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sheet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { RowReport.removeQuietly(folder) }
        let file = folder.appendingPathComponent("nominees.xlsx")
        try session.peers.writeSheet(rows: rows, to: file)
        let instance = Instance(family: "sheet", nominees: rows, seed: 1)
        var ours = RowReport.Entry(
            instance: instance, party: "delegates", phase: "process", status: "read", seconds: [])
        var theirs = RowReport.Entry(
            instance: instance, party: "calamine", phase: "process", status: "read", seconds: [])
        for _ in 0..<(options.quick ? 1 : 5) {
            let run = try ChildProcess([CommandLine.arguments[0], "sheet", file.path]).run(limit: 300)
            guard run.end == .exited(0), run.text.hasPrefix("\(rows + 1) ") else {
                throw BenchmarkError("the sheet was not read whole: \(run.text)")
            }
            ours.add(cpu: run)
            let read = try session.peers.calamine.read(file, columns: [])
            guard read.rows == rows else { throw BenchmarkError("calamine lost rows") }
            theirs.add(cpu: read.process)
        }
        report.entries = [ours, theirs]
        var table = MarkdownTable([
            "cells", "delegates, CPU", "memory", "calamine, CPU", "its memory", "calamine ÷ ours",
        ])
        let ratio = (theirs.median ?? 0) / (ours.median ?? 1)
        table.rows.append([
            Figures.count(rows * 12), Figures.time(ours.median), Figures.megabytes(ours.peakBytes),
            Figures.time(theirs.median), Figures.megabytes(theirs.peakBytes), Figures.ratio(ratio),
        ])
        report.table = table.text
        let (limit, bytes) = SpreadsheetRow.aim
        report.claim(
            "CPU seconds", Figures.time(ours.median), aim: "≤ \(Figures.time(limit))", ours.median ?? 0 <= limit)
        report.claim(
            "most memory held", Figures.megabytes(ours.peakBytes), aim: "≤ \(Figures.megabytes(bytes))",
            ours.peakBytes ?? 0 <= bytes)
        return report
    }
}

extension RowReport {
    /// Removes a temporary folder; one that stays is no reason to fail.
    fileprivate static func removeQuietly(_ folder: URL) {
        do { try FileManager.default.removeItem(at: folder) } catch { return }
    }
}

extension RowReport.Entry {
    /// Adds a whole process by its CPU seconds, which other processes of the machine disturb least.
    fileprivate mutating func add(cpu run: ChildProcess.Run) {
        seconds.append(run.cpuSeconds)
        peakBytes = max(peakBytes ?? 0, run.peakBytes)
    }
}

/// Reads a spreadsheet and says how many rows and cells it has: what `spreadsheet` measures.
struct SheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet", abstract: "Read a spreadsheet and count its rows and cells.", shouldDisplay: false)

    @Argument(help: "The spreadsheet.")
    var file: String

    func run() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe)
        let sheet = try data.withUnsafeBytes { try SpreadsheetReader.workbook($0).sheets[0] }
        print(sheet.rows.count, sheet.cells.count)
    }
}
