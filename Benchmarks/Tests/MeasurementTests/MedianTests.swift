import Measurement
import Testing

@Suite struct MedianTests {
    @Test(arguments: [
        ([Double](), Double?.none), ([3], 3), ([3, 1], 2), ([9, 1, 2], 2), ([4, 1, 3, 2], 2.5),
    ]) func theMiddleIsTheMedian(_ values: [Double], _ median: Double?) {
        #expect(values.median == median)
    }

    @Test func growthIsASlope() throws {
        let linear = try #require(growthExponent(sizes: [1e5, 1e6, 1e7], values: [0.1, 1, 10]))
        #expect(abs(linear - 1) < 1e-12)
        let root = try #require(growthExponent(sizes: [1, 4, 16], values: [5, 10, 20]))
        #expect(abs(root - 0.5) < 1e-12)
        #expect(growthExponent(sizes: [2, 2], values: [1, 3]) == nil)
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1 000"), (1_234_567, "1 234 567"), (-12_345, "-12 345")])
    func digitsComeInThrees(_ number: Int, _ text: String) {
        #expect(Figures.count(number) == text.replacing(" ", with: Figures.thinSpace))
    }
}
