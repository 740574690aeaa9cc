import ExactArithmetic
import SelectionCore

extension OutcomeSheet {
    /// The cost of the delegates, and how that comes about; nothing where the plan does not say.
    func cost(_ recount: Recount) -> ReportSection {
        guard let cost = recount.cost else { return ReportSection([]) }
        let words = ComparisonWords(language: language)
        var table = ReportTable(
            "cost",
            [
                .text(words.text(.costEach)), .count(words.text(.costCount)),
                .amount(words.text(.costAmount)), .amount(words.text(.total)),
            ])
        for line in cost.parts {
            table.add([
                .text(words.costGroup(line, of: inputs.plan)), numbers.cell(line.count), numbers.cell(line.amount),
                numbers.cell(line.total),
            ])
        }
        table.addTotal([.text(words.text(.total)), .blank, .blank, numbers.cell(cost.total)])
        return ReportSection(words.costHeading(cost.currency), [.table(table)])
    }
}

extension ComparisonWords {
    /// The group that a line of the cost is about.
    func costGroup(_ line: Cost.Line, of plan: Plan) -> String {
        let name = line.group.map { group($0, of: plan) } ?? text(.costOthers)
        return line.isAdditional ? text(.costAdditional(name: name)) : name
    }
}
