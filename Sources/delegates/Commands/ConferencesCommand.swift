import ArgumentParser
import DelegateSelection

/// `delegates conferences`.
struct ConferencesCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "conferences",
        abstract: "Say which mode each ward's conference has, and until when it has to be held and its documents sent.",
        discussion: """
            --staff and --date say what would be if a unit had other staff or another date, --unit answers for a unit as \
            it is; all of them may be repeated. --as-of gives the progress of all units on a day, --member that of the \
            units of one supervisor.

            Exit status: 0 also where a date or a number is against the plan, which the report names: the question was \
            answered, and nothing was solved that could be infeasible.
            """)

    @Argument(help: "The rules and the conferences, a YAML file.", completion: .file())
    var conferences: String

    @Option(help: "Another number of staff: UNIT=203, or UNIT=+5 and UNIT=-5 for so many more or fewer.")
    var staff: [String] = []

    @Option(help: "Another date: UNIT=2025-03-28 or UNIT=28/3/2025.")
    var date: [String] = []

    @Option(help: "Answer for this unit.")
    var unit: [String] = []

    @Option(help: "The progress of all units on this day: 2025-02-28 or 28/2/2025.")
    var asOf: String?

    @Option(help: "The progress of the units that this member of the council supervises.")
    var member: String?

    @Option(help: "How the report is written.")
    var format = ConferenceFormat.answer(.table)

    @OptionGroup var place: OutputPlace
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let file = try place.file(inputs: [conferences], for: format.place)
        var request = ConferencesRequest(.file(conferences))
        (request.staff, request.dates, request.units) = (staff, date, unit)
        (request.asOf, request.member) = (asOf, member)
        let (question, remarks) = try DelegateSelector.conferences(request)
        Console.warn(remarks, language)
        let report = ConferenceReport(on: question)
        switch format {
        case .answer(let format): try file.publish(report, as: format, language)
        case .ics: try file.publish(ConferenceCalendarFile.text(report, language))
        }
        return .done
    }
}
