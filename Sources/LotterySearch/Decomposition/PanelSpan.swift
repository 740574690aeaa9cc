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

    /// Looks for panels of `face` that do not depend on those at `mixed`.
    /// - Parameter collection: where they are looked for first, and kept.
    init(
        _ face: PanelProgram, mixed: [Int], collection: inout PanelCollection, random: inout SplitMix64,
        control: StoppingCriteria
    ) {
        let dimensions = PanelSpan.dimensions(face)
        let factor = CornerFactor(capacity: face.types.count + 2)
        var points: [UnsafeMutablePointer<Double>] = []
        defer { for point in points { point.deallocate() } }
        func join(_ seats: [PanelCollection.Seats]) -> Bool {
            let point = VectorMath.allocate(face.types.count)
            for seat in seats {
                point[seat.type] = Double(seat.count) / Double(face.types[seat.type].count).squareRoot()
            }
            let products = points.map { VectorMath.dot($0, point, face.types.count) + 1 }
            guard factor.append(products: products, square: VectorMath.dot(point, point, face.types.count) + 1) else {
                point.deallocate()
                return false
            }
            points.append(point)
            return true
        }
        let ranges = face.rowRanges
        let mixed = mixed.filter { PanelSpan.holds(collection.seats[$0], face, ranges) }
        self.mixed = mixed
        for place in mixed { _ = join(collection.seats[place]) }
        for place in collection.panels.indices where points.count <= dimensions && !mixed.contains(place) {
            if PanelSpan.holds(collection.seats[place], face, ranges), join(collection.seats[place]) {
                places.append(place)
            }
        }
        guard let swaps = SwapSearch(face), !mixed.isEmpty else { return }
        var failures = 0
        while points.count <= dimensions, failures < PanelSpan.mostFailures, control.stop == nil {
            let start = mixed[random.below(mixed.count)]
            let weights = face.types.map { _ in random.below(2_001) - 1_000 }
            let panel = swaps.improved(collection.panels[start], weights: weights, random: &random)
            let place = collection.insert(panel).place
            if join(collection.seats[place]) { places.append(place) } else { failures += 1 }
        }
    }

    private static let mostFailures = 200

    private static func holds(
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
