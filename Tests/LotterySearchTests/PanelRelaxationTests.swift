import ExactArithmetic
import FairLottery
import IntegerProgramming
import Testing

@testable import LotterySearch

@Suite("The cheapest relaxation of a pool's limits")
struct PanelRelaxationTests {
    typealias Change = PanelRelaxation.Change

    /// A pool with what its relaxation has to be; nil where there is none.
    struct Example: CustomTestStringConvertible, Sendable {
        var name: String
        var pool: PanelPool
        var changes: [Change]?
        var seated: [[Int]] = []

        var testDescription: String { name }
    }

    @Test("is what counting by hand finds", arguments: examples)
    func example(_ example: Example) {
        let answer = PanelRelaxation.cheapest(for: example.pool, seated: example.seated)
        switch (answer, example.changes) {
        case (.changes(let found), let changes?): #expect(found.changes == changes)
        case (.infeasible, nil): break
        default: Issue.record("\(answer)")
        }
    }

    @Test(
        "costs as little, and moves as few limits, as the best of all panels, with and without a search before the proof",
        arguments: 0..<8, [0, 1, RelaxationSearch.moves])
    func enumerated(_ batch: Int, _ moves: Int) {
        var kinds: [Kind: Int] = [:]
        for seed in batch * 250..<(batch + 1) * 250 {
            let pool = RandomPanelPool(seed: seed).pool
            let best = EnumeratedPanels(pool).cheapest
            switch PanelRelaxation.cheapest(for: pool, seated: [], control: StoppingCriteria(), moves: moves) {
            case .stopped(let reason): Issue.record("seed \(seed): \(reason)")
            case .infeasible:
                #expect(best == nil, "seed \(seed)")
                kinds[.infeasible, default: 0] += 1
            case .changes(let found):
                let cost = found.changes.reduce(0) { $0 + abs($1.from - $1.to) }
                #expect(best?.people == cost, "seed \(seed)")
                #expect(best?.limits == found.changes.count, "seed \(seed)")
                #expect(EnumeratedPanels(found.pool).cheapest?.people == 0, "seed \(seed)")
                #expect(restated(pool, found.changes) == found.pool, "seed \(seed)")
                #expect(isWithinWidest(found.changes, pool), "seed \(seed)")
                kinds[found.changes.isEmpty ? .feasible : .relaxed, default: 0] += 1
            }
        }
        // A test of one kind only would show little.
        for kind in Kind.allCases { #expect(kinds[kind, default: 0] >= 5, "\(kinds)") }
    }

    @Test("does not depend on the order of people, and is not claimed where the search was stopped")
    func order() {
        let pool = RandomPanelPool(seed: 7).pool
        let turned = PanelPool(features: pool.features, people: pool.people.reversed(), size: pool.size)
        #expect(PanelRelaxation.cheapest(for: pool) == PanelRelaxation.cheapest(for: turned))
        let interruption = Interruption()
        interruption.request()
        let answer = PanelRelaxation.cheapest(
            for: PanelRelaxationTests.sexes(4...4, 3...3, size: 6), seated: [],
            control: StoppingCriteria(interruption: interruption), moves: 0)
        #expect(answer == .stopped(.interrupted))
    }

    private enum Kind: CaseIterable { case feasible, relaxed, infeasible }

    /// The pool with its limits as the changes say.
    private func restated(_ pool: PanelPool, _ changes: [Change]) -> PanelPool {
        var pool = pool
        for change in changes {
            for feature in pool.features.indices where pool.features[feature].name == change.feature {
                for value in pool.features[feature].values.indices
                where pool.features[feature].values[value].name == change.value {
                    let range = pool.features[feature].values[value].range
                    #expect(change.from == (change.bound == .minimum ? range.lowerBound : range.upperBound))
                    pool.features[feature].values[value].range =
                        change.bound == .minimum ? change.to...range.upperBound : range.lowerBound...change.to
                }
            }
        }
        return pool
    }

    private func isWithinWidest(_ changes: [Change], _ pool: PanelPool) -> Bool {
        changes.allSatisfy { change in
            let values = pool.features.filter { $0.name == change.feature }.flatMap(\.values)
            return values.filter { $0.name == change.value }.allSatisfy { $0.widest?.contains(change.to) ?? true }
        }
    }
}

extension PanelRelaxationTests {
    /// Four women and four men, of whom so many are to sit.
    static func sexes(
        _ women: ClosedRange<Int>, _ men: ClosedRange<Int>, size: Int, widest: ClosedRange<Int>? = nil,
        households: [Int?] = []
    ) -> PanelPool {
        PanelPool(
            features: [
                .init(
                    name: "sex",
                    values: [
                        .init(name: "f", range: women, widest: widest), .init(name: "m", range: men, widest: widest),
                    ])
            ],
            people: (0..<8).map {
                .init(id: "p\($0)", values: [$0 / 4], household: $0 < households.count ? households[$0] : nil)
            },
            size: size)
    }

    static let examples: [Example] = [
        Example(name: "nothing to relax", pool: sexes(2...2, 1...3, size: 4), changes: []),
        Example(
            name: "a minimum above the women there are", pool: sexes(5...5, 1...1, size: 5),
            changes: [Change(feature: "sex", value: "f", bound: .minimum, from: 5, to: 4)]),
        Example(
            name: "minima above the size, of which one may not move", pool: sexes(2...5, 3...3, size: 4, widest: 2...5),
            changes: [Change(feature: "sex", value: "m", bound: .minimum, from: 3, to: 2)]),
        Example(
            name: "maxima below the size", pool: sexes(0...1, 0...4, size: 6),
            changes: [Change(feature: "sex", value: "f", bound: .maximum, from: 1, to: 2)]),
        Example(
            name: "told with those who sit already", pool: sexes(0...1, 0...4, size: 6),
            changes: [Change(feature: "sex", value: "f", bound: .maximum, from: 11, to: 12)], seated: [[10, 20]]),
        Example(name: "not within the widest limits", pool: sexes(0...1, 0...1, size: 6, widest: 0...2), changes: nil),
        Example(
            name: "up to the widest limits", pool: sexes(0...1, 0...1, size: 4, widest: 0...2),
            changes: [
                Change(feature: "sex", value: "f", bound: .maximum, from: 1, to: 2),
                Change(feature: "sex", value: "m", bound: .maximum, from: 1, to: 2),
            ]),
        Example(name: "more seats than people", pool: sexes(0...9, 0...9, size: 9), changes: nil),
        Example(
            name: "a household of women", pool: sexes(2...3, 1...4, size: 4, households: [1, 1, 1, 1]),
            changes: [Change(feature: "sex", value: "f", bound: .minimum, from: 2, to: 1)]),
        Example(
            name: "too few seats for households", pool: sexes(0...4, 0...4, size: 4, households: [1, 1, 1, 1, 1, 1]),
            changes: nil),
        Example(
            name: "limits as large as a file may have", pool: sexes(999_999_999_999...999_999_999_999, 1...2, size: 4),
            changes: [
                Change(feature: "sex", value: "f", bound: .minimum, from: 999_999_999_999, to: 3)
            ]),
        Example(
            name: "a widest limit beyond the size", pool: sexes(9...9, 0...9, size: 4, widest: 8...9), changes: nil),
        Example(name: "no seats left", pool: sexes(0...0, 0...3, size: 0), changes: []),
    ]
}
