import ExactArithmetic
import SelectionCore
import Wording

/// A sweep for people, spreadsheets and scripts.
package struct SweepReport: PicturedReport {
    let sweep: Sweep
    let words: AnswerWords
    var inputs: SelectionInputs { words.inputs }
    var numbers: NumberStyle { words.numbers }

    /// The report of `sweep`, made from `inputs`, in a language.
    package init(_ sweep: Sweep, _ inputs: SelectionInputs, _ language: Language) {
        self.sweep = sweep
        words = AnswerWords(inputs: inputs, language: language)
    }

    package func document(_ language: Language) -> ReportDocument {
        let own = language == words.language ? self : SweepReport(sweep, inputs, language)
        return own.document
    }

    private var document: ReportDocument {
        let figure = ReportSection([.figure(ReportFigure(.lines(chart)))])
        let values = sweep.grid.map { grid in
            ReportSection(
                say(.sweepMatrix(down: name(sweep.axis), across: name(grid))),
                [.table(matrix(grid))] + ReportBlock.sentences(cellNote))
        }
        return ReportDocument(
            words.title, subtitles: words.scenario + [title], language: words.language,
            sections: [
                ReportSection(ReportBlock.sentences(findings)), figure, values ?? ReportSection([.table(table)]),
                ReportSection(ReportBlock.sentences(marks)), ReportSection(changes.map(ReportBlock.paragraph)),
            ])
    }

    /// The words of `code`.
    func say(_ message: SweepMessage) -> String {
        Message(message).text(words.language)
    }

    /// The words of a code that explanations have as well.
    func explained(_ message: ExplanationMessage) -> String {
        Message(message).text(words.language)
    }

    // MARK: What is moved

    /// The name of what an axis moves, in words.
    func name(_ axis: Sweep.Axis) -> String {
        guard case .bound(let rule, let side) = axis.subject else { return say(.sweepSeats) }
        let label = words.labels[rule]
        return side == .minimum ? say(.sweepMinimum(rule: label)) : say(.sweepMaximum(rule: label))
    }

    /// The description of what an axis moves, through which values, and whether that binds.
    private func description(_ axis: Sweep.Axis) -> String {
        let range = say(
            .sweepRange(first: axis.values.first.map(words.bound) ?? "", last: axis.values.last.map(words.bound) ?? ""))
        guard case .bound(let rule, _) = axis.subject else { return name(axis) + " " + range }
        let binding =
            axis.makesRequired
            ? say(.sweepMadeRequired)
            : rule.priority.map { say(.sweepAsTarget(priority: "\($0.rank)")) } ?? say(.sweepAsRequired)
        return say(.sweepTitle(subject: name(axis) + " " + range, range: binding))
    }

    /// The name of what is swept.
    var title: String {
        ([description(sweep.axis)] + [sweep.grid.map(description)].compactMap(\.self)).joined(separator: "; ")
    }

    /// A value, marked where it is the plan's own.
    func value(_ place: Int, of axis: Sweep.Axis) -> String {
        let own = axis.value(in: inputs.plan) == axis.values[place]
        return words.bound(axis.values[place]) + (own ? " *" : "")
    }

    /// True where the plan's own value is among those of an axis.
    private func hasOwnValue(_ axis: Sweep.Axis) -> Bool {
        axis.value(in: inputs.plan).map(axis.values.contains) ?? false
    }

    /// The number selected of those that the axis's rule counts, and of how many; nil for seats.
    func count(_ point: Sweep.Point) -> Recount.RuleCount? {
        guard case .bound(let rule, _) = sweep.axis.subject, !point.result.rules.isEmpty else { return nil }
        return point.result.rules.first { $0.place == rule.place }
    }

    // MARK: What is said of all points

    /// The findings on what is possible, and why something is not.
    private var findings: [String] {
        let base = sweep.base.recount == nil ? say(.sweepBaseInfeasible) : nil
        return [base, sweep.grid == nil ? possible : nil, belowMinimum, crossing].compactMap(\.self)
    }

    /// The meanings of the marks.
    private var marks: [String] {
        let own = [sweep.axis, sweep.grid].compactMap(\.self).contains(where: hasOwnValue)
        let isOpen = sweep.points.contains { !$0.result.isProven }
        let nobody = sweep.points.contains(where: isOfNobody) ? say(.sweepNobodyNote) : nil
        return [nobody, own ? say(.sweepOwnValueNote) : nil, isOpen ? say(.sweepNotProvenNote) : nil].compactMap(\.self)
    }

    /// The sentence that values below the plan's own minimum of seats are impossible for that reason; nil where there
    /// are none.
    private var belowMinimum: String? {
        let plans = [sweep.axis, sweep.grid].compactMap(\.self).filter { $0.subject == .seats }.flatMap { axis in
            axis.values.indices.map { axis.edit(inputs.plan, place: $0) }
        }
        guard let highest = plans.map(\.seats).filter({ $0.impossibility != nil }).max(by: { $0.maximum < $1.maximum }),
            let reason = highest.impossibility
        else { return nil }
        return say(
            .sweepBelowMinimum(delegates: numbers.text(highest.maximum), reason: reason.message.text(words.language)))
    }

    /// The sentence that values beyond the other side of a bound are impossible for that reason; nil where there are
    /// none.
    private var crossing: String? {
        for axis in [sweep.axis, sweep.grid].compactMap(\.self) where axis.subject != .seats {
            for place in axis.values.indices {
                guard let reason = axis.impossibility(in: axis.edit(inputs.plan, place: place)) else { continue }
                return say(.sweepCrossing(bounds: reason.message.text(words.language)))
            }
        }
        return nil
    }

    /// The values that are impossible; nil where that is not known of each.
    private var possible: String? {
        let impossible = sweep.points.filter { $0.result.status == .infeasible }.map(\.place)
        let last = sweep.axis.values.count - 1
        func text(_ place: Int) -> String { words.bound(sweep.axis.values[place]) }
        if sweep.points.contains(where: { $0.result.status == .unknown }) { return nil }
        guard let first = impossible.first, let end = impossible.last else { return say(.sweepPossibleAll) }
        let isRun = end - first + 1 == impossible.count
        if isRun, first == 0, end == last { return say(.sweepImpossibleAll) }
        if isRun, end == last { return say(.sweepImpossibleFrom(value: text(first))) }
        if isRun, first == 0 { return say(.sweepImpossibleUpTo(value: text(end))) }
        return say(.sweepImpossibleSome(values: impossible.map(text).joined(separator: ", ")))
    }
}
