import Measurement
import Testing

@Suite struct FiguresTests {
    @Test func ratiosSayWhereTheyAreLowerBounds() {
        #expect(Figures.ratio(12.34) == "12.3×")
        #expect(Figures.ratio(12.34, isLowerBound: true) == "≥ 12.3×")
        #expect(Figures.ratio(nil, isLowerBound: true) == "–")
    }

    @Test(arguments: [
        (1.0, "100 %"), (0.999996, "99.999 %"), (1.000004, "100.001 %"), (0.5, "50.000 %"), (0.97, "97.000 %"),
    ]) func aShareIsNeverRoundedToWhatItDoesNotReach(_ share: Double, _ text: String) {
        #expect(Figures.share(share) == text)
    }
}
