import BigInt
import ExactArithmetic
import FairLottery
import IntegerProgramming

/// Looks for panels whose mixture has wanted chances, one panel after the other in the direction in which the mixture of those
/// so far falls short.
///
/// Known panels are looked at first, then exchanges from the two best of them, then the engine, for a panel that reaches what
/// is wanted in that direction. Where the engine proves that there is none, no mixture has these chances, and it has found an
/// inequality that all panels keep and they do not.
struct MixtureSearch {
    /// What it ended with.
    enum Answer {
        /// The mixture, nearly.
        case mixture(places: [Int], weights: [Double])
        /// The mixture, exactly.
        case exact(places: [Int], weights: [BigRational])
        /// Every panel's seats are worth at most `bound` by `weights`; what is wanted is worth more.
        case cut(weights: [Int], bound: Int)
        /// It had to end, with the nearest mixture so far.
        case stopped(StopReason, places: [Int], weights: [Double])
    }

    /// The panels found so far.
    var collection = PanelCollection()
    var pricing: PanelPricing
    private let swaps: SwapSearch?
    private var random = SplitMix64(seed: 2)
    /// Panels asked of the engine, and steps in all.
    var steps = 0
    /// The panels to begin with: those next to what was wanted before an inequality was found.
    var start: [Int] = []
    /// Inequalities found.
    var inequalities = 0

    /// A difference of chances below this counts as none until it is computed exactly.
    private static let tolerance = 1e-9
    /// The largest weight of a direction, which is rounded to whole numbers.
    static let largestWeight = 1_000_000.0
    /// The steps for each type after which it ends; far more than any search has taken.
    private static let stepsPerType = 40

    init(_ pricing: PanelPricing, panels: [Panel]) {
        self.pricing = pricing
        swaps = SwapSearch(pricing.program)
        for panel in panels { collection.insert(panel) }
    }

    /// Mixes panels until each type has its chance of `chances`.
    /// - Parameter face: the panels that can be part of it.
    mutating func mix(_ chances: [BigRational], face: PanelProgram, control: StoppingCriteria) -> Answer {
        let begin = (start.isEmpty ? [0] : start).map { (place: $0, weight: 1.0) }
        let near = approach(chances, anchors: [], share: 0, from: begin, control: control)
        guard case .mixture(let places, let weights) = near else { return near }
        if let exact = exactWeights(places, near: weights, chances), exact.allSatisfy({ $0 >= .zero }) {
            return .exact(places: places, weights: exact)
        }
        let span = PanelSpan(face, mixed: places, collection: &collection, random: &random, control: control)
        var anchors = span.places
        var share = MixtureSearch.anchoredShare / Double(max(anchors.count, 1))
        let known = Dictionary(uniqueKeysWithValues: zip(places, weights))
        let mixedNow = span.mixed.map { (place: $0, weight: known[$0] ?? 0) }
        for _ in 0..<MixtureSearch.attempts where control.stop == nil {
            let nearby = approach(chances, anchors: anchors, share: share, from: mixedNow, control: control)
            guard case .mixture(var mixed, var parts) = nearby else {
                share /= 16
                continue
            }
            let rest = 1 - share * Double(anchors.count)
            parts = parts.map { $0 * rest }
            for anchor in anchors {
                if let index = mixed.firstIndex(of: anchor) {
                    parts[index] += share
                } else {
                    mixed.append(anchor)
                    parts.append(share)
                }
            }
            guard let exact = exactWeights(mixed, near: parts, chances) else {
                share /= 16
                continue
            }
            if exact.allSatisfy({ $0 >= .zero }) { return .exact(places: mixed, weights: exact) }
            // Panels with hardly any weight have to get some, so that what is left to correct does not take it away.
            let scarce = mixed.indices.filter { exact[$0] < .zero && !anchors.contains(mixed[$0]) }.map { mixed[$0] }
            if scarce.isEmpty { share /= 16 } else { anchors += scarce }
        }
        return .stopped(control.stop ?? .workLimit, places: places, weights: weights)
    }

    /// The part of the lottery that anchors have between them at first, and how often it is made smaller.
    private static let anchoredShare = 0.01
    private static let attempts = 8

    /// Mixes panels until, with `share` of each anchor, each type has about its chance.
    private mutating func approach(
        _ chances: [BigRational], anchors: [Int], share: Double, from start: [(place: Int, weight: Double)],
        control: StoppingCriteria
    ) -> Answer {
        let types = pricing.program.types
        var wanted = zip(chances, types).map { $0.approximation * Double($1.count) }
        let rest = 1 - share * Double(anchors.count)
        for anchor in anchors {
            for seat in collection.seats[anchor] { wanted[seat.type] -= share * Double(seat.count) }
        }
        wanted = wanted.map { $0 / rest }
        let mixture = NearestMixture(wanted: wanted, counts: types.map(\.count))
        mixture.start(start.map { ($0.place, collection.seats[$0.place], $0.weight) })
        var limit = MixtureSearch.stepsPerType * types.count + 1_000
        while mixture.largestDifference > MixtureSearch.tolerance {
            limit -= 1
            steps += 1
            if let reason = limit < 0 ? .workLimit : control.stop {
                return .stopped(reason, places: mixture.places, weights: mixture.weights)
            }
            let weights = mixture.wholeDirection(largest: MixtureSearch.largestWeight)
            let target =
                anchors.isEmpty
                ? ceiling(weights, chances)
                : Int(zip(weights, wanted).reduce(0) { $0 + Double($1.0) * $1.1 }.rounded(.up))
            switch next(weights, target, mixture, control: control) {
            case .panel(let place):
                guard mixture.add(place, collection.seats[place]) else {
                    return .stopped(.workLimit, places: mixture.places, weights: mixture.weights)
                }
            case .cut(let bound):
                guard anchors.isEmpty else { return .cut(weights: weights, bound: bound) }
                return inequality(beyond: mixture, chances, control: control)
            case .nothing(let reason):
                return .stopped(reason, places: mixture.places, weights: mixture.weights)
            }
        }
        return .mixture(places: mixture.places, weights: mixture.weights)
    }

