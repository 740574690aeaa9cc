import ArgumentParser
import DelegateSelection
import Foundation

extension SolverChoice: ExpressibleByArgument {}

/// Arguments that say how the search goes, and whether its proof is written down.
struct SearchArguments: ParsableArguments {
    @OptionGroup var limits: SearchLimits

    @Option(help: "Write the whole proof to this file, for verify --certificate.", completion: .file())
    var certificate: String?

    var solver: SolverChoice { limits.solver }
    var seed: String? { limits.seed }
    var progress: ProgressChoice { limits.progress }

    /// The options of the search.
    /// - Throws: `CommandFailure` for a wrong use.
    func options() throws(CommandFailure) -> SelectionOptions {
        var options = try limits.options()
        options.recordsTrees = certificate != nil
        return options
    }
}
