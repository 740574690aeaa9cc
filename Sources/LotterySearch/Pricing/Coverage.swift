import ExactArithmetic
import FairLottery
import IntegerProgramming

/// Which types sit in some panel, with panels that show it; of the others it is proven that they sit in none.
struct Coverage {
    /// Panels among which every type that can sit in one does.
    private(set) var panels: [Panel] = []
    /// True for each type that sits in some panel.
    private(set) var isCoverable: [Bool]
    /// Why it ended early; nil where all is proven.
    private(set) var stop: StopReason?
    /// True where it is proven that there is no panel at all.
    private(set) var isInfeasible = false

    /// Looks for panels with types that no panel has yet until it is proven that there are none.
    init(_ pricing: inout PanelPricing, control: StoppingCriteria) {
        let types = pricing.program.types
        isCoverable = types.map { _ in false }
        var random = SplitMix64(seed: 1)
        while true {
            let isFirst = panels.isEmpty
            let open = types.indices.filter { !isCoverable[$0] && types[$0].most > 0 }
            guard isFirst || !open.isEmpty else { return }
            // Uncovered people are worth many times what chance adds, so that panels differ.
            var weights = types.map { _ in 0 }
            for type in isFirst ? Array(types.indices) : open {
                weights[type] = (isFirst ? 0 : Coverage.uncovered) + random.below(Coverage.variety)
            }
            switch pricing.panel(
                weights, atLeast: isFirst ? nil : Coverage.uncovered, control: control, isPatient: true)
            {
            case .panel(let panel):
                let better = SwapSearch(pricing.program)?.improved(panel, weights: weights, random: &random) ?? panel
                panels.append(better)
                for type in types.indices where better[type] > 0 { isCoverable[type] = true }
            case .none:
                isInfeasible = isFirst
                return
            case .unknown:
                stop = control.stop ?? .workLimit
                return
            }
        }
    }

    private static let uncovered = 1_000
    private static let variety = 10
}
