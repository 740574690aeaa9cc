import TestSupport
import Testing

/// Bounds that no number of nominees reaches.
@Suite struct LargeBoundsTests {
    private static let pool = "id,g\nN1,a\nN2,a\nN3,b\n"

    @Test(arguments: ["3037000499", "3037000501", "999999999999"])
    func aLargeMinimumIsLoweredToWhoThereIs(_ minimum: String) throws {
        let folder = try TemporaryFolder()
        let pool = try folder.write("n.csv", LargeBoundsTests.pool)
        let plan = try folder.write(
            "plan.yaml",
            "seats: { max: 2 }\ngroups: { a: { g: a } }\nrules: [{ id: r, group: a, min: \(minimum) }]\n")
        let run = try Command().run("select", plan, pool, "--format", "json")
        #expect(run.status == 3)
        #expect(run.output.contains("rule “r” needs \(minimum); 2 nominees qualify"))
        #expect(run.output.contains("\"from\": \"\(minimum)\", \"to\": \"2\""))
    }

    /// Shares of more seats than there are nominees are counted exactly; no programme's products are too large.
    @Test(arguments: [
        "{ id: r, group: a, min: 33.333333% }", "{ id: r, group: a, min: 99.999999%, relax: never }",
        "{ id: r, group: a, of: b, min: 123456789012 }",
    ]) func sharesOfLargeNumbers(_ rule: String) throws {
        let folder = try TemporaryFolder()
        let pool = try folder.write("n.csv", LargeBoundsTests.pool)
        let plan = try folder.write(
            "plan.yaml",
            """
            seats: { max: 999999999999 }
            groups: { a: { g: a }, b: { g: b } }
            composition: { by: g, shares: { a: 33.333333%, b: 66.666667% } }
            rules: [\(rule), { id: s, group: b, min: 100000000000 }]

            """)
        #expect(try Command().run("select", plan, pool).status == 3)
    }

    @Test func weightsWithTooManyDigitsAreRefusedWithTheirPlace() throws {
        let folder = try TemporaryFolder()
        let pool = try folder.write("n.csv", LargeBoundsTests.pool)
        let plan = try folder.write(
            "plan.yaml",
            """
            seats: { max: 2 }
            groups: { a: { g: a } }
            rules:
              - { id: r, group: a, min: 1, priority: 7, weight: 0.000001 }
              - { id: s, group: a, min: 999999999999, priority: 7, weight: 999999999999 }

            """)
        for command in [["select", plan, pool], ["verify", plan, pool, pool]] {
            let run = try Command().start(command).finish()
            #expect(run.status == 65)
            #expect(command[0] == "verify" || run.errors.hasPrefix("plan.yaml:4:5: "))
        }
    }

    /// Twenty-five columns tell apart more kinds of nominees than 64 bits count.
    @Test(.timeLimit(.minutes(5))) func manyColumnsAreNoMatter() throws {
        let folder = try TemporaryFolder()
        let columns = 1...25
        let pool = (0..<40).map { nominee in
            "N\(nominee)," + columns.map { "v\((nominee * $0) % 8)" }.joined(separator: ",") + "\n"
        }
        let header = "id," + columns.map { "c\($0)" }.joined(separator: ",") + "\n"
        let quotas = columns.map { column in
            "  - { by: c\(column), seats: { "
                + (0..<8).map { "v\($0): { min: \(column == 1 ? 2 : 0), max: \(column == 3 ? 1 : 9) }" }
                .joined(separator: ", ") + " } }\n"
        }
        let plan = try folder.write("plan.yaml", "seats: { max: 16, min: 16 }\nquotas:\n" + quotas.joined())
        let run = try Command().run(
            "select", plan, try folder.write("n.csv", header + pool.joined()), "--time-limit", "20")
        #expect(run.status == 3, "\(run.errors.prefix(300))")
    }
}
