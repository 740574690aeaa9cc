import ConferenceCalendar
import SelectionCore
import Wording

/// Makes a plan of conferences from the entries of a document, finding all that is wrong with them at once.
struct ConferencePlanDecoder: DocumentDecoding {
    var plan = ConferencePlan()
    var problems = ProblemList()
    /// Where each ward's conference is listed.
    var conferencePlaces: [(unit: String, place: SourceLocation)] = []
    /// Where each supervisor is first named.
    var supervisorPlaces: [(name: String, place: SourceLocation)] = []

    mutating func decode(_ root: DocumentNode, file: String) {
        guard let fields = self.fields(root, as: file, of: ConferencePlanKeys.map) else { return }
        if let title = value(ConferencePlanKeys.title, of: fields) { plan.title = title }
        if let mode = fields[ConferencePlanKeys.mode] { decodeMode(mode) }
        if let documents = fields[ConferencePlanKeys.documents] { decodeDocuments(documents) }
        if let periods = fields[ConferencePlanKeys.periods] { decodePeriods(periods) }
        if let size = fields[ConferencePlanKeys.delegates] { decodeSize(size) }
        if let holidays = fields[ConferencePlanKeys.holidays] {
            plan.calendar.holidays = (holidays.list ?? [holidays]).compactMap { holiday($0) }
        }
        if let shares = fields[ConferencePlanKeys.shares] { decodeShares(shares) }
        if let tasks = fields[ConferencePlanKeys.tasks] { decodeTasks(tasks) }
        decodeCoverage(fields)
        if let units = fields[ConferencePlanKeys.units] { decodeUnits(units) }
        guard let conferences = fields[ConferencePlanKeys.conferences] else {
            if !fields.unfilled.contains(ConferencePlanKeys.conferences.name) {
                problems.error(
                    at: SourceLocation(file: file), Message(.missingKey(key: ConferencePlanKeys.conferences.name)))
            }
            return
        }
        decodeConferences(conferences)
        checkNames()
        if let pilot = fields[ConferencePlanKeys.pilot] { decodePilot(pilot) }
    }
}
