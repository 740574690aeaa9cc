import ConferenceCalendar
import SelectionCore
import SelectionInput
import Wording

/// A question about the wards' conferences, as people write it.
public struct ConferencesRequest: Sendable {
    /// The rules and the conferences.
    public var plan: InputSource
    /// Other numbers of staff: `UNIT=203`, `UNIT=+5`.
    public var staff: [String] = []
    /// Other dates: `UNIT=28/3/2025`.
    public var dates: [String] = []
    /// The units that are answered for as they are.
    public var units: [String] = []
    /// The day whose progress is asked for: `28/2/2025`; nil where it is not.
    public var asOf: String?
    /// The member of the council whose units' progress is asked for; nil for all.
    public var member: String?

    /// A request for the modes and dates of `plan`.
    public init(_ plan: InputSource) { self.plan = plan }
}

extension DelegateSelector {
    /// Answers with each ward's mode and the days by which its conference has to be held and its documents sent, and
    /// with what would be if a unit had other staff or another date.
    /// - Throws: `InputRejection` with everything that cannot be read, and every unit that is not in the plan.
    /// - Returns: the question with its answers, and what does not reject the file but should be known.
    package static func conferences(
        _ request: ConferencesRequest
    ) throws(InputRejection) -> (question: ConferenceQuestion, remarks: [Diagnostic]) {
        let (plan, remarks) = try ConferencePlanReader.read(try request.plan.open())
        let question = try ConferenceQuestionReader.read(
            staff: request.staff, dates: request.dates, units: request.units, asOf: request.asOf,
            member: request.member, of: plan)
        return (question, remarks)
    }
}
