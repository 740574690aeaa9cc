import DelegateSelection
import SelectionStore

/// The result of a run: the verdict first, then what can be done with it, the counts and charts, the people.
struct ResultSections {
    let material: RunMaterial
    let visit: Visit

    private var run: StoredRun { material.run }

    /// The sections; none where there is no outcome.
    var markup: [Markup] {
        guard let outcome = material.outcome else { return [] }
        var document = material.document(outcome, visit.language)
        // The list of people is shown once, with its filters.
        if outcome.recount != nil, material.inputs.replacement == nil { document.sections.removeLast() }
        var pieces = [verdict(&document)]
        if outcome.recount != nil { pieces += [actions(outcome)] }
        pieces.append(.report(document))
        if outcome.recount != nil {
            pieces.append(PeopleList(material: material, outcome: outcome, visit: visit).markup)
        }
        return pieces + [files(outcome)]
    }

    /// The first sentence of the report, taken out of it and shown large.
    private func verdict(_ document: inout ReportDocument) -> Markup {
        for section in document.sections.indices {
            if case .paragraph(let sentence) = document.sections[section].blocks.first {
                document.sections[section].blocks.removeFirst()
                return .element("p", ["class": "verdict"], sentence.text)
            }
        }
        return .element("p", ["class": "verdict"], RunsPage.state(run, place: nil, visit))
    }

    private func actions(_ outcome: Outcome) -> Markup {
        var pieces: [Markup] = [.link(visit.words(RunsMessage.list), to: "#people", classes: "button")]
        if visit.mayChange, run.published == nil {
            pieces.append(
                Form(to: run.address + "/publish", visit.visitor, classes: "inline") {
                    if outcome.status == .feasible {
                        Markup.element("p", ["class": "hint"], visit.words(RunsMessage.notProven))
                    }
                    Markup.button(visit.words(RunsMessage.publish))
                }.markup)
        }
        return .element("div", ["class": "actions"], pieces)
    }

    private func files(_ outcome: Outcome) -> Markup {
        var links: [(RunsMessage, String)] = [(.verify, "/verification"), (.webPage, "/result.html")]
        if outcome.recount != nil { links.append((.spreadsheet, "/result.xlsx")) }
        if visit.visitor.role != .council {
            links.append((.selectionFile, "/selection.json"))
            if outcome.status == .optimal { links.append((.certificate, "/certificate.json")) }
        }
        return .section(visit.words(RunsMessage.files)) {
            Markup.element(
                "ul", [:],
                links.map { .element("li", [:], [.link(visit.words($0.0), to: run.address + $0.1)]) })
        }
    }
}

extension RunMaterial {
    /// The report of an outcome: of a selection, or of the list that follows another.
    func document(_ outcome: Outcome, _ language: Language) -> ReportDocument {
        guard let question = inputs.replacement, let list = run.question.list else {
            return OutcomeReport(outcome, inputs).document(language)
        }
        let name = RunsMessage.run("\(list)").words.text(language)
        return ReplacementReport(outcome, inputs, answering: question, listName: name).document(language)
    }
}
