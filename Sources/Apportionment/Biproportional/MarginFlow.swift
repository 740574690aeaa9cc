/// Seats beyond the fewest as a largest flow from rows to columns, as far as weights allow.
///
/// Nodes are the rows, then the columns.
struct MarginFlow {
    private var network: FlowNetwork
    private let nodeCount: Int

    /// A largest flow for the margins of a problem.
    init(_ problem: BiproportionalProblem) {
        let (rowCount, fewest) = (problem.rowSeats.count, problem.method.fewestSeats)
        nodeCount = rowCount + problem.columnSeats.count
        network = FlowNetwork(nodeCount: nodeCount + 2)
        var surplus = problem.rowSeats + problem.columnSeats.map { -$0 }
        for row in problem.rowSeats.indices {
            for column in problem.columnSeats.indices where problem.hasWeight(row, column) {
                surplus[row] -= fewest
                surplus[rowCount + column] += fewest
                network.addArc(from: row, to: rowCount + column, capacity: Int.max / 4)
            }
        }
        for (node, surplus) in surplus.enumerated() {
            if surplus > 0 { network.addArc(from: nodeCount, to: node, capacity: surplus) }
            if surplus < 0 { network.addArc(from: node, to: nodeCount + 1, capacity: -surplus) }
        }
        network.maximize(from: nodeCount, to: nodeCount + 1)
    }

    /// The rows and columns whose seats cannot all be placed: the source's side of the smallest least cut.
    var unservedSide: [Bool] { Array(network.reachable(from: nodeCount)[..<nodeCount]) }

    /// The blocks that the margins split the matrix into, if they can be kept: a cell whose row and column are in
    /// different blocks has the fewest seats in every matrix. Weights lead from a block only to blocks before it.
    var blocks: StrongComponents {
        StrongComponents(successors: (0..<nodeCount).map { network.successors(of: $0).filter { $0 < nodeCount } })
    }
}
