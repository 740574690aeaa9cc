extension BiproportionalNetwork {
    /// Sends every seat that is in a wrong row or column along shortest paths to where it is missing.
    ///
    /// Successive shortest paths: slacks stay at least 0, so that the matrix is the shortest, in rounded logarithms, of
    /// all with its margins. Ahuja, Magnanti and Orlin, "Network Flows", Prentice Hall 1993, sections 9.7 and 14.5.
    /// - Complexity: O(nodes² + cells) for each seat sent.
    mutating func shipExcesses() {
        var excess = excesses
        while let path = shortestPath(from: excess) {
            for (node, next) in zip(path, path.dropFirst()) { follow(node, next) }
            excess[path[0]] -= 1
            excess[path[path.count - 1]] += 1
            shipAlongTies(&excess)
        }
    }

    /// Sends what it can along arcs of slack 0, each tried once: where many cells are equal, a path leads to more.
    private mutating func shipAlongTies(_ excess: inout [Int]) {
        var next = excess.indices.map { neighbours(of: $0).lowerBound }
        var isOpen = excess.map { _ in true }
        for source in excess.indices where excess[source] > 0 {
            var path = [source]
            isOpen[source] = false
            while let node = path.last, excess[source] > 0 {
                if excess[node] < 0 {
                    for (tail, head) in zip(path, path.dropFirst()) { follow(tail, head) }
                    excess[source] -= 1
                    excess[node] += 1
                    for node in path.dropFirst() { isOpen[node] = true }
                    path = [source]
                } else if let other = (next[node]..<neighbours(of: node).upperBound)
                    .first(where: { isOpen[$0] && slack(from: node, to: $0) == 0 })
                {
                    next[node] = other + 1
                    isOpen[other] = false
                    path.append(other)
                } else {
                    next[node] = neighbours(of: node).upperBound
                    path.removeLast()
                }
            }
        }
    }

    /// Moves one seat along an arc.
    mutating func follow(_ node: Int, _ next: Int) {
        if node < rowCount {
            change(cell(node, next - rowCount), by: 1)
        } else {
            change(cell(next, node - rowCount), by: -1)
        }
    }

    /// The nodes of a shortest path from a node with too much to one with too little; its arcs get slack 0.
    private mutating func shortestPath(from excess: [Int]) -> [Int]? {
        var distance = excess.map { $0 > 0 ? 0 : Int.max }
        var previous = excess.map { _ in -1 }
        var open = Array(excess.indices)
        var closed: [Int] = []
        while let place = open.indices.min(by: { distance[open[$0]] < distance[open[$1]] }) {
            let node = open[place]
            let reached = distance[node]
            guard reached < Self.absentSlack else { return nil }
            if excess[node] < 0 {
                for other in closed { potential[other] += distance[other] - reached }
                return path(to: node, previous)
            }
            open[place] = open[open.count - 1]
            open.removeLast()
            closed.append(node)
            extend(from: node, reached, &distance, &previous)
        }
        return nil
    }

    private func extend(from node: Int, _ reached: Int, _ distance: inout [Int], _ previous: inout [Int]) {
        let start = reached + potential[node]
        let isRow = node < rowCount
        for other in neighbours(of: node) {
            let length = isRow ? upLength[cell(node, other - rowCount)] : downLength[cell(other, node - rowCount)]
            let candidate = length + start - potential[other]
            if candidate < distance[other] { (distance[other], previous[other]) = (candidate, node) }
        }
    }

    private func path(to last: Int, _ previous: [Int]) -> [Int] {
        var path = [last]
        while let node = path.last, previous[node] >= 0 { path.append(previous[node]) }
        return path.reversed()
    }
}
