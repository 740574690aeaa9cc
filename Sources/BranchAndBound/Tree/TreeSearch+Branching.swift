import IntegerProgramming

/// The choice of the column to branch on: pseudo-costs, and trials of columns of which too little is known.
extension TreeSearch {
    struct Choice {
        var column: Int
        /// The value in the relaxation, between the two sides.
        var value: Double
        var objective: Double
        /// The bounds of the two children, the likelier one first.
        var first: ClosedRange<Double>
        var second: ClosedRange<Double>
    }

    typealias Fractional = (column: Int, value: Double, score: Double)

    /// The columns that are not whole, the best to branch on first.
    func fractionalColumns() -> [Fractional] {
        let state = simplex.state
        var found: [Fractional] = []
        for position in 0..<program.rows {
            let column = Int(state.basic[position])
            guard column < program.columns else { continue }
            let value = state.basicValue[position]
            let fraction = value - value.rounded(.down)
            guard fraction > TreeSearch.integrality, fraction < 1 - TreeSearch.integrality,
                value > state.lower[column], value < state.upper[column]
            else { continue }
            found.append((column, value, pseudoCosts.score(column, fraction: fraction)))
        }
        return found.sorted { ($1.score, $0.column) < ($0.score, $1.column) }
    }

    /// The column to branch on; bounds change instead where the trial of a side shows that it holds nothing.
    func branching(among fractional: [Fractional]) -> Finding {
        var best = fractional[0]
        var bestScore = -1.0
        var withoutGain = 0
        let isWorthTrying = strongPivots <= simplex.pivots / 2 + trialAllowance
        for candidate in fractional {
            var score = candidate.score
            if isWorthTrying, pseudoCosts.observations(of: candidate.column) < TreeSearch.reliable {
                guard withoutGain < TreeSearch.trialsWithoutGain else { continue }
                switch attempt(candidate) {
                case .stopped(let reason): return .stopped(reason)
                case .closed: return .changed
                case .losses(let down, let up): score = max(down, 1e-6) * max(up, 1e-6)
                }
                withoutGain += 1
            }
            if score > bestScore {
                (best, bestScore) = (candidate, score)
                withoutGain = 0
            }
        }
        return .open(choice(best.column, best.value))
    }

    func choice(_ column: Int, _ value: Double) -> Choice {
        let (down, up) = (value.rounded(.down), value.rounded(.up))
        let lower = simplex.state.lower[column]...down
        let upper = up...simplex.state.upper[column]
        let isUpFirst =
            target == nil
            ? value - down > TreeSearch.likelyUp
            : pseudoCosts.estimate(column, .up, distance: up - value)
                < pseudoCosts.estimate(column, .down, distance: value - down)
        return Choice(
            column: column, value: value, objective: simplex.objective, first: isUpFirst ? upper : lower,
            second: isUpFirst ? lower : upper)
    }

    enum Trial {
        case losses(down: Double, up: Double)
        /// One side holds nothing: the column was restricted to the other.
        case closed
        case stopped(StopReason)
    }

    /// Tries both sides of a column with a few pivots each.
    func attempt(_ candidate: Fractional) -> Trial {
        let choice = choice(candidate.column, candidate.value)
        var losses = (down: 0.0, up: 0.0)
        trial.copy(from: simplex.state)
        for (range, other) in [(choice.first, choice.second), (choice.second, choice.first)] {
            let before = simplex.pivots
            restrict(choice.column, range)
            let verdict = simplex.solve(cutOff: cutOff, control: control, pivotLimit: TreeSearch.trialPivots)
            strongPivots += simplex.pivots - before
            if case .stopped(let reason) = verdict { return .stopped(reason) }
            let branch = taken(choice, range)
            let loss = loss(choice.objective, verdict)
            pseudoCosts.record(branch.column, branch.side, distance: branch.distance, loss: loss)
            if branch.side == .up { losses.up = loss } else { losses.down = loss }
            let isClosed = holdsNothing(verdict, choice, range, other)
            simplex.state.copy(from: trial)
            guard isClosed else { continue }
            restrict(choice.column, other)
            return .closed
        }
        return .losses(down: losses.down, up: losses.up)
    }

    /// True where it is proven that a side just tried holds nothing.
    func holdsNothing(
        _ verdict: DualSimplex.Verdict, _ choice: Choice, _ range: ClosedRange<Double>, _ other: ClosedRange<Double>
    ) -> Bool {
        switch verdict {
        case .infeasible:
            guard bound.provesInfeasible(simplex.ray, simplex.state) else { return false }
            proof?.branch(choice.column, range, other)
            proof?.infeasible(bound)
            return true
        case .cutOff:
            guard let target else { return false }
            bound.compute(simplex.prices(), simplex.state)
            guard bound.scaled < Int128(target) * Int128(bound.scale) else { return false }
            proof?.branch(choice.column, range, other)
            proof?.bounded(bound)
            return true
        case .optimal, .unfinished, .stopped: return false
        }
    }

    /// Any column that is not fixed, for a node where nothing is fractional and yet nothing is proven.
    func anyFree() -> Choice? {
        let state = simplex.state
        if isBestAgain {
            proof?.known()
            return nil
        }
        for column in 0..<program.columns where state.lower[column] < state.upper[column] {
            let value = min(max(state.current(column).rounded(), state.lower[column]), state.upper[column])
            let (low, high) = value > state.lower[column] ? (value - 1, value) : (value, value + 1)
            let (lower, upper) = (state.lower[column]...low, high...state.upper[column])
            let isUpFirst = value == high
            return Choice(
                column: column, value: value, objective: simplex.objective, first: isUpFirst ? upper : lower,
                second: isUpFirst ? lower : upper)
        }
        // Everything is fixed: the values are a solution or they are not.
        _ = record()
        proof?.leaf()
        return nil
    }

    /// True where all columns in which tied solutions differ are fixed at the best solution.
    var isBestAgain: Bool {
        guard let tiedColumns, let best else { return false }
        return (0..<tiedColumns).allSatisfy { column in
            simplex.state.lower[column] == simplex.state.upper[column]
                && simplex.state.lower[column] == Double(best[column])
        }
    }

    func taken(_ choice: Choice, _ range: ClosedRange<Double>) -> Branch {
        let isUp = range.lowerBound >= choice.value
        let distance = isUp ? range.lowerBound - choice.value : choice.value - range.upperBound
        return Branch(
            column: choice.column, side: isUp ? .up : .down, distance: distance, objective: choice.objective)
    }
}
