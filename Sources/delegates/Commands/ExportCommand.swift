import ArgumentParser
import DelegateSelection

extension PaperKind: ExpressibleByArgument {}
extension PaperFormat: ExpressibleByArgument {}

/// `delegates export`.
struct ExportCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a selection as a paper of the office: a Word document, an Excel workbook, a page or a PDF.")

    @OptionGroup var input: InputArguments

    @Argument(help: "The selection, a file that select or replace wrote with --format json.", completion: .file())
    var selection: String

    @Option(help: "Which paper.")
    var document: PaperKind

    @Option(help: "The paper's format.")
    var format = PaperFormat.docx

    @Option(help: "The letterhead: who issues and signs, who receives, a YAML file.", completion: .file())
    var letterhead: String?

    @Flag(help: "For everybody: name, unit and title only, and no number by which somebody is known.")
    var `public` = false

    @Option(help: "The selection before, for the record of replacements.", completion: .file())
    var previous: String?

    @Option(help: "The conferences, for their progress, a YAML file.", completion: .file())
    var conferences: String?

    @Option(
        help: "The units in the order of papers, with full names, seats or weights, a CSV, XLSX or ODS file.",
        completion: .file())
    var units: String?

    @Option(help: "Who came, a table with the columns id, present and reason.", completion: .file())
    var attendance: String?

    @OptionGroup var place: OutputPlace
    @OptionGroup var search: SearchArguments
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let further = [letterhead, previous, conferences, units, attendance].compactMap(\.self)
        let files = input.paths + [selection] + further
        guard let file = try place.file(inputs: files) else { throw CommandFailure.usage(Message(.outputNeeded)) }
        if document == .replacements, previous == nil { throw CommandFailure.usage(Message(.previousNeeded)) }
        if document == .progress, conferences == nil { throw CommandFailure.usage(Message(.conferencesNeeded)) }
        let options = try search.options()
        var request = ExportRequest(document, of: .file(selection))
        (request.isPublic, request.language) = (`public`, language)
        request.letterhead = letterhead.map { .file($0) }
        request.previous = previous.map { .file($0) }
        request.units = units.map { .file($0) }
        request.attendance = attendance.map { .file($0) }
        request.conferences = conferences.map { .file($0) }
        let answer = try DelegateSelector.export(
            request, try input.read(seed: search.seed, threads: options.threads), options: options)
        Console.warn(answer.remarks, language)
        try file.write(bytes: PaperBytes.of(answer, as: format, language))
        return .done
    }
}
