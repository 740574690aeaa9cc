import Foundation
import TestSupport
import Testing

/// The content of the pages: commands run and print what stands there, plans are read, links lead somewhere.
@Suite struct PageTests {
    /// The page of the twenty questions has tests of its own.
    private static func pages() throws -> [Page] {
        try Page.all().filter { $0.path != "Documentation/TwentyQuestions.md" && $0.path != "CHANGELOG.md" }
    }

    @Test(arguments: try pages().filter { !$0.invocations.isEmpty })
    func everyCommandDoesWhatThePageShows(page: Page) throws {
        let folder = try PageFolder(page)
        for invocation in page.invocations {
            let run = try folder.run(invocation.command)
            #expect(run.status == invocation.status, "\(invocation.command)\n\(run.errors)")
            guard let shown = invocation.output else { continue }
            let missing = PageTests.missing(of: shown, in: run.output)
            #expect(missing == nil, "\(invocation.command)\n\(run.output)")
        }
    }

    /// The first shown line that the output does not have in its place; nil where it has all. A line `…` stands for any lines.
    private static func missing(of shown: [String], in output: String) -> String? {
        let printed = output.components(separatedBy: "\n").map { $0.trimmingSuffix(" ") }
        var (next, mayBeFurther) = (0, false)
        for line in shown {
            if line == "…" {
                mayBeFurther = true
                continue
            }
            let end = mayBeFurther ? printed.count : min(next + 1, printed.count)
            guard let found = printed[min(next, end)..<end].firstIndex(of: line) else { return line }
            (next, mayBeFurther) = (found + 1, false)
        }
        return mayBeFurther || printed[next...].allSatisfy(\.isEmpty) ? nil : printed[next]
    }

    @Test(arguments: try pages().filter { !$0.pieces.isEmpty })
    func everyPieceOfAPlanIsRead(page: Page) throws {
        let folder = try PageFolder(page)
        for (index, piece) in page.pieces.enumerated() {
            try folder.write("piece-\(index).yaml", piece)
            let run = try folder.run("delegates check plan.yaml nominees.csv --scenario piece-\(index).yaml")
            #expect(run.status == 0, "\(piece)\(run.output)\(run.errors)")
        }
    }

    @Test(arguments: try Page.all())
    func everyLinkLeadsSomewhere(page: Page) throws {
        let folder = Page.repository.appending(path: page.path).deletingLastPathComponent()
        for link in page.lines.joined(separator: "\n").matches(of: /\]\(([^)\s]+)\)/) where !link.1.hasPrefix("http") {
            let parts = link.1.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let target = parts[0].isEmpty ? page.path : String(parts[0])
            let file =
                parts[0].isEmpty ? Page.repository.appending(path: target) : folder.appending(path: target).standardized
            #expect(FileManager.default.fileExists(atPath: file.path), "\(link.1)")
            guard parts.count > 1 else { continue }
            let anchors = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
                .filter { $0.hasPrefix("#") }.map(PageTests.anchor)
            #expect(anchors.contains(String(parts[1])), "\(link.1)")
        }
    }

    /// Folders and files that a page names are there; what was measured once is not always.
    @Test(arguments: try pages()) func everyPathIsThere(page: Page) {
        let text = page.lines.joined(separator: "\n")
        for path in text.matches(
            of: /`((?:Sources|Tests|Benchmarks|Datasets|Documentation|Examples|\.ci)\/[\w.\/+-]+)`/)
        where ![".venv", "results"].contains(where: path.1.hasSuffix) {
            let place = Page.repository.appending(path: String(path.1)).path
            #expect(FileManager.default.fileExists(atPath: place), "\(path.1)")
        }
    }

    /// A heading's name in links.
    private static func anchor(_ heading: String) -> String {
        heading.drop { $0 == "#" || $0 == " " }.lowercased().filter { $0.isLetter || $0.isNumber || "- ".contains($0) }
            .replacing(" ", with: "-")
    }

    @Test func everyMakeTargetIsInTheMakefile() throws {
        let makefile = try String(contentsOf: Page.repository.appending(path: "Makefile"), encoding: .utf8)
        let targets = Set(makefile.matches(of: /(?m)^([a-z-]+):/).map { String($0.1) })
        for page in try Page.all() {
            for target in page.lines.joined(separator: "\n").matches(of: /(?m)(?:^|`)\s*make ([a-z-]+)/) {
                #expect(targets.contains(String(target.1)), "\(page.path): make \(target.1)")
            }
        }
    }
}

extension String {
    /// The text without `character` at its end.
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        String(reversed().drop { $0 == character }.reversed())
    }
}
