import BranchAndBound

/// The mixture of some panels whose seats come nearest to wanted ones: Wolfe's algorithm (1976) for the point of a hull that is
/// nearest to 0, applied to the panels' differences from what is wanted.
///
/// Distances are measured in people's chances, where nothing else is said: a type's seats are divided by the root of its number
/// of people. Every panel
/// that joins lies beyond the present mixture's plane; panels whose weight would be negative leave. So there are never more
/// panels than dimensions and one, and weights are those of the exact solution once the distance is 0.
final class NearestMixture {
    /// The places of the panels that are mixed, and their weights, which add up to 1.
    private(set) var places: [Int] = []
    private(set) var weights: [Double] = []
    /// The present difference from what is wanted, one number for each type, in its unit.
    private(set) var difference: UnsafeMutablePointer<Double>

    private let wanted: [Double]
    private let scales: [Double]
    private let types: Int
    private var points: [UnsafeMutablePointer<Double>] = []
    private let factor: CornerFactor

    /// Weights below this leave.
    private static let least = 1e-12

    /// An empty mixture.
    /// - Parameters:
    ///   - wanted: the seats of each type.
    ///   - counts: its people.
    convenience init(wanted: [Double], counts: [Int]) {
        self.init(wanted: wanted, scales: counts.map { 1 / Double($0).squareRoot() })
    }

    /// An empty mixture.
    /// - Parameters:
    ///   - wanted: the seats of each type.
    ///   - scales: the distance that a seat of it makes.
    init(wanted: [Double], scales: [Double]) {
        (self.wanted, self.scales) = (wanted, scales)
        types = wanted.count
        difference = VectorMath.allocate(types)
        factor = CornerFactor(capacity: types + 2)
    }

    deinit {
        difference.deallocate()
        for point in points { point.deallocate() }
    }

    /// What a seat of each type is worth in the direction of what is wanted.
    var direction: [Double] { (0..<types).map { -difference[$0] * scales[$0] } }

    /// The direction in whole numbers, the largest of which is `largest`.
    func wholeDirection(largest: Double) -> [Int] {
        let direction = self.direction
        let most = direction.reduce(0) { max($0, abs($1)) }
        return direction.map { Int(($0 * largest / most).rounded()) }
    }

    /// The largest difference of a person's chance from what is wanted.
    var largestDifference: Double { (0..<types).reduce(0) { max($0, abs(difference[$1]) * scales[$1]) } }

    /// Takes a panel in, and lets those go whose weight would be negative.
    /// - Returns: false where it makes no difference.
    func add(_ place: Int, _ seats: [PanelCollection.Seats]) -> Bool {
        guard append(place, seats, weight: points.isEmpty ? 1 : 0) else { return false }
        settle()
        return true
    }

    /// Takes panels in with weights to begin with; those that make no difference are left out.
    /// - Precondition: nothing is mixed yet.
    func start(_ panels: [(place: Int, seats: [PanelCollection.Seats], weight: Double)]) {
        for panel in panels { _ = append(panel.place, panel.seats, weight: panel.weight) }
        let sum = weights.reduce(0, +)
        for index in weights.indices { weights[index] /= sum }
        settle()
    }

    private func append(_ place: Int, _ seats: [PanelCollection.Seats], weight: Double) -> Bool {
        let point = VectorMath.allocate(types)
        for type in 0..<types { point[type] = -wanted[type] * scales[type] }
        for seat in seats { point[seat.type] += Double(seat.count) * scales[seat.type] }
        let products = points.map { VectorMath.dot($0, point, types) + 1 }
        guard factor.append(products: products, square: VectorMath.dot(point, point, types) + 1) else {
            point.deallocate()
            return false
        }
        points.append(point)
        places.append(place)
        weights.append(weight)
        return true
    }

    /// Moves to the plane's nearest point, as far as no weight becomes negative, until it is reached.
    private func settle() {
        while true {
            let target = refined(factor.weights())
            if target.allSatisfy({ $0 > NearestMixture.least }) {
                weights = target
                break
            }
            var step = 1.0
            for (weight, aim) in zip(weights, target) where aim <= NearestMixture.least && weight > aim {
                step = min(step, weight / (weight - aim))
            }
            for index in weights.indices { weights[index] += step * (target[index] - weights[index]) }
            let least = weights.indices.filter { target[$0] <= NearestMixture.least }.min { weights[$0] < weights[$1] }
            for index in weights.indices.reversed()
            where index == least || weights[index] <= NearestMixture.least { remove(index) }
            let sum = weights.reduce(0, +)
            for index in weights.indices { weights[index] /= sum }
        }
        computeDifference()
    }

    private func remove(_ index: Int) {
        factor.remove(at: index)
        points.remove(at: index).deallocate()
        places.remove(at: index)
        weights.remove(at: index)
    }

    /// The weights once more, from what they leave over: the triangle of the products has lost half of the digits.
    private func refined(_ weights: [Double]) -> [Double] {
        var weights = weights
        let sum = VectorMath.allocate(types)
        defer { sum.deallocate() }
        for (weight, point) in zip(weights, points) { _ = VectorMath.subtract(-weight, times: point, from: sum, types) }
        // At the nearest point every product with a point is the same, the square of the distance.
        let products = points.map { VectorMath.dot($0, sum, types) }
        let square = VectorMath.dot(sum, sum, types)
        let change = factor.solution(products.map { square - $0 })
        let total = change.reduce(0, +)
        let plane = factor.weights()
        for index in weights.indices { weights[index] += change[index] - total * plane[index] }
        return weights
    }

    private func computeDifference() {
        difference.update(repeating: 0, count: types)
        for (weight, point) in zip(weights, points) {
            _ = VectorMath.subtract(-weight, times: point, from: difference, types)
        }
    }
}
