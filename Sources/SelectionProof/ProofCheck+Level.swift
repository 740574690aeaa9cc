import IntegerProgramming
import SelectionModel

/// Following a level, or a round of the lottery: what its stage claims of the whole face.
extension ProofCheck {
    /// Checks that the selection is the best of the face in the stage's level; narrows the face.
    func settle(
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
            face = root.restriction(of: face, target: value, threads: threads)
        }
        face.cutoffs.append(ObjectiveCutoff(objective: objective, value: value, isOptimum: true))
    }

    /// Checks that the selection drew most; returns whether another one drew as much.
    func drawLots(
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
        face = root.restriction(of: face, target: value, threads: threads)
        face.cutoffs.append(ObjectiveCutoff(objective: objective, value: value, isOptimum: true))
        return rivals == .equal
    }

    /// The rivals of a selection that may be on a face, as far as a proof shows: none worth as much, none worth more, or any.
    enum Rivals: Int {
        case none, equal, better
    }

    /// The rivals that may be in the parts of a face.
    func rivals(
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

    /// The rivals that the tree of a restricted problem may have left.
    func rivals(
        _ stage: SearchProof.Stage, _ root: PoolBound, _ face: Face, _ value: Int, _ selection: [Int], _ index: Int
    ) throws(ProofFault) -> Rivals {
        let restriction = try restriction(stage, root, face, atMost: value, index)
        let check = try followTree(stage, restriction.program, tiedColumns: restriction.nominees, index)
        guard let target = check.target, target <= restriction.target(value + 1) else { return .better }
        let isOnlyOne = check.best.map { restriction.selection($0) == selection } ?? true
        return target <= restriction.target(value) && !check.hasTie && isOnlyOne ? .none : .equal
    }

    func objective(_ level: Int, _ face: Face) -> LevelObjective {
        level < problem.levels.count
            ? LevelObjective(problem.levels[level])
            : LevelObjective(lottery: level - problem.levels.count, on: face)
    }
}
