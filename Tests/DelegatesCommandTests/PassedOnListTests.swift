import SelectionInput
import TestSupport
import Testing

/// Delegates selected from delegates: the list for the congress above.
@Suite struct PassedOnListTests {
    private static let scenario = """
        scenario: Đại hội tỉnh
        seats: { max: 4, min: 4 }
        quotas: [{ by: unit, of: grassroots, each: { max: 2 } }]

        """

    private let folder: TemporaryFolder
    private let plan: String
    private let pool: String
    private let list: String
    private let scenario: String

    init() throws {
        folder = try TemporaryFolder()
        (plan, pool, list) = try ReplacementConference.write(to: folder)
        scenario = try folder.write("tinh.yaml", PassedOnListTests.scenario)
    }

    private func ids(_ text: String) throws -> [String] {
        let root = try DocumentReader.read(InputFile(name: "r.json", bytes: text.utf8))
        return (root["selected"]?.list ?? []).compactMap(\.text)
    }

    @Test func onlyDelegatesOfTheListAreSelected() throws {
        // D12 would be a better guest than D11 by this scenario; only those on the list may go.
        let run = try Command().run(
            "select", plan, pool, "--scenario", scenario, "--from", list, "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let selected = try ids(run.output)
        #expect(try selected.count == 4 && Set(selected).isSubset(of: ids(folder.text("list.json"))))
        let file = try folder.write("tinh.json", run.output)
        #expect(try Command().run("verify", plan, pool, file, "--scenario", scenario, "--from", list).status == 0)
        let without = try Command().run("verify", plan, pool, file, "--scenario", scenario)
        #expect(without.status == 65 && without.errors.contains("--from"))
        let other = try folder.write("other.json", folder.text("list.json") + "\n")
        #expect(try Command().run("verify", plan, pool, file, "--scenario", scenario, "--from", other).status == 65)
    }

    /// Whoever is not on the list is found out by a recount.
    @Test func anOutsiderIsNoticed() throws {
        let all = try Command().run("select", plan, pool, "--scenario", scenario, "--format", "json")
        let bare = try folder.write("edited.yaml", PassedOnListTests.scenario + "pins: { exclude: [D01, D10] }\n")
        let few = folder.path("few.json")
        _ = try Command().run("select", plan, pool, "--scenario", bare, "--format", "json", "--output", few)
        #expect(try ids(all.output).contains("D10"))
        let file = try folder.write("all.json", all.output)
        let run = try Command().run("verify", plan, pool, file, "--scenario", scenario, "--from", few)
        #expect(run.status == 65 && run.errors.contains("D10"))
    }

    @Test func whatTheListCannotGiveIsCounted() throws {
        let guests = try folder.write(
            "khach.yaml", "composition: { shares: { Cơ sở: 25%, Khách mời: 75% } }\n" + PassedOnListTests.scenario)
        let run = try Command().run("select", plan, pool, "--scenario", guests, "--from", list)
        #expect(run.status == 3)
        #expect(run.output.contains("2 may be selected"))
        let pinned = try folder.write("ghim.yaml", PassedOnListTests.scenario + "pins: { include: [D12] }\n")
        let rejected = try Command().run("select", plan, pool, "--scenario", pinned, "--from", list)
        #expect(rejected.status == 65 && rejected.errors.contains("ghim.yaml:4:"))
    }

    /// A delegate of the passed-on list who withdraws is replaced by another of the delegates.
    @Test func aPassedOnListIsFollowedFromTheSameDelegates() throws {
        let file = folder.path("tinh.json")
        _ = try Command().run(
            "select", plan, pool, "--scenario", scenario, "--from", list, "--format", "json", "--output", file)
        let first = try #require(try ids(folder.text("tinh.json")).first)
        let run = try Command().run(
            "replace", plan, pool, file, "--withdraw", first, "--scenario", scenario, "--from", list, "--format", "json"
        )
        #expect(run.status == 0, "\(run.errors)")
        let selected = try ids(run.output)
        #expect(selected.count == 4 && !selected.contains(first))
        #expect(try Set(selected).isSubset(of: ids(folder.text("list.json"))))
        let new = try folder.write("new.json", run.output)
        let verified = try Command().run(
            "verify", plan, pool, new, "--scenario", scenario, "--from", list, "--replaces", file)
        #expect(verified.status == 0, "\(verified.errors)")
    }
}
