import ExactArithmetic
import FairLottery
import Testing

/// Pools whose fair chances are found by hand, with the arithmetic.
@Suite struct HandSolvedTests {
    /// One feature whose groups have these numbers of people, of whom so many are to sit.
    private static func groups(_ groups: [(people: Int, range: ClosedRange<Int>)], size: Int) -> PanelPool {
        var people: [PanelPool.Person] = []
        for (value, group) in groups.enumerated() {
            people += (0..<group.people).map { .init(id: "\(value)-\($0)", values: [value]) }
        }
        let values = groups.enumerated().map { PanelPool.Value(name: "\($0)", range: $1.range) }
        return PanelPool(features: [.init(name: "group", values: values)], people: people, size: size)
    }

    /// Checks the chances, in the order of ids, against those worked out, and against all panels.
    private func expect(_ pool: PanelPool, _ chances: [BigRational], _ name: String) throws {
        let check = LotteryCheck(pool, name: name)
        let found = try #require(try check.agrees())
        #expect(check.people(found.chances) == chances)
    }

    /// Of three people one seat, of three others two: a third each, and two thirds each.
    @Test func seatsOfGroupsAreShared() throws {
        let pool = HandSolvedTests.groups([(3, 1...1), (3, 2...2)], size: 3)
        try expect(pool, [1, 1, 1, 2, 2, 2].map { BigRational($0, 3) }, "thirds")
    }

    /// One seat for each of groups of 4, 3, 2 people and 1: four levels, the last of which is certain.
    @Test func everyLevelFollowsTheOneBelow() throws {
        let pool = HandSolvedTests.groups([(4, 1...1), (3, 1...1), (2, 1...1), (1, 1...1)], size: 4)
        let chances = [4, 4, 4, 4, 3, 3, 3, 2, 2, 1].map { BigRational(1, $0) }
        try expect(pool, chances, "levels")
    }

    /// Two seats for groups of 5, 2 and 1 people, at most one seat each: the five can have 1/5 each, which takes one seat always;
    /// the other seat is the others', 1/3 each.
    @Test func whatTheWorstOffCannotHaveIsForTheOthers() throws {
        let pool = HandSolvedTests.groups([(5, 0...1), (2, 0...1), (1, 0...1)], size: 2)
        try expect(pool, [5, 5, 5, 5, 5, 3, 3, 3].map { BigRational(1, $0) }, "caps")
    }

    /// One woman and one man, one of them young and one old, of three young women, an old woman, a young man and an old man. A
    /// panel is a young woman with the old man, chance q, or the old woman with the young man: q/3 = 1 − q makes q = 3/4.
    @Test func featuresThatCrossTieChancesTogether() throws {
        let two = [PanelPool.Value(name: "a", range: 1...1), .init(name: "b", range: 1...1)]
        let values = [[0, 0], [0, 0], [0, 0], [0, 1], [1, 0], [1, 1]]
        let pool = PanelPool(
            features: [.init(name: "gender", values: two), .init(name: "age", values: two)],
            people: values.enumerated().map { .init(id: "\($0)", values: $1) }, size: 2)
        try expect(pool, [1, 1, 1, 1, 1, 3].map { BigRational($0, 4) }, "crossing")
    }

    /// Two seats of four people; the last may not sit, and the first two share an address: one of them sits, and the third always.
    @Test func peopleOfOneAddressShareASeat() throws {
        let values = [PanelPool.Value(name: "may", range: 0...2), .init(name: "may not", range: 0...0)]
        let pool = PanelPool(
            features: [.init(name: "f", values: values)],
            people: [
                .init(id: "a", values: [0], household: 1), .init(id: "b", values: [0], household: 1),
                .init(id: "c", values: [0]), .init(id: "d", values: [1]),
            ], size: 2)
        try expect(pool, [BigRational(1, 2), BigRational(1, 2), .one, .zero], "address")
    }

    /// Three seats of two couples and one person alone: one of each couple at most, so one of each, and the one alone.
    @Test func couplesThatAreAlikeCountAsOneKind() throws {
        let pool = PanelPool(
            features: [.init(name: "f", values: [.init(name: "v", range: 3...3)])],
            people: ["a1", "a2", "b1", "b2", "c"].map { id in
                .init(id: id, values: [0], household: id == "c" ? nil : id.hasPrefix("a") ? 7 : 3)
            }, size: 3)
        #expect(pool.types().households.count == 1)
        try expect(pool, [1, 1, 1, 1, 2].map { BigRational($0, 2) }, "couples")
    }

    /// At most one of each two of a, b and c, two seats, d and e at will. Half of a, b and c each keeps every limit, so 2/5 each for
    /// everybody seems possible; but a panel has one of the three at most: 1/3 each, and 1/2 each for d and e.
    @Test func halvesOfPeopleDoNotSit() throws {
        let pair = [PanelPool.Value(name: "rest", range: 0...2), .init(name: "pair", range: 0...1)]
        let values = [[1, 0, 1], [1, 1, 0], [0, 1, 1], [0, 0, 0], [0, 0, 0]]
        let pool = PanelPool(
            features: ["ab", "bc", "ca"].map { .init(name: $0, values: pair) },
            people: values.enumerated().map { .init(id: "\($0)", values: $1) }, size: 2)
        let thirds = BigRational(1, 3)
        try expect(pool, [thirds, thirds, thirds, BigRational(1, 2), BigRational(1, 2)], "triangle")
        let found = try LotteryCheck(pool, name: "triangle").found()
        #expect(found.work.cuts > 0)
    }

    /// Exactly one of each two of a, b and c: halves would do, people do not.
    @Test func whatOnlyHalvesCanDoIsInfeasible() throws {
        let pair = [PanelPool.Value(name: "rest", range: 0...9), .init(name: "pair", range: 1...1)]
        let values = [[1, 0, 1], [1, 1, 0], [0, 1, 1], [0, 0, 0], [0, 0, 0]]
        let pool = PanelPool(
            features: ["ab", "bc", "ca"].map { .init(name: $0, values: pair) },
            people: values.enumerated().map { .init(id: "\($0)", values: $1) }, size: 2)
        #expect(try LotteryCheck(pool, name: "odd").agrees() == nil)
    }
}
