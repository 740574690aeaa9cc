/// The files of a crossed family: a pool, and a plan whose bounds lie around a random selection.
///
/// Exactly C = min(300, max(30, 15 % of N)) seats, no composition; merit is the column `score`.
struct CrossedInstance {
    let family: InstanceFamily
    let nominees: Int
    let pool: CrossedPool
    let seats: Int
    /// The indices of the planted selection; no file mentions them.
    let planted: [Int]

    init(family: InstanceFamily, nominees: Int, seed: UInt64, sizes: [Int]) {
        self.family = family
        self.nominees = nominees
        pool = CrossedPool(seed: seed, sizes: sizes)
        seats = CitySeats(nominees: nominees).all
        planted = RandomSelection.members(seats: seats, nominees: nominees, seed: seed)
    }

    /// `plan.yaml` and `nominees.csv`; the plan refers to no table.
    ///
    /// - Parameters:
    ///   - quotas: bounds of each value of each attribute.
    ///   - cells: groups and rules of the plan beside them.
    func files(quotas: [[ClosedRange<Int>]], cells: [CrossedCell] = []) -> [InstanceFile] {
        let (pool, count) = (pool, nominees)
        let numbering = CityInstance.numbering(of: count)
        return [
            InstanceFile(name: "plan.yaml", text: text(quotas, cells)),
            InstanceFile(name: "nominees.csv") {
                NomineeLines(header: pool.header, count: count) { index, buffer in
                    numbering.append(index, to: &buffer)
                    buffer.append(UInt8(ascii: ","))
                    pool.nominee(at: index).append(to: &buffer)
                }
            },
        ]
    }

    /// `plan.yaml`, in which the number of people with each value may differ from the planted one by `slack` on either
    /// side, and `nominees.csv`.
    func files(slack: Int) -> [InstanceFile] {
        files(quotas: pool.counts(of: planted).map { $0.map { range(around: $0, slack: slack) } })
    }

    /// The range around a planted count, cut to what the seats allow.
    func range(around count: Int, slack: Int) -> ClosedRange<Int> {
        max(0, count - slack)...min(seats, count + slack)
    }

    private func text(_ quotas: [[ClosedRange<Int>]], _ cells: [CrossedCell]) -> String {
        let head = """
            # Synthetic: family \(family.rawValue), \(nominees) nominees, seed \(pool.seed). Nobody in the list exists.
            # All rules are required, and some selection meets them all.
            title: Crossed attributes (\(family.rawValue)), \(nominees) nominees, seed \(pool.seed)
            seats: { min: \(seats), max: \(seats) }
            """
        let tail = """
            merit:
              - { column: score }
            lottery: { seed: "\(family.rawValue)-\(pool.seed)" }

            """
        var parts = [head]
        if !cells.isEmpty { parts += ["groups:"] + cells.map(\.group) }
        parts += ["quotas:"] + quotas.indices.map { Self.entry($0, quotas[$0]) }
        if !cells.isEmpty { parts += ["rules:"] + cells.map(\.rule) }
        return (parts + [tail]).joined(separator: "\n")
    }

    private static func entry(_ attribute: Int, _ ranges: [ClosedRange<Int>]) -> String {
        let values = ranges.enumerated().map { value, range in
            "\(CrossedPool.letter(of: value)): { min: \(range.lowerBound), max: \(range.upperBound) }"
        }
        return "  - { by: \(CrossedPool.name(of: attribute)), seats: { \(values.joined(separator: ", ")) } }"
    }
}

/// The nominees who have a value of one attribute and a value of another, and how many of them are selected.
struct CrossedCell {
    let attributes: (first: Int, second: Int)
    let values: (first: Int, second: Int)
    let range: ClosedRange<Int>

    /// The line under `groups:`.
    var group: String {
        "  \(name): { \(CrossedPool.name(of: attributes.first)): \(CrossedPool.letter(of: values.first)), "
            + "\(CrossedPool.name(of: attributes.second)): \(CrossedPool.letter(of: values.second)) }"
    }

    /// The line under `rules:`.
    var rule: String { "  - { id: \(name), group: \(name), min: \(range.lowerBound), max: \(range.upperBound) }" }

    /// `1A-8C`: value A of the first attribute and value C of the eighth.
    private var name: String {
        "cell-\(attributes.first + 1)\(CrossedPool.letter(of: values.first))"
            + "-\(attributes.second + 1)\(CrossedPool.letter(of: values.second))"
    }
}
