/// Some of the nominees, ascending, in the form in which they are scanned fastest.
package enum NomineeSet: Sendable {
    /// Everyone but the few, ascending, who are excepted.
    case everyone(count: Int, except: [Int])
    /// Those listed, ascending.
    case listed([UInt32])

    /// The number of positions that a scan visits, those of the excepted included.
    package var positions: Int {
        switch self {
        case .everyone(let count, _): count
        case .listed(let nominees): nominees.count
        }
    }

    /// The number of nominees.
    package var count: Int {
        switch self {
        case .everyone(let count, let except): count - except.count
        case .listed(let nominees): nominees.count
        }
    }

    /// True where there is nobody.
    package var isEmpty: Bool { count == 0 }

    /// The nominee at a position of the scan.
    @inline(__always)
    package func nominee(at position: Int) -> Int {
        switch self {
        case .everyone: position
        case .listed(let nominees): Int(nominees[position])
        }
    }

    /// The nominees, ascending.
    /// - Complexity: O(positions).
    package var nominees: [Int] {
        switch self {
        case .listed(let nominees): return nominees.map { Int($0) }
        case .everyone(let count, let except):
            let gone = Set(except)
            return (0..<count).filter { !gone.contains($0) }
        }
    }
}

extension [Int] {
    /// True where this ascending array holds `element`.
    /// - Complexity: O(log n).
    package func containsInOrder(_ element: Int) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == element
    }
}
