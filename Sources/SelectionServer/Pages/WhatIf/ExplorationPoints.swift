import DelegateSelection
import SelectionStore

/// The points of an exploration, each with a button that opens its list.
struct ExplorationPoints {
    private let visit: Visit
    private let inputs: SelectionInputs
    private let numbers: NumberStyle

    init(_ visit: Visit, _ inputs: SelectionInputs) {
        (self.visit, self.inputs, numbers) = (visit, inputs, NumberStyle(visit.language))
    }

    /// A bound as a form sends it: the rule's id or `seats`, the side, the value.
    private struct Bounded {
        var rule: String
        var side: RuleCost.Side
        var value: Bound
    }

    /// The points of a frontier.
    func markup(_ frontier: Frontier) -> Markup {
        table(
            frontier.points.map { point in
                let bounds = zip(frontier.axes, point.values).map { axis, value in
                    Bounded(rule: axis.rule.id, side: axis.side, value: axis.bound(axis.reach(value)))
                }
                return row(bounds, point.result, isRequired: true)
            })
    }

    /// The points of a sweep of one bound.
    func markup(_ sweep: Sweep) -> Markup {
        table(
            sweep.points.map { point in
                let value = sweep.axis.values[point.place]
                let bound: Bounded =
                    if case .bound(let rule, let side) = sweep.axis.subject {
                        Bounded(rule: rule.id, side: side, value: value)
                    } else {
                        Bounded(rule: "seats", side: .maximum, value: value)
                    }
                return row([bound], point.result, isRequired: sweep.axis.makesRequired)
            })
    }

    private func words(_ message: WhatIfPageMessage) -> String { visit.words(message) }

    private func table(_ rows: [Markup]) -> Markup {
        let heads = [WhatIfPageMessage.point, .merit, .entering, .leaving, .actions].map { message in
            Markup.element("th", ["scope": "col"], words(message))
        }
        return .section(words(.points), id: "points") {
            Markup.element("p", ["class": "hint"], words(.pointsHint))
            Markup.element(
                "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": words(.points)],
                [
                    .element(
                        "table", ["class": "sheet"],
                        [
                            .element("caption", ["class": "unseen"], words(.points)),
                            .element("thead", [:], [.element("tr", [:], heads)]), .element("tbody", [:], rows),
                        ])
                ])
        }
    }

    private func row(_ bounds: [Bounded], _ result: WhatIf, isRequired: Bool) -> Markup {
        let name = bounds.map(name).joined(separator: "; ")
        guard let objective = result.objective else {
            return .element(
                "tr", [:],
                [
                    .element("th", ["scope": "row"], name),
                    .element("td", ["colspan": "4"], words(.noSelection)),
                ])
        }
        let open: [Markup] = visit.mayChange ? [button(name, bounds, isRequired)] : []
        return .element(
            "tr", [:],
            [
                .element("th", ["scope": "row"], name),
                .element("td", ["class": "number"], numbers.text(objective.merit)),
                .element("td", ["class": "number"], numbers.text(result.entering.count)),
                .element("td", ["class": "number"], numbers.text(result.leaving.count)),
                .element("td", [:], open),
            ])
    }

    private func name(_ bound: Bounded) -> String {
        let rule = inputs.plan.rules.first { $0.id == bound.rule }
        let label = bound.rule == "seats" ? words(.seats) : rule?.label ?? bound.rule
        let value =
            switch bound.value {
            case .count(let count): numbers.text(count)
            case .share(let share): numbers.share(share)
            }
        return words(.pointName(rule: label, sign: bound.side == .minimum ? "≥" : "≤", value: value))
    }

    private func button(_ name: String, _ bounds: [Bounded], _ isRequired: Bool) -> Markup {
        Form(to: "/c/\(visit.parameters["conference"] ?? "")/what-if/points", visit.visitor, classes: "inline") {
            Markup.hidden("name", name)
            if isRequired { Markup.hidden("required", "1") }
            for bound in bounds {
                Markup.hidden("rule", bound.rule)
                Markup.hidden("side", bound.side == .minimum ? "min" : "max")
                Markup.hidden("value", ScenarioText.text(bound.value, bound.side))
            }
            Markup.element(
                "button", ["type": "submit", "class": "quiet", "aria-label": words(.open) + ": " + name], words(.open))
        }.markup
    }
}
