import ArgumentParser
import DelegateSelection

import class Foundation.FileManager
import class Foundation.ProcessInfo

/// `delegates verify`.
struct VerifyCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recount a selection file without a solver, and check that it belongs to its input files.")

    @OptionGroup var input: InputArguments

    @Argument(help: "The selection, a file that select --format json wrote.", completion: .file())
    var selection: String

    @Option(help: "The lottery seed that was given to select in place of the plan's.")
    var seed: String?

    @Option(help: "The published list that this one follows: check that it is the one.", completion: .file())
    var replaces: String?

    @Flag(help: "Recompute the bounds that the selection file states, with whole-number sums only.")
    var bound = false

    @Option(help: "Follow the proof that select --certificate wrote to this file, step by step.", completion: .file())
    var certificate: String?

    @Option(help: "How the result is written.")
    var format = ReportFormat.table

    @OptionGroup var place: OutputPlace
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let file = try place.file(
            inputs: input.paths + [selection] + [replaces, certificate].compactMap(\.self), for: format)
        var request = VerificationRequest(.file(selection))
        request.replaces = replaces.map(InputSource.file)
        request.recomputesBounds = bound
        request.certificate = certificate.map(InputSource.file)
        let record = input.files.forgetting
        if FileManager.default.fileExists(atPath: record) { request.record = .file(record) }
        request.threads = ProcessInfo.processInfo.activeProcessorCount
        let verified = try DelegateSelector.verify(request, try input.read(seed: seed))
        try file.publish(VerificationReport(verified), as: format, language)
        return .done
    }
}
