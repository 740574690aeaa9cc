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
    /// All panels' programme.
    var pricing: PanelPricing
    /// Searches by the engine, and their pivots, on faces.
    private(set) var faceSearches = 0
    private(set) var facePivots = 0
    private var random = SplitMix64(seed: 2)
    /// Panels asked of the engine, and steps in all.
    var steps = 0
    /// The panels to begin with: those next to what was wanted before an inequality was found.
    var start: [Int] = []
    /// Inequalities found.
    var inequalities = 0
    /// The mixture that was reached when a direction was found in which no panel goes on.
    private var parted: NearestMixture?

    /// A difference of chances below this counts as none until it is computed exactly.
    private static let tolerance = 1e-9
    /// The same where numbers do not take it further.
    private static let coarseTolerance = 1e-5
    /// The steps in which it does not come half as near again.
    private static let mostIdleSteps = 200
    /// The largest weight of a direction, which is rounded to whole numbers.
    static let largestWeight = 1_000_000.0
    /// The steps for each type after which it ends; far more than any search has taken.
    private static let stepsPerType = 40

    init(_ pricing: PanelPricing, panels: [Panel]) {
        self.pricing = pricing
        for panel in panels { collection.insert(panel) }
    }

    /// Mixes panels until each type has its chance of `chances`.
    /// - Parameter face: the panels that can be part of it.
    mutating func mix(_ chances: [BigRational], face: PanelProgram, control: StoppingCriteria) -> Answer {
        var source = PanelSource(face, in: collection)
        defer { (faceSearches, facePivots) = (source.pricing.searches, source.pricing.pivots) }
        let near = onFace(chances, &source, control: control)
        if case .cut = near {
            // No panel of the face reaches the chances in some direction, so no lottery has them; what all panels keep says more.
            var all = PanelSource(pricing, in: collection)
            let begin = (start.isEmpty ? [0] : start).map { (place: $0, weight: 1.0) }
            let answer = approach(chances, &all, anchors: [], share: 0, from: begin, control: control)
            pricing = all.pricing
            guard case .cut = answer, let mixture = parted else { return answer }
            parted = nil
            return inequality(beyond: mixture, chances, control: control)
        }
        guard case .mixture(let places, let weights) = near else { return near }
        if let exact = exactWeights(places, near: weights, chances), exact.allSatisfy({ $0 >= .zero }) {
            return .exact(places: places, weights: exact)
        }
        let span = PanelSpan(&source, mixed: places, collection: &collection, random: &random, control: control)
        var anchors = span.places
        var share = MixtureSearch.anchoredShare / Double(max(anchors.count, 1))
        let known = Dictionary(uniqueKeysWithValues: zip(places, weights))
        let mixedNow = span.mixed.map { (place: $0, weight: known[$0] ?? 0) }
        for _ in 0..<MixtureSearch.attempts where control.stop == nil {
            let nearby = approach(chances, &source, anchors: anchors, share: share, from: mixedNow, control: control)
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
        _ chances: [BigRational], _ source: inout PanelSource, anchors: [Int], share: Double,
        from start: [(place: Int, weight: Double)], control: StoppingCriteria
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
        var (nearest, since) = (Double.infinity, 0)
        while mixture.largestDifference > MixtureSearch.tolerance {
            limit -= 1
            steps += 1
            // Where rounding keeps it from coming nearer, exact equations take over.
            (nearest, since) =
                mixture.largestDifference < nearest / 2 ? (mixture.largestDifference, 0) : (nearest, since + 1)
            if since > MixtureSearch.mostIdleSteps, mixture.largestDifference < MixtureSearch.coarseTolerance {
                return .mixture(places: mixture.places, weights: mixture.weights)
            }
            if let reason = limit < 0 ? .workLimit : control.stop {
                return .stopped(reason, places: mixture.places, weights: mixture.weights)
            }
            let weights = mixture.wholeDirection(largest: MixtureSearch.largestWeight)
            let target =
                anchors.isEmpty
                ? ceiling(weights, chances)
                : Int(zip(weights, wanted).reduce(0) { $0 + Double($1.0) * $1.1 }.rounded(.up))
            switch next(weights, target, mixture, &source, control: control) {
            case .panel(let place):
                guard !mixture.add(place, collection.seats[place]) else { continue }
                // As far as numbers tell it lies in the plane of the others: what is left is for exact equations.
                guard mixture.largestDifference < MixtureSearch.coarseTolerance else {
                    return .stopped(.workLimit, places: mixture.places, weights: mixture.weights)
                }
                return .mixture(places: mixture.places, weights: mixture.weights)
            case .cut(let bound):
                parted = mixture
                return .cut(weights: weights, bound: bound)
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

    /// Mixes panels of the face; `.cut` where it has none that reach the chances in some direction.
    private mutating func onFace(
        _ chances: [BigRational], _ source: inout PanelSource, control: StoppingCriteria
    ) -> Answer {
        if source.places.isEmpty {
            let nothing = chances.map { _ in 0 }
            switch source.pricing.panel(nothing, atLeast: nil, control: control, isPatient: true) {
            case .panel(let panel): source.places.append(collection.insert(panel).place)
            case .none: return .cut(weights: [], bound: 0)
            case .unknown: return .stopped(control.stop ?? .workLimit, places: [0], weights: [1])
            }
        }
        let begin = [(place: source.places[0], weight: 1.0)]
        return approach(chances, &source, anchors: [], share: 0, from: begin, control: control)
    }

    /// A panel of `source` that lies beyond the mixture by `weights`.
    private mutating func next(
        _ weights: [Int], _ target: Int, _ mixture: NearestMixture, _ source: inout PanelSource,
        control: StoppingCriteria
    ) -> Next {
        let mixed = Set(mixture.places)
        let ranked = source.places.map { (place: $0, worth: collection.worth($0, weights)) }
            .sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }
        let best = ranked.first { !mixed.contains($0.place) }
        if let best, best.worth >= target { return .panel(best.place) }
        if let swaps = source.swaps {
            for start in ranked.prefix(2) {
                let panel = swaps.improved(collection.panels[start.place], weights: weights, random: &random)
                let worth = zip(panel, weights).reduce(0) { $0 + $1.0 * $1.1 }
                if worth >= target, !collection.contains(panel) { return .panel(insert(panel, &source)) }
            }
        }
        switch source.pricing.panel(weights, atLeast: target, control: control) {
        case .panel(let panel): return .panel(insert(panel, &source))
        case .none: return .cut(target - 1)
        case .unknown:
            if let reason = control.stop { return .nothing(reason) }
            // Whatever lies beyond the mixture is progress, if less.
            let worths = Dictionary(uniqueKeysWithValues: ranked.map { ($0.place, $0.worth) })
            let present = mixture.places.indices.reduce(0.0) {
                $0 + mixture.weights[$1] * Double(worths[mixture.places[$1]] ?? 0)
            }
            if let best, Double(best.worth) > present + 0.25 * (Double(target) - present) { return .panel(best.place) }
            switch source.pricing.panel(weights, atLeast: target, control: control, isPatient: true) {
            case .panel(let panel): return .panel(insert(panel, &source))
            case .none: return .cut(target - 1)
            case .unknown: return .nothing(control.stop ?? .workLimit)
            }
        }
    }

    private mutating func insert(_ panel: Panel, _ source: inout PanelSource) -> Int {
        let place = collection.insert(panel).place
        source.add(place)
        return place
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
