import TestSupport

/// Draws what came to plans later, without a change to what is drawn of other seeds: points below zero, in cells, tables and
/// weights; points for all other values; classes of several values; alternatives, blanks, and quotas by two columns.
struct RandomVariation {
    private var random: RandomSource

    init(seed: Int) { random = RandomSource(seed: seed + 1_000_003) }

    /// Varies the plan, its scenario and the pool.
    mutating func vary(_ conference: inout Conference) {
        varyScores(&conference.pool)
        conference.plan.merit = conference.plan.merit.map { $0.map { varied($0) } }
        let edits = conference.scenario?.edits.merit.map { $0.map { varied($0) } }
        conference.scenario?.edits.merit = edits
        let isEdited = conference.scenario?.edits.composition != nil
        if !isEdited, random.happens(50) { mapClasses(&conference) }
        conference.plan.groups = conference.plan.groups.map { varied($0) }
        conference.plan.quotas = conference.plan.quotas.map { varied($0, conference) }
    }

    /// Gives about half of the groups alternatives, some of them within others, or asks for blanks.
    private mutating func varied(_ group: GroupValues) -> GroupValues {
        var group = group
        let column = random.element(["gender", "ethnicity", "sector", "age", "award"])
        switch random.number(1...8) {
        case 1: group.conditions = [("any", .any([group.conditions, [(column, .blank(true))]]))]
        case 2: group.conditions = [("any", .any(group.conditions.map { [$0] } + [[("gender", .oneOf(["Nữ"]))]]))]
        case 3:
            let inner = ConditionValues.any([[("gender", .noneOf(["Nam"]))], [(column, .blank(true))]])
            let alternatives = ConditionValues.any([group.conditions, [("any", inner), ("unit", .blank(false))]])
            group.conditions = [("any", alternatives)]
        case 4 where !group.conditions.contains { $0.column == column }:
            group.conditions.append((column, .blank(random.happens(50))))
        default: break
        }
        return group
    }

    /// Counts some quotas by two columns.
    private mutating func varied(_ quota: QuotaValues, _ conference: Conference) -> QuotaValues {
        guard quota.file == nil, random.happens(30) else { return quota }
        var quota = quota
        quota.column += ",gender"
        quota.lines = quota.lines.map { ("\($0.value) – \(random.element(["Nữ", "Nam"]))", $0.limits) }
        return quota
    }

    /// Turns about half of the scores negative, or all of them.
    private mutating func varyScores(_ pool: inout PoolValues) {
        guard let column = pool.headers.firstIndex(of: "score") else { return }
        let share = random.element([50, 50, 80, 100])
        for row in pool.rows.indices where random.happens(share) {
            let cell = pool.rows[row][column]
            if !cell.isEmpty, cell != "0" { pool.rows[row][column] = "-" + cell }
        }
    }

    private mutating func varied(_ term: MeritValues) -> MeritValues {
        var term = term
        term.points = term.points.map { points in
            points.map { ($0.value, random.happens(50) ? Hundredths(-$0.points.value) : $0.points) }
        }
        if term.points != nil, random.happens(40) {
            term.otherPoints = Hundredths(random.element([-300, -25, 0, 50, 700]))
        }
        if !term.isBare, random.happens(30) { term.weight = Hundredths(random.element([-100, -50, -250, 0])) }
        return term
    }

    /// Gives the first class another name and a second value, which some of its nominees then have.
    private mutating func mapClasses(_ conference: inout Conference) {
        guard let composition = conference.plan.composition, let shares = composition.shares, let first = shares.first,
            let column = conference.pool.headers.firstIndex(of: "class"), composition.column == "class"
        else { return }
        let readsClass = conference.plan.groups.contains { $0.conditions.contains { $0.column == "class" } }
        guard !readsClass, conference.plan.quotas.allSatisfy({ $0.column != "class" }),
            conference.scenario?.edits.groups.isEmpty ?? true
        else { return }
        for row in conference.pool.rows.indices
        where conference.pool.rows[row][column] == first.value && random.happens(40) {
            conference.pool.rows[row][column] = "Cán bộ"
        }
        let name = "lớp một"
        conference.plan.composition?.shares?[0].value = name
        conference.plan.composition?.classes =
            [(name, [first.value, "Cán bộ"])] + shares.dropFirst().map { ($0.value, [$0.value]) }
    }
}
