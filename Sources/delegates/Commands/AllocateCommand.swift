import ArgumentParser
import DelegateSelection

/// `delegates allocate`.
struct AllocateCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "allocate",
        abstract: "Allot seats to units by weight, within bounds, in whole numbers and fractions.",
        discussion: """
            --output FILE writes a quota file (value,min,max), as a plan's `quotas: file:` reads it; with --format json \
            or table it writes that. A tie that the method leaves open is never settled by the order of the file: \
            exit status 6, unless --lot draws.

            With --categories FILE (category,seats) seats are allotted to units and categories at once: UNITS then has \
            unit, seats, and a column of weights for each category.
            """)

    @OptionGroup var arguments: AllocationArguments
    @OptionGroup var views: AllocationViews

    @Option(help: "How the result is written; a table by default.")
    var format: ReportFormat?

    @OptionGroup var place: OutputPlace
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let file = try place.file(
            inputs: [arguments.units] + (views.categories.map { [$0] } ?? []), for: format ?? .table)
        let request = try views.request(arguments) { Console.warn([$0], language) }
        let answer = try DelegateSelector.allocate(request)
        let report = AllocationRendering(answer: answer, lot: views.lot, language: language)
        guard answer.isPossible else {
            switch format ?? .table {
            // Whoever asks for records gets none: the reason is no record.
            case .csv, .csvExcel: Console.error(String(report.text(.table).dropLast()))
            case .table: try Console.print(report.report, as: .table, language)
            case let written: try file.publish(report.report, as: written, language)
            }
            return .infeasible
        }
        try publish(report, quotas: report.quotas, file)
        return answer.hasOpenTie ? .undecidedTie : .done
    }

    /// A quota file is written only when every seat is decided; the table is shown beside it.
    private func publish(_ report: AllocationRendering, quotas: String?, _ file: OutputFile?) throws {
        guard let quotas, let file, let output = place.output, format?.isCSV ?? true else {
            return try file.publish(report.report, as: format ?? .table, language)
        }
        if format == nil { try Console.print(report.report, as: .table, language) }
        if report.answer.hasOpenTie {
            Console.error("delegates: " + Message(.nothingWritten(file: output)).text(language))
        } else {
            try file.write(format == .csvExcel ? DocumentFormat.forExcel(quotas) : quotas)
        }
    }
}
