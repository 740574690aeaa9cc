import DelegateSelection

/// What counting shows of inputs, in sentences.
struct CheckRendering {
    let checked: CheckedInputs
    let language: Language

    private var numbers: NumberStyle { NumberStyle(language) }

    /// The sentences, each on a line.
    var text: String { ([summary] + blanks + findings).map { $0 + "\n" }.joined() }

    private var summary: String {
        let plan = checked.inputs.plan
        let counts = [
            checked.inputs.pool.count, plan.groups.count, plan.quotas.count, plan.rules.count, plan.seats.minimum,
            plan.seats.maximum,
        ].map { numbers.text($0) }
        return Message(.checkedInput, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]).text(language)
    }

    private var blanks: [String] {
        guard !checked.inputs.blanks.isEmpty else { return [] }
        let lines = checked.inputs.blanks.map { "  \(VisibleText.of($0.header)): \(numbers.text($0.count))" }
        return [Message(.checkedBlanks).text(language)] + lines
    }

    private var findings: [String] {
        let conflicts = checked.conflicts.map { "  " + Diagnostic(.error, at: $0.location, $0.message).text(language) }
        let verdict = Message(checked.isPossible ? .checkedPossible : .checkedImpossible).text(language)
        return [verdict] + conflicts + SeatReasons(checked, language).lines.map { "  " + $0 }
    }
}
