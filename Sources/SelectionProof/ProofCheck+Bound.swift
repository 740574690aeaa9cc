import IntegerProgramming
import SelectionModel

/// Recomputing bounds from their multipliers.
extension ProofCheck {
    /// Recomputes the bounds of `proof`, its trees aside.
    /// - Returns: for each stage its level, the bound, and what `selection` attains.
    /// - Throws: the first fault: a bound that is not what its multipliers give, or that the selection exceeds.
    package func bounds(
        _ proof: SearchProof, of selection: [Int]
    ) throws(ProofFault) -> [(level: Int, bound: Int, attained: Int)] {
        var face = Face(problem, TableRefinements(problem.columns))
        var bounds: [(level: Int, bound: Int, attained: Int)] = []
        for (index, stage) in proof.stages.enumerated() {
            let isKnown = stage.level == index && index < problem.levels.count + problem.lotteryRounds
            guard isKnown else { throw ProofFault(kind: .misplaced, stage: index) }
            let objective = objective(stage.level, face)
            guard let attained = face.value(of: selection, objective) else {
                throw ProofFault(kind: .noSolution, stage: index)
            }
            if stage.way == .ceiling, index < problem.levels.count {
                guard let ceiling = problem.ceiling(of: problem.levels[index]), ceiling >= attained else {
                    throw ProofFault(kind: .doesNotClose, stage: index)
                }
                bounds.append((index, ceiling, attained))
            } else {
                guard let stated = stage.bound, !stated.isRay else { throw ProofFault(kind: .misplaced, stage: index) }
                let root = try bound(stated, PoolProgram(face, maximizing: objective), index)
                guard root.value >= attained else { throw ProofFault(kind: .doesNotClose, stage: index) }
                let parts = try stage.parts.map { parts throws(ProofFault) in
                    try largestBound(of: parts, face, objective, index)
                }
                let value = min(root.value, parts ?? root.value)
                guard value >= attained else { throw ProofFault(kind: .doesNotClose, stage: index) }
                bounds.append((index, value, attained))
                face = root.restriction(of: face, target: attained, threads: threads)
            }
            face.cutoffs.append(ObjectiveCutoff(objective: objective, value: attained, isOptimum: true))
        }
        return bounds
    }

    /// The value that no selection exceeds in any part, trees aside.
    func largestBound(
        of parts: [SearchProof.Part], _ face: Face, _ objective: LevelObjective, _ index: Int
    ) throws(ProofFault) -> Int {
        var largest = Int.min
        try forEachPart(parts, of: face, index) { part, face throws(ProofFault) in
            let program = PoolProgram(face, maximizing: objective)
            if let stated = part.bound, !stated.isRay {
                largest = max(largest, try bound(stated, program, index).value)
            } else if part.way == .types || part.way == .tree || part.way == .enumeration {
                largest = .max
            } else if try !isEmpty(part, program, index) {
                throw ProofFault(kind: .doesNotClose, stage: index)
            }
        }
        return largest
    }

    func bound(
        _ stated: SearchProof.Bound, _ program: PoolProgram, _ stage: Int
    ) throws(ProofFault) -> PoolBound {
        guard stated.scale > 0, stated.scale <= 1 << PoolBound.finestOfAll,
            stated.multipliers.keys.allSatisfy(program.rows.indices.contains)
        else { throw ProofFault(kind: .misplaced, stage: stage) }
        var multipliers = [Int](repeating: 0, count: program.rows.count)
        for (row, multiplier) in stated.multipliers {
            // A multiplier needs a side of the row to lean on.
            guard (multiplier > 0 ? program.rows[row].upper : program.rows[row].lower) != nil else {
                throw ProofFault(kind: .wrongBound, stage: stage)
            }
            multipliers[row] = multiplier
        }
        guard sumsFit(program, multipliers, stated.scale) else { throw ProofFault(kind: .wrongBound, stage: stage) }
        let costScale = stated.isRay ? 0 : 1
        let prices = program.prices(multipliers: multipliers, costScale: costScale * stated.scale)
        guard !prices.overflows else { throw ProofFault(kind: .wrongBound, stage: stage) }
        let bound = PoolBound(
            program, scale: stated.scale, costScale: costScale, multipliers: multipliers, prices: prices
        ).summed(threads: threads)
        guard bound.scaled == stated.scaled else { throw ProofFault(kind: .wrongBound, stage: stage) }
        return bound
    }

    /// True where the sums over rows and shortfalls stay far within 128 bits, whatever a file states.
    func sumsFit(_ program: PoolProgram, _ multipliers: [Int], _ scale: Int) -> Bool {
        func size(_ number: Int?) -> Double { abs(Double(number ?? 0)) }
        var sum = size(program.constant) * size(scale)
        for (row, multiplier) in zip(program.rows, multipliers) {
            sum += size(multiplier) * max(size(row.lower), size(row.upper))
        }
        for (column, entries) in program.shortfalls {
            let cost = entries.reduce(size(column.objective) * size(scale)) {
                $0 + size(multipliers[Int($1.row)]) * size($1.coefficient)
            }
            sum += cost * max(size(column.lower), size(column.upper), 1)
        }
        return sum < 0x1p120
    }
}
