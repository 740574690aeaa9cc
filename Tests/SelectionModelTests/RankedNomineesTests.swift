import ExactArithmetic
import Testing

@testable import SelectionModel

@Suite struct RankedNomineesTests {
    /// However the offers are shared out, the same rank highest.
    @Test(arguments: [1, 2, 3, 7], [0, 1, 5, 40]) func sharesDoNotMatter(shares: Int, limit: Int) {
        var random = SplitMix64(seed: UInt64(shares * 100 + limit))
        let numbers = (0..<500).map { _ in random.below(60) }
        let expected = numbers.indices.filter { numbers[$0] > 5 }
            .sorted { (numbers[$1], $0) < (numbers[$0], $1) }.prefix(limit)
        let parts = (0..<shares).map { share in
            var part = RankedNominees(atMost: limit, above: 5)
            for nominee in numbers.count * share / shares..<numbers.count * (share + 1) / shares
            where numbers[nominee] > part.threshold {
                part.offer(numbers[nominee], nominee)
            }
            return part
        }
        #expect(RankedNominees.merged(parts).map(\.nominee) == Array(expected))
    }
}
