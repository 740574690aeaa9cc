import ArgumentParser
import SelectionCore
import SelectionReport
import Wording

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
        let countingConflicts = CountingConflict.found(in: inputs.plan, inputs.pool)
        let reasons = SeatReasons(inputs, language)
        let lines = [summary(inputs)] + blanks(inputs) + findings(countingConflicts, reasons, inputs.plan.seats)
        try Console.print(lines.map { $0 + "\n" }.joined())
        return countingConflicts.isEmpty && reasons.most >= inputs.plan.seats.minimum ? .done : .infeasible
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

    private func findings(
        _ countingConflicts: [CountingConflict], _ reasons: SeatReasons, _ seats: Seats
    ) -> [String] {
        let conflicts = countingConflicts.map { "  " + Diagnostic(.error, at: $0.location, $0.message).text(language) }
        let isPossible = conflicts.isEmpty && reasons.most >= seats.minimum
        let verdict = Message(isPossible ? .checkedPossible : .checkedImpossible).text(language)
        return [verdict] + conflicts + reasons.paragraphs.map { String(repeating: "  ", count: $0.level) + ($0.style == .bullet ? "• " : "") + $0.text }
    }
}
