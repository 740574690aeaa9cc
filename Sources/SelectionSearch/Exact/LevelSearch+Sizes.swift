import IntegerProgramming
import SelectionModel
import SelectionProof

/// Branching on the sizes of groups to which shares refer.
extension LevelSearch {
    /// A node of the branching: divided by a row, or settled as far as the stage says.
    struct Node {
        struct Branch {
            let row: Int
            let most: Int
            let first: Int
            let second: Int
        }

        var stage: SearchProof.Stage
        var branch: Branch?
    }

    /// A part that may hold something better than the best selection.
    fileprivate struct Part {
        let node: Int
        let depth: Int
        let face: Face
        let root: RootRelaxation

        /// True where the part is to be looked at before `other`: the larger bound first, then the deeper one.
        func precedes(_ other: Part) -> Bool {
            (other.root.value, other.depth, node) < (root.value, depth, other.node)
        }
    }

    mutating func divided(_ root: RootRelaxation, _ objective: LevelObjective) throws(SolverFailure) -> Verdict {
        let whole = SearchProof.Stage(level: 0, way: .bound, bound: root.bound.proof)
        nodes = [Node(stage: whole)]
        let verdict = try bestOfParts(root, objective)
        proof = SearchProof.Stage(level: 0, way: .sizes, bound: whole.bound, parts: parts(from: 0))
        if case .infeasible = verdict { proof?.bound = nil }
        return verdict
    }

    private mutating func bestOfParts(
        _ root: RootRelaxation, _ objective: LevelObjective
    ) throws(SolverFailure) -> Verdict {
        var open = [Part(node: 0, depth: 0, face: root.bound.program.face, root: root)]
        var looked = 0
        while let index = open.indices.min(by: { open[$0].precedes(open[$1]) }) {
            let part = open.remove(at: index)
            bound = part.root.value
            if isSettled(part.root.value) { break }
            if let reason = prototype.control.stop { return .stopped(reason) }
            looked += 1
            if prototype.targetLimit != nil, looked > limits.parts { return .exhausted }
            prototype.report(incumbent?.value, part.root.value)
            guard let split = part.split else {
                switch try whole(part.root, objective) {
                case .optimal, .infeasible: if let proof { nodes[part.node].stage = proof }
                case .exhausted: return .exhausted
                case .stopped(let reason): return .stopped(reason)
                }
                continue
            }
            if let reason = divide(part, split, objective, &open) { return .stopped(reason) }
        }
        return incumbent.map { .optimal(selection: $0.selection, value: $0.value) } ?? .infeasible
    }

    /// Searches a part whose sizes are all known.
    private mutating func whole(_ root: RootRelaxation, _ objective: LevelObjective) throws(SolverFailure) -> Verdict {
        if !objective.tellsNomineesApart,
            let verdict = searchedByTypes(root, pivotLimit: limits.pivotsOfTypes)
        {
            return verdict
        }
        return try searched(root, pivotLimit: .max)
    }

    /// Divides a part, and keeps of its pieces what may hold something better; the reason why it had to stop before.
    private mutating func divide(
        _ part: Part, _ split: Split, _ objective: LevelObjective, _ open: inout [Part]
    ) -> StopReason? {
        var (node, rest) = (part.node, part.face)
        for most in split.cuts {
            let first = nodes.count
            nodes += [Node(stage: nodes[node].stage), Node(stage: nodes[node].stage)]
            nodes[node].branch = .init(row: split.row, most: most, first: first, second: first + 1)
            let piece = rest.part(where: split.row, to: most)
            if let reason = look(at: first, piece, below: part, objective, &open) { return reason }
            (node, rest) = (first + 1, rest.part(where: split.row, from: most + 1))
        }
        return look(at: node, rest, below: part, objective, &open)
    }

    /// Settles a piece of a part at once, or keeps it as a part.
    private mutating func look(
        at node: Int, _ face: Face, below parent: Part, _ objective: LevelObjective, _ open: inout [Part]
    ) -> StopReason? {
        switch relaxation(of: objective, on: face, start: parent.root.workingSet, isWarmStart: true) {
        case .stopped(let reason): return reason
        case .empty(let stage): nodes[node].stage = stage
        case .solved(let root):
            nodes[node].stage = .init(level: 0, way: .bound, bound: root.bound.proof)
            if !isSettled(root.value) {
                open.append(Part(node: node, depth: parent.depth + 1, face: face, root: root))
            }
        }
        return nil
    }

    /// The branching written down, each branch before what it divides.
    private func parts(from node: Int) -> [SearchProof.Part] {
        var written: [SearchProof.Part] = []
        var next = [node]
        while let node = next.popLast() {
            guard let branch = nodes[node].branch else {
                written.append(.init(stage: nodes[node].stage))
                continue
            }
            written.append(.init(row: branch.row, most: branch.most))
            next += [branch.second, branch.first]
        }
        return written
    }

    /// The division of a part: after what a row comes to at most in each piece but the last, ascending.
    fileprivate struct Split {
        let row: Int
        let cuts: [Int]
    }
}

extension LevelSearch.Part {
    /// The division of the part: by the first size that is no whole number in the relaxation, into what is below and above;
    /// else by the first that is open, into what is below, at and above its value there; nil where all sizes are known.
    fileprivate var split: LevelSearch.Split? {
        let groups = face.problem.activeGroups
        let ranges = groups.map(face.sizes)
        let open = groups.indices.filter { ranges[$0].lowerBound < ranges[$0].upperBound }
        let broken = open.first { !LevelSearch.isWhole(root.sizes[$0]) }
        guard let index = broken ?? open.first else { return nil }
        let range = ranges[index]
        let size = min(max(root.sizes[index], Double(range.lowerBound)), Double(range.upperBound))
        let value = Int(broken == nil ? size.rounded() : size.rounded(.down))
        let cuts = broken == nil ? [value - 1, value] : [value]
        return .init(row: groups[index].row, cuts: cuts.filter { range.lowerBound <= $0 && $0 < range.upperBound })
    }
}
