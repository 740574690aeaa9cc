import BigInt
import ExactArithmetic
import FairLottery
import IntegerProgramming

/// The search for a leximin lottery: coverage, the relaxation's chances, panels that mix to them.
package struct LeximinLottery {
    /// What it ended with.
    package enum Answer {
        /// Proven: there is no panel.
        case infeasible
        /// A lottery, exact or with chances that fall short of `chances` by at most `shortfall` for anybody.
        case lottery(Found)
        /// It had to end before anything was found.
        case stopped(StopReason)
    }

    /// A lottery and its proof.
    package struct Found {
        /// The panels and their weights.
        package var lottery: TypeLottery
        /// The chance of each type that is proven to be the fair one.
        package var chances: [BigRational]
        /// The most by which anybody's chance in `lottery` is below; 0 where it is exact.
        package var shortfall: BigRational
        /// The proof: the stages, over `program`, whose last rows are the inequalities that were found.
        package var stages: [LeximinStage]
        package var program: PanelProgram
        /// True for each type that sits in some panel.
        package var isCoverable: [Bool]
        /// The reason why it is not exact; nil where it is.
        package var stop: StopReason?
        /// The work done.
        package var work: Work
    }

    /// The work done.
    package struct Work: Sendable {
        package var stages = 0
        package var steps = 0
        package var searches = 0
        package var pivots = 0
        package var panels = 0
        package var cuts = 0
    }

    /// Looks for the lottery of `program`.
    package static func search(_ program: PanelProgram, control: StoppingCriteria = StoppingCriteria()) -> Answer {
        var pricing = PanelPricing(program)
        let coverage = Coverage(&pricing, control: control)
        if coverage.isInfeasible { return .infeasible }
        if let reason = coverage.stop { return .stopped(reason) }
        var covered = program
        for type in program.types.indices where !coverage.isCoverable[type] { covered.types[type].most = 0 }
        var relaxation = LeximinRelaxation(program, isCoverable: coverage.isCoverable)
        var work = Work()
        var mixing = MixtureSearch(PanelPricing(covered), panels: coverage.panels)
        while true {
            if let reason = relaxation.solve(control: control) { return .stopped(reason) }
            work.stages = relaxation.stages.count
            let answer = mixing.mix(relaxation.chances, face: relaxation.face, control: control)
            (work.steps, work.panels) = (mixing.steps, mixing.collection.panels.count)
            (work.searches, work.pivots) = (
                pricing.searches + mixing.pricing.searches + mixing.faceSearches,
                pricing.pivots + mixing.pricing.pivots + mixing.facePivots
            )
            var stop: StopReason?
            let (places, weights): ([Int], [Double])
            switch answer {
            case .cut(let cut, let bound):
                work.cuts += 1
                relaxation.add(weights: cut, atMost: bound)
                continue
            case .exact(let found, let exact):
                let lottery = TypeLottery(panels: found.map { mixing.collection.panels[$0] }, chances: exact)
                return .lottery(
                    Found(
                        lottery: lottery, chances: relaxation.chances, shortfall: .zero, stages: relaxation.stages,
                        program: relaxation.program, isCoverable: coverage.isCoverable, stop: nil, work: work))
            case .mixture(let found, let approximate): (places, weights, stop) = (found, approximate, .workLimit)
            case .stopped(let reason, let found, let approximate):
                (places, weights, stop) = (found, approximate, reason)
            }
            let lottery = TypeLottery(
                panels: places.map { mixing.collection.panels[$0] }, weights: rounded(weights), denominator: 1 << 40)
            let shortfall = zip(relaxation.chances, lottery.chances(program)).reduce(BigRational.zero) {
                max($0, $1.0 - $1.1)
            }
            return .lottery(
                Found(
                    lottery: lottery, chances: relaxation.chances, shortfall: shortfall, stages: relaxation.stages,
                    program: relaxation.program, isCoverable: coverage.isCoverable, stop: stop, work: work))
        }
    }

    /// Weights as multiples of 2⁻⁴⁰ that add up to 1, none of them 0.
    private static func rounded(_ weights: [Double]) -> [BigInt] {
        var parts = weights.map { max(1, Int(($0 * 0x1p40).rounded())) }
        if let largest = parts.indices.max(by: { parts[$0] < parts[$1] }) {
            parts[largest] += 1 << 40 - parts.reduce(0, +)
        }
        return parts.map { BigInt($0) }
    }
}
