import FairLottery
import Foundation
import SelectionCore
import TestSupport
import Testing

@testable import SelectionInput

@Suite("The public pools as files of an assembly")
struct PublicPanelTests {
    /// A pool with headings that programs for assemblies give categories.
    struct Published: Sendable, CustomTestStringConvertible {
        var name: String
        var people: Int
        var size: Int
        var header: String
        /// What stands between a value and its limits.
        var filler = ""
        var listsBlanks = false

        var testDescription: String { name }
    }

    @Test("are read, with every value counted", arguments: pools)
    func read(_ pool: Published) throws {
        let inputs = try PublicPanelTests.inputs(pool)
        #expect(inputs.identity == .column("id"))
        #expect(inputs.pool.people.count == pool.people && inputs.pool.size == pool.size)
        #expect(inputs.remarks.allSatisfy { $0.severity == .warning } && inputs.remarks.isEmpty == !pool.listsBlanks)
        let rows = try PublicPanelTests.text(pool, "nominees.csv").split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        for (place, feature) in inputs.pool.features.enumerated() {
            let column = try #require(rows[0].firstIndex(of: feature.name))
            for (value, limits) in feature.values.enumerated() {
                let counted = rows.dropFirst().count { $0[column] == limits.name }
                #expect(inputs.pool.people.count { $0.values[place] == value } == counted, "\(feature.name)")
            }
        }
    }

    @Test("say the same whatever the order of rows and the capitals", arguments: pools)
    func order(_ pool: Published) throws {
        let expected = try PublicPanelTests.inputs(pool).pool
        for seed in 0..<5 {
            var random = RandomSource(seed: seed)
            var lines = try PublicPanelTests.text(pool, "nominees.csv").split(separator: "\n").map(String.init)
            lines = [lines[0]] + random.shuffled(Array(lines.dropFirst()))
            let isLower = seed % 2 == 1
            let ids = try PublicPanelTests.inputs(pool, respondents: lines.joined(separator: "\n")).pool
            #expect(ids == expected, "seed \(seed)")
            guard isLower else { continue }
            let lower = try PublicPanelTests.inputs(pool, respondents: lines.joined(separator: "\n").lowercased()).pool
            #expect(lower.features == expected.features, "seed \(seed)")
            #expect(lower.people.map(\.values) == expected.people.map(\.values), "seed \(seed)")
        }
    }

    @Test("with blank cells that no category is about are refused cell by cell")
    func blanks() throws {
        var pool = try #require(PublicPanelTests.pools.last)
        pool.listsBlanks = false
        let rejection = #expect(throws: InputRejection.self) { try PublicPanelTests.inputs(pool) }
        let blanks = try PublicPanelTests.text(pool, "nominees.csv").split(separator: "\n").reduce(0) {
            $0 + $1.split(separator: ",", omittingEmptySubsequences: false).count { $0.isEmpty }
        }
        #expect(blanks > 0 && rejection?.diagnostics.count == blanks)
        #expect(rejection?.diagnostics.allSatisfy { $0.text(.english).contains("is blank; there are: ") } ?? false)
    }

    static let pools = [
        Published(name: "example-small-20", people: 200, size: 20, header: "category,feature,min,max"),
        Published(name: "sf-fixture-150", people: 150, size: 22, header: "feature,value,min,max"),
        Published(
            name: "opendlp-monitoring", people: 100, size: 30,
            header: "category,name,suggest min,suggest max,Current #,min,max", filler: ",,,"),
        Published(
            name: "entrofy-workshop", people: 300, size: 60, header: "category,name,min,max", listsBlanks: true),
    ]

    private static func inputs(
        _ pool: Published, respondents: String? = nil
    ) throws -> PanelInputs {
        try PanelReader.read(
            PanelRequest(
                categories: .text(try categories(pool), name: "categories.csv"),
                respondents: .text(try respondents ?? text(pool, "nominees.csv"), name: "respondents.csv"),
                size: pool.size))
    }

    private static func text(_ pool: Published, _ file: String) throws -> String {
        let folder = DocumentTexts.repository.appending(path: "Datasets/public-pools")
        return try String(contentsOf: folder.appending(path: pool.name).appending(path: file), encoding: .utf8)
    }

    /// The quotas of the pool's plan as a table of categories.
    private static func categories(_ pool: Published) throws -> String {
        var (rows, feature) = ([pool.header], "")
        for line in try text(pool, "plan.yaml").split(separator: "\n") {
            if let quota = line.firstMatch(of: /- by: (.+)/) {
                feature = String(quota.1)
                if pool.listsBlanks { rows.append("\(feature),,0,\(pool.size)") }
            } else if let value = line.firstMatch(of: /'(.+)': \{ min: (\d+), max: (\d+) \}/) {
                rows.append("\(feature),\(value.1),\(pool.filler)\(value.2),\(value.3)")
            }
        }
        return rows.joined(separator: "\n") + "\n"
    }
}
