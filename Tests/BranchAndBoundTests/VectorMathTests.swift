import ExactArithmetic
import Testing

@testable import BranchAndBound

@Suite struct VectorMathTests {
    @Test(arguments: 0..<20) func `sums of fours are the sums`(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        let (left, right) = (VectorMath.allocate(count), VectorMath.allocate(count))
        defer { for array in [left, right] { array.deallocate() } }
        for index in 0..<count {
            // Whole numbers: sums do not depend on their order.
            left[index] = Double(random.below(100))
            right[index] = Double(random.below(100))
        }
        let expected = (0..<count).reduce(0.0) { $0 + left[$1] * right[$1] }
        #expect(VectorMath.dot(left, right, count) == expected)
        let difference = (0..<count).map { left[$0] - 3 * right[$0] }
        let norm = VectorMath.subtract(3, times: right, from: left, count)
        #expect((0..<count).map { left[$0] } == difference)
        #expect(norm == difference.reduce(0) { $0 + $1 * $1 })
    }

    @Test func `lengths are padded to fours`() {
        #expect([0, 1, 4, 5, 8].map(VectorMath.padded) == [0, 4, 4, 8, 8])
    }
}
