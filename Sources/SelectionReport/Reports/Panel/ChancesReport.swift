import ExactArithmetic
import FairLottery
import SelectionCore
import SelectionFile
import Wording

/// The chances of nominees where one of the best selections is drawn by lot.
package struct ChancesReport: Report {
    private let chances: NomineeChances
    private let inputs: SelectionInputs

    /// The report of the chances of `inputs`' nominees.
    package init(_ chances: NomineeChances, _ inputs: SelectionInputs) {
        (self.chances, self.inputs) = (chances, inputs)
    }

    private func id(_ nominee: Int) -> String { inputs.pool.id(nominee) }

    package func document(_ language: Language) -> ReportDocument {
        let numbers = NumberStyle(language)
        func say(_ message: PanelMessage) -> String { Message(message).text(language) }
        func percent(_ chance: BigRational) -> String {
            numbers.percent(Rational(Int((chance.approximation * 1e8).rounded()), 100_000_000))
        }
        let title = inputs.plan.title.isEmpty ? say(.panelChancesHeading) : inputs.plan.title
        guard chances.status != .infeasible else {
            return ReportDocument(
                title, language: language, sections: [ReportSection(ReportBlock.sentences([say(.chancesImpossible)]))])
        }
        let tied = chances.standings.indices.filter { if case .tied = chances.standings[$0] { true } else { false } }
        let always = chances.standings.count { $0 == .always }
        var lines = [
            say(
                .chancesSum(
                    always: numbers.text(always), tied: numbers.text(tied.count),
                    never: numbers.text(chances.standings.count - always - tied.count)))
        ]
        if tied.isEmpty { lines.append(say(.chancesOne)) }
        if chances.status == .bounded {
            let points = Rational(Int((chances.epsilon.approximation * 1e8).rounded()), 1_000_000).fixed(4)
            lines.append(say(.panelBounded(points: numbers.localized(points))))
        }
        let drawn = Set(chances.drawn)
        let hasNames = inputs.pool.count > 0 && inputs.pool.name(0) != nil
        var table = ReportTable(
            "chances",
            [.text(say(.panelColumnID))] + (hasNames ? [.text(say(.panelColumnName))] : [])
                + [
                    .share(say(.panelColumnChance)), .amount(say(.panelColumnFraction)), .count(say(.panelColumnAlike)),
                    .mark(say(.panelColumnDrawn)),
                ])
        for nominee in tied {
            guard case .tied(let chance) = chances.standings[nominee] else { continue }
            let fraction = chance.description
            let named = [id(nominee)] + (hasNames ? [inputs.pool.name(nominee) ?? ""] : [])
            table.add(
                named.map { .text($0) } + [
                    .number(percent(chance), .long(fraction)),
                    .number(fraction.count > 24 ? "…" : fraction, .long(fraction)),
                    numbers.cell(chances.alike[nominee]),
                    .text(drawn.contains(nominee) ? "✓" : ""),
                ])
        }
        return ReportDocument(
            title, language: language,
            sections: [
                ReportSection(ReportBlock.sentences(lines)),
                ReportSection(tied.isEmpty ? nil : say(.chancesTiedHeading), tied.isEmpty ? [] : [.table(table)]),
            ])
    }

    package func json(version: String) -> String {
        let standings = chances.standings.enumerated().map { nominee, standing -> JSONValue in
            let (chance, name): (BigRational, String) =
                switch standing {
                case .always: (.one, "always")
                case .never: (.zero, "never")
                case .tied(let chance): (chance, "tied")
                }
            return .fields([
                "id": .string(id(nominee)), "chance": .string(chance.description), "standing": .string(name),
                "alike": chances.alike[nominee] > 0 ? .count(chances.alike[nominee]) : nil,
            ])
        }
        let never = chances.standings.indices.filter { chances.standings[$0] == .never }
        return JSONValue.fields([
            "method": .string(chances.method.rawValue), "status": .string(chances.status.rawValue),
            "epsilon": .string(chances.epsilon.description), "chances": .array(standings),
            "never": .array(never.map { .string(id($0)) }), "panels": .array(panels),
            "drawn": .array(chances.drawn.map { .string(id($0)) }), "relaxation": .array([]),
            "seed": chances.draw.map { .string($0.seed) }, "panel": chances.draw?.panel.map(JSONValue.count),
            "version": .string(version),
        ]).document
    }

    private var panels: [JSONValue] {
        guard let lottery = chances.lottery else { return [] }
        return zip(lottery.panels, lottery.weights).map { panel, weight in
            .fields([
                "weight": .string(BigRational(weight, lottery.denominator).description),
                "ids": .array(panel.map { .string(id(Int($0))) }),
            ])
        }
    }
}
