import SyntheticConferences
import TestSupport
import Testing

@Suite struct CityVariationTests {
    private static func plan(
        _ family: InstanceFamily, nominees: Int = 1_000, seed: UInt64 = 1
    ) throws -> WrittenPlan {
        try WrittenPlan(InstanceSpecification(family: family, nominees: nominees, seed: seed))
    }

    @Test func tiesCountScoresOfZeroToTenOnly() throws {
        let (ties, city) = (try Self.plan(.ties), try Self.plan(.city))
        let points = ["none": 0, "certificate": 10, "diploma": 25, "emulation": 40, "provincial": 60, "national": 80]
        let scores = try ties.pool.column("score").map { try #require(Int($0)) }
        let merits = try zip(city.pool.column("award"), city.pool.column("score")).map { award, score in
            try #require(points[award]) + #require(Int(score))
        }
        #expect(Set(scores) == Set(0...10))
        #expect(scores == merits.map { ($0 + 5) / 10 })
        #expect(ties.merit == [.map([.init(key: "column", value: .text("score"))])])
        #expect(ties.rules == city.rules)
    }

    @Test func correlatedMeritIsHigherAmongMenAndKinh() throws {
        let plan = try Self.plan(.correlated)
        let scores = plan.pool.column("score").map { Int($0) ?? 0 }
        let national = plan.pool.column("award").map { $0 == "national" }
        func mean(_ members: Set<Int>) -> Double {
            Double(members.reduce(0) { $0 + scores[$1] }) / Double(members.count)
        }
        for group in ["women", "minorities", "young"] {
            let (inside, outside) = (
                plan.members(of: group), plan.members(of: "all").subtracting(plan.members(of: group))
            )
            #expect(mean(inside) + 2 < mean(outside))
        }
        let women = plan.members(of: "women")
        let men = plan.members(of: "all").subtracting(women)
        #expect(women.count { national[$0] } * men.count < men.count { national[$0] } * women.count)
    }

    @Test(arguments: [300, 1_000], [UInt64(1), 2])
    func correlatedMinimaAreTheNominalOnes(nominees: Int, seed: UInt64) throws {
        let plan = try Self.plan(.correlated, nominees: nominees, seed: seed)
        let minima = [
            "women": "45%", "minorities": "60%", "minority-women": "27%", "women-18-35": "10%",
            "minority-farmers": "12%", "women-researchers": "4%",
        ]
        for (id, least) in minima { #expect(plan.rule(id)?["min"]?.text == least, "\(id)") }
        #expect(
            plan.members(of: "minority-women") == plan.members(of: "women").intersection(plan.members(of: "minorities"))
        )
    }

    @Test(arguments: [300, 1_000], [UInt64(1), 2])
    func pairsAreTwoOfTheMeritoriousAndNoneIsTwice(nominees: Int, seed: UInt64) throws {
        let plan = try Self.plan(.pairs, nominees: nominees, seed: seed)
        #expect(plan.conflicts.count == nominees / 10)
        #expect(plan.conflicts.allSatisfy { Set($0).count == 2 } && Set(plan.conflicts).count == plan.conflicts.count)
        let points = ["none": 0, "certificate": 10, "diploma": 25, "emulation": 40, "provincial": 60, "national": 80]
        let merits = zip(plan.pool.column("award"), plan.pool.column("score")).map {
            (points[$0] ?? 0) + (Int($1) ?? 0)
        }
        let merit = Dictionary(uniqueKeysWithValues: zip(plan.pool.column("id"), merits))
        let cutOff = merits.sorted(by: >)[nominees / 10 - 1]
        #expect(plan.conflicts.joined().allSatisfy { (merit[$0] ?? 0) >= cutOff })
    }

    @Test func pairsAreAtMostTwentyThousand() throws {
        let files = InstanceSpecification(family: .pairs, nominees: 210_000, seed: 1).files()
        let plan = String(decoding: files[0].bytes(), as: UTF8.self)
        #expect(plan.split(separator: "\n").count { $0.hasPrefix("  - [N") } == 20_000)
    }

    @Test(arguments: [(300, 100), (3_000, 1_000), (33_000, 10_000)])
    func wardsAreManyAndMostSendOneOrTwo(nominees: Int, units: Int) throws {
        let files = InstanceSpecification(family: .wards, nominees: nominees, seed: 1).files()
        let rows = CSVTable(files[1].bytes()).rows
        let seats = min(300, nominees * 15 / 100)
        #expect(rows.count == units)
        #expect(rows.count { $0[2] == "1" } * 2 > units)
        #expect(rows.count { $0[2] == "1" || $0[2] == "2" } * 10 > units * 8)
        let required = rows.count { $0[1] == "1" }
        #expect((seats / 10...seats / 5).contains(required))
        #expect(rows.count { $0[1] == "0" } == units - required)
    }

    /// At every priority something is aimed at that the required rules exclude, whoever is selected.
    @Test(arguments: [300, 1_000, 3_000], [UInt64(1), 2])
    func softTargetsFallShortAtEveryPriority(nominees: Int, seed: UInt64) throws {
        let plan = try Self.plan(.soft, nominees: nominees, seed: seed)
        func percent(_ id: String, _ bound: String) throws -> Int {
            let text = try #require(plan.rule(id)?[bound]?.text)
            return try #require(Int(text.dropLast()))
        }
        func most(_ ids: [String]) throws -> Int { try ids.reduce(0) { try $0 + percent($1, "max") } }
        func cover(_ ids: [String]) -> Set<Int> {
            ids.reduce(into: []) { $0.formUnion(plan.members(of: plan.rule($1)?["group"]?.text ?? "")) }
        }
        let ethnic = ["tay", "nung", "ethnic-dao", "ethnic-hoa", "ethnic-mong"]
        let women = ["women-18-35", "women-36-50", "women-51-60", "women-61"]
        #expect(cover(ethnic) == plan.members(of: "minorities") && cover(women) == plan.members(of: "women"))
        #expect(try most(ethnic) < percent("aim-minorities", "min"))
        #expect(try most(women) < percent("aim-women", "min"))
        let occupations = ["aim-workers", "aim-farmers", "aim-researchers", "aim-officials"]
        #expect(try occupations.reduce(0) { try $0 + percent($1, "min") } > 100)
        #expect(try percent("collectives", "max") < percent("aim-collectives", "min"))
        let priorities = plan.rules.compactMap { $0["priority"]?.text }
        #expect(priorities == ["1", "1", "2", "2", "3", "3", "3", "3", "4", "4", "4"])
    }
}
