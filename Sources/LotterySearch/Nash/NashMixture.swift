/// The mixture of some panels with the largest product of people's chances, nearly.
///
/// Newton's method: where a mixture has s(t) seats of a type with n(t) people, Σ n·log s' is Σ n·(s'/s - 1) - n·(s'/s - 1)²/2
/// to the second order, so the mixture that is best by that is the one nearest to 2·s where a seat is n^½/s long (Wolfe's
/// algorithm finds it); then as far in its direction as the product grows.
struct NashMixture {
    /// The weight of each panel, 0 for most.
    private(set) var weights: [Double]
    /// The seats of each type.
    private(set) var seats: [Double] = []

    private let counts: [Double]
    /// The people of types that have seats.
    private var people: Double { zip(counts, seats).reduce(0) { $0 + ($1.1 > 0 ? $1.0 : 0) } }

    /// The most steps; quadratic convergence takes few.
    private static let mostSteps = 30
    /// Weights below this leave.
    private static let least = 1e-12

    /// All panels of a collection with the same weight.
    init(_ collection: PanelCollection, counts: [Int]) {
        self.counts = counts.map { Double($0) }
        weights = [Double](repeating: 1 / Double(collection.panels.count), count: collection.panels.count)
        seats = sum(collection)
    }

    /// What a seat of each type is worth: 1 divided by its people's chance; 0 where none of them has one.
    var prices: [Double] { zip(counts, seats).map { $1 > 0 ? $0 / $1 : 0 } }

    /// Improves the weights until no panel of the collection is worth more than 1 + `gap` times what there are people.
    mutating func improve(_ collection: PanelCollection, gap: Double) {
        weights += [Double](repeating: 0, count: collection.panels.count - weights.count)
        for _ in 0..<NashMixture.mostSteps {
            let prices = self.prices
            let best = collection.panels.indices.reduce(0) { max($0, NashMixture.worth(collection.seats[$1], prices)) }
            guard best > people * (1 + gap) else { return }
            step(collection)
        }
    }

    private mutating func step(_ collection: PanelCollection) {
        let scales = zip(counts, seats).map { $1 > 0 ? $0.squareRoot() / $1 : 0 }
        let mixture = NearestMixture(wanted: seats.map { 2 * $0 }, scales: scales)
        var isMixed = [Bool](repeating: false, count: weights.count)
        let support = weights.indices.filter { weights[$0] > 0 }.sorted { (weights[$1], $0) < (weights[$0], $1) }
        mixture.start(support.map { ($0, collection.seats[$0], weights[$0]) })
        while true {
            for place in isMixed.indices { isMixed[place] = false }
            for place in mixture.places { isMixed[place] = true }
            let direction = mixture.direction
            let present = zip(mixture.places, mixture.weights).reduce(0) {
                $0 + $1.1 * NashMixture.worth(collection.seats[$1.0], direction)
            }
            let worths = collection.seats.map { NashMixture.worth($0, direction) }
            guard let best = worths.indices.filter({ !isMixed[$0] }).max(by: { worths[$0] < worths[$1] }),
                worths[best] > present + 1e-9 * people, mixture.add(best, collection.seats[best])
            else { break }
        }
        var target = [Double](repeating: 0, count: weights.count)
        for (place, weight) in zip(mixture.places, mixture.weights) { target[place] = weight }
        move(to: target, collection)
    }

    /// Moves towards `target` as far as the product of chances grows.
    private mutating func move(to target: [Double], _ collection: PanelCollection) {
        var aim = self
        aim.weights = target
        aim.seats = aim.sum(collection)
        func slope(_ share: Double) -> Double {
            counts.indices.reduce(0) { sum, type in
                guard seats[type] > 0 else { return sum }
                let change = aim.seats[type] - seats[type]
                return sum + counts[type] * change / (seats[type] + share * change)
            }
        }
        var (low, high) = (0.0, 1.0)
        if aim.seats.indices.contains(where: { seats[$0] > 0 && aim.seats[$0] <= 0 }) || slope(1) < 0 {
            for _ in 0..<40 {
                let middle = (low + high) / 2
                if slope(middle) > 0 { low = middle } else { high = middle }
            }
        } else {
            low = 1
        }
        for place in weights.indices {
            let weight = weights[place] + low * (target[place] - weights[place])
            weights[place] = weight > NashMixture.least ? weight : 0
        }
        let total = weights.reduce(0, +)
        for place in weights.indices { weights[place] /= total }
        seats = sum(collection)
    }

    private func sum(_ collection: PanelCollection) -> [Double] {
        var seats = [Double](repeating: 0, count: counts.count)
        for (place, weight) in weights.enumerated() where weight > 0 {
            for seat in collection.seats[place] { seats[seat.type] += weight * Double(seat.count) }
        }
        return seats
    }

    /// The worth of a panel.
    static func worth(_ seats: [PanelCollection.Seats], _ prices: [Double]) -> Double {
        seats.reduce(0) { $0 + prices[$1.type] * Double($1.count) }
    }
}
