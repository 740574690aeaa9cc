extension BiproportionalNetwork {
    /// The widest step that a node without a limit on one side takes away from the other: a factor of 2.
    private static let octave = 1 << FixedPointLogarithm.fractionBits

    /// The largest slack that an arc on a tie may have: lengths are rounded, and a tie's slacks add up to at most the sum
    /// of its roundings.
    var tieTolerance: Int { 4 * (nodeCount + 1) }

    /// Adds the arcs between blocks and moves blocks apart until their slacks are at least an octave.
    mutating func join(_ blocks: StrongComponents) {
        for cell in weights.indices where !weights[cell].isZero {
            let (row, column) = (cell / columnCount, rowCount + cell % columnCount)
            if blocks.ofNode[row] != blocks.ofNode[column] { change(cell, by: 0) }
        }
        for (index, nodes) in blocks.members.enumerated() {
            let step = max(0, Self.octave - leastSlacks(of: nodes, blocks, index).out)
            for node in nodes { potential[node] += step }
        }
    }

    /// Moves the potentials away from every limit that leaves room, and returns the components that nothing can move
    /// apart: the nodes of ties, as far as rounded logarithms tell, and every other node on its own.
    ///
    /// The first node of each component is its lowest; a component moves as one.
    mutating func settle() -> StrongComponents {
        var components = StrongComponents(successors: [[Int]](repeating: [], count: nodeCount))
        for _ in 0...nodeCount / 8 + 4 {
            for _ in 0..<8 { centre(components) }
            let near = nearArcs()
            components = StrongComponents(successors: near)
            let apart = near.indices.allSatisfy { node in
                near[node].allSatisfy { components.ofNode[$0] == components.ofNode[node] }
            }
            if apart { break }
        }
        centre(components)
        return components
    }

    /// The heads of the arcs of nearly no slack, from each node.
    func nearArcs() -> [[Int]] {
        (0..<nodeCount).map { node in neighbours(of: node).filter { slack(from: node, to: $0) <= tieTolerance } }
    }

    /// Puts each component midway between its limits, one after the other.
    private mutating func centre(_ components: StrongComponents) {
        for (index, nodes) in components.members.enumerated() {
            let (down, up) = room(of: nodes, components, index)
            let step =
                switch (down >= Self.absentSlack, up >= Self.absentSlack) {
                case (false, false): (up - down) / 2
                case (false, true): max(0, Self.octave - down)
                case (true, false): -max(0, Self.octave - up)
                case (true, true): 0
                }
            for node in nodes { potential[node] += step }
        }
    }

    /// The distances that the potentials of a component may fall and rise together; at least `absentSlack` where
    /// nothing limits them. Limits that are already passed count as 0.
    func room(of nodes: [Int], _ components: StrongComponents, _ index: Int) -> (down: Int, up: Int) {
        let (down, up) = leastSlacks(of: nodes, components, index)
        return (max(0, down), max(0, up))
    }

    /// The least slack of the arcs that leave a component, and of those that lead into it.
    private func leastSlacks(of nodes: [Int], _ components: StrongComponents, _ index: Int) -> (out: Int, into: Int) {
        var (down, up) = (Self.absentSlack, Self.absentSlack)
        for node in nodes {
            for other in neighbours(of: node) where components.ofNode[other] != index {
                down = min(down, slack(from: node, to: other))
                up = min(up, slack(from: other, to: node))
            }
        }
        return (down, up)
    }

    /// Moves all potentials so that the columns' add up to about 0: column divisors around 1, magnitudes in the rows.
    mutating func balance() {
        guard columnCount > 0 else { return }
        let mean = potential[rowCount...].reduce(0) { $0 + $1 / columnCount }
        for node in potential.indices { potential[node] -= mean }
    }
}
