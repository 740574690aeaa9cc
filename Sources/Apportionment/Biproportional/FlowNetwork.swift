/// A network with capacities and a largest flow through it.
///
/// Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation", Soviet Mathematics
/// Doklady 11 (1970).
struct FlowNetwork {
    private var heads: [Int] = []
    private var residual: [Int] = []
    private var arcs: [[Int]]
    private var level: [Int] = []
    private var next: [Int] = []

    /// A network of nodes 0 ..< `nodeCount` without arcs.
    init(nodeCount: Int) { arcs = [[Int]](repeating: [], count: nodeCount) }

    /// Adds an arc and returns its number.
    @discardableResult mutating func addArc(from tail: Int, to head: Int, capacity: Int) -> Int {
        arcs[tail].append(heads.count)
        arcs[head].append(heads.count + 1)
        heads += [head, tail]
        residual += [capacity, 0]
        return heads.count - 2
    }

    /// The flow through an arc.
    func flow(_ arc: Int) -> Int { residual[arc + 1] }

    /// Sends as much as possible from `source` to `sink`; returns the amount sent.
    /// - Complexity: O(nodes² · arcs), on networks like ours far less.
    @discardableResult mutating func maximize(from source: Int, to sink: Int) -> Int {
        var total = 0
        while true {
            level = levels(from: source)
            guard level[sink] >= 0 else { return total }
            next = arcs.map { _ in 0 }
            while let path = path(from: source, to: sink) {
                let amount = path.reduce(Int.max) { min($0, residual[$1]) }
                for arc in path {
                    residual[arc] -= amount
                    residual[arc ^ 1] += amount
                }
                total += amount
            }
        }
    }

    /// True for each node that can still be reached from `source`: after `maximize`, the source's side of the smallest
    /// least cut.
    func reachable(from source: Int) -> [Bool] { levels(from: source).map { $0 >= 0 } }

    /// The heads of the arcs from a node that have room left.
    func successors(of node: Int) -> [Int] { arcs[node].filter { residual[$0] > 0 }.map { heads[$0] } }

    private func levels(from source: Int) -> [Int] {
        var level = arcs.map { _ in -1 }
        level[source] = 0
        var queue = [source]
        var place = 0
        while place < queue.count {
            let node = queue[place]
            place += 1
            for arc in arcs[node] where residual[arc] > 0 && level[heads[arc]] < 0 {
                level[heads[arc]] = level[node] + 1
                queue.append(heads[arc])
            }
        }
        return level
    }

    /// The arcs of a path that rises one level a step; dead ends are not tried again.
    private mutating func path(from source: Int, to sink: Int) -> [Int]? {
        var (path, node): ([Int], Int) = ([], source)
        while node != sink {
            if let arc = advance(from: node) {
                path.append(arc)
                node = heads[arc]
            } else {
                guard let arc = path.popLast() else { return nil }
                node = heads[arc ^ 1]
                next[node] += 1
            }
        }
        return path
    }

    private mutating func advance(from node: Int) -> Int? {
        while next[node] < arcs[node].count {
            let arc = arcs[node][next[node]]
            if residual[arc] > 0, level[heads[arc]] == level[node] + 1 { return arc }
            next[node] += 1
        }
        return nil
    }
}
