import BigInt
import ExactArithmetic
import Foundation
import TestSupport
import Testing

/// `delegates panel`, `draw` and `chances` as programs meet them: files in, JSON out.
@Suite struct PanelCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A published pool with the size of its panels.
    struct Published: Sendable, CustomTestStringConvertible {
        var name: String
        var size: Int
        /// The smallest chance of a leximin lottery, as measured by others too.
        var least: String

        var testDescription: String { name }

        func path(_ file: String) -> String {
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "Datasets/public-pools/\(name)/\(file)").path
        }
    }

    static let published = [
        Published(name: "example-small-20", size: 20, least: "1/10"),
        Published(name: "opendlp-monitoring", size: 30, least: "27/91"),
        Published(name: "sf-fixture-150", size: 22, least: "1/11"),
    ]

    /// What the JSON of a panel says.
    private struct Drawn: Decodable {
        struct Chance: Decodable {
            var id: String
            var chance: String
        }
        struct Panel: Decodable {
            var weight: String
            var ids: [String]
        }
        struct Moved: Decodable, Equatable {
            var category: String
            var value: String
            var bound: String
            var from: Int
            var to: Int
        }
        var method: String
        var status: String
        var epsilon: String
        var chances: [Chance]
        var never: [String]
        var panels: [Panel]
        var drawn: [String]
        var relaxation: [Moved]
        var tickets: [[String]]?
    }

    private func panel(_ arguments: [String], status: Int32 = 0) throws -> (drawn: Drawn, text: String) {
        let run = try Command(folder: folder.url).start(["panel"] + arguments + ["--format", "json"]).finish()
        #expect(run.status == status, "\(run.errors)")
        return (try JSONDecoder().decode(Drawn.self, from: Data(run.output.utf8)), run.output)
    }

    private func fraction(_ text: String) throws -> BigRational {
        let parts = text.split(separator: "/").map(String.init)
        let above = try #require(BigInt(parts[0]))
        return BigRational(above, parts.count == 2 ? try #require(BigInt(parts[1])) : 1)
    }

    private func files(_ pool: Published) -> [String] {
        [pool.path("categories.csv"), pool.path("respondents.csv"), "--size", "\(pool.size)"]
    }

    @Test(arguments: published) func publishedPanelsAddUpToTheChances(_ pool: Published) throws {
        let (drawn, text) = try panel(files(pool) + ["--seed", "2025"])
        #expect(drawn.method == "leximin" && drawn.status == "optimal" && drawn.epsilon == "0")
        var sums: [String: BigRational] = [:]
        var total = BigRational.zero
        for panel in drawn.panels {
            let weight = try fraction(panel.weight)
            #expect(Set(panel.ids).count == pool.size && weight > .zero)
            total = total + weight
            for id in panel.ids { sums[id] = (sums[id] ?? .zero) + weight }
        }
        #expect(total == .one)
        for chance in drawn.chances { #expect(try sums[chance.id] ?? .zero == fraction(chance.chance)) }
        let never = Set(drawn.never)
        let possible = try drawn.chances.filter { !never.contains($0.id) }.map { try fraction($0.chance) }
        #expect(try possible.min() == fraction(pool.least))
        #expect(drawn.panels.contains { Set($0.ids) == Set(drawn.drawn) })
        // Whoever has the file alone can add it up and draw again.
        _ = try folder.write("panel.json", text)
        let again = try Command(folder: folder.url).run("chances", "panel.json")
        #expect(again.status == 0 && again.output.contains("The seed “2025” draws those"), "\(again.output)")
    }

    @Test func aChangedFileIsTold() throws {
        let pool = PanelCommandTests.published[0]
        let (drawn, text) = try panel(files(pool))
        #expect(drawn.chances[0].chance == "1/10")
        let place = try #require(text.firstRange(of: "\"1/10\""))
        _ = try folder.write("panel.json", text.replacingCharacters(in: place, with: "\"1/9\""))
        let run = try Command(folder: folder.url).run("chances", "panel.json")
        #expect(run.status == 65)
    }

    @Test(arguments: published) func theOrderOfTheFileIsNoMatter(_ pool: Published) throws {
        var lines = try String(contentsOfFile: pool.path("respondents.csv"), encoding: .utf8).split(separator: "\n")
        let header = lines.removeFirst()
        _ = try folder.write("turned.csv", ([header] + lines.reversed()).joined(separator: "\n") + "\n")
        let turned = [pool.path("categories.csv"), "turned.csv", "--size", "\(pool.size)"]
        #expect(try panel(files(pool)).text == panel(turned).text)
    }

    @Test func ticketsAreEquallyLikelyAndSayTheirOdds() throws {
        let pool = PanelCommandTests.published[2]
        let run = try Command(folder: folder.url).start(
            ["panel"] + files(pool) + ["--tickets", "200", "--output", "tickets.csv"]
        ).finish()
        #expect(run.status == 0 && run.output.contains("200 tickets"), "\(run.errors)")
        let lines = try String(contentsOf: folder.url.appending(path: "tickets.csv"), encoding: .utf8)
            .split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
        #expect(lines[0] == ["ticket"] + (1...22).map { "member\($0)" } && lines.count == 201)
        let draw = try Command(folder: folder.url).run("draw", "tickets.csv", "--number", "117")
        #expect(draw.status == 0)
        for id in lines[118].dropFirst() { #expect(draw.output.contains("  \(id)\n"), "\(draw.output)") }
        #expect(try Command(folder: folder.url).run("draw", "tickets.csv", "--number", "200").status == 2)
    }

    @Test(arguments: ["nash", "uniform", "maximin"]) func everyMethodDrawsAValidPanel(method: String) throws {
        let pool = PanelCommandTests.published[0]
        let (drawn, _) = try panel(files(pool) + ["--method", method], status: method == "nash" ? 4 : 0)
        #expect(drawn.method == method && Set(drawn.drawn).count == pool.size)
        let sum = try drawn.chances.reduce(BigRational.zero) { try $0 + fraction($1.chance) }
        #expect(method == "nash" || sum == BigRational(pool.size))
    }

    @Test func whereNoPanelKeepsTheLimitsTheCheapestChangeIsTold() throws {
        _ = try folder.write(
            "categories.csv", "category,name,min,max,min_flex,max_flex\nsex,f,2,2,0,2\nsex,m,1,2,0,2\n")
        _ = try folder.write("people.csv", "id,sex\na,f\nb,m\nc,m\nd,m\n")
        let (drawn, _) = try panel(["categories.csv", "people.csv", "--size", "3"], status: 3)
        #expect(drawn.status == "infeasible" && drawn.panels.isEmpty)
        #expect(drawn.relaxation == [.init(category: "sex", value: "f", bound: "min", from: 2, to: 1)])
    }

    @Test func householdsSitOnceAndWhoSitsNowhereIsNamed() throws {
        _ = try folder.write("categories.csv", "category,name,min,max\nsex,f,1,1\nsex,m,1,1\n")
        _ = try folder.write("people.csv", "id,sex,home\na,f,X\nb,m,X\nc,m,Y\n")
        let (drawn, _) = try panel(["categories.csv", "people.csv", "--size", "2", "--address", "home"])
        #expect(drawn.chances.map(\.chance) == ["1", "0", "1"] && drawn.never == ["b"])
    }

    @Test func equalNomineesHaveEqualChances() throws {
        _ = try folder.write("plan.yaml", "seats: { max: 2 }\nmerit:\n  - { column: points }\n")
        _ = try folder.write("pool.csv", "id,points\na,5\nb,3\nc,3\nd,3\ne,1\n")
        let run = try Command(folder: folder.url).run("chances", "plan.yaml", "pool.csv", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let drawn = try JSONDecoder().decode(Drawn.self, from: Data(run.output.utf8))
        #expect(drawn.chances.map(\.chance) == ["1", "1/3", "1/3", "1/3", "0"] && drawn.never == ["e"])
        #expect(drawn.panels.count == 3 && drawn.panels.allSatisfy { $0.weight == "1/3" && $0.ids.contains("a") })
    }

    /// Files that would pass if weights below 0, members twice or people without a chance were taken.
    @Test(arguments: [
        #"{"chances":[{"id":"a","chance":"1"}],"panels":[{"weight":"-1","ids":["a"]},{"weight":"2","ids":["a"]}]}"#,
        #"{"chances":[{"id":"a","chance":"2"}],"panels":[{"weight":"1","ids":["a","a"]}]}"#,
        #"{"chances":[{"id":"a","chance":"1"}],"panels":[{"weight":"1","ids":["a","b"]}]}"#,
        #"{"chances":[{"id":"a","chance":"1/0"}],"panels":[{"weight":"1","ids":["a"]}]}"#,
        #"{"chances":[{"id":"a","chance":"1/2"}],"panels":[{"weight":"1/2","ids":["a"]}]}"#,
    ])
    func filesThatAddUpWronglyAreTold(text: String) throws {
        _ = try folder.write("panel.json", text)
        #expect(try Command(folder: folder.url).run("chances", "panel.json").status == 65)
    }

    @Test(arguments: ["12345678.25", "99999999999", "0.000001"]) func pointsOfManyDigitsAreTied(points: String) throws {
        _ = try folder.write("plan.yaml", "seats: { max: 2 }\nmerit:\n  - { column: points }\n")
        _ = try folder.write("pool.csv", "id,points\na,\(points)\nb,\(points)\nc,\(points)\nd,0\n")
        let run = try Command(folder: folder.url).run("chances", "plan.yaml", "pool.csv", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let drawn = try JSONDecoder().decode(Drawn.self, from: Data(run.output.utf8))
        #expect(drawn.chances.map(\.chance) == ["2/3", "2/3", "2/3", "0"])
    }

    @Test func quotasMakeChancesDiffer() throws {
        // One of two units with two and one nominees of equal merit: a seat each is fair to the unit, not to its nominees.
        _ = try folder.write(
            "plan.yaml",
            "seats: { max: 2 }\nquotas:\n  - { by: unit, each: { max: 1 } }\nmerit:\n  - { column: points }\n")
        _ = try folder.write("pool.csv", "id,unit,points\na,X,3\nb,X,3\nc,Y,3\n")
        let run = try Command(folder: folder.url).run("chances", "plan.yaml", "pool.csv", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let drawn = try JSONDecoder().decode(Drawn.self, from: Data(run.output.utf8))
        #expect(drawn.chances.map(\.chance) == ["1/2", "1/2", "1"])
    }
}
