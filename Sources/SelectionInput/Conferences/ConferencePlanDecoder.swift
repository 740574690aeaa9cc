import ConferenceCalendar
import SelectionCore
import Wording

/// Makes a plan of conferences from the entries of a document, finding all that is wrong with them at once.
struct ConferencePlanDecoder: DocumentDecoding {
    static let keys = ["title", "mode", "documents", "periods", "pilot", "delegates", "holidays", "conferences"]

    var plan = ConferencePlan()
    var problems = ProblemList()

    mutating func decode(_ root: DocumentNode, file: String) {
        guard let fields = self.fields(root, as: file, allowed: ConferencePlanDecoder.keys) else { return }
        if let title = fields["title"] { plan.title = text(title, as: "title") ?? "" }
        if let mode = fields["mode"] { decodeMode(mode) }
        if let documents = fields["documents"] { decodeDocuments(documents) }
        if let periods = fields["periods"] { decodePeriods(periods) }
        if let size = fields["delegates"] { decodeSize(size) }
        if let holidays = fields["holidays"] {
            plan.calendar.holidays = (holidays.list ?? [holidays]).compactMap { holiday($0) }
        }
        guard let conferences = fields["conferences"] else {
            problems.error(at: SourceLocation(file: file), Message(.missingKey, "conferences"))
            return
        }
        decodeConferences(conferences)
        if let pilot = fields["pilot"] { decodePilot(pilot) }
    }

    /// A whole number that is not above `most`.
    mutating func whole(_ node: DocumentNode, as what: String, from least: Int, to most: Int) -> Int? {
        guard let number = whole(node, as: what, from: least) else { return nil }
        if number <= most { return number }
        problems.error(at: node.location, Message(ConferenceFileMessage.tooMany, node.text ?? "", "\(most)"))
        return nil
    }
}
