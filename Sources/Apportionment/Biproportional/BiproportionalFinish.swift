import ExactArithmetic

/// The exact end of a biproportional problem: divisors that are fractions, compared with every cell.
struct BiproportionalFinish {
    private let problem: BiproportionalProblem
    private var network: BiproportionalNetwork

    /// The finish of a network whose margins are right and whose slacks are about 0 or more.
    init(_ problem: BiproportionalProblem, _ network: BiproportionalNetwork) {
        self.problem = problem
        self.network = network
    }

    /// The proven outcome.
    ///
    /// Rounded logarithms say which nodes may be bound by ties. Divisors of the others are the shortest decimals that
    /// their room allows. Should the exact check refuse that, all nodes are compared exactly at once.
    /// - Throws: `BiproportionalError.unproven` if the library is at fault.
    func outcome() throws(BiproportionalError) -> BiproportionalOutcome {
        var finish = self
        for tiesOnly in [true, false] {
            let divisors = finish.divisors(tiesOnly: tiesOnly)
            if let certificate = BiproportionalCertificate(problem, seats: finish.network.seats, divisors) {
                return certificate.outcome
            }
        }
        throw .unproven
    }

    /// Divisors for the present matrix, or for a better one that comparing products leads to.
    private mutating func divisors(tiesOnly: Bool) -> BiproportionalDivisors {
        while true {
            var components = network.settle()
            if !tiesOnly { components = StrongComponents(successors: allArcs) }
            network.balance()
            switch chosenDivisors(components) {
            case .success(let divisors): return divisors
            case .failure(let better):
                for (node, next) in zip(better.nodes, better.nodes.dropFirst() + better.nodes.prefix(1)) {
                    network.follow(node, next)
                }
            }
        }
    }

    /// A cycle along which the matrix gets better.
    private struct BetterMatrix: Error {
        let nodes: [Int]
    }

    private mutating func chosenDivisors(_ components: StrongComponents) -> Result<BiproportionalDivisors, BetterMatrix>
    {
        let squared = network.method.signpostPower == 2 && components.members.contains { $0.count > 1 }
        let near = network.nearArcs()
        var multipliers = [WideRational](repeating: .one, count: network.nodeCount)
        for (index, nodes) in components.members.enumerated() {
            let factor = place(nodes, components, index)
            var exact = BiproportionalMultipliers(network, nodes: nodes, near: near) { node in
                let simple = node == nodes[0] ? factor : ShortDecimal(near: network.potential[node]).value
                return squared ? simple.squared : simple
            }
            switch exact.result() {
            case .better(let cycle): return .failure(BetterMatrix(nodes: cycle))
            case .multipliers(let values): for (node, value) in zip(nodes, values) { multipliers[node] = value }
            }
        }
        return .success(
            BiproportionalDivisors(
                rows: Array(multipliers[..<network.rowCount]),
                columns: multipliers[network.rowCount...].map(\.reciprocal), squared: squared))
    }

    /// Moves a component to where its first node has a short divisor; that node's multiplier.
    private mutating func place(_ nodes: [Int], _ components: StrongComponents, _ index: Int) -> WideRational {
        let room = network.room(of: nodes, components, index)
        let (down, up) = (min(room.down, 1 << 40) / 2, min(room.up, 1 << 40) / 2)
        let (first, isRow) = (nodes[0], nodes[0] < network.rowCount)
        let held = network.potential[first]
        let decimal =
            isRow
            ? ShortDecimal(between: held - down, and: held + up) : ShortDecimal(between: -held - up, and: -held + down)
        let step = (isRow ? decimal.logarithm : -decimal.logarithm) - held
        for node in nodes { network.potential[node] += step }
        return isRow ? decimal.value : decimal.value.reciprocal
    }

    /// All arcs both ways, so that connected nodes are one component.
    private var allArcs: [[Int]] {
        (0..<network.nodeCount).map { node in
            network.neighbours(of: node).filter {
                min(network.slack(from: node, to: $0), network.slack(from: $0, to: node))
                    < BiproportionalNetwork.absentSlack
            }
        }
    }
}
