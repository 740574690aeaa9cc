import Foundation
import TestSupport
import Testing

/// The two pages that describe the office's page, against the words that it says.
@Suite struct ManualTests {
    private static let names = ["Documentation/Office.md", "Documentation/Page.md"]
    private static let server = Page.repository.appending(path: "Sources/SelectionServer")

    /// What the server says, as patterns in which a parameter stands for anything, and the two buttons of languages. A tab that counts
    /// in parentheses is called what stands before them.
    private static func said() throws -> [Regex<Substring>] {
        let folder = server.appending(path: "Words")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        var texts = ["English", "Tiếng Việt"]
        for file in files.sorted() {
            let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for words in source.matches(of: /Words\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"/) {
                texts += [String(words.1), String(words.2)]
            }
        }
        texts += texts.compactMap { text in text.firstRange(of: " (\\(").map { String(text[..<$0.lowerBound]) } }
        return try texts.compactMap { text in
            let parts = text.replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "\u{0}").split(
                separator: "\u{0}", omittingEmptySubsequences: false)
            guard parts.joined().contains(where: \.isLetter) else { return nil }
            return try Regex(
                parts.map { NSRegularExpression.escapedPattern(for: String($0)) }.joined(separator: ".+"),
                as: Substring.self)
        }
    }

    /// What a page sets in italics: the words of the server that it names.
    private static func named(_ page: Page) -> [String] {
        var (lines, isFenced) = ([String](), false)
        for line in page.lines {
            if line.hasPrefix("```") { isFenced.toggle() } else if !isFenced { lines.append(line) }
        }
        let prose = lines.joined(separator: "\n").replacing(/`[^`]*`/, with: "").replacing("**", with: "")
        return prose.matches(of: /(?:^|[^*\w])\*([^*]+)\*/).map { match in
            String(match.1).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// Buttons, fields and headings are called what the page calls them, in either language.
    @Test(arguments: names) func everyLabelIsOneOfThePage(name: String) throws {
        let own = ["Ai dùng:", "Who:"]
        let said = try ManualTests.said()
        let labels = ManualTests.named(try Page(name)).filter { !own.contains($0) }
        #expect(labels.count > 60)
        for label in Set(labels).sorted() {
            #expect(said.contains { label.wholeMatch(of: $0) != nil }, "\(name): \(label)")
        }
    }

    /// No picture stands about that no page shows, and together they are small enough for a repository.
    @Test func everyPictureIsShown() throws {
        let folder = Page.repository.appending(path: "Documentation/Pictures")
        let pictures = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let shown = try ManualTests.names.flatMap { try Page($0).lines }.joined(separator: "\n")
            .matches(of: /!\[[^\]]+\]\(Pictures\/([\w-]+\.png)\)/).map { String($0.1) }
        #expect(Set(shown) == Set(pictures))
        let sizes = try pictures.map { picture in
            try #require(try folder.appending(path: picture).resourceValues(forKeys: [.fileSizeKey]).fileSize)
        }
        #expect(sizes.reduce(0, +) <= 2_500_000)
    }
}
