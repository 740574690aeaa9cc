import IntegerProgramming
import SelectionModel

/// Following a part: what is left of a face once sizes are known, and what a tree shows of it.
extension ProofCheck {
    /// The range within which a size may be divided; a file may state anything.
    private static let sizes = -(1 << 40)...(1 << 40)

    /// Checks that there is no selection on `face`.
    func followNothing(
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

    /// True where the stage shows that nothing keeps the rows of `program`.
    func isEmpty(
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

    /// True where the stage's tree holds nothing at all: no target leaves any out, no value for a restricted problem does.
    func hasEmptyTree(
        _ stage: SearchProof.Stage, _ program: IntegerProgram, _ index: Int
    ) throws(ProofFault) -> Bool {
        guard stage.restrictionTarget == nil, stage.tree?.target == nil else {
            throw ProofFault(kind: .misplaced, stage: index)
        }
        return try followTree(stage, program, tiedColumns: nil, index).best == nil
    }

    /// Calls `body` with every part of `face` into which `parts` divide it.
    func forEachPart(
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

    /// Checks that nothing in a part of a face is worth more than `value`.
    func close(
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

    /// Checks by the stage's tree that nothing in the restricted problem that `root` leaves is worth more than `value`.
    func close(
        _ stage: SearchProof.Stage, _ root: PoolBound, _ face: Face, above value: Int, _ index: Int
    ) throws(ProofFault) {
        let (program, limit): (IntegerProgram, Int)
        if stage.way == .types, let types = TypeProgram(root.program, isPriced: true) {
            (program, limit) = (types.program, types.target(value + 1))
        } else {
            let restriction = try restriction(stage, root, face, atMost: value + root.program.step, index)
            (program, limit) = (restriction.program, restriction.target(value + 1))
        }
        let check = try followTree(stage, program, tiedColumns: nil, index)
        guard let target = check.target, target <= limit else { throw ProofFault(kind: .doesNotClose, stage: index) }
    }

    /// The restricted problem of a stage, which must hold whoever can be in a selection worth `value`.
    func restriction(
        _ stage: SearchProof.Stage, _ root: PoolBound, _ face: Face, atMost value: Int, _ index: Int
    ) throws(ProofFault) -> RestrictedProgram {
        guard stage.way == .tree, stage.restrictionTarget ?? value <= value else {
            throw ProofFault(kind: .misplaced, stage: index)
        }
        let part = root.restriction(of: face, target: stage.restrictionTarget, threads: threads)
        return RestrictedProgram(root.program.restricted(to: part))
    }

    func followTree(
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
