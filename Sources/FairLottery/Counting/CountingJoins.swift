/// Which numbers of a segment's table the options of a unit join: those of people without it, and those with it.
struct CountingJoins {
    /// The order in which blocks are gone through, so that a table can be changed in place.
    enum Order {
        /// By what options lead to, those with most seats first.
        case ontoLargest
        /// By what options lead to, those with fewest seats first.
        case ontoSmallest
        /// By what options come from, those with fewest seats first.
        case fromSmallest
    }

    /// A pair of places.
    typealias Pair = (from: Int, to: Int)

    private let plan: CountingPlan
    private let segment: CountingPlan.Segment
    private let unit: CountedUnit
    private let steps: [[Int]]

    /// The joins of a unit of a segment.
    init(_ plan: CountingPlan, _ segment: CountingPlan.Segment, _ unit: CountedUnit) {
        (self.plan, self.segment, self.unit) = (plan, segment, unit)
        steps = unit.options.map { plan.localStep(unit, $0, segment) }
    }

    /// Goes through the pairs of blocks that the options (but the first, that nobody sits) join.
    ///
    /// `body` gets the option, the pairs of places at which the last family's numbers begin, and the pairs among those.
    @inline(__always)
    func forEach(_ order: Order, _ body: (_ option: Int, _ outer: [Pair], _ inner: [Pair]) -> Void) {
        var known = unit.options.map { _ in
            [(outer: [Pair], inner: [Pair])?](repeating: nil, count: plan.sizes.upperBound + 1)
        }
        let (last, sign) = (segment.blocks.count - 1, order == .fromSmallest ? 1 : -1)
        for index in segment.blocks.indices {
            let block = segment.blocks[order == .ontoLargest ? last - index : index]
            for option in unit.options.indices.dropFirst() {
                guard let local = plan.moved(block.local, by: steps[option], sign: sign, segment),
                    let other = plan.block(
                        local: local, seats: block.seats + sign * unit.options[option].total, segment)
                else { continue }
                let (from, to) = sign > 0 ? (block, other) : (other, block)
                let moves = known[option][from.seats] ?? moves(option, from.seats)
                known[option][from.seats] = moves
                body(option, moves.outer.map { ($0.from + from.start, $0.to + to.start) }, moves.inner)
            }
        }
    }

    /// The pairs that an option joins within blocks of `seats` and those that it leads to.
    private func moves(_ option: Int, _ seats: Int) -> (outer: [Pair], inner: [Pair]) {
        let (option, families) = (unit.options[option], plan.families)
        let after = seats + option.total
        var outer: [Pair] = [(0, 0)]
        for family in families.dropLast() {
            let (width, next) = (family.states[seats].count, family.states[after].count)
            let pairs = family.pairs(unit, option, seats: seats)
            outer = outer.flatMap { before in
                pairs.map { (before.from * width + Int($0.from), before.to * next + Int($0.to)) }
            }
        }
        guard let last = families.last else { return (outer, [(0, 0)]) }
        let (width, next) = (last.states[seats].count, last.states[after].count)
        let inner = last.pairs(unit, option, seats: seats).map { Pair(Int($0.from), Int($0.to)) }
        return (outer.map { ($0.from * width, $0.to * next) }, inner)
    }
}