    private enum Next {
        case panel(Int)
        case cut(Int)
        case nothing(StopReason)
    }

    /// A panel that lies beyond the mixture by `weights`.
    private mutating func next(
        _ weights: [Int], _ target: Int, _ mixture: NearestMixture, control: StoppingCriteria
    ) -> Next {
        let mixed = Set(mixture.places)
        let worths = collection.panels.indices.map { collection.worth($0, weights) }
        let order = worths.indices.filter { !mixed.contains($0) }.sorted { (worths[$1], $0) < (worths[$0], $1) }
        if let best = order.first, worths[best] >= target { return .panel(best) }
        let starts = worths.indices.sorted { (worths[$1], $0) < (worths[$0], $1) }.prefix(2)
        if let swaps {
            for start in starts {
                let panel = swaps.improved(collection.panels[start], weights: weights, random: &random)
                let worth = zip(panel, weights).reduce(0) { $0 + $1.0 * $1.1 }
                if worth >= target, !collection.contains(panel) { return .panel(collection.insert(panel).place) }
            }
        }
        switch pricing.panel(weights, atLeast: target, control: control) {
        case .panel(let panel):
            let place = collection.insert(panel).place
            return .panel(place)
        case .none: return .cut(target - 1)
        case .unknown:
            if let reason = control.stop { return .nothing(reason) }
            // Whatever lies beyond the mixture is progress, if less.
            let present = mixture.places.indices.reduce(0.0) {
                $0 + mixture.weights[$1] * Double(worths[mixture.places[$1]])
            }
            if let best = order.first, Double(worths[best]) > present + 0.25 * (Double(target) - present) {
                return .panel(best)
            }
            switch pricing.panel(weights, atLeast: target, control: control, isPatient: true) {
            case .panel(let panel): return .panel(collection.insert(panel).place)
            case .none: return .cut(target - 1)
            case .unknown: return .nothing(control.stop ?? .workLimit)
            }
        }
    }

    /// What `chances` are worth by `weights`, rounded up: a panel worth as much reaches them.
    func ceiling(_ weights: [Int], _ chances: [BigRational]) -> Int {
        var shares: [BigRational: Int] = [:]
        for ((weight, chance), type) in zip(zip(weights, chances), pricing.program.types) where weight != 0 {
            shares[chance, default: 0] += weight * type.count
        }
        let worth = shares.reduce(BigRational.zero) { $0 + $1.key * BigRational($1.value) }
        return -Int(BigRational(-worth.numerator, worth.denominator).floor)
    }

    /// The weights, near `weights`, with which the panels at `places` have exactly `chances`; nil where no such weights have.
    ///
    /// Panels that depend on the others keep their weights, rounded; the others' follow from linear equations.
    func exactWeights(_ places: [Int], near weights: [Double], _ chances: [BigRational]) -> [BigRational]? {
        let types = pricing.program.types
        let order = places.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        let columns = order.map { index in
            collection.seats[places[index]].map { IntegerLinearSystem.Entry(row: $0.type, value: $0.count) }
                + [.init(row: types.count, value: 1)]
        }
        let system = IntegerLinearSystem(rows: types.count + 1, columns: columns)
        var exact = [BigRational](repeating: .zero, count: places.count)
        for column in Set(order.indices).subtracting(system.independentColumns) {
            let index = order[column]
            exact[index] = BigRational(Int((weights[index] * MixtureSearch.grain).rounded()), Int(MixtureSearch.grain))
        }
        var wanted = zip(chances, types).map { $0 * BigRational($1.count) } + [.one]
        for (index, place) in places.enumerated() where !exact[index].isZero {
            for seat in collection.seats[place] {
                wanted[seat.type] = wanted[seat.type] - exact[index] * BigRational(seat.count)
            }
            wanted[types.count] = wanted[types.count] - exact[index]
        }
        let common = BigInt(wanted.reduce(BigUInt(1)) { leastCommonMultiple($0, $1.denominator.magnitude) })
        guard let solution = system.solve(wanted.map { $0.numerator * (common / $0.denominator) }) else { return nil }
        let denominator = solution.denominator * common
        for column in system.independentColumns {
            exact[order[column]] = BigRational(solution.numerators[column], denominator)
        }
        return exact
    }

    /// Weights that are chosen are multiples of 1 / this.
    private static let grain = 0x1p30
}
