import Foundation
import TestSupport
import Testing

/// The two pages that are read first.
@Suite struct ReadmeTests {
    private static let names = ["README.md", "README.vi.md"]

    @Test(arguments: names) func itIsShort(name: String) throws {
        #expect(try Page(name).lines.count <= 151, "150 lines and the end of the file")
    }

    /// Every command has its row in the table, and nothing else has one.
    @Test(arguments: names) func theTableHasEveryCommand(name: String) throws {
        let help = try Command().run("--help").output
        let commands = help.components(separatedBy: "SUBCOMMANDS:").last?
            .matches(of: /(?m)^ {2}([a-z]+)\b/).map { String($0.1) }
        let rows = try Page(name).lines.compactMap { $0.firstMatch(of: /^\| `delegates ([a-z]+)/) }.map { String($0.1) }
        #expect(Set(rows) == Set(try #require(commands)))
        #expect(rows.count == Set(rows).count)
    }

    /// Both languages show the same plan and the same commands.
    @Test func theyShowTheSame() throws {
        let pages = try ReadmeTests.names.map { try Page($0) }
        #expect(pages[0].files.map(\.name) == pages[1].files.map(\.name))
        #expect(pages[0].files.map(\.text) == pages[1].files.map(\.text))
        let commands = pages.map { $0.invocations.map { $0.command.replacing(" --lang vi", with: "") } }
        #expect(commands[0] == commands[1])
    }
}
