import ArgumentParser
import DelegateSelection

/// `delegates import`.
struct ImportCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make one clean pool of the lists that many units sent, asking where something is not certain.",
        discussion: """
            Every change is a line of the review. What is not certain stays as it is written until the column agree says \
            yes or no in the file that is given back with --decisions.

            Exit status: 0 where nothing waits; 7 where something waits to be confirmed, and the pool is written all the \
            same; 65 where a file cannot be read.
            """)

    @Argument(help: "The lists, XLSX, ODS or CSV files, or folders of them.", completion: .file())
    var files: [String]

    @Option(help: "The plan whose pool is made, a YAML file.", completion: .file())
    var plan: String

    @Option(help: "The units and their seats, a CSV, XLSX or ODS file.", completion: .file())
    var units: String?

    @Option(help: "How headings and values are read, a YAML file.", completion: .file())
    var map: String?

    @Option(help: "Write the review to this file, .xlsx or .csv.", completion: .file())
    var review: String?

    @Option(help: "A review whose column agree was filled.", completion: .file())
    var decisions: String?

    @Option(help: "The pool that was made before: its ids stay with its people.", completion: .file())
    var previous: String?

    @Option(
        help: "Write a note for each unit on what it has to complete to this file, .xlsx or .html.", completion: .file()
    )
    var notes: String?

    @Option(help: "How the report is written.")
    var format = DocumentFormat.table

    @OptionGroup var place: OutputPlace
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let lists = try ListFiles.found(at: files)
        let inputs = lists + [plan] + [units, map, decisions, previous].compactMap(\.self)
        let outputs = ImportOutputs(
            pool: try place.file(inputs: inputs), review: try file(review, ["csv", "xlsx"], inputs),
            notes: try file(notes, ["html", "xlsx"], inputs))
        try outputs.checkDistinct()
        var request = ImportRequest(InputSource.files(lists), plan: .file(plan))
        (request.map, request.units) = (map.map { .file($0) }, units.map { .file($0) })
        (request.decisions, request.previous) = (decisions.map { .file($0) }, previous.map { .file($0) })
        let result = try DelegateSelector.importing(request)
        if !result.remarks.isEmpty { Console.list(result.remarks, language) }
        try outputs.write(result, language)
        // The output is the pool's, so the report goes where text goes.
        if let format = ReportFormat(rawValue: format.rawValue) {
            try Console.print(ImportReport(result), as: format, language)
        }
        return result.waiting == 0 ? .done : .waiting
    }

    /// A file to write, whose name ends as one of `endings`.
    private func file(_ path: String?, _ endings: [String], _ inputs: [String]) throws(CommandFailure) -> NamedOutput? {
        guard let path else { return nil }
        guard let ending = endings.first(where: { path.lowercased().hasSuffix("." + $0) }) else {
            throw .usage(Message(.outputEnding(file: path, endings: endings.map { "." + $0 }.joined(separator: ", "))))
        }
        return NamedOutput(
            file: try OutputFile(path: path, mayReplace: place.force, inputs: inputs), path: path, ending: ending)
    }
}

/// A file to write, and the ending that says how.
struct NamedOutput {
    var file: OutputFile
    var path: String
    var ending: String
}

/// The files that an import writes.
struct ImportOutputs {
    var pool: OutputFile?
    var review: NamedOutput?
    var notes: NamedOutput?

    /// No two outputs are one file.
    func checkDistinct() throws(CommandFailure) {
        let all = [pool, review?.file, notes?.file].compactMap(\.self)
        for (index, one) in all.enumerated() where all.dropFirst(index + 1).contains(where: { one.isSame(as: $0) }) {
            throw .usage(Message(.outputTwice))
        }
    }

    /// Writes the pool, the review and the notes.
    func write(_ result: ImportResult, _ language: Language) throws(CommandFailure) {
        if let review {
            try review.file.write(
                bytes: review.ending == "csv"
                    ? Array(ImportFiles.review(result).utf8)
                    : PaperBytes.workbook(ImportWorkbooks.review(result, language)))
        }
        if let notes {
            try notes.file.write(
                bytes: notes.ending == "html"
                    ? Array(ImportFiles.notesPage(result, language).utf8)
                    : PaperBytes.workbook(ImportWorkbooks.notes(result, language)))
        }
        // The pool comes last: where it is, everything is.
        try pool?.write(ImportFiles.pool(result))
    }
}
