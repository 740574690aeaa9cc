/// The strongly connected components of a directed graph, by Tarjan's algorithm without recursion.
///
/// Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972).
struct StrongComponents {
    /// The nodes of each component, in increasing order.
    private(set) var members: [[Int]] = []
    /// The component of each node.
    private(set) var ofNode: [Int]

    private let successors: [[Int]]
    private var number: [Int]
    private var lowest: [Int]
    private var stack: [Int] = []
    private var count = 0

    /// The components of the graph in which `successors` lists where each node leads.
    /// - Complexity: O(nodes + arcs).
    init(successors: [[Int]]) {
        self.successors = successors
        ofNode = successors.map { _ in -1 }
        number = ofNode
        lowest = ofNode
        for node in successors.indices where number[node] < 0 { visit(from: node) }
    }

    private mutating func visit(from root: Int) {
        var walk = [(node: root, next: 0)]
        enter(root)
        while let (node, next) = walk.last {
            if next < successors[node].count {
                walk[walk.count - 1].next += 1
                let other = successors[node][next]
                if number[other] < 0 {
                    enter(other)
                    walk.append((other, 0))
                } else if ofNode[other] < 0 {
                    lowest[node] = min(lowest[node], number[other])
                }
            } else {
                walk.removeLast()
                if let parent = walk.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
                if lowest[node] == number[node] { close(node) }
            }
        }
    }

    private mutating func enter(_ node: Int) {
        (number[node], lowest[node]) = (count, count)
        count += 1
        stack.append(node)
    }

    private mutating func close(_ root: Int) {
        var component: [Int] = []
        while let node = stack.popLast() {
            ofNode[node] = members.count
            component.append(node)
            if node == root { break }
        }
        members.append(component.sorted())
    }
}
