import ArgumentParser
import SelectionCore
import SelectionReport

/// `delegates check`.
struct CheckCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "List all problems of the input, and what counting shows; nothing is solved.")

    @OptionGroup var input: InputArguments
    @OptionGroup var languageOption: LanguageOption

    var language: Language { languageOption.language }

    func perform() throws -> ExitStatus {
        let inputs = try input.read()
        do {
            _ = try Formulation(inputs.plan, inputs.pool)
        } catch {
            throw InputRejection(inputs.remarks + error.diagnostics)
        }
        if !inputs.remarks.isEmpty { Console.list(inputs.remarks, language) }
        let impossibilities = Impossibility.found(in: inputs.plan, inputs.pool)
        let text = ([summary(inputs)] + blanks(inputs) + findings(impossibilities)).map { $0 + "\n" }.joined()
        try Console.print(text)
        return impossibilities.isEmpty ? .done : .infeasible
    }

    private func summary(_ inputs: SelectionInputs) -> String {
        let plan = inputs.plan
        let counts = [
            inputs.pool.count, plan.groups.count, plan.quotas.count, plan.rules.count, plan.seats.minimum,
            plan.seats.maximum,
        ].map { NumberStyle(language).text($0) }
        return Message(.checkedInput, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]).text(language)
    }

    private func blanks(_ inputs: SelectionInputs) -> [String] {
        guard !inputs.blanks.isEmpty else { return [] }
        let lines = inputs.blanks.map { "  \(VisibleText.of($0.header)): \(NumberStyle(language).text($0.count))" }
        return [Message(.checkedBlanks).text(language)] + lines
    }

    private func findings(_ impossibilities: [Impossibility]) -> [String] {
        guard !impossibilities.isEmpty else { return [Message(.checkedPossible).text(language)] }
        let lines = impossibilities.map { "  " + Diagnostic(.error, at: $0.location, $0.message).text(language) }
        return [Message(.checkedImpossible).text(language)] + lines
    }
}
