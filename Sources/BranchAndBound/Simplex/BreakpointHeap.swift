/// The breakpoints of a ratio test, smallest ratio first: a binary heap of which often only the top is needed.
final class BreakpointHeap {
    /// A variable and the step at which its reduced cost reaches 0.
    struct Breakpoint {
        var ratio: Double
        var variable: Int32
    }

    private let storage: UnsafeMutablePointer<Breakpoint>
    private var count = 0
    /// The number removed since the last `removeAll`; they stand behind those that are left, the last removed first.
    private(set) var removed = 0

    init(capacity: Int) { storage = .allocate(capacity: max(capacity, 1)) }

    deinit { storage.deallocate() }

    func removeAll() { (count, removed) = (0, 0) }

    @inline(__always)
    func append(_ ratio: Double, _ variable: Int) {
        storage[count] = Breakpoint(ratio: ratio, variable: Int32(truncatingIfNeeded: variable))
        count += 1
    }

    /// Makes a heap of the breakpoints that were appended.
    func order() {
        guard count > 1 else { return }
        for index in stride(from: count / 2 - 1, through: 0, by: -1) { sink(index) }
    }

    /// The one with the smallest ratio; the smaller variable where they tie.
    var first: Breakpoint? { count > 0 ? storage[0] : nil }

    func removeFirst() {
        count -= 1
        removed += 1
        let smallest = storage[0]
        storage[0] = storage[count]
        storage[count] = smallest
        sink(0)
    }

    /// The variable of the removal numbered `index`, from 0.
    func removedVariable(_ index: Int) -> Int { Int(storage[count + removed - 1 - index].variable) }

    @inline(__always)
    private func precedes(_ left: Breakpoint, _ right: Breakpoint) -> Bool {
        left.ratio < right.ratio || (left.ratio == right.ratio && left.variable < right.variable)
    }

    private func sink(_ start: Int) {
        var index = start
        guard index < count else { return }
        let element = storage[index]
        while true {
            var child = 2 * index + 1
            guard child < count else { break }
            if child + 1 < count, precedes(storage[child + 1], storage[child]) { child += 1 }
            guard precedes(storage[child], element) else { break }
            storage[index] = storage[child]
            index = child
        }
        storage[index] = element
    }
}
