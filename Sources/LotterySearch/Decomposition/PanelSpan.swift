import BranchAndBound
import ExactArithmetic
import FairLottery
import IntegerProgramming

/// Panels that, together with those of a mixture, span all panels of a fair lottery, so that some weights of them have any
/// chances nearby exactly.
struct PanelSpan {
    /// The places of those at first that can be part of a fair lottery.
    private(set) var mixed: [Int]
    /// The places of the panels that were added.
    private(set) var places: [Int] = []

    private let face: PanelProgram
    private let factor: CornerFactor
    private var points: [UnsafeMutablePointer<Double>] = []

    /// Looks for panels of `source`'s face that do not depend on those at `mixed`: known ones first, then by exchanges, then by
    /// the engine in directions in which all of those so far are alike.
    /// - Parameter collection: where they are kept.
    init(
        _ source: inout PanelSource, mixed: [Int], collection: inout PanelCollection, random: inout SplitMix64,
        control: StoppingCriteria
    ) {
        face = source.pricing.program
        factor = CornerFactor(capacity: face.types.count + 2)
        let known = Set(source.places)
        self.mixed = mixed.filter(known.contains)
        for place in self.mixed { _ = join(collection.seats[place]) }
        let dimensions = PanelSpan.dimensions(face)
        for place in source.places where points.count <= dimensions && !self.mixed.contains(place) {
            if join(collection.seats[place]) { places.append(place) }
        }
        exchange(&source, &collection, &random, upTo: dimensions, control)
        search(&source, &collection, &random, upTo: dimensions, control)
        for point in points { point.deallocate() }
        points = []
    }

    /// Takes a panel in that does not depend on those so far.
    private mutating func join(_ seats: [PanelCollection.Seats]) -> Bool {
        let point = VectorMath.allocate(face.types.count)
        for seat in seats { point[seat.type] = Double(seat.count) * scale(seat.type) }
        let products = points.map { VectorMath.dot($0, point, face.types.count) + 1 }
        guard factor.append(products: products, square: VectorMath.dot(point, point, face.types.count) + 1) else {
            point.deallocate()
            return false
        }
        points.append(point)
        return true
    }

    private func scale(_ type: Int) -> Double { 1 / Double(face.types[type].count).squareRoot() }

    private mutating func exchange(
        _ source: inout PanelSource, _ collection: inout PanelCollection, _ random: inout SplitMix64,
        upTo dimensions: Int, _ control: StoppingCriteria
    ) {
        guard let swaps = source.swaps, !mixed.isEmpty else { return }
        var failures = 0
        while points.count <= dimensions, failures < PanelSpan.mostFailures, control.stop == nil {
            let start = mixed[random.below(mixed.count)]
            let weights = face.types.map { _ in random.below(2_001) - 1_000 }
            let panel = swaps.improved(collection.panels[start], weights: weights, random: &random)
            if !take(panel, &source, &collection) { failures += 1 }
        }
    }

    /// Asks the engine for panels that are worth more, or less, than those so far, which are all worth the same.
    private mutating func search(
        _ source: inout PanelSource, _ collection: inout PanelCollection, _ random: inout SplitMix64,
        upTo dimensions: Int, _ control: StoppingCriteria
    ) {
        var failures = 0
        while points.count <= dimensions, failures < PanelSpan.mostSearchFailures, control.stop == nil {
            let (weights, worth) = level(&random)
            var found = false
            for sign in [1, -1] where !found {
                let target = sign * worth + PanelSpan.margin
                let answer = source.pricing.panel(weights.map { $0 * sign }, atLeast: target, control: control)
                if case .panel(let panel) = answer { found = take(panel, &source, &collection) }
            }
            if !found { failures += 1 }
        }
    }

    private mutating func take(
        _ panel: Panel, _ source: inout PanelSource, _ collection: inout PanelCollection
    ) -> Bool {
        let place = collection.insert(panel).place
        source.add(place)
        guard join(collection.seats[place]) else { return false }
        places.append(place)
        return true
    }

    /// Drawn weights of seats by which all panels so far are worth the same, but for rounding, and that worth.
    private func level(_ random: inout SplitMix64) -> (weights: [Int], worth: Int) {
        let types = face.types.count
        let drawn = VectorMath.allocate(types)
        defer { drawn.deallocate() }
        for type in 0..<types { drawn[type] = random.unit() - 0.5 }
        let shares = factor.solution(points.map { VectorMath.dot($0, drawn, types) })
        for (share, point) in zip(shares, points) { _ = VectorMath.subtract(share, times: point, from: drawn, types) }
        let values = (0..<types).map { drawn[$0] * scale($0) }
        let largest = values.reduce(1e-300) { max($0, abs($1)) }
        let factor = MixtureSearch.largestWeight / largest
        let worth = shares.reduce(0, +) * factor
        return (values.map { Int(($0 * factor).rounded()) }, Int(worth.rounded()))
    }

    /// What rounding can make of the worth of a panel, at most: half a unit a seat, far below a seat's worth.
    private static let margin = 1_000
    /// Directions in which nothing is found, after which no more is looked for.
    private static let mostSearchFailures = 3
    private static let mostFailures = 200

    /// True where a panel keeps the rows of `face`, within `ranges`.
    static func holds(
        _ seats: [PanelCollection.Seats], _ face: PanelProgram, _ ranges: [ClosedRange<Int>]
    ) -> Bool {
        var activities = [Int](repeating: 0, count: ranges.count)
        for seat in seats {
            for entry in face.types[seat.type].entries { activities[Int(entry.row)] += entry.coefficient * seat.count }
        }
        return zip(activities, ranges).allSatisfy { $1.contains($0) }
    }

    /// The most dimensions that the panels of `face` can have: the types that may vary, less the independent rows that are held.
    private static func dimensions(_ face: PanelProgram) -> Int {
        let free = face.types.indices.filter { face.types[$0].most > 0 }
        var held: [Int: Int] = [:]
        for (row, range) in face.rowRanges.enumerated() where range.lowerBound == range.upperBound {
            held[row] = held.count
        }
        let columns = free.map { type in
            face.types[type].entries.compactMap { entry in
                held[Int(entry.row)].map { IntegerLinearSystem.Entry(row: $0, value: entry.coefficient) }
            }
        }
        return free.count - IntegerLinearSystem(rows: held.count, columns: columns).independentColumns.count
    }
}
