import ArgumentParser
import DelegateSelection
import Foundation
import SyntheticConferences

extension InstanceFamily: ExpressibleByArgument {}

/// `delegates generate`.
struct GenerateCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write a made-up plan, its quotas and its nominees; equal seeds, equal bytes.")

    @Option(help: "The kind of instance.")
    var family: InstanceFamily

    @Option(
        help: """
            How many nominees, from \(InstanceSpecification.minimumNominees) \
            to \(InstanceSpecification.maximumNominees).
            """)
    var nominees: Int

    @Option(help: "Where the random draws start from.")
    var seed: UInt64

    @Option(help: "The folder to write to; it is made where it is missing.", completion: .directory)
    var output: String

    @Flag(help: "Replace files that exist.")
    var force = false

    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        let least = InstanceSpecification.minimumNominees
        guard nominees >= least else {
            throw CommandFailure.usage(Message(.optionTooSmall(option: "--nominees", least: "\(least)")))
        }
        let most = InstanceSpecification.maximumNominees
        guard nominees <= most else {
            throw CommandFailure.usage(Message(.optionTooLarge(option: "--nominees", most: "\(most)")))
        }
        let folder = InstanceFolder(path: output, mayReplace: force)
        let specification = InstanceSpecification(family: family, nominees: nominees, seed: seed)
        for path in try folder.write(specification) {
            Console.note(Message(.filesGenerated(files: path)).text(language))
        }
        return .done
    }
}
