import Foundation
import TestSupport
import Testing

/// A page of the documentation: its lines, and what stands between its fences.
///
/// Commands of a page run in a copy of `Datasets/lang-son-2025`, over which the files are written that the page shows:
/// blocks below a comment with the file's name, `<!-- plan.yaml -->`. A command that ends otherwise than with 0 says so in a
/// comment, `# exit status 3`.
struct Page: CustomTestStringConvertible {
    /// A fenced block: what its fence says, the name of the file that it shows, its lines.
    struct Block {
        let kind: String
        let file: String?
        let lines: [String]
    }

    /// A command with its exit status, and the output that the page shows: nil where it shows none.
    struct Invocation {
        let command: String
        let status: Int32
        let output: [String]?
    }

    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Path from the top of the repository.
    let path: String
    let lines: [String]
    let blocks: [Block]

    var testDescription: String { path }

    init(_ path: String) throws {
        self.path = path
        lines = try String(contentsOf: Page.repository.appending(path: path), encoding: .utf8)
            .components(separatedBy: "\n")
        var blocks: [Block] = []
        var open: (kind: String, file: String?, lines: [String])?
        for (index, line) in lines.enumerated() {
            if line.hasPrefix("```") {
                if let block = open {
                    blocks.append(Block(kind: block.kind, file: block.file, lines: block.lines))
                    open = nil
                } else {
                    let above = index > 0 ? lines[index - 1].wholeMatch(of: /<!-- (\S+) -->/) : nil
                    open = (String(line.dropFirst(3)), above.map { String($0.1) }, [])
                }
            } else {
                open?.lines.append(line)
            }
        }
        self.blocks = blocks
    }

    /// Every page at the top of the repository and in `Documentation`, but for what is quoted from elsewhere.
    static func all() throws -> [Page] {
        let folders = ["", "Documentation/", "Documentation/Decisions/"]
        let paths = try folders.flatMap { folder in
            try FileManager.default.contentsOfDirectory(atPath: repository.appending(path: folder).path)
                .filter { $0.hasSuffix(".md") }.map { folder + $0 }
        }
        return try paths.sorted().map { try Page($0) }
    }

    /// The files that the page shows, by name.
    var files: [(name: String, text: String)] {
        blocks.compactMap { block in block.file.map { ($0, block.lines.joined(separator: "\n") + "\n") } }
    }

    /// Pieces of plans: YAML that is no file of its own.
    var pieces: [String] {
        blocks.filter { $0.kind == "yaml" && $0.file == nil }.map { $0.lines.joined(separator: "\n") + "\n" }
    }

    /// The commands that are run, in the page's order: lines of `sh` blocks that call the command, and `$` lines of
    /// `console` blocks.
    var invocations: [Invocation] {
        blocks.flatMap { block -> [Invocation] in
            switch block.kind {
            case "sh":
                block.lines.filter { $0.hasPrefix("delegates ") }.map { Page.invocation($0, nil) }
            case "console":
                block.lines.split(omittingEmptySubsequences: false) { $0.hasPrefix("$ ") }.dropFirst()
                    .enumerated().map { index, output in
                        let prompts = block.lines.filter { $0.hasPrefix("$ ") }
                        return Page.invocation(String(prompts[index].dropFirst(2)), Array(output))
                    }
            default: []
            }
        }
    }

    private static func invocation(_ line: String, _ output: [String]?) -> Invocation {
        let parts = line.split(separator: " #", maxSplits: 1)
        let status = parts.count > 1 ? parts[1].firstMatch(of: /exit status (\d+)/).flatMap { Int32($0.1) } : nil
        return Invocation(
            command: parts[0].trimmingCharacters(in: .whitespaces), status: status ?? 0, output: output)
    }
}

/// A folder in which a page's commands are run.
struct PageFolder {
    private let folder: TemporaryFolder

    init(_ page: Page) throws {
        folder = try TemporaryFolder()
        let dataset = Page.repository.appending(path: "Datasets/lang-son-2025")
        for name in try FileManager.default.contentsOfDirectory(atPath: dataset.path) {
            try FileManager.default.copyItem(at: dataset.appending(path: name), to: folder.url.appending(path: name))
        }
        for file in page.files { _ = try folder.write(file.name, file.text) }
    }

    /// Runs a line of the shell in which `delegates` is the built command; builds for debugging have more time than the
    /// minute that is usual for a search.
    func run(_ line: String) throws -> (status: Int32, output: String, errors: String) {
        guard let executable = Command.executable else { throw CocoaError(.fileNoSuchFile) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.currentDirectoryURL = folder.url
        process.arguments = ["-c", "delegates() { '\(executable.path)' \"$@\"; }\n\(line)"]
        var environment = ProcessInfo.processInfo.environment
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] { environment[name] = nil }
        process.environment = environment
        let scratch = try TemporaryFolder()
        for name in ["out", "err"] { _ = try scratch.write(name, "") }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: scratch.url.appending(path: "out"))
        process.standardError = try FileHandle(forWritingTo: scratch.url.appending(path: "err"))
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try scratch.text("out"), try scratch.text("err"))
    }

    /// Writes a file into the folder.
    func write(_ name: String, _ text: String) throws { _ = try folder.write(name, text) }
}
