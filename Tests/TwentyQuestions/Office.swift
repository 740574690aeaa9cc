import Foundation
import TestSupport
import Testing

/// The office's folder: a copy of the demo's, in which the commands of the page are run.
struct Office {
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let dataset = repository.appending(path: "Datasets/lang-son-2025")

    /// Commands that search: builds for debugging have more time than the minute that is usual.
    private static let searches = ["compare", "select", "explain", "sweep", "replace"]

    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in try FileManager.default.contentsOfDirectory(atPath: Office.dataset.path) {
            try FileManager.default.copyItem(
                at: Office.dataset.appending(path: name), to: folder.url.appending(path: name))
        }
    }

    /// Runs a command of the page's answer to `question`, with further options that choose the form of its result.
    func run(_ command: String, for question: Int, status: Int32 = 0, _ options: String...) throws -> String {
        #expect(
            try Page.question(question).commands.contains("delegates " + command),
            "the page has another command for question \(question)")
        let patience = Office.searches.contains { command.hasPrefix($0) } ? ["--time-limit", "600"] : []
        let run = try Command(folder: folder.url).start(Page.arguments(of: command) + patience + options).finish()
        #expect(run.status == status, "\(command): \(run.errors)")
        return run.output
    }

    /// The document that the command writes.
    func document(_ command: String, for question: Int, status: Int32 = 0) throws -> JSON {
        try JSON(run(command, for: question, status: status, "--format", "json"))
    }

    /// The command's words to the officer, blanks and line breaks made even.
    func words(_ command: String, for question: Int, status: Int32 = 0) throws -> String {
        try run(command, for: question, status: status, "--lang", "vi")
            .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    /// Publishes the plan's own list, as the page does.
    @discardableResult func publish() throws -> [String] {
        let command = Page.publishing
        let run = try Command(folder: folder.url).start(Page.arguments(of: command)).finish()
        #expect(run.status == 0, "\(run.errors)")
        return try JSON(folder.text("selection.json")).selected.texts
    }
}
