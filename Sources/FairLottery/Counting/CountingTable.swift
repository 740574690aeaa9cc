import BigInt

/// The numbers of a segment's blocks: in how many ways people can be chosen who have these counts, or (backward) complete them.
///
/// People are counted into it and out of it in place. A step out undoes a step in exactly, as nobody at all is one way of every
/// unit; so what was before each step need not be kept.
struct CountingTable<Number: PanelNumber> {
    /// The plan.
    let plan: CountingPlan
    /// Its segment.
    let segment: CountingPlan.Segment
    /// The numbers, block after block.
    private(set) var values: [Number]

    /// A table of zeros.
    init(_ plan: CountingPlan, segment: Int) {
        (self.plan, self.segment) = (plan, plan.segments[segment])
        values = [Number](repeating: .zero, count: self.segment.size)
    }

    /// Writes a layer's numbers where nobody of the segment is counted yet.
    mutating func start(_ layer: CountingLayer<Number>) {
        for (seats, numbers) in layer.numbers {
            guard let block = plan.block(local: 0, seats: seats, segment) else { continue }
            values.replaceSubrange(block.start..<block.start + numbers.count, with: numbers)
        }
    }

    /// Writes a layer's numbers where all of the segment are counted.
    mutating func end(_ layer: CountingLayer<Number>) {
        for block in segment.blocks where plan.isWhole(block.local, segment) {
            guard let numbers = layer.numbers[block.seats] else { continue }
            values.replaceSubrange(block.start..<block.start + numbers.count, with: numbers)
        }
    }

    /// The numbers where all of the segment are counted and its rows are kept.
    func whole() -> CountingLayer<Number> {
        var layer = CountingLayer<Number>()
        let one = Number(whole: 1)
        for block in segment.blocks
        where plan.isWhole(block.local, segment) && segment.seatsAfter.contains(block.seats) {
            let size = plan.blockSize(block.seats)
            layer.numbers[block.seats, default: [Number](repeating: .zero, count: size)].withUnsafeMutableBufferPointer
            {
                for index in 0..<size { $0[index].add(values[block.start + index], times: one) }
            }
        }
        return layer
    }

    /// The numbers where nobody of the segment is counted.
    func unstarted() -> CountingLayer<Number> {
        var layer = CountingLayer<Number>()
        for block in segment.blocks where block.local == 0 {
            layer.numbers[block.seats] = Array(values[block.start..<block.start + plan.blockSize(block.seats)])
        }
        return layer
    }

    /// Counts a unit in.
    mutating func insert(_ unit: CountedUnit) {
        let joins = CountingJoins(plan, segment, unit)
        let ways = unit.options.map { Number(whole: $0.ways) }
        values.withUnsafeMutableBufferPointer { values in
            joins.forEach(.ontoLargest) { option, outer, inner in
                for (from, to) in outer {
                    for step in inner { values[to + step.to].add(values[from + step.from], times: ways[option]) }
                }
            }
        }
    }

    /// Counts a unit out that was counted in.
    mutating func remove(_ unit: CountedUnit) {
        let joins = CountingJoins(plan, segment, unit)
        let ways = unit.options.map { Number(whole: $0.ways) }
        values.withUnsafeMutableBufferPointer { values in
            joins.forEach(.ontoSmallest) { option, outer, inner in
                for (from, to) in outer {
                    for step in inner { values[to + step.to].subtract(values[from + step.from], times: ways[option]) }
                }
            }
        }
    }

    /// Counts a unit among those who complete.
    mutating func complete(_ unit: CountedUnit) {
        let joins = CountingJoins(plan, segment, unit)
        let ways = unit.options.map { Number(whole: $0.ways) }
        values.withUnsafeMutableBufferPointer { values in
            joins.forEach(.fromSmallest) { option, outer, inner in
                for (from, to) in outer {
                    for step in inner { values[from + step.from].add(values[to + step.to], times: ways[option]) }
                }
            }
        }
    }

    /// For each option of a unit, in how many ways people before it and people after it make a panel with it.
    /// - Parameters:
    ///   - self: those before it.
    ///   - after: those who complete what is there with it.
    func meetings(_ unit: CountedUnit, _ after: CountingTable<Number>) -> [Number] {
        var sums = unit.options.map { _ in Number.zero }
        let joins = CountingJoins(plan, segment, unit)
        values.withUnsafeBufferPointer { before in
            after.values.withUnsafeBufferPointer { after in
                joins.forEach(.fromSmallest) { option, outer, inner in
                    var sum = sums[option]
                    for (from, to) in outer {
                        for step in inner { sum.add(before[from + step.from], times: after[to + step.to]) }
                    }
                    sums[option] = sum
                }
            }
        }
        return sums
    }
}

/// The numbers between two segments: for each number of seats, all counts of the families kept.
struct CountingLayer<Number: PanelNumber> {
    /// The numbers by seats.
    var numbers: [Int: [Number]] = [:]
}
