import Measurement
import Testing

@Suite struct MedianTests {
    @Test func theMiddleIsTheMedian() {
        #expect([Double]().median == nil)
        #expect([3.0].median == 3)
        #expect([3.0, 1].median == 2)
        #expect([9.0, 1, 2].median == 2)
        #expect([4.0, 1, 3, 2].median == 2.5)
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
