import ArgumentParser
import Foundation
import Measurement
import Peers
import SelectionCore
import SelectionModel

/// Writes the model that peers read, to look at it or to try another solver.
struct ModelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model", abstract: "Write the direct model of an instance as MPS files, one for each level.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many nominees.")
    var nominees: Int

    @Option(help: "Where the random draws start from.")
    var seed = 1

    @Option(help: "The folder to write to, which exists.")
    var output: String

    func run() throws {
        guard options.family.count == 1 else { throw ValidationError("name one --family") }
        let session = try options.session()
        try session.binary.with(Instance(family: options.family[0], nominees: nominees, seed: seed)) { files in
            let run = try session.binary.select(files, limit: 60)
            let inputs = try files.read()
            let problem = try Formulation(inputs.plan, inputs.pool).problem
            let folder = URL(fileURLWithPath: output, isDirectory: true)
            let model = try DirectModel(of: run.file, inputs, problem, folder: folder)
            for level in model.levels { print(level.file.path, level.knowledge) }
        }
    }
}

extension DirectModel {
    /// The direct model of a problem, with what a selection file proves of it, counted again.
    init(of file: SelectionFile, _ inputs: SelectionInputs, _ problem: SelectionProblem, folder: URL) throws {
        switch file.status {
        case "optimal":
            self = try DirectModel(problem, best: try Recount(file, inputs, problem).values, folder: folder)
        case let status:
            self = try DirectModel(lastOf: problem, isInfeasible: status == "infeasible", folder: folder)
        }
    }
}
