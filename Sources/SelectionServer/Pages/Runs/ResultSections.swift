import DelegateSelection
import SelectionStore

/// The result of a run: the verdict first, then what can be done with it, the counts and charts, the people.
struct ResultSections {
    let material: RunMaterial
    /// What came of the run; nil where nothing did.
    let outcome: Outcome?
    let visit: Visit
    /// What stands in the place of reasons that are still looked for.
    var reasons: [Markup] = []

    private var run: StoredRun { material.run }

    /// The sections; none where there is no outcome.
    var markup: [Markup] {
        guard let outcome else { return [] }
        var document = material.document(outcome, visit.language)
        // The list of people is shown once, with its filters.
        if outcome.recount != nil, material.inputs.replacement == nil { document.sections.removeLast() }
        var pieces = [verdict(&document, outcome)]
        if let recount = outcome.recount { pieces += standing(outcome.selected.count, recount) }
        if outcome.status == .feasible { pieces.append(.element("p", visit.words(RunsMessage.notProven))) }
        pieces.append(actions(outcome))
        pieces += reasons.isEmpty ? [.report(document)] : reasons
        if outcome.recount != nil {
            pieces.append(PeopleList(material: material, outcome: outcome, visit: visit).markup)
        }
        return pieces + [files(outcome)]
    }

    /// Puts on record that the people's sensitive columns are read, where the list has some.
    func noteRead() async throws {
        guard let outcome, outcome.recount != nil,
            PeopleList(material: material, outcome: outcome, visit: visit).tellsOfSensitive
        else { return }
        try await material.noteRead(visit, "run \(run.id)")
    }

    /// The first sentence of the report, taken out of it and shown large, in the colour of what it says.
    private func verdict(_ document: inout ReportDocument, _ outcome: Outcome) -> Markup {
        let tone =
            switch outcome.status {
            case .optimal: "verdict"
            case .feasible, .unknown: "verdict warning"
            case .infeasible: "verdict problem"
            }
        for section in document.sections.indices {
            if case .paragraph(let sentence) = document.sections[section].blocks.first {
                document.sections[section].blocks.removeFirst()
                return .element("p", ["class": tone], sentence.text)
            }
        }
        return .element("p", ["class": tone], RunsPage.state(run, place: nil, visit))
    }

    /// How many delegates there are, how many targets they meet, and each that they do not.
    private func standing(_ delegates: Int, _ recount: Recount) -> [Markup] {
        let numbers = NumberStyle(visit.language)
        let targets = recount.rules.filter { !$0.required }
        let missed = targets.filter { !$0.isSatisfied }
        guard !targets.isEmpty else {
            return [
                .element("p", visit.words(RunsMessage.standingWithoutTargets(delegates: numbers.text(delegates))))
            ]
        }
        let sentence = RunsMessage.standing(
            delegates: numbers.text(delegates), kept: numbers.text(targets.count - missed.count),
            targets: numbers.text(targets.count))
        let lines = missed.map { rule in
            if let minimum = rule.minimum, Rational(rule.count) < minimum {
                return RunsMessage.missed(
                    target: rule.label, count: numbers.text(rule.count), wanted: numbers.text(minimum.ceiling))
            }
            let maximum = rule.maximum.map { numbers.text($0.floor) } ?? "–"
            return .missedAbove(target: rule.label, count: numbers.text(rule.count), allowed: maximum)
        }
        let list: [Markup] =
            lines.isEmpty ? [] : [.element("ul", [:], lines.map { .element("li", visit.words($0)) })]
        return [.element("p", visit.words(sentence))] + list
    }

    /// What an officer does next.
    private func actions(_ outcome: Outcome) -> Markup {
        .element("div", ["class": "actions"], outcome.recount == nil ? waysOut(outcome) : publishing)
    }

    private var publishing: [Markup] {
        var pieces: [Markup] = [.link(visit.words(RunsMessage.list), to: "#people", classes: "button")]
        if run.question.list != nil {
            // A list that follows another is published where it is checked that nothing was published since.
            pieces.append(
                .link(
                    visit.words(RunsMessage.toReplacement), to: "/c/\(run.conference)/withdrawals/\(run.id)",
                    classes: "button quiet"))
        } else if visit.mayChange, run.published == nil {
            pieces.append(
                Form(to: run.address + "/publish", visit.visitor, classes: "inline") {
                    if outcome?.status == .feasible {
                        Markup.element("p", ["class": "hint"], visit.words(RunsMessage.notProven))
                    }
                    Markup.button(visit.words(RunsMessage.publish))
                }.markup)
        }
        return pieces
    }

    /// Where to go on from a plan that cannot be kept, or of which nothing was found.
    private func waysOut(_ outcome: Outcome) -> [Markup] {
        let home = "/c/\(run.conference)"
        func link(_ message: RunsMessage, _ address: String) -> Markup {
            .link(visit.words(message), to: address, classes: "button quiet")
        }
        guard material.inputs.replacement == nil else { return [link(.toWithdrawals, home + "/withdrawals")] }
        var pieces: [Markup] = []
        if outcome.status == .infeasible {
            pieces += [link(.conflicts, run.address + "/conflicts"), link(.supply, run.address + "/supply")]
        }
        if visit.mayChange, outcome.status == .unknown {
            pieces.append(
                Form(to: home + "/runs", visit.visitor, classes: "inline", makesOnce: true) {
                    Markup.hidden("scenario", run.question.scenario ?? "")
                    Markup.button(visit.words(RunsMessage.again))
                }.markup)
        }
        if visit.mayChange { pieces.append(link(.toPlan, home + "/plan")) }
        return pieces + [link(.toScenarios, home + "/what-if")]
    }

    private func files(_ outcome: Outcome) -> Markup {
        var links: [(RunsMessage, String)] = [(.verify, "/verification")]
        // Files have every column that the plan names, sensitive ones among them.
        if visit.visitor.role != .council {
            links.append((.webPage, "/result.html"))
            if outcome.recount != nil { links.append((.spreadsheet, "/result.xlsx")) }
            links.append((.selectionFile, "/selection.json"))
            if [.optimal, .infeasible].contains(outcome.status) { links.append((.certificate, "/proof")) }
        }
        return .section(visit.words(RunsMessage.files), id: "files") {
            Markup.element(
                "ul", [:],
                links.map { .element("li", [:], [.link(visit.words($0.0), to: run.address + $0.1)]) })
        }
    }
}

extension RunMaterial {
    /// The report of an outcome in the words of pages: of a selection, or of the list that follows another.
    func document(_ outcome: Outcome, _ language: Language) -> ReportDocument {
        guard let question = inputs.replacement, let list = run.question.list else {
            return OutcomeReport(outcome, inputs).document(language).onPage
        }
        let name = RunsMessage.run("\(list)").words.text(language)
        return ReplacementReport(outcome, inputs, answering: question, listName: name).document(language).onPage
    }
}
