import ArgumentParser
import DelegateSelection
import Foundation
import SyntheticConferences

/// `delegates demo`.
struct DemoCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Select the delegates of a made-up conference of the city of Lạng Sơn.")

    /// The folder where the data are kept, relative to the current folder.
    private static let usualFolder = "Datasets/lang-son-2025"
    /// The specification of the data, for whoever does not have the folder.
    private static let specification = InstanceSpecification(family: .office, nominees: 1_200, seed: 2025)

    /// The folder where a package puts the data, seen from the folder of the program.
    private static let installedFolder = "../share/delegates/lang-son-2025"

    @Option(
        help: "The folder of plan.yaml and nominees.csv; \(usualFolder) by default, else the one that was installed.",
        completion: .directory)
    var dataset: String?

    @OptionGroup var console: ConsoleArguments

    var language: Language { console.lang ?? .vietnamese }

    func perform() throws -> ExitStatus {
        if let dataset { return try select(dataset) }
        let installed = OfficeProgram.folder.appending(path: DemoCommand.installedFolder).standardizedFileURL.path
        if let folder = [DemoCommand.usualFolder, installed].first(where: FileManager.default.fileExists) {
            return try select(folder)
        }
        Console.note(Message(.demoGenerated(file: DemoCommand.usualFolder)).text(language))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("delegates-\(UUID().uuidString)")
            .path
        _ = try InstanceFolder(path: folder, mayReplace: false).write(DemoCommand.specification)
        let status = Result { try select(folder) }
        try FileManager.default.removeItem(atPath: folder)
        return try status.get()
    }

    private func select(_ folder: String) throws -> ExitStatus {
        let url = URL(fileURLWithPath: folder)
        let paths = InputPaths(
            plan: url.appendingPathComponent("plan.yaml").path, pool: url.appendingPathComponent("nominees.csv").path)
        var options = SelectionOptions()
        options.timeLimit = .seconds(60)
        let job = SelectionJob(
            read: { () throws(InputRejection) in try InputReader.read(paths) }, options: options, progress: .auto,
            language: language)
        let (outcome, inputs, _) = try job.run()
        try Console.print(OutcomeReport(outcome, inputs), as: .table, language)
        Console.note(
            Message(.verdictTiming(total: seconds(outcome.timing.total), reading: seconds(outcome.timing.read))).text(
                language))
        return ExitStatus(outcome, asked: .auto)
    }

    private func seconds(_ seconds: Double) -> String { NumberStyle(language).seconds(seconds) }
}
