import BigInt
import ExactArithmetic
import FairLottery
import IntegerProgramming

/// The search for a lottery with the largest product of people's chances (Nash welfare): coverage, then panels that are worth
/// more than others where a seat is worth 1 divided by the chance of who has it, until it is proven that none is worth much
/// more.
package struct NashLottery {
    /// What it ended with.
    package enum Answer {
        /// Proven: there is no panel.
        case infeasible
        /// A lottery, and how near to the best it is proven to be.
        case lottery(Found)
        /// It had to end before anything was proven.
        case stopped(StopReason)
    }

    /// A lottery and its proof.
    package struct Found {
        /// The panels and their weights.
        package var lottery: TypeLottery
        /// The chance of each type.
        package var chances: [BigRational]
        /// True for each type that sits in some panel.
        package var isCoverable: [Bool]
        /// The proof.
        package var certificate: NashCertificate
        /// No lottery's geometric mean of chances is more than 1 + this times as large.
        package var gap: BigRational
        /// The panels that were found.
        package var panels: Int
        /// The engine's searches.
        package var searches: Int
    }

    private var collection = PanelCollection()
    private var mixture: NashMixture
    private var pricing: PanelPricing
    private let swaps: SwapSearch?
    private let program: PanelProgram
    private let isCoverable: [Bool]
    private let people: Int
    private var random = SplitMix64(seed: 3)

    /// The part of the gap that rounding of a seat's worth may take is 1 divided by this.
    private static let roundingShare = 10
    /// The largest unit: the worth of a panel, at most people times this, has to be a number that the engine can compute with.
    private static let largestScale = 1 << 30
    /// The part of the gap that the mixture of known panels may leave.
    private static let errorShare = 0.125
    /// The known panels from which exchanges start in one round.
    private static let starts = 8

    /// Looks for the lottery of `program`.
    /// - Parameter gap: the gap that is enough; it becomes larger where the engine's limit of work does not suffice to prove it.
    package static func search(
        _ program: PanelProgram, gap: BigRational = BigRational(1, 1_000_000),
        control: StoppingCriteria = StoppingCriteria()
    ) -> Answer {
        var pricing = PanelPricing(program)
        let coverage = Coverage(&pricing, control: control)
        if coverage.isInfeasible { return .infeasible }
        if let reason = coverage.stop { return .stopped(reason) }
        var search = NashLottery(program, coverage)
        return search.run(gap, control)
    }

    private init(_ program: PanelProgram, _ coverage: Coverage) {
        var covered = program
        for type in program.types.indices where !coverage.isCoverable[type] { covered.types[type].most = 0 }
        (self.program, isCoverable, pricing) = (covered, coverage.isCoverable, PanelPricing(covered))
        swaps = SwapSearch(covered)
        for panel in coverage.panels { collection.insert(panel) }
        mixture = NashMixture(collection, counts: program.types.map(\.count))
        people = covered.types.indices.reduce(0) { $0 + (coverage.isCoverable[$1] ? program.types[$1].count : 0) }
    }

    private mutating func run(_ gap: BigRational, _ control: StoppingCriteria) -> Answer {
        var gap = gap
        while true {
            if let reason = control.stop { return .stopped(reason) }
            mixture.improve(collection, gap: gap.approximation * NashLottery.errorShare)
            let lottery = lottery()
            let chances = lottery.chances(program)
            guard people > 0 else { return .lottery(empty(lottery, chances)) }
            var certificate = weights(chances, gap: gap)
            let whole = BigRational(BigInt(certificate.scale) * BigInt(people))
            let target = Int((whole * (.one + gap)).floor) + 1
            if exchange(certificate.weights, target) { continue }
            switch pricing.panel(certificate.weights, atLeast: target, control: control) {
            case .panel(let panel):
                if !insert(panel, certificate.weights, target) { gap = gap * BigRational(2) }
            case .unknown: gap = gap * BigRational(2)
            case .none:
                certificate.bound = target - 1
                let proven = certificate.gap(program, isCoverable: isCoverable, chances: chances)
                return .lottery(
                    Found(
                        lottery: lottery, chances: chances, isCoverable: isCoverable, certificate: certificate,
                        gap: proven ?? gap, panels: collection.panels.count, searches: pricing.searches))
            }
        }
    }

    /// The lottery where nobody sits in any panel.
    private func empty(_ lottery: TypeLottery, _ chances: [BigRational]) -> Found {
        Found(
            lottery: lottery, chances: chances, isCoverable: isCoverable,
            certificate: NashCertificate(weights: chances.map { _ in 0 }, bound: 0, scale: 1), gap: .zero,
            panels: collection.panels.count, searches: pricing.searches)
    }

    /// Looks for panels worth at least `target` by exchanges from the best known ones.
    /// - Returns: true where one is new.
    private mutating func exchange(_ weights: [Int], _ target: Int) -> Bool {
        guard let swaps else { return false }
        let worths = collection.panels.indices.map { collection.worth($0, weights) }
        let order = worths.indices.sorted { (worths[$1], $0) < (worths[$0], $1) }
        var hasNew = false
        for start in order.prefix(NashLottery.starts) {
            let panel = swaps.improved(collection.panels[start], weights: weights, random: &random)
            if insert(panel, weights, target) { hasNew = true }
        }
        return hasNew
    }

    /// Takes a panel in that is new and worth at least `target`.
    private mutating func insert(_ panel: Panel, _ weights: [Int], _ target: Int) -> Bool {
        guard zip(panel, weights).reduce(0, { $0 + $1.0 * $1.1 }) >= target else { return false }
        return collection.insert(panel).isNew
    }

    /// The mixture with weights that are multiples of 2⁻⁴⁰.
    private func lottery() -> TypeLottery {
        let places = mixture.weights.indices.filter { mixture.weights[$0] > 0 }
        var parts = places.map { max(1, Int((mixture.weights[$0] * 0x1p40).rounded())) }
        if let largest = parts.indices.max(by: { parts[$0] < parts[$1] }) {
            parts[largest] += 1 << 40 - parts.reduce(0, +)
        }
        return TypeLottery(
            panels: places.map { collection.panels[$0] }, weights: parts.map { BigInt($0) }, denominator: 1 << 40)
    }

    /// What a seat of each type is worth: 1 divided by the chance, in a unit so small that rounding up makes a small part of
    /// `gap`.
    private func weights(_ chances: [BigRational], gap: BigRational) -> NashCertificate {
        let seats = collection.panels.reduce(1) { max($0, $1.reduce(0, +)) }
        let unit = BigRational(seats * NashLottery.roundingShare) / (gap * BigRational(people))
        let scale = max(1, min(Int(clamping: unit.floor), NashLottery.largestScale))
        let weights = chances.indices.map { type -> Int in
            guard isCoverable[type] else { return 0 }
            let worth = BigRational(scale) / chances[type]
            return -Int(BigRational(-worth.numerator, worth.denominator).floor)
        }
        return NashCertificate(weights: weights, bound: 0, scale: scale)
    }
}
