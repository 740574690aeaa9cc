import Measurement
import Testing

@Suite struct FiguresTests {
    @Test func ratiosSayWhereTheyAreLowerBounds() {
        #expect(Figures.ratio(12.34) == "12.3×")
        #expect(Figures.ratio(12.34, isLowerBound: true) == "≥ 12.3×")
        #expect(Figures.ratio(nil, isLowerBound: true) == "–")
    }
}
