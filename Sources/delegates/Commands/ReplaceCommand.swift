import ArgumentParser
import DelegateSelection

/// `delegates replace`.
struct ReplaceCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "replace",
        abstract:
            "Replace delegates who withdraw from a published list, or repair it, with the fewest changes that keep it valid."
    )

    @OptionGroup var input: InputArguments

    @Argument(help: "The published list, a file that select or replace wrote with --format json.", completion: .file())
    var selection: String

    @Option(
        parsing: .upToNextOption,
        help: "The ids of the delegates who withdraw; without them the list is repaired, with the fewest changes.")
    var withdraw: [String] = []

    @Option(help: "How the result is written.")
    var format = ReportFormat.table

    @OptionGroup var extentOption: ExtentArguments
    @OptionGroup var columnOption: ColumnArguments
    @OptionGroup var place: OutputPlace
    @OptionGroup var search: SearchArguments
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let options = try search.options()
        let columns = try columnOption.columns(ofCSV: format.isCSV, format: format.rawValue)
        let files = input.paths + [selection]
        let file = try place.file(inputs: files, for: format)
        let certificate = try search.certificateFile(besides: file, inputs: files, mayReplace: place.force)
        let job = SelectionJob(
            read: { () throws(InputRejection) in try asked(threads: options.threads) }, options: options,
            progress: search.progress, language: language)
        let (outcome, inputs, searched) = try job.run { inputs in try file?.check(isNoneOf: inputs.fingerprints.quotas)
        }
        guard let question = inputs.replacement else { return .ownFailure }
        var report = ReplacementReport(
            outcome, inputs, answering: question, listName: InputSource.file(selection).name)
        (report.columns, report.extent, report.start) = (columns, extentOption.extent, searched)
        try file.publish(report, as: format, language)
        try certificate?.write(provenBy: outcome, inputs, language)
        return ExitStatus(outcome, asked: search.solver)
    }

    /// The inputs that ask for the replacement, with warnings about the list.
    private func asked(threads: Int) throws(InputRejection) -> SelectionInputs {
        var request = ReplacementRequest(list: .file(selection), withdrawn: withdraw)
        request.source = "--withdraw"
        return try DelegateSelector.asking(request, of: try input.read(seed: search.seed, threads: threads))
    }
}
