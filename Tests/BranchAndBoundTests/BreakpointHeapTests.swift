import ExactArithmetic
import Testing

@testable import BranchAndBound

@Suite struct BreakpointHeapTests {
    @Test(arguments: [0, 1, 2, 3, 10, 57]) func `breakpoints leave by ratio, and by variable where ratios tie`(
        count: Int
    ) {
        var random = SplitMix64(seed: UInt64(count))
        let ratios = (0..<count).map { _ in Double(random.below(6)) }
        let heap = BreakpointHeap(capacity: count)
        for round in 0..<2 {
            heap.removeAll()
            for (variable, ratio) in ratios.enumerated() { heap.append(ratio, variable) }
            heap.order()
            var left: [Int] = []
            while let next = heap.first {
                left.append(Int(next.variable))
                heap.removeFirst()
            }
            #expect(left == ratios.indices.sorted { (ratios[$0], $0) < (ratios[$1], $1) }, "round \(round)")
            #expect(heap.removed == count)
            #expect((0..<count).map(heap.removedVariable) == left)
        }
    }

    @Test func `those removed stand behind those that are left`() {
        let heap = BreakpointHeap(capacity: 4)
        for (variable, ratio) in [3.0, 1, 2, 0].enumerated() { heap.append(ratio, variable) }
        heap.order()
        heap.removeFirst()
        heap.removeFirst()
        #expect(heap.removedVariable(0) == 3 && heap.removedVariable(1) == 1)
        #expect(heap.first?.variable == 2)
    }
}
