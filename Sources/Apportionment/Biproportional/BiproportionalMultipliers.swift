import BigInt
import ExactArithmetic

/// Exact multipliers of nodes that are bound to each other: a row's is its divisor, a column's is 1 ÷ its divisor, all to
/// the method's `signpostPower`.
///
/// They are exact potentials: no arc u → v may have `multiplier[v] > multiplier[u] · ratio`, where the ratio is
/// signpost ÷ weight for a seat more and its inverse for a seat less. Where there are none, a cycle of arcs whose ratios
/// have a product below 1 leads to a better matrix. Bellman–Ford in unlimited fractions.
struct BiproportionalMultipliers {
    /// The outcome of comparing the products.
    enum Result {
        /// The multipliers of the nodes, in their order.
        case multipliers([WideRational])
        /// Nodes along which one seat moved around makes the matrix better; the last leads to the first.
        case better([Int])
    }

    private let network: BiproportionalNetwork
    private let nodes: [Int]
    private var value: [Int: WideRational]
    private var previous: [Int: Int] = [:]

    /// The problem of `nodes`; `initial` gives the multiplier of a node that no tie binds to one before it.
    init(_ network: BiproportionalNetwork, nodes: [Int], near: [[Int]], initial: (Int) -> WideRational) {
        self.network = network
        self.nodes = nodes
        value = [:]
        let members = Set(nodes)
        for root in nodes where value[root] == nil {
            value[root] = initial(root)
            var queue = [root][...]
            while let node = queue.popFirst() {
                for other in near[node] where value[other] == nil && members.contains(other) {
                    value[other] = reached(from: node, to: other)
                    queue.append(other)
                }
            }
        }
    }

    /// Lowers multipliers until every arc between the nodes keeps its limit, or a better matrix shows.
    /// - Complexity: O(nodes · arcs) comparisons; two passes over the arcs where all is a tie.
    mutating func result() -> Result {
        for _ in 0...nodes.count {
            guard let last = relax() else { return .multipliers(nodes.compactMap { value[$0] }) }
            if let cycle = cycle(endingNear: last) { return .better(cycle) }
        }
        return .multipliers(nodes.compactMap { value[$0] })
    }

    /// One pass over all arcs; the last node whose multiplier it lowered.
    private mutating func relax() -> Int? {
        var last: Int?
        let (rows, columns) = (nodes.filter { $0 < network.rowCount }, nodes.filter { $0 >= network.rowCount })
        for row in rows {
            for column in columns {
                for (node, other) in [(row, column), (column, row)] {
                    guard let reached = reached(from: node, to: other), let held = value[other], reached < held else {
                        continue
                    }
                    (value[other], previous[other], last) = (reached, node, other)
                }
            }
        }
        return last
    }

    /// The multiplier of `node` times the ratio of the arc to `other`; nil where there is no arc.
    private func reached(from node: Int, to other: Int) -> WideRational? {
        guard network.slack(from: node, to: other) < BiproportionalNetwork.absentSlack, var product = value[node] else {
            return nil
        }
        let isUp = node < network.rowCount
        let cell =
            isUp
            ? network.cell(node, other - network.rowCount) : network.cell(other, node - network.rowCount)
        let signpost = BiproportionalSignpost(network.method, after: network.seats[cell] - (isUp ? 0 : 1))
        let (above, below) = (BigUInt(signpost.above), BigUInt(signpost.below))
        product = isUp ? product.multiplied(by: above, over: below) : product.multiplied(by: below, over: above)
        let weight = network.weights[cell]
        for _ in 0..<network.method.signpostPower {
            product = isUp ? product.multiplied(by: 1, over: weight) : product.multiplied(by: weight)
        }
        return product
    }

    /// A cycle of the nodes from which each was last reached; there is one only where its ratios have a product below 1.
    private func cycle(endingNear last: Int) -> [Int]? {
        var (path, place): ([Int], [Int: Int]) = ([], [:])
        var node: Int? = last
        while let current = node {
            if let start = place[current] { return path[start...].reversed() }
            place[current] = path.count
            path.append(current)
            node = previous[current]
        }
        return nil
    }
}
