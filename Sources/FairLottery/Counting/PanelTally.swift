import BigInt

/// The panels of a plan, counted: how many there are, everybody's chance where all are equally likely, and the panel of each
/// number.
///
/// - Complexity: `plan.additions` for the count; four times that for chances, and twice that for any number of panels.
/// - Memory: the numbers of all layers, and of one segment (for chances, two).
struct PanelTally<Number: PanelNumber> {
    /// The plan.
    let plan: CountingPlan
    /// The numbers before each segment, and after all.
    private var layers: [CountingLayer<Number>] = []

    /// Counts the panels of `plan`.
    init(_ plan: CountingPlan) {
        self.plan = plan
        // With no seats taken no count is above 0: one state, or none where the rows ask for more seats than there are.
        var layer = CountingLayer<Number>(numbers: [0: [Number](repeating: Number(whole: 1), count: plan.blockSize(0))])
        layers.append(layer)
        for index in plan.segments.indices {
            layer = filled(index).whole()
            layers.append(layer)
        }
        layers[layers.count - 1] = panels(of: layer)
    }

    /// The number of panels.
    var count: BigUInt {
        layers[layers.count - 1].numbers.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.whole } }
    }

    /// A segment's table with all of its people counted in.
    private func filled(_ index: Int) -> CountingTable<Number> {
        var table = CountingTable<Number>(plan, segment: index)
        table.start(layers[index])
        for unit in plan.segments[index].units { table.insert(unit) }
        return table
    }

    /// A layer's numbers where they belong to panels that keep every row; 0 elsewhere.
    private func panels(of layer: CountingLayer<Number>) -> CountingLayer<Number> {
        var result = CountingLayer<Number>()
        for (seats, numbers) in layer.numbers where plan.sizes.contains(seats) {
            let isWhole = wholeStates(seats)
            result.numbers[seats] = zip(numbers, isWhole).map { $1 ? $0 : .zero }
        }
        return result
    }

    private func wholeStates(_ seats: Int) -> [Bool] {
        plan.families.reduce([true]) { before, family in
            let whole = family.states[seats].map { family.isWhole($0) }
            return before.flatMap { first in whole.map { first && $0 } }
        }
    }

    /// The number of panels in which people of each of `types` types sit, each counted as often as it has seats there.
    func seatSums(types: Int) -> [BigUInt] {
        var sums = [BigUInt](repeating: 0, count: types)
        var after = CountingLayer<Number>()
        for (seats, numbers) in layers[layers.count - 1].numbers {
            let isWhole = wholeStates(seats)
            after.numbers[seats] = numbers.indices.map { isWhole[$0] ? Number(whole: 1) : .zero }
        }
        for index in plan.segments.indices.reversed() {
            var before = filled(index)
            var completing = CountingTable<Number>(plan, segment: index)
            completing.end(after)
            for unit in plan.segments[index].units.reversed() {
                before.remove(unit)
                let meetings = before.meetings(unit, completing)
                for (option, number) in zip(unit.options, meetings) where !number.isZero {
                    for (type, seats) in zip(unit.types, option.seats) {
                        sums[type] += number.whole * option.ways * BigUInt(seats)
                    }
                }
                completing.complete(unit)
            }
            after = completing.unstarted()
        }
        return sums
    }

    /// The panels with these numbers, each below `count`: different numbers have different panels.
    func panels(_ numbers: [BigUInt]) -> [[Int]] {
        var walks = numbers.map { CountedWalk($0) }
        for index in walks.indices { walks[index].finish(layers[layers.count - 1], plan) }
        for index in plan.segments.indices.reversed() {
            var table = filled(index)
            for walk in walks.indices { walks[walk].enter(table) }
            for unit in plan.segments[index].units.reversed() {
                table.remove(unit)
                for walk in walks.indices { walks[walk].leave(unit, table) }
            }
        }
        return walks.map { $0.people.sorted() }
    }
}
