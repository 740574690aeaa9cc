import BigInt
import ExactArithmetic
import FairLottery
import Foundation
import IntegerProgramming
import LotterySearch
import Testing

@Suite struct NashLotteryTests {
    /// Against all panels: the lottery is one, its proof holds for each panel, and no better lottery than it allows is known.
    @Test(arguments: [1...60, 61...120, 121...180] as [ClosedRange<UInt64>])
    func theLotteryIsAsGoodAsItsProofSays(_ seeds: ClosedRange<UInt64>) {
        var (found, differing) = (0, 0)
        for seed in seeds {
            let program = Self.pool(seed: seed).types().program
            let known = NashReference(program)
            guard case .lottery(let answer) = NashLottery.search(program) else {
                #expect(known.panels.isEmpty, "seed \(seed)")
                continue
            }
            found += 1
            let panels = Set(known.panels)
            #expect(answer.isCoverable == known.isCoverable, "seed \(seed)")
            #expect(answer.lottery.panels.allSatisfy { panels.contains($0) }, "seed \(seed)")
            #expect(answer.lottery.weights.allSatisfy { $0 > 0 }, "seed \(seed)")
            #expect(answer.lottery.weights.reduce(0, +) == answer.lottery.denominator, "seed \(seed)")
            #expect(answer.chances == answer.lottery.chances(program), "seed \(seed)")
            let certificate = answer.certificate
            for panel in known.panels {
                let worth = zip(panel, certificate.weights).reduce(0) { $0 + $1.0 * $1.1 }
                #expect(worth <= certificate.bound, "seed \(seed), panel \(panel)")
            }
            let gap = certificate.gap(program, isCoverable: known.isCoverable, chances: answer.chances)
            #expect(gap == answer.gap && answer.gap <= BigRational(1, 1_000_000), "seed \(seed)")
            let counts = program.types.indices.map { known.isCoverable[$0] ? Double(program.types[$0].count) : 0 }
            let mean = NashReference.meanLogarithm(answer.chances.map(\.approximation), counts)
            #expect(known.meanLogarithm <= mean + Foundation.log1p(answer.gap.approximation) + 1e-12, "seed \(seed)")
            #expect(mean <= known.meanLogarithm + known.gap + 1e-12, "seed \(seed)")
            differing += Set(answer.chances.filter { !$0.isZero }).count > 1 ? 1 : 0
        }
        #expect(found > 30 && differing > 10)
    }

    /// A small pool, every third with households.
    private static func pool(seed: UInt64) -> PanelPool {
        var random = SplitMix64(seed: seed)
        let (people, size) = (5 + random.below(8), 2 + random.below(4))
        let features = (0..<2 + random.below(2)).map { feature in
            PanelPool.Feature(
                name: "f\(feature)",
                values: (0..<2 + random.below(2)).map { value in
                    let least = random.below(3) == 0 ? 1 : 0
                    return PanelPool.Value(name: "v\(value)", range: least...least + 1 + random.below(size))
                })
        }
        let members = (0..<people).map { person in
            PanelPool.Person(
                id: "p\(100 + person)", values: features.map { random.below($0.values.count) },
                household: seed % 3 == 0 && random.below(2) == 0 ? random.below(3) : nil)
        }
        return PanelPool(features: features, people: members, size: min(size, people))
    }

    /// Pools whose best chances are known by hand.
    @Test(arguments: ["alike", "either one or two", "households", "nobody else"])
    func chancesKnownByHandAreFound(_ pool: String) throws {
        let (program, chances) = try #require(Self.known[pool])
        guard case .lottery(let answer) = NashLottery.search(program, gap: BigRational(1, 10_000_000)) else {
            Issue.record("there is a lottery")
            return
        }
        for (found, chance) in zip(answer.chances, chances) {
            #expect(abs(found.approximation - chance) < 1e-3, "\(found)")
        }
        #expect(answer.chances.count == chances.count && answer.gap <= BigRational(1, 10_000_000))
    }

    private static let known: [String: (PanelProgram, [Double])] = {
        func entry(_ row: Int32, _ coefficient: Int = 1) -> IntegerProgram.Entry {
            .init(row: row, coefficient: coefficient)
        }
        return [
            // Three types whom no row tells apart in effect.
            "alike": (
                PanelProgram(
                    rows: [.init(lower: 3, upper: 3), .init(upper: 3)],
                    types: [
                        .init(count: 4, most: 3, entries: [entry(0)]),
                        .init(count: 1, most: 1, entries: [entry(0), entry(1)]),
                        .init(count: 5, most: 3, entries: [entry(0), entry(1)]),
                    ]), [0.3, 0.3, 0.3]
            ),
            // Either one person or two others: the largest product is at 1/3 and 2/3; the largest minimum would be at 1/2.
            "either one or two": (
                PanelProgram(
                    rows: [.init(lower: 2, upper: 2)],
                    types: [
                        .init(count: 1, most: 1, entries: [entry(0, 2)]), .init(count: 2, most: 2, entries: [entry(0)]),
                    ]), [1.0 / 3, 2.0 / 3]
            ),
            // One seat for each of two households, of one person and of three.
            "households": (
                PanelProgram(
                    rows: [.init(lower: 2, upper: 2), .init(upper: 1), .init(upper: 1)],
                    types: [
                        .init(count: 1, most: 1, entries: [entry(0), entry(1)]),
                        .init(count: 3, most: 1, entries: [entry(0), entry(2)]),
                    ]), [1, 1.0 / 3]
            ),
            // Who sits in no panel has no part in the product.
            "nobody else": (
                PanelProgram(
                    rows: [.init(lower: 1, upper: 1), .init(upper: 0)],
                    types: [
                        .init(count: 2, most: 1, entries: [entry(0)]),
                        .init(count: 7, most: 1, entries: [entry(0), entry(1)]),
                    ]), [0.5, 0]
            ),
        ]
    }()

    @Test func whereThereIsNoPanelThatIsProven() {
        let program = PanelProgram(
            rows: [.init(lower: 3, upper: 3)],
            types: [.init(count: 5, most: 2, entries: [.init(row: 0, coefficient: 1)])])
        guard case .infeasible = NashLottery.search(program) else {
            Issue.record("there is no panel")
            return
        }
    }

    /// Weights that are too small, for any person of some panel, prove nothing.
    @Test func aCertificateWithTooSmallAWeightProvesNothing() {
        let program = PanelProgram(
            rows: [.init(lower: 1, upper: 1)],
            types: [.init(count: 4, most: 1, entries: [.init(row: 0, coefficient: 1)])])
        let chances = [BigRational(1, 4)]
        let sound = NashCertificate(weights: [400], bound: 404, scale: 100)
        #expect(sound.gap(program, isCoverable: [true], chances: chances) == BigRational(1, 100))
        let small = NashCertificate(weights: [399], bound: 399, scale: 100)
        #expect(small.gap(program, isCoverable: [true], chances: chances) == nil)
    }
}
