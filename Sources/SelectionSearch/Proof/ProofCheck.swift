import IntegerProgramming

/// Follows the proof of a search with whole-number sums only, no solver.
///
/// Every stage states a level's programme again from the problem and from what earlier stages left: who is still free,
/// and what must be kept. Its multipliers give a bound over everyone; where that is more than what the selection attains,
/// the kernel that the bound leaves is written out and its tree followed.
package struct ProofCheck {
    private let problem: SelectionProblem
    private let threads: Int
    /// Where a size may be divided; a file may state anything.
    private static let sizes = -(1 << 40)...(1 << 40)

    /// A check of proofs about `problem`.
    package init(_ problem: SelectionProblem, threads: Int = 1) {
        self.problem = problem
        self.threads = threads
    }

    /// Whether `proof` shows that `selection` is the one that the problem means.
    /// - Throws: the first fault.
    package func follow(_ proof: SearchProof, provingOptimal selection: [Int]) throws(ProofFault) {
        guard problem.isFeasible(selection) else { throw ProofFault(kind: .noSolution, stage: 0) }
        var face = Face(problem, TableRefinements(problem.columns))
        var mayTie = true
        for (index, stage) in proof.stages.enumerated() {
            guard mayTie, stage.level == index, index < problem.levels.count + problem.lotteryRounds else {
                throw ProofFault(kind: .misplaced, stage: index)
            }
            if stage.level < problem.levels.count {
                try settle(stage, index, selection, &face)
            } else {
                mayTie = try drawLots(stage, index, selection, &face)
            }
        }
        guard !mayTie else { throw ProofFault(kind: .misplaced, stage: proof.stages.count) }
    }

    /// Whether `proof` shows that there is no selection.
    /// - Throws: the first fault.
    package func followInfeasible(_ proof: SearchProof) throws(ProofFault) {
        guard let stage = proof.stages.last, proof.stages.count == 1, let level = problem.levels.first else {
            throw ProofFault(kind: .misplaced, stage: 0)
        }
        let face = Face(problem, TableRefinements(problem.columns))
        try followNothing(stage, on: face, LevelObjective(level))
    }

    /// Checks that there is no selection on `face`.
    private func followNothing(
        _ stage: SearchProof.Stage, on face: Face, _ objective: LevelObjective
    ) throws(ProofFault) {
        if let parts = stage.parts, stage.way == .sizes {
            try forEachPart(parts, of: face, 0) { part, face throws(ProofFault) in
                guard part.way != .sizes else { throw ProofFault(kind: .misplaced, stage: 0) }
                try followNothing(part, on: face, objective)
            }
            return
        }
        guard try isEmpty(stage, PoolProgram(face, maximizing: objective), 0) else {
            throw ProofFault(kind: .doesNotClose, stage: 0)
        }
    }

    /// Whether the stage shows that nothing keeps the rows of `program`.
    private func isEmpty(
        _ stage: SearchProof.Stage, _ program: PoolProgram, _ index: Int
    ) throws(ProofFault) -> Bool {
        switch stage.way {
        case .row: return program.isImpossible
        case .parity: return ParityCheck(program).provesInfeasible
        case .bound:
            guard let stated = stage.bound, stated.isRay else { throw ProofFault(kind: .misplaced, stage: index) }
            return try bound(stated, program, index).scaled < 0
        case .types:
            guard let types = TypeProgram(program) else { throw ProofFault(kind: .misplaced, stage: index) }
            return try hasEmptyTree(stage, types.program, index)
        case .tree: return try hasEmptyTree(stage, RestrictedProgram(program).program, index)
        case .enumeration:
            guard let all = FaceEnumeration(program.face, maximizing: program.objective) else {
                throw ProofFault(kind: .misplaced, stage: index)
            }
            return all.best() == nil
        case .ceiling, .sizes: throw ProofFault(kind: .misplaced, stage: index)
        }
    }

    /// Whether the stage's tree holds nothing at all: no target leaves any out, no value for a kernel does.
    private func hasEmptyTree(
        _ stage: SearchProof.Stage, _ program: IntegerProgram, _ index: Int
    ) throws(ProofFault) -> Bool {
        guard stage.kernelTarget == nil, stage.tree?.target == nil else {
            throw ProofFault(kind: .misplaced, stage: index)
        }
        return try followTree(stage, program, tiedColumns: nil, index).best == nil
    }

    /// Calls `body` with every part of `face` into which `parts` divide it.
    private func forEachPart(
        _ parts: [SearchProof.Part], of face: Face, _ index: Int,
        _ body: (SearchProof.Stage, Face) throws(ProofFault) -> Void
    ) throws(ProofFault) {
        let counted = Set(problem.activeGroups.map(\.row))
        var left = [face]
        for part in parts {
            guard let face = left.popLast() else { throw ProofFault(kind: .misplaced, stage: index) }
            if let row = part.row, let most = part.most {
                guard counted.contains(row), part.stage == nil, ProofCheck.sizes.contains(most) else {
                    throw ProofFault(kind: .gapInBranch, stage: index)
                }
                left.append(face.part(where: row, from: most + 1))
                left.append(face.part(where: row, to: most))
            } else if let stage = part.stage {
                try body(stage, face)
            } else {
                throw ProofFault(kind: .misplaced, stage: index)
            }
        }
        guard left.isEmpty else { throw ProofFault(kind: .gapInBranch, stage: index) }
    }

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
                face = root.kernel(of: face, target: attained, threads: threads)
            }
            face.cutoffs.append(ObjectiveCutoff(objective: objective, value: attained, isOptimum: true))
        }
        return bounds
    }

    /// What no selection exceeds in any part, trees aside.
    private func largestBound(
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

    private func objective(_ level: Int, _ face: Face) -> LevelObjective {
        level < problem.levels.count
            ? LevelObjective(problem.levels[level])
            : LevelObjective(lottery: level - problem.levels.count, on: face)
    }

    private func bound(
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

    /// Whether the sums over rows and shortfalls stay far within 128 bits, whatever a file states.
    private func sumsFit(_ program: PoolProgram, _ multipliers: [Int], _ scale: Int) -> Bool {
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

    /// Checks that the selection is the best of the face in the stage's level; narrows the face.
    private func settle(
        _ stage: SearchProof.Stage, _ index: Int, _ selection: [Int], _ face: inout Face
    ) throws(ProofFault) {
        let level = problem.levels[stage.level]
        let objective = LevelObjective(level)
        guard let value = face.value(of: selection, objective) else {
            throw ProofFault(kind: .noSolution, stage: index)
        }
        if stage.way == .ceiling {
            guard problem.ceiling(of: level) == value else { throw ProofFault(kind: .doesNotClose, stage: index) }
        } else {
            guard let stated = stage.bound, !stated.isRay else { throw ProofFault(kind: .misplaced, stage: index) }
            let root = try bound(stated, PoolProgram(face, maximizing: objective), index)
            if stage.way == .sizes, let parts = stage.parts {
                try forEachPart(parts, of: face, index) { part, face throws(ProofFault) in
                    try close(part, face, objective, above: value, index)
                }
            } else if stage.way == .enumeration {
                guard FaceEnumeration(face, maximizing: objective)?.best()?.value == value else {
                    throw ProofFault(kind: .doesNotClose, stage: index)
                }
            } else if stage.way != .bound || root.value != value {
                try close(stage, root, face, above: value, index)
            }
            face = root.kernel(of: face, target: value, threads: threads)
        }
        face.cutoffs.append(ObjectiveCutoff(objective: objective, value: value, isOptimum: true))
    }

    /// Checks that nothing in a part of a face is worth more than `value`.
    private func close(
        _ stage: SearchProof.Stage, _ face: Face, _ objective: LevelObjective, above value: Int, _ index: Int
    ) throws(ProofFault) {
        let program = PoolProgram(face, maximizing: objective)
        guard let stated = stage.bound, !stated.isRay, stage.way == .bound || stage.tree?.target != nil else {
            guard try isEmpty(stage, program, index) else { throw ProofFault(kind: .doesNotClose, stage: index) }
            return
        }
        let root = try bound(stated, program, index)
        if stage.way != .bound || root.value > value { try close(stage, root, face, above: value, index) }
    }

    /// Checks by the stage's tree that nothing in the kernel that `root` leaves is worth more than `value`.
    private func close(
        _ stage: SearchProof.Stage, _ root: PoolBound, _ face: Face, above value: Int, _ index: Int
    ) throws(ProofFault) {
        let (program, limit): (IntegerProgram, Int)
        if stage.way == .types, let types = TypeProgram(root.program, isPriced: true) {
            (program, limit) = (types.program, types.target(value + 1))
        } else {
            let kernel = try kernel(stage, root, face, atMost: value + root.program.step, index)
            (program, limit) = (kernel.program, kernel.target(value + 1))
        }
        let check = try followTree(stage, program, tiedColumns: nil, index)
        guard let target = check.target, target <= limit else { throw ProofFault(kind: .doesNotClose, stage: index) }
    }

    /// Checks that the selection drew most; returns whether another one drew as much.
    private func drawLots(
        _ stage: SearchProof.Stage, _ index: Int, _ selection: [Int], _ face: inout Face
    ) throws(ProofFault) -> Bool {
        let objective = LevelObjective(lottery: stage.level - problem.levels.count, on: face)
        guard let value = face.value(of: selection, objective) else {
            throw ProofFault(kind: .noSolution, stage: index)
        }
        guard let stated = stage.bound, !stated.isRay else { throw ProofFault(kind: .misplaced, stage: index) }
        let root = try bound(stated, PoolProgram(face, maximizing: objective), index)
        let rivals: Rivals
        if let parts = stage.parts, stage.way == .sizes {
            rivals = try self.rivals(in: parts, face, objective, value, selection, index)
        } else if stage.way == .enumeration {
            guard let best = FaceEnumeration(face, maximizing: objective)?.best(), best.value == value else {
                throw ProofFault(kind: .doesNotClose, stage: index)
            }
            rivals = best.isTied || best.selection != selection ? .equal : .none
        } else {
            rivals = try self.rivals(stage, root, face, value, selection, index)
        }
        guard rivals != .better else { throw ProofFault(kind: .doesNotClose, stage: index) }
        face = root.kernel(of: face, target: value, threads: threads)
        face.cutoffs.append(ObjectiveCutoff(objective: objective, value: value, isOptimum: true))
        return rivals == .equal
    }

    /// What else may be on a face, as far as a proof shows: nothing that is worth as much, nothing that is worth more, or anything.
    private enum Rivals: Int {
        case none, equal, better
    }

    /// What else may be in the parts of a face.
    private func rivals(
        in parts: [SearchProof.Part], _ face: Face, _ objective: LevelObjective, _ value: Int, _ selection: [Int],
        _ index: Int
    ) throws(ProofFault) -> Rivals {
        var worst = Rivals.none
        try forEachPart(parts, of: face, index) { part, face throws(ProofFault) in
            let program = PoolProgram(face, maximizing: objective)
            let found: Rivals
            if let stated = part.bound, !stated.isRay, part.way == .bound || part.tree?.target != nil {
                let root = try bound(stated, program, index)
                if root.value < value {
                    found = .none
                } else if part.way == .bound {
                    found = root.value == value ? .equal : .better
                } else {
                    found = try rivals(part, root, face, value, selection, index)
                }
            } else {
                found = try isEmpty(part, program, index) ? .none : .better
            }
            worst = found.rawValue > worst.rawValue ? found : worst
        }
        return worst
    }

    /// What else the tree of a kernel may have left.
    private func rivals(
        _ stage: SearchProof.Stage, _ root: PoolBound, _ face: Face, _ value: Int, _ selection: [Int], _ index: Int
    ) throws(ProofFault) -> Rivals {
        let kernel = try kernel(stage, root, face, atMost: value, index)
        let check = try followTree(stage, kernel.program, tiedColumns: kernel.nominees, index)
        guard let target = check.target, target <= kernel.target(value + 1) else { return .better }
        let isOnlyOne = check.best.map { kernel.selection($0) == selection } ?? true
        return target <= kernel.target(value) && !check.hasTie && isOnlyOne ? .none : .equal
    }

    /// The kernel of a stage, which must hold whoever can be in a selection worth `value`.
    private func kernel(
        _ stage: SearchProof.Stage, _ root: PoolBound, _ face: Face, atMost value: Int, _ index: Int
    ) throws(ProofFault) -> RestrictedProgram {
        guard stage.way == .tree, stage.kernelTarget ?? value <= value else {
            throw ProofFault(kind: .misplaced, stage: index)
        }
        let part = root.kernel(of: face, target: stage.kernelTarget, threads: threads)
        return RestrictedProgram(root.program.restricted(to: part))
    }

    private func followTree(
        _ stage: SearchProof.Stage, _ program: IntegerProgram, tiedColumns: Int?, _ index: Int
    ) throws(ProofFault) -> TreeCheck {
        guard let tree = stage.tree else { throw ProofFault(kind: .misplaced, stage: index) }
        var check = TreeCheck(program, target: tree.target, tiedColumns: tiedColumns)
        do {
            try check.follow(tree.steps)
        } catch {
            throw ProofFault(kind: error.kind, stage: index, step: error.step)
        }
        return check
    }
}
