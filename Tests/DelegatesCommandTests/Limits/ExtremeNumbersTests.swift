import TestSupport
import Testing

/// Plans with numbers at every limit of what may be written: whatever the result, the command ends as the contract
/// says.
@Suite struct ExtremeNumbersTests {
    /// The exit statuses that a command may end with; 1 is a failure of ours.
    private static let documented: Set<Int32> = [0, 2, 3, 4, 5, 6, 65]
    private static let batchSize = 20
    private static let count = Campaign.isFull ? 250 : 8

    @Test(arguments: 0..<count) func endsAsDocumented(_ batch: Int) throws {
        let folder = try TemporaryFolder()
        for number in 0..<ExtremeNumbersTests.batchSize {
            let seed = UInt64(batch * ExtremeNumbersTests.batchSize + number)
            var drawn = ExtremePlan(seed: seed)
            let pool = try folder.write("nominees.csv", drawn.pool())
            let plan = try folder.write("plan.yaml", drawn.plan())
            let file = folder.path("selection.json")
            let select = try Command().run(
                "select", plan, pool, "--time-limit", "2", "--format", "json", "--output", file, "--force")
            #expect(
                ExtremeNumbersTests.documented.contains(select.status), "seed \(seed): \(select.errors.prefix(300))")
            guard [0, 3, 4].contains(select.status) else { continue }
            let verify = try Command().run("verify", plan, pool, file)
            #expect(verify.status == 0, "seed \(seed): \(verify.errors.prefix(300))")
        }
    }
}

/// A plan and its nominees, drawn from a seed.
private struct ExtremePlan {
    private var state: UInt64
    private var hasExtremeScores = false

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    private mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }

    private mutating func one(_ texts: String...) -> String { texts[below(texts.count)] }

    private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    private mutating func count() -> String {
        one(
            "0", "1", "2", "3", "7", "12.5", "1.000001", "999999999999", "999999999999.999999", "3037000501",
            "4611686018.427387", "9007199254.740993", "123456789012", "2147483648", "4294967297")
    }

    private mutating func share() -> String {
        chance(50)
            ? one("0%", "25%", "40%", "50%", "100%")
            : one("33.333333%", "0.000001%", "99.999999%", "66.666667%", "12.345678%", "7.000003%")
    }

    private mutating func weight() -> String {
        chance(70)
            ? one("1", "3", "0.5", "1000000")
            : one("0.000001", "999999999999.999999", "999999999999", "0.333333", "123456.789012")
    }

    private mutating func priority(_ percent: Int) -> String {
        guard chance(percent) else { return "" }
        return ", priority: " + one("1", "1", "2", "50", "999999999999") + ", weight: " + weight()
    }

    private mutating func relaxation() -> String {
        guard chance(10) else { return "" }
        return ", relax: " + (chance(50) ? "never" : "{ min: \(count()) }")
    }

    private mutating func bounds() -> String {
        let isShare = chance(40)
        let number = isShare ? share() : count()
        guard chance(30) else { return (chance(70) ? "min: " : "max: ") + number }
        return isShare ? "min: 0%, max: \(number)" : "min: 0, max: \(number)"
    }

    /// The nominees' file.
    mutating func pool() -> String {
        hasExtremeScores = chance(25)
        var text = "id,class,group,unit,score,age\n"
        for nominee in 0..<[1, 2, 3, 8, 20][below(5)] {
            let score =
                hasExtremeScores
                ? one("0", "999999999999.999999", "0.000001", "274877906943", "12345.1") : one("0", "1", "2", "0.5")
            let cells = [
                one("a", "b"), one("x", "y", "z"), one("p", "q", "r"), score, one("18", "999999999999.999999"),
            ]
            text += "N\(nominee)," + cells.joined(separator: ",") + "\n"
        }
        return text
    }

    /// The plan.
    mutating func plan() -> String {
        var lines = [
            "seats: { max: \(one("1", "2", "5", "999999999999", "4294967296")), fill: \(one("first", "last")) }",
            "groups: { gx: { group: x }, ca: { class: a }, up: { unit: [p, q] }, old: { age: { min: 35.000001 } } }",
        ]
        if chance(30) {
            let shares = one(
                "{ a: 50%, b: 50% }", "{ a: 33.333333%, b: 66.666667% }", "{ a: 0.000001%, b: 99.999999% }")
            lines.append(
                "composition: { by: class, shares: \(shares), rounding: \(one("nearest", "atLeast", "exact")) }")
        }
        lines.append("quotas:" + (chance(50) ? " []" : ""))
        if lines.last == "quotas:" {
            lines.append("  - { by: unit, each: { \(bounds()) }\(priority(40))\(relaxation()) }")
        }
        lines.append("rules:")
        for rule in 0...below(5) {
            let group = one("gx", "ca", "up", "old")
            let base = one("", "", ", of: ca", ", of: up")
            lines.append(
                "  - { id: r\(rule), group: \(group)\(base), \(bounds())\(priority(40))\(relaxation()) }")
        }
        if chance(60) { lines.append("merit: [{ column: score, weight: \(weight()) }]") }
        if chance(20) { lines.append("cost: { perDelegate: 999999999.99, additional: { ca: 1000000000 } }") }
        return lines.joined(separator: "\n") + "\n"
    }
}
