import ExactArithmetic
import SelectionCore
import Wording

/// Makes a plan from the entries of a document, finding all that is wrong with them at once.
///
/// One file per key of the plan: `PlanDecoder+Seats`, `+Groups`, `+Composition`, … A part that cannot be read is left
/// out of the plan and its problem added; the plan is to be used only if there is none.
struct PlanDecoder: DocumentDecoding {
    var plan = Plan(seats: Seats(maximum: 1))
    var requirements = PoolRequirements()
    var problems = ProblemList()
    /// The quota files that were read, in the plan's order.
    var quotaFiles: [InputFile] = []
    /// Opens a quota file by the name that the plan gives it.
    let openQuotaFile: (String) throws(InputRejection) -> InputFile
    /// The names of all groups, for rules to refer to; known before the groups are decoded.
    var groupNames = [Group.all] {
        didSet { knownGroups = Set(groupNames) }
    }
    private(set) var knownGroups: Set = [Group.all]
    /// The ids of the rules so far.
    var ruleIDs: Set<String> = []

    private let entries: [DocumentNode.Entry]
    private let location: SourceLocation

    init(
        _ entries: [DocumentNode.Entry], at location: SourceLocation,
        openQuotaFile: @escaping (String) throws(InputRejection) -> InputFile
    ) {
        (self.entries, self.location, self.openQuotaFile) = (
            entries.filter { !$0.value.isNull }, location, openQuotaFile
        )
    }

    mutating func decode() {
        groupNames += (self[PlanKeys.groups]?.entries ?? []).filter { !$0.value.isNull }.map(\.key)
        if let title = self[PlanKeys.title] { plan.title = text(title, as: PlanKeys.title.name) ?? "" }
        if let columns = self[PlanKeys.columns] { decodeColumns(columns) }
        if let seats = self[PlanKeys.seats] {
            decodeSeats(seats)
        } else {
            problems.error(at: SourceLocation(file: location.file), Message(.missingKey(key: PlanKeys.seats.name)))
        }
        if let groups = self[PlanKeys.groups] { decodeGroups(groups) }
        if let composition = self[PlanKeys.composition] { decodeComposition(composition) }
        if let quotas = self[PlanKeys.quotas] { decodeQuotas(quotas) }
        if let rules = self[PlanKeys.rules] { decodeRules(rules) }
        if let pins = self[PlanKeys.pins] { decodePins(pins) }
        if let conflicts = self[PlanKeys.conflicts] { decodeConflicts(conflicts) }
        if let merit = self[PlanKeys.merit] { decodeMerit(merit) }
        if let lottery = self[PlanKeys.lottery] { decodeLottery(lottery) }
        if let cost = self[PlanKeys.cost] { decodeCost(cost) }
    }

    private subscript<Form>(key: Key<Form>) -> DocumentNode? { entries.first { $0.key == key.name }?.value }
}
