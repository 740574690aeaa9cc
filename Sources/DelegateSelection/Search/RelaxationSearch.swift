import IntegerProgramming
import SelectionCore
import SelectionModel
import SelectionSearch

/// Finds the cheapest relaxation of a plan that has no selection, proven; of several that cost the same, the one that spares
/// the bounds that come first by name.
struct RelaxationSearch {
    private typealias Limit = ShortfallSearch.Limit
    private typealias Found = (selection: [Int], amounts: [Int], cost: Int128)

    private let relaxed: RelaxationProblem
    private let inputs: SelectionInputs
    private var search: ShortfallSearch
    /// The cheapest selection found, with the amounts of its shortfalls.
    private var best: Found?
    private var isSettled = true

    init(_ inputs: SelectionInputs, control: StoppingCriteria, threads: Int) {
        self.inputs = inputs
        relaxed = RelaxationProblem(inputs.plan, inputs.pool)
        search = ShortfallSearch(relaxed.problem, control: control, threads: threads)
    }

    /// The relaxation.
    mutating func run() -> Relaxation {
        guard relaxed.costs.isBounded else { return Relaxation(standing: .unknown) }
        let isPossible = cheapest()
        guard let cheapest = best else { return Relaxation(standing: isPossible == false ? .impossible : .unknown) }
        let isCheapest = isSettled && relaxed.costs.isExact
        let spared = isCheapest ? spared(cheapest) : nil
        let filled = spared.flatMap { filling($0.selection, within: $0.limits) }
        let selection = filled ?? spared?.selection ?? cheapest.selection
        var relaxation = Relaxation(
            standing: isCheapest ? .cheapest : .possible, moves: relaxed.moves(keeping: selection))
        // Of a share what is missing is fixed, in people; where more are selected, the share allows more to be missing.
        let hasShare = relaxation.moves.contains(where: \.to.isShare)
        relaxation.delegates = filled.flatMap { hasShare && $0.count < inputs.plan.seats.maximum ? nil : $0.count }
        // The relaxed plan, as it will be written down, is counted again: the selection keeps it.
        let plan = inputs.plan.relaxed(by: relaxation)
        guard Recount(selection, plan, inputs.pool).isFeasible else { return Relaxation(standing: .unknown) }
        return relaxation
    }

    // MARK: Costs

    /// Finds the cheapest relaxation; returns true where there is any, nil where that was not settled. Where few
    /// nominees are free, all their selections are looked at: costs of six-digit shares have as many values as
    /// selections, which would be as many steps.
    private mutating func cheapest() -> Bool? {
        guard let all = search.everySelection() else { return descend(place: 0, limits: [], worth: 0) }
        for selection in all { note(selection) }
        return !all.isEmpty
    }

    /// Searches one place of the costs, given the most that the earlier ones may come to, which are worth `worth`, for
    /// something cheaper; returns whether there is anything within the limits, nil where that was not settled.
    @discardableResult
    private mutating func descend(place: Int, limits: [Limit], worth: Int128) -> Bool? {
        let weights = relaxed.costs.places[place]
        let least: Int
        switch search.least(weights: weights, keeping: limits) {
        case .impossible: return false
        case .undecided(let selection):
            isSettled = false
            if let selection { note(selection) }
            return nil
        case .least(let selection, let value):
            note(selection)
            least = value
        }
        guard place + 1 < relaxed.costs.places.count else { return true }
        // Whoever comes to `sum` in this place costs at least that; the least of the rest tells what it costs exactly.
        var sum = least
        while let best, isSettled, worth + Int128(sum) * relaxed.costs.worth[place] < best.cost {
            descend(
                place: place + 1, limits: limits + [Limit(weights: weights, most: sum)],
                worth: worth + Int128(sum) * relaxed.costs.worth[place])
            sum += 1
        }
        return true
    }

    private mutating func note(_ selection: [Int]) {
        let amounts = amounts(selection)
        let cost = relaxed.costs.total(amounts)
        if best.map({ cost < $0.cost }) ?? true { best = (selection, amounts, cost) }
    }

    private func amounts(_ selection: [Int]) -> [Int] {
        relaxed.problem.shortfallAmounts(activities: relaxed.problem.activities(of: selection))
    }

    // MARK: Ties

    /// A selection as cheap as `cheapest` that spares one bound after the other as far as those before it allow; nil where
    /// time is up first. With it, the limits that fix what is missed.
    private mutating func spared(_ cheapest: Found) -> (selection: [Int], limits: [Limit])? {
        var amounts = cheapest.amounts
        var limits = relaxed.costs.places.indices.map { place in
            Limit(weights: relaxed.costs.places[place], most: relaxed.costs.sum(place: place, amounts))
        }
        var selection = cheapest.selection
        var untouched = Limit(weights: amounts.map { _ in 0 }, most: 0)
        for index in relaxed.spared + relaxed.missing {
            // Of a share that is missed by the same, the largest base group leaves the most of it.
            if relaxed.missing.contains(index), !relaxed.shares.contains(where: { amounts[$0] > 0 }) { break }
            var own = Limit(weights: amounts.map { _ in 0 }, most: amounts[index])
            own.weights[index] = 1
            if amounts[index] > 0 {
                switch search.least(weights: own.weights, keeping: limits + [untouched]) {
                case .least(let better, let value):
                    (own.most, selection) = (value, better)
                    amounts = self.amounts(better)
                case .impossible, .undecided: return nil
                }
            }
            if own.most == 0 { untouched.weights[index] = 1 } else { limits.append(own) }
        }
        return (selection, limits + [untouched])
    }

    /// A selection of the most delegates that misses no more than `limits` allow; nil where time is up first. `selection` is one
    /// within them.
    private mutating func filling(_ selection: [Int], within limits: [Limit]) -> [Int]? {
        let amounts = amounts(selection)
        guard let empty = relaxed.empty, amounts[empty] > 0 else { return selection }
        var weights = amounts.map { _ in 0 }
        weights[empty] = 1
        switch search.least(weights: weights, keeping: limits) {
        case .least(let fuller, _): return fuller
        case .impossible, .undecided: return nil
        }
    }
}
