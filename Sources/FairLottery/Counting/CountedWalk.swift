import BigInt

/// The way back through tables from a panel's number to its people: at each step the number says which of the ways it is.
struct CountedWalk {
    /// The people found so far.
    private(set) var people: [Int] = []
    /// What the number still says: which of the ways to get to the present counts it is.
    private var index: BigUInt
    private var seats = 0
    private var local = 0
    private var counts: [[UInt16]] = []

    /// A walk of the panel with number `index`.
    init(_ index: BigUInt) { self.index = index }

    /// Finds the seats and the counts of the panel.
    mutating func finish<Number>(_ layer: CountingLayer<Number>, _ plan: CountingPlan) {
        for (seats, numbers) in layer.numbers.sorted(by: { $0.key < $1.key }) {
            for (place, number) in numbers.enumerated() where !number.isZero {
                let ways = number.whole
                guard index >= ways else {
                    self.seats = seats
                    counts = CountedWalk.counts(place, seats, plan)
                    return
                }
                index -= ways
            }
        }
    }

    /// Finds the counts of the segment's swept rows.
    mutating func enter<Number>(_ table: CountingTable<Number>) {
        guard let place = place(counts, seats, table.plan) else { return }
        for block in table.segment.blocks where block.seats == seats && table.plan.isWhole(block.local, table.segment) {
            let ways = table.values[block.start + place].whole
            guard index >= ways else {
                local = block.local
                return
            }
            index -= ways
        }
    }

    /// Finds who of a unit sits, where `table` has it counted out.
    mutating func leave<Number>(_ unit: CountedUnit, _ table: CountingTable<Number>) {
        let plan = table.plan
        for option in unit.options {
            let step = plan.localStep(unit, option, table.segment)
            guard let before = plan.moved(local, by: step, sign: -1, table.segment),
                let block = plan.block(local: before, seats: seats - option.total, table.segment),
                let less = reduced(unit, option, plan), let place = place(less, block.seats, plan)
            else { continue }
            let first = table.values[block.start + place].whole
            let ways = first * option.ways
            guard index >= ways else {
                let (rest, choice) = index.quotientAndRemainder(dividingBy: option.ways)
                people += unit.people(option, index: choice)
                (index, local, seats, counts) = (rest, before, block.seats, less)
                return
            }
            index -= ways
        }
    }

    private func reduced(_ unit: CountedUnit, _ option: CountedUnit.Option, _ plan: CountingPlan) -> [[UInt16]]? {
        let less = zip(plan.families, counts).compactMap { $0.reduced($1, unit, option) }
        return less.count == counts.count ? less : nil
    }

    private func place(_ counts: [[UInt16]], _ seats: Int, _ plan: CountingPlan) -> Int? {
        var place = 0
        for (family, counts) in zip(plan.families, counts) {
            guard let state = family.place(counts, seats: seats) else { return nil }
            place = place * family.states[seats].count + state
        }
        return place
    }

    private static func counts(_ place: Int, _ seats: Int, _ plan: CountingPlan) -> [[UInt16]] {
        var place = place
        return plan.families.reversed().map { family in
            defer { place /= family.states[seats].count }
            return family.states[seats][place % family.states[seats].count]
        }.reversed()
    }
}
