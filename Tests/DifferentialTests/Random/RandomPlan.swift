import TestSupport

/// A generator of small conferences that use every key of a plan, some of them impossible.
///
/// A plan is drawn around a planted selection: most required bounds hold for it, with little to spare, so that most
/// plans are possible and tight. A wild plan draws its bounds at random. In a third of all plans the rounding of shares, or
/// too few of a class, leaves seats empty. Equal seeds give equal conferences.
struct RandomPlan {
    var random: RandomSource
    /// True where required bounds are drawn without regard to the planted selection.
    let isWild: Bool
    var plan = PlanValues()
    var pool: PoolValues
    /// The nominees in the planted selection, by row.
    var planted: Set<Int> = []

    /// The conference number `seed`.
    static func conference(seed: Int) -> Conference {
        var generator = RandomPlan(seed: seed)
        return generator.conference(seed: seed)
    }

    init(seed: Int) {
        random = RandomSource(seed: seed)
        isWild = random.happens(28)
        pool = RandomPlan.pool(&random)
    }

    private mutating func conference(seed: Int) -> Conference {
        if random.happens(50) { plan.title = "Hội nghị: số 1, \"thử\"" }
        mapColumns()
        plant()
        plan.groups = groups()
        plan.composition = random.happens(45) ? composition() : nil
        plan.quotas = quotas()
        plan.rules = (0..<random.number(0...5)).map { rule("r\($0 + 1)") }
        plan.pins = random.happens(35) ? pins() : nil
        plan.conflicts = random.happens(35) ? conflicts() : nil
        plan.merit = random.happens(70) ? merit() : nil
        plan.seed = random.happens(75) ? random.element(["LS-2025", "hạt giống", "7", "a b"]) : nil
        if random.happens(7) { addParity() }
        if seed % 3 == 2 { leaveSeatsOpen() }
        var conference = Conference(plan: plan, pool: pool, style: style())
        if random.happens(30) { conference.scenario = scenario() }
        if seed % 2 == 1 {
            var variation = RandomVariation(seed: seed)
            variation.vary(&conference)
        }
        return conference
    }

    private mutating func mapColumns() {
        let hidden = ["gender": "Giới tính", "ethnicity": "Dân tộc", "unit": "Đơn vị; xã, phường", "age": "Tuổi"]
        for name in hidden.keys.sorted() where random.happens(40) {
            guard let header = hidden[name], let index = pool.headers.firstIndex(of: name) else { continue }
            pool.headers[index] = header
            plan.columns.append((name, header))
        }
    }

    private mutating func style() -> TableStyle {
        TableStyle(
            delimiter: random.element([",", ",", ";", "\t"]), lineEnd: random.element(["\n", "\n", "\r\n"]),
            hasByteOrderMark: random.happens(15), isDecomposed: random.happens(15), isPadded: random.happens(15))
    }

    /// The cells of the plan's column.
    func cells(_ column: String) -> [String] { pool.column(column, plan) }

    /// Cells that the plan's column has, blanks aside; now and then one that it has not.
    mutating func values(_ column: String, _ count: Int) -> [String] {
        let present = Set(cells(column)).subtracting([""]).sorted()
        return random.sample(present.isEmpty || random.happens(10) ? present + ["Chưa có ai"] : present, count)
    }
}

extension RandomPlan {
    /// Two or three classes, shares that add up.
    mutating func composition() -> CompositionValues {
        let classes = Set(cells("class")).union(["grassroots", "guest"]).sorted()
        let twos = [[7000, 3000], [5000, 5000], [6000, 4000], [3350, 6650], [8000, 2000], [2500, 7500]]
        let threes = [[5000, 3000, 2000], [3334, 3333, 3333], [6000, 2000, 2000], [4000, 3550, 2450]]
        let shares = random.element(classes.count == 2 ? twos : threes)
        let parts = zip(random.shuffled(classes), shares).map { ($0, Hundredths($1)) }
        let roundings: [String?] = [nil, "nearest", "nearest", "atLeast", "atLeast", "exact"]
        return CompositionValues(column: "class", shares: parts, rounding: random.element(roundings))
    }

    mutating func pins() -> PinValues {
        let inside = pool.ids.indices.filter { isWild || planted.contains($0) }
        let include = random.sample(inside, random.number(0...2))
        let outside = pool.ids.indices.filter { !include.contains($0) && (isWild || !planted.contains($0)) }
        let exclude = random.sample(outside, random.number(0...3))
        return PinValues(
            include: include.isEmpty ? nil : include.map { pool.ids[$0] },
            exclude: exclude.isEmpty ? nil : exclude.map { pool.ids[$0] })
    }

    mutating func conflicts() -> [ConflictValues] {
        (0..<random.number(1...3)).compactMap { _ in
            let members = random.sample(Array(pool.ids.indices), random.number(2...4))
            let least = isWild ? 0 : members.count { planted.contains($0) }
            let maximum = max(least, random.number(1...2))
            let isShort = maximum == 1 && random.happens(60)
            return ConflictValues(ids: members.map { pool.ids[$0] }, maximum: isShort ? nil : maximum)
        }
    }

    mutating func merit() -> [MeritValues] {
        switch random.number(1...4) {
        case 1: return [MeritValues(column: "score", isBare: true)]
        case 2: return [award("award")]
        case 3:
            return [award("award"), MeritValues(column: "score", weight: Hundredths(random.element([50, 200, 25])))]
        default: return [MeritValues(column: "score", weight: random.happens(50) ? Hundredths(150) : nil)]
        }
    }

    private mutating func award(_ column: String) -> MeritValues {
        let points = values(column, 3).map { ($0, Hundredths(random.element([0, 500, 1000, 1050, 25]))) }
        let weight = random.happens(30) ? Hundredths(50) : nil
        return MeritValues(column: column, weight: weight, points: points)
    }

    /// Exact counts that halves keep and whole numbers do not: a and b, b and c, a and c are one each.
    private mutating func addParity() {
        let names = values("unit", 3)
        guard names.count == 3 else { return }
        for (index, pair) in [[0, 1], [1, 2], [0, 2]].enumerated() {
            let name = "odd\(index + 1)"
            plan.groups.append(GroupValues(name: name, conditions: [("unit", .oneOf(pair.map { names[$0] }))]))
            let one = Limits(minimum: .people(100), maximum: .people(100))
            plan.rules.append(RuleValues(id: name, group: name, limits: one))
        }
    }
}
