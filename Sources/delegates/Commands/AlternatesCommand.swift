import ArgumentParser
import DelegateSelection

/// `delegates alternates`.
struct AlternatesCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "alternates",
        abstract: "Put reserves of a published list in order: who steps in for whom, whoever withdraws.")

    @OptionGroup var input: InputArguments

    @Argument(help: "The published list, a file that select or replace wrote with --format json.", completion: .file())
    var selection: String

    @Option(parsing: .unconditional, help: "How many alternates at most.")
    var count = 30

    @Option(help: "How the result is written.")
    var format = ReportFormat.table

    @OptionGroup var columnOption: ColumnArguments
    @OptionGroup var place: OutputPlace
    @OptionGroup var search: SearchArguments
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        guard count >= 1 else { throw CommandFailure.usage(Message(.optionTooSmall(option: "--count", least: "1"))) }
        if search.certificate != nil {
            throw CommandFailure.usage(Message(.optionsExclude(option: "alternates", other: "--certificate")))
        }
        let options = try search.options()
        let columns = try columnOption.columns(ofCSV: format.isCSV, format: format.rawValue)
        let file = try place.file(inputs: input.paths + [selection], for: format)
        let inputs = try input.read(seed: search.seed, threads: options.threads)
        let (list, following) = try DelegateSelector.following(.file(selection), inputs)
        Console.warn(following.remarks + following.listRemarks, language)
        try file?.check(isNoneOf: following.fingerprints.quotas)
        var report = try self.report(list, following, options)
        report.columns = columns
        try file.publish(report, as: format, language)
        return report.isDecided ? .done : .notProven
    }

    private func report(
        _ list: PublishedList, _ inputs: SelectionInputs, _ options: SelectionOptions
    ) throws -> AlternatesReport {
        var options = options
        options.interruption = InterruptSignal.listen()
        defer { InterruptSignal.ignoreNoMore() }
        let answer = try DelegateSelector.alternates(of: list, count: count, inputs, options: options)
        return AlternatesReport(list, answer.alternates, unserved: answer.chains, inputs)
    }
}
