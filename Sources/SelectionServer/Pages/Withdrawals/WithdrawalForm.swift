import DelegateSelection
import SelectionStore

/// The form in which those who withdraw are ticked: a filter is a button of the same form, so that ticks outlive it without script.
struct WithdrawalForm {
    let visit: Visit
    let conference: StoredConference
    /// The published list.
    let material: RunMaterial
    let withdrawals: [StoredWithdrawal]

    private func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }

    /// The form with what was entered, and what is wrong beside its field.
    func markup(_ draft: WithdrawalDraft) -> Markup {
        let people = ListedPerson.all(of: material)
        let shown = people.filter {
            draft.chosen.contains($0.id)
                || (draft.unit.isEmpty || $0.unit == draft.unit) && $0.has(draft.search)
        }
        let address = "/c/\(conference.id)/withdrawals"
        return .section(words(.choose), id: "choose") {
            Markup.element("p", ["class": "hint"], words(.chooseHint))
            if let conflict = draft.conflict { Markup.notice(words(conflict), isProblem: true) }
            if !draft.problems.isEmpty { AnswerParts.rejected(visit, draft.problems) }
            open
            told(draft)
            Form(to: address, visit.visitor) {
                // The reason stands above the list: below three hundred names nobody would find what is said of it.
                TextArea(
                    name: "reason", label: words(.reason), value: draft.reason, hint: words(.reasonHint),
                    fault: draft.reasonFault.map(words), rows: 2
                ).markup
                filter(people, draft)
                Markup.element(
                    "p", ["role": "status"],
                    words(.shown(count: "\(shown.count)", all: "\(people.count)", ticked: "\(draft.chosen.count)")))
                if !draft.choiceFaults.isEmpty {
                    Markup.element(
                        "div", ["id": "choice-fault", "role": "alert"],
                        [.element("ul", ["class": "problems"], draft.choiceFaults.map { .element("li", words($0)) })])
                }
                table(shown, draft)
                Markup.hidden("list", "\(material.run.id)")
                Markup.hidden("seen", "\(withdrawals.first?.id ?? 0)")
                Markup.button(words(.ask))
            }.markup
        }
    }

    /// Where something is wrong, before the form: a list of links to it.
    private func told(_ draft: WithdrawalDraft) -> [Markup] {
        let links =
            (draft.reasonFault == nil ? [] : [Markup.link(words(.reasonFault), to: "#f-reason")])
            + (draft.choiceFaults.isEmpty ? [] : [.link(words(.choiceIsWrong), to: "#choice-fault")])
        guard !links.isEmpty else { return [] }
        return [
            .element(
                "div", ["class": "notice problem", "role": "alert"],
                [.element("p", words(.notAsked)), .element("ul", [:], links.map { .element("li", [:], [$0]) })])
        ]
    }

    /// Who has withdrawn already, and is not replaced yet.
    private var open: [Markup] {
        withdrawals.filter(\.isOpen).map { withdrawal in
            .element(
                "p", ["class": "notice warning"],
                [
                    .words(
                        words(
                            .stillOpen(
                                people: withdrawal.delegates.joined(separator: ", "),
                                author: visit.words(LogMessage.actor(withdrawal.author)))) + " "),
                    .link(
                        words(.replacement(run: "\(withdrawal.run)")),
                        to: "/c/\(conference.id)/withdrawals/\(withdrawal.run)"),
                ])
        }
    }

    private func filter(_ people: [ListedPerson], _ draft: WithdrawalDraft) -> Markup {
        let units = Set(people.map(\.unit)).sorted()
        return .element(
            "div", ["class": "row"],
            [
                Field(name: "q", label: words(.search), value: draft.search, type: "search").markup,
                Choice(
                    name: "unit", label: words(.unit), options: [("", words(.allUnits))] + units.map { ($0, $0) },
                    value: draft.unit
                ).markup,
                // The first button of the form: the one that the Enter key presses in the search.
                .element(
                    "div", ["class": "field"], [.button(words(.filter), name: "filter", value: "1", classes: "quiet")]),
            ])
    }

    private func table(_ people: [ListedPerson], _ draft: WithdrawalDraft) -> Markup {
        guard !people.isEmpty else { return .element("p", words(.nobodyFound)) }
        let heads = [WithdrawalPageMessage.withdraw, .number, .person, .unit].map { message in
            Markup.element("th", ["scope": "col"], words(message))
        }
        let gone = Set(withdrawals.filter(\.isOpen).flatMap(\.delegates))
        let rows = people.map { person in
            Markup.element(
                "tr", [:],
                [
                    .element("td", [:], [tick(person, draft, isGone: gone.contains(person.id))]),
                    .element("td", person.id), .element("th", ["scope": "row"], person.name),
                    .element("td", person.unit),
                ])
        }
        return .element(
            "div",
            ["class": "scroll tall", "tabindex": "0", "role": "region", "aria-label": words(.caption)],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element("caption", ["class": "unseen"], words(.caption)),
                        .element("thead", [:], [.element("tr", [:], heads)]), .element("tbody", [:], rows),
                    ])
            ])
    }

    private func tick(_ person: ListedPerson, _ draft: WithdrawalDraft, isGone: Bool) -> Markup {
        guard !isGone else { return .element("span", ["class": "tag"], words(.hasWithdrawn)) }
        return .element(
            "input",
            [
                "type": "checkbox", "name": "withdraw", "value": person.id,
                "aria-label": words(.withdraw) + ": " + person.name,
                "aria-describedby": draft.choiceFaults.isEmpty ? nil : "choice-fault",
                "checked": draft.chosen.contains(person.id) ? "checked" : nil,
            ])
    }
}
