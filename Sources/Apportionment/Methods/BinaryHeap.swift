/// Keys with the unit that each belongs to; the one that comes before all others is at the top.
struct BinaryHeap<Key: Comparable> {
    /// A key and its unit.
    struct Entry {
        var key: Key
        var unit: Int
    }

    private var entries: [Entry]
    private let comesBefore: (Key, Key) -> Bool

    /// A heap of `entries`.
    /// - Complexity: O(entries).
    init(_ entries: [Entry] = [], by comesBefore: @escaping (Key, Key) -> Bool) {
        self.entries = entries
        self.comesBefore = comesBefore
        for index in (0..<entries.count / 2).reversed() { sink(index) }
    }

    var top: Entry? { entries.first }

    /// Removes the top.
    /// - Complexity: O(log entries).
    mutating func removeTop() {
        guard let last = entries.popLast(), !entries.isEmpty else { return }
        entries[0] = last
        sink(0)
    }

    /// Puts another key in place of the top's.
    /// - Complexity: O(log entries).
    mutating func replaceTop(key: Key) {
        entries[0].key = key
        sink(0)
    }

    private mutating func sink(_ start: Int) {
        var index = start
        while true {
            var first = index
            for child in 2 * index + 1...2 * index + 2 where child < entries.count {
                if comesBefore(entries[child].key, entries[first].key) { first = child }
            }
            guard first != index else { return }
            entries.swapAt(index, first)
            index = first
        }
    }
}
