import ArgumentParser
import DelegateSelection

/// `delegates select`.
struct SelectCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "select", abstract: "Select delegates from a pool by a plan.")

    @OptionGroup var input: InputArguments
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
        let file = try place.file(inputs: input.paths, for: format)
        let job = SelectionJob(
            read: { () throws(InputRejection) in try input.read(seed: search.seed, threads: options.threads) },
            options: options, progress: search.progress, language: language)
        let certificate = try search.certificateFile(besides: file, inputs: input.paths, mayReplace: place.force)
        let (outcome, inputs, searched) = try job.run {
            try file?.check(isNoneOf: $0.fingerprints.quotas)
        }
        var report = OutcomeReport(outcome, inputs)
        (report.columns, report.extent, report.start) = (columns, extentOption.extent, searched)
        report.showsTiming = format == .table
        let result = try format.bytes(report, language, width: file.terminalWidth)
        if outcome.status == .optimal, outcome.selected.isEmpty, format != .table {
            let nobody = Message(EmptySeatsMessage.nobodyWarning).text(language)
            Console.note(Message(.warningPrefix(words: nobody)).text(language))
        }
        try file.publish(bytes: result)
        try certificate?.write(provenBy: outcome, inputs, language)
        return ExitStatus(outcome, asked: search.solver)
    }
}
