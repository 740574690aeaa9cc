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
    /// The values of the composition's classes.
    var classValues: [(text: String, location: SourceLocation)] = []
    /// The bounds of the quota that is decoded, each with its nodes.
    var statedBounds: [StatedBounds] = []
    /// The place where each joined column is named, by its name.
    var joinedPlaces: [String: SourceLocation] = [:]
    /// The groups of which the delegates of a class must be in one at least, as far as they could be read.
    var requiredUnions: [RequiredUnion] = []
    /// The number of conditions with alternatives so far, by which their derived columns are named.
    var derivedConditions = 0
    /// The places of bounds of which it was said that perhaps percent are meant.
    var percentRemarks: Set<SourceLocation> = []

    private let fields: DocumentFields

    init(
        _ entries: [DocumentNode.Entry], at location: SourceLocation,
        openQuotaFile: @escaping (String) throws(InputRejection) -> InputFile
    ) {
        fields = DocumentFields(entries, at: location)
        self.openQuotaFile = openQuotaFile
    }

    mutating func decode() {
        groupNames += (self[PlanKeys.groups]?.entries ?? []).map(\.key)
        if let title = self[PlanKeys.title] { plan.title = text(title, as: PlanKeys.title.name) ?? "" }
        if let preset = self[PlanKeys.preset] {
            plan.preset = choice(preset, as: PlanKeys.preset.name, of: Preset.self)
            plan.presetLocation = preset.location
        }
        if let columns = self[PlanKeys.columns] { decodeColumns(columns) }
        if let seats = self[PlanKeys.seats] {
            decodeSeats(seats)
        } else if !fields.unfilled.contains(PlanKeys.seats.name) {
            let place = SourceLocation(file: fields.location.file)
            problems.error(at: place, Message(.missingKey(key: PlanKeys.seats.name)))
        }
        if let groups = self[PlanKeys.groups] { decodeGroups(groups) }
        if let composition = self[PlanKeys.composition] { decodeComposition(composition) }
        if let quotas = self[PlanKeys.quotas] { decodeQuotas(quotas) }
        if let rules = self[PlanKeys.rules] { decodeRules(rules) }
        addRequiredUnions()
        if let pins = self[PlanKeys.pins] { decodePins(pins) }
        if let conflicts = self[PlanKeys.conflicts] {
            decodeConflicts(conflicts)
        } else if plan.preset != nil {
            requirements.samePerson = plan.presetLocation
        }
        plan.samePersonLocation = requirements.samePerson
        if let merit = self[PlanKeys.merit] { decodeMerit(merit) }
        if let lottery = self[PlanKeys.lottery] { decodeLottery(lottery) }
        if let cost = self[PlanKeys.cost] { decodeCost(cost) }
        checkJoinedNames()
    }

    private subscript<Form>(key: Key<Form>) -> DocumentNode? { fields[key] }
}
