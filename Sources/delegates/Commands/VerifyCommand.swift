import ArgumentParser
import DelegateSelection
import SelectionCore
import SelectionInput
import SelectionReport
import Wording

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

    @OptionGroup var languageOption: LanguageOption

    var language: Language { languageOption.language }

    func perform() throws -> ExitStatus {
        let inputs = try input.read(seed: seed)
        let file = try InputFile(path: selection)
        var problems = Verification.verify(inputs: inputs, selectionFile: file)
        if let replaces {
            problems += try Verification.compare(selectionFile: file, with: try InputFile(path: replaces))
        }
        guard problems.isEmpty else { throw InputRejection(problems) }
        let root = try DocumentReader.read(file)
        var said = confirmation(root)
        if let from = root["replacement"]?["from"]?.text { said += lines([Message(.verifiedReplacement, from)]) }
        if bound { said += try boundLines(inputs, file) }
        if let certificate {
            try Verification.followCertificate(
                inputs: inputs, selectionFile: file, certificateFile: try InputFile(path: certificate),
                threads: ProcessInfo.processInfo.activeProcessorCount)
            let isInfeasible = root["status"]?.text == Outcome.Status.infeasible.rawValue
            let shown = Message(isInfeasible ? .certifiedInfeasible : .certifiedOptimal).text(language)
            said += lines([Message(.verifiedCertificate, shown)])
        }
        try Console.print(said)
        return .done
    }

    private func boundLines(_ inputs: SelectionInputs, _ file: InputFile) throws -> String {
        let bounds = try Verification.bounds(
            inputs: inputs, selectionFile: file, threads: ProcessInfo.processInfo.activeProcessorCount)
        switch bounds {
        case .infeasible: return lines([Message(.verifiedBoundInfeasible)])
        case .levels(let levels, let areAllAttained):
            let isProven = areAllAttained || certificate != nil
            return lines(levels.map(boundLine) + (isProven ? [] : [Message(.verifiedBoundOnly)]))
        }
    }

    private func boundLine(_ level: Verification.LevelBound) -> Message {
        let numbers = NumberStyle(language)
        let name = level.name.text(language)
        let (bound, attained) = (numbers.text(level.bound), numbers.text(level.attained))
        if level.bound == level.attained { return Message(.verifiedBoundExact, name, bound) }
        return Message(level.bound < level.attained ? .verifiedBoundLeast : .verifiedBound, name, bound, attained)
    }

    private func confirmation(_ root: DocumentNode) -> String {
        let numbers = NumberStyle(language)
        let count = numbers.text(root["selected"]?.list?.count ?? 0)
        // All are counted again, also those that a shortened list leaves out.
        let counted = root["ruleCount"]?.text.flatMap { Int($0) } ?? root["rules"]?.list?.count ?? 0
        let rules = numbers.text(counted)
        switch root["status"]?.text.flatMap(Outcome.Status.init) {
        case .optimal where bound || certificate != nil: return lines([Message(.verifiedSelection, count, rules)])
        case .optimal: return lines([Message(.verifiedSelection, count, rules), Message(.verifiedOptimum)])
        case .feasible: return lines([Message(.verifiedSelection, count, rules), Message(.verifiedNotProven)])
        case .infeasible where !(root["impossible"]?.list ?? []).isEmpty: return lines([Message(.verifiedImpossible)])
        case .infeasible, .unknown, nil: return lines([Message(.verifiedNothing)])
        }
    }

    private func lines(_ messages: [Message]) -> String { messages.map { $0.text(language) + "\n" }.joined() }
}
