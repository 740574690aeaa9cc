import ArgumentParser
import DelegateSelection
import SelectionCore
import SelectionInput
import SelectionReport

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

    @OptionGroup var languageOption: LanguageOption

    var language: Language { languageOption.language }

    func perform() throws -> ExitStatus {
        let inputs = try input.read(seed: seed)
        let file = try InputFile(path: selection)
        let problems = Verification.verify(inputs: inputs, selectionFile: file)
        guard problems.isEmpty else { throw InputRejection(problems) }
        try Console.print(try confirmation(file, inputs))
        return .done
    }

    private func confirmation(_ file: InputFile, _ inputs: SelectionInputs) throws -> String {
        let root = try DocumentReader.read(file)
        let numbers = NumberStyle(language)
        let count = numbers.text(root["selected"]?.list?.count ?? 0)
        let rules = numbers.text(root["rules"]?.list?.count ?? 0)
        switch root["status"]?.text.flatMap(Outcome.Status.init) {
        case .optimal: return lines([Message(.verifiedSelection, count, rules), Message(.verifiedOptimum)])
        case .feasible: return lines([Message(.verifiedSelection, count, rules)])
        case .infeasible where !(root["conflicting"]?.list ?? []).isEmpty: return lines([Message(.verifiedImpossible)])
        case .infeasible, .unknown, nil: return lines([Message(.verifiedNothing)])
        }
    }

    private func lines(_ messages: [Message]) -> String { messages.map { $0.text(language) + "\n" }.joined() }
}
