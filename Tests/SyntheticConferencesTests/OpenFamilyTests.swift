import SyntheticConferences
import Testing

/// The property that each kind of `open` is made for, from the files alone. Kinds are seeds: the kind is the seed's
/// remainder by 9.
@Suite struct OpenFamilyTests {
    static let sizes = [30, 40, 400, 1_000]

    private static func plan(_ nominees: Int, _ seed: UInt64) throws -> WrittenPlan {
        try WrittenPlan(InstanceSpecification(family: .open, nominees: nominees, seed: seed))
    }

    @Test(arguments: sizes, Array(UInt64(1)...27))
    func noListAtAllKeepsEveryRequiredRule(nominees: Int, seed: UInt64) throws {
        #expect(try Self.plan(nominees, seed).violations(of: []) == [])
    }

    @Test(arguments: sizes, Array(UInt64(1)...9))
    func seatsNeedNotBeFilledAndAreNeverAWholeTen(nominees: Int, seed: UInt64) throws {
        let seats = try Self.plan(nominees, seed).seats
        let whole = min(300, max(20, nominees * 3 / 100 * 10))
        #expect(seats.lowerBound == 0 && (whole - 9...whole - 1).contains(seats.upperBound))
    }

    @Test func theKindIsTheSeedsRemainderByNine() throws {
        for seed in UInt64(1)...27 {
            let files = InstanceSpecification(family: .open, nominees: 40, seed: seed).files()
            let plan = String(decoding: try #require(files.first).bytes(), as: UTF8.self)
            #expect(plan.contains("# Kind \((seed + 8) % 9 + 1) of 9, "))
        }
    }

    @Test(arguments: sizes, [UInt64(1), 2, 3, 8, 10, 11, 12, 17])
    func sharesAreFixedByEqualBounds(nominees: Int, seed: UInt64) throws {
        let plan = try Self.plan(nominees, seed)
        let fixed = plan.rules.filter { $0["min"] == $0["max"] }
        #expect(fixed.allSatisfy { $0["min"]?.text?.hasSuffix("%") ?? false })
        #expect(fixed.count == (seed % 9 == 1 ? 1 : 2))
        #expect(fixed.allSatisfy { ($0["of"] != nil) == (seed % 9 == 8) })
    }

    @Test(arguments: [UInt64(3), 12])
    func seatsAreLastWhereTargetsAreFirst(seed: UInt64) throws {
        let specification = InstanceSpecification(family: .open, nominees: 40, seed: seed)
        let plan = String(decoding: try #require(specification.files().first).bytes(), as: UTF8.self)
        #expect(plan.contains("fill: last }"))
        let priorities = try WrittenPlan(specification).rules.map { $0["priority"]?.text }
        #expect(priorities == (seed == 12 ? [nil, "1", "2"] : [nil, nil, "2"]))
    }

    /// Linear programming fills them all, or with a class short what that class has nominees for.
    @Test(arguments: sizes)
    func tooFewGuestsAreNominated(nominees: Int) throws {
        for seed in [UInt64(5), 14, 23] {
            let plan = try Self.plan(nominees, seed)
            let guests = plan.pool.column("class").count { $0 == "guest" }
            #expect(guests == min(300, max(20, nominees * 3 / 100 * 10)) * 67 / 300)
            #expect(guests * 100 < plan.seats.upperBound * 30 || nominees < 100)
        }
        #expect(try Self.plan(1_000, 5).pool.column("class").count { $0 == "guest" } == 67)
    }

    @Test(arguments: sizes)
    func twoOfFourClassesAreShort(nominees: Int) throws {
        for seed in [UInt64(6), 15, 24] {
            let plan = try Self.plan(nominees, seed)
            let column = plan.pool.column("class")
            let whole = min(300, max(20, nominees * 3 / 100 * 10))
            func nominated(_ name: String) -> Int { column.count { $0 == name } }
            #expect(Set(column) == ["grassroots", "guest", "veteran", "youth"])
            #expect(nominated("grassroots") * 100 < whole * 40 && nominated("veteran") * 100 < whole * 20)
            #expect(nominated("guest") * 100 > whole * 30)
        }
    }

    @Test(arguments: sizes, [UInt64(7), 16])
    func rangesOfGroupsAreSharesOfShares(nominees: Int, seed: UInt64) throws {
        let rules = try Self.plan(nominees, seed).rules
        #expect(rules.map { $0["of"]?.text } == [nil, "grassroots", "women"])
        #expect(rules.allSatisfy { $0["min"] != $0["max"] && $0["min"] != nil && $0["max"] != nil })
    }

    @Test(arguments: sizes, [UInt64(9), 18])
    func sharesOfSixDigitsHaveFourPlacesOfAPercent(nominees: Int, seed: UInt64) throws {
        let rules = try Self.plan(nominees, seed).rules
        #expect(rules.count == 2)
        for share in rules.flatMap({ [$0["min"]?.text, $0["max"]?.text] }) {
            #expect(try #require(share).wholeMatch(of: /[0-9]{2}\.[0-9]{4}%/) != nil)
        }
    }

    /// Scores alone choose other people than the rules want.
    @Test(arguments: [UInt64(1), 2, 4, 5, 6, 9])
    func theBestByMeritAloneBreakThePlan(seed: UInt64) throws {
        let plan = try Self.plan(1_000, seed)
        let scores = plan.pool.column("score").map { Int($0) ?? 0 }
        let best = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(plan.seats.upperBound)
        #expect(plan.violations(of: Array(best)) != [])
    }
}
