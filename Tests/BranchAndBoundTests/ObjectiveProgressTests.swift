import Testing

@testable import BranchAndBound

@Suite struct ObjectiveProgressTests {
    @Test func `so many pivots may pass without a lower objective`() {
        var progress = ObjectiveProgress(pivotLimit: 100)
        let stalls = [(10.0, 64), (9.0, 128), (9.0, 192), (9.0, 228), (9.0, 229)].map {
            progress.hasStalled(at: $0.0, after: $0.1)
        }
        #expect(stalls == [false, false, false, false, true])
    }

    @Test func `any lower objective starts the count anew`() {
        var progress = ObjectiveProgress(pivotLimit: 10)
        // The last one is rounding, and no progress.
        let looks = [(5.0, 0), (5, 11), (4.9, 12), (4.9, 22), (4.9 * (1 - 1e-13), 23)]
        let stalls = looks.map { progress.hasStalled(at: $0.0, after: $0.1) }
        #expect(stalls == [false, true, false, false, true])
    }
}
