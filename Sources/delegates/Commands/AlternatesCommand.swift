import ArgumentParser
import DelegateSelection
import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// `delegates alternates`.
struct AlternatesCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "alternates",
        abstract: "Put reserves of a published list in order: who steps in for whom, whoever withdraws.")

    @OptionGroup var input: InputArguments

    @Argument(help: "The published list, a file that select or replace wrote with --format json.", completion: .file())
    var selection: String

    @Option(help: "How many alternates at most.")
    var count = 30

    @Option(help: "How the result is written.")
    var format = ReportFormat.table

    @OptionGroup var columnOption: ColumnArguments
    @OptionGroup var place: OutputPlace
    @OptionGroup var search: SearchArguments
    @OptionGroup var languageOption: LanguageOption

    var language: Language { languageOption.language }

    func perform() throws -> ExitStatus {
        guard count >= 1 else { throw CommandFailure.usage(Message(.optionTooSmall, "--count", "1")) }
        if search.certificate != nil {
            throw CommandFailure.usage(Message(.optionsExclude, "alternates", "--certificate"))
        }
        let options = try search.options()
        let columns = try columnOption.columns(ofCSV: format == .csv, format: format.rawValue)
        let file = try place.file(inputs: input.paths + [selection])
        var inputs = try input.read(seed: search.seed, threads: options.threads)
        let reading = try PublishedListReader.read(
            try InputFile(path: selection), for: &inputs, purpose: .following)
        inputs = inputs.following(reading.list)
        let remarks = inputs.remarks + reading.remarks + inputs.breaches(of: reading.list)
        for remark in remarks where remark.severity == .warning { Console.note(Console.line(remark, language)) }
        try file?.check(isNoneOf: inputs.fingerprints.quotas)
        var report = try self.report(reading.list, inputs, options)
        report.columns = columns
        let text =
            switch format {
            case .table: TerminalRenderer.text(report.document(language))
            case .json: report.json(version: DelegateSelector.version)
            case .csv: report.csv(language)
            }
        if let file { try file.write(text) } else { try Console.print(text) }
        return report.isDecided ? .done : .notProven
    }

    private func report(
        _ list: PublishedList, _ inputs: SelectionInputs, _ options: SelectionOptions
    ) throws -> AlternatesReport {
        var options = options
        options.interruption = InterruptSignal.listen()
        defer { InterruptSignal.ignoreNoMore() }
        let (alternates, chains) = try DelegateSelector.alternates(of: list, count: count, inputs, options: options)
        let unserved = chains.map {
            AlternatesReport.Unserved(
                delegates: $0.delegates, status: $0.status, left: $0.left, entered: $0.entered, seats: $0.seats,
                enters: $0.enters)
        }
        return AlternatesReport(list, alternates, unserved: unserved, inputs)
    }
}
