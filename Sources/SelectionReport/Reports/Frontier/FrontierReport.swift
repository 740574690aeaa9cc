import ExactArithmetic
import SelectionCore
import Wording

/// What targets can be had for: for people, spreadsheets and scripts.
package struct FrontierReport: PicturedReport {
    let frontier: Frontier
    let words: AnswerWords
    var inputs: SelectionInputs { words.inputs }
    var numbers: NumberStyle { words.numbers }

    /// The report of `frontier`, made from `inputs`, in a language.
    package init(_ frontier: Frontier, _ inputs: SelectionInputs, _ language: Language) {
        self.frontier = frontier
        words = AnswerWords(inputs: inputs, language: language)
    }

    package func document(_ language: Language) -> ReportDocument {
        let own = language == words.language ? self : FrontierReport(frontier, inputs, language)
        return own.document
    }

    private var document: ReportDocument {
        guard !frontier.points.isEmpty else {
            return ReportDocument(
                words.title, subtitles: words.scenario + [title], language: words.language,
                sections: [ReportSection(ReportBlock.sentences(findings))])
        }
        return ReportDocument(
            words.title, subtitles: words.scenario + [title], language: words.language,
            sections: [
                ReportSection(ReportBlock.sentences(findings)),
                ReportSection([.figure(ReportFigure(.lines(chart)))]),
                ReportSection([.table(table)] + ReportBlock.sentences(marks)),
                ReportSection(say(.frontierPeople), changes),
            ])
    }

    /// Who changes from each point to the next, for whoever may know it.
    private var changes: [ReportBlock] {
        guard frontier.points.count > 1 else { return [] }
        return inputs.withholdsReasons
            ? ReportBlock.sentences([words.text(ComparisonMessage.changesWithheld)]) : [.table(people)]
    }

    // MARK: Words

    func say(_ message: FrontierMessage) -> String { words.text(message) }

    /// The targets, each with its side.
    var title: String {
        let names = frontier.axes.map(name)
        return say(
            .frontierTitle(subjects: names.count == 2 ? say(.frontierAnd(first: names[0], other: names[1])) : names[0]))
    }

    /// A target with its side.
    func name(_ axis: Frontier.Axis) -> String {
        let label = words.labels[axis.rule]
        return axis.side == .minimum ? say(.frontierMinimum(rule: label)) : say(.frontierMaximum(rule: label))
    }

    /// `120 of 300 (40.0%)`.
    func text(_ value: Frontier.Value) -> String {
        let whole = numbers.text(value.base)
        return say(
            .frontierValue(
                count: numbers.text(value.count), base: whole, percent: words.percent(value.count, of: value.base)))
    }

    /// What a selection has of each target.
    func text(_ values: [Frontier.Value]) -> String { values.map(text).joined(separator: "; ") }

    func merit(_ point: Frontier.Point) -> Rational { point.result.objective?.merit ?? .zero }

    /// What the plan as it is has of each target; nil where it gives no selection.
    var ownValues: [Frontier.Value]? {
        guard let recount = frontier.base.recount else { return nil }
        let values = frontier.axes.compactMap { $0.value(in: recount) }
        return values.count == frontier.axes.count ? values : nil
    }

    // MARK: What is said of all points

    private var findings: [String] {
        let proof =
            frontier.isProven ? FrontierMessage.frontierProven : frontier.isEveryStepProven ? nil : .frontierNotProven
        let asked = frontier.axes.map(asked)
        let missing = frontier.base.recount == nil ? words.text(SweepMessage.sweepBaseInfeasible) : nil
        guard let first = frontier.points.first, let last = frontier.points.last else {
            return [say(frontier.isProven ? .frontierNone : .frontierUnknown)]
        }
        var sentences: [String?]
        if frontier.points.count == 1 {
            sentences = [say(.frontierOne(choice: text(first.values), merit: numbers.text(merit(first))))]
        } else if frontier.axes.count == 1 {
            sentences = [
                say(
                    .frontierMany(
                        count: numbers.text(frontier.points.count), first: text(first.values),
                        firstMerit: numbers.text(merit(first)), last: text(last.values),
                        lastMerit: numbers.text(merit(last))))
            ]
        } else {
            sentences = [say(.frontierManyOfTwo(count: numbers.text(frontier.points.count)))] + ranges
        }
        sentences += [proof.map(say), frontier.isCut ? say(.frontierCut) : nil, end(last), missing]
        return (asked + sentences + own).compactMap(\.self)
    }

    /// What the plan itself asks of a target.
    private func asked(_ axis: Frontier.Axis) -> String {
        let (label, bounds) = (words.labels[axis.rule], inputs.plan.bounds(of: axis.rule.place))
        guard let bounds, bounds.minimum != nil || bounds.maximum != nil else {
            return say(.frontierAskedNothing(rule: label))
        }
        return say(
            axis.rule.priority.map {
                .frontierAskedTarget(rule: label, bounds: words.bounds(bounds), priority: "\($0.rank)")
            } ?? .frontierAsked(rule: label, bounds: words.bounds(bounds)))
    }

    /// From where to where each of two targets goes.
    private var ranges: [String] {
        frontier.axes.indices.compactMap { index in
            let axis = frontier.axes[index]
            let values = frontier.points.map { $0.values[index] }.sorted { axis.reach($0) < axis.reach($1) }
            guard let least = values.first, let most = values.last else { return nil }
            return say(.frontierRangeOfTwo(rule: name(axis), least: text(least), most: text(most)))
        }
    }

    /// The sentence that nothing further can be had.
    private func end(_ last: Frontier.Point) -> String? {
        guard frontier.axes.count == 1, frontier.isProven,
            frontier.axes[0].reach(last.values[0]) < frontier.axes[0].farthest(people: inputs.plan.seats.maximum)
        else { return nil }
        let choice = text(last.values)
        return say(frontier.axes[0].side == .minimum ? .frontierEnd(choice: choice) : .frontierEndBelow(choice: choice))
    }

    /// Where the plan is, and what one step costs.
    private var own: [String] {
        guard let values = ownValues, let objective = frontier.base.recount?.objective else { return [] }
        let (choice, merit) = (text(values), numbers.text(objective.merit))
        guard let own = frontier.own else { return [say(.frontierOwnIsNone(choice: choice, merit: merit))] }
        var sentences = [say(.frontierOwn(choice: choice, merit: merit))]
        guard frontier.axes.count == 1 else { return sentences }
        if own + 1 < frontier.points.count, !frontier.points[own + 1].mayFollowOthers {
            let next = frontier.points[own + 1]
            sentences.append(
                say(
                    .frontierFurther(
                        choice: text(next.values), merit: changes(next, from: objective), people: changed(next.result)))
            )
        }
        if own > 0, !frontier.points[own].mayFollowOthers {
            let last = frontier.points[own - 1]
            sentences.append(
                say(
                    .frontierBack(
                        choice: text(last.values), merit: changes(last, from: objective), people: changed(last.result)))
            )
        }
        return sentences
    }

    /// The change of merit, and of what comes before it where that changes.
    private func changes(_ point: Frontier.Point, from own: Objective) -> String {
        guard let objective = point.result.objective else { return "–" }
        let merit = objective.merit - own.merit
        var parts = [merit == .zero ? "±0" : words.difference(merit)]
        if objective.seats != own.seats {
            parts.append(say(.frontierSeats(change: words.difference(Rational(objective.seats - own.seats)))))
        }
        for priority in priorities {
            let change = (objective.shortfall(priority) ?? .zero) - (ownShortfall(priority) ?? .zero)
            guard change != .zero else { continue }
            parts.append(say(.frontierShort(priority: "\(priority)", change: words.difference(change))))
        }
        return parts.joined(separator: ", ")
    }

    /// What the plan's own selection misses in a priority apart from the targets that are walked along.
    private func ownShortfall(_ priority: Int) -> Rational? {
        frontier.own.flatMap { frontier.points[$0].result.objective?.shortfall(priority) }
    }

    private func changed(_ result: WhatIf) -> String {
        numbers.text(max(result.entering.count, result.leaving.count))
    }
}
