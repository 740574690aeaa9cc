import ExactArithmetic
import SelectionCore

extension ReportPage {
    /// What the delegates cost, and how that comes about; nothing where the plan does not say.
    func cost(_ recount: Recount) -> [String] {
        guard let cost = recount.cost else { return [] }
        let words = ComparisonWords(language: language)
        var table = TextTable([
            .text(words.text(.costEach), atMost: 56), .number(words.text(.costCount)), .number(words.text(.costAmount)),
            .number(words.text(.total)),
        ])
        for line in cost.parts {
            table.add([
                words.costGroup(line, of: inputs.plan), numbers.text(line.count), numbers.text(line.amount),
                numbers.text(line.total),
            ])
        }
        table.add([words.text(.total), "", "", numbers.text(cost.total)])
        return [words.costHeading(cost.currency)] + table.lines
    }
}

extension ComparisonWords {
    /// Whom a line of the cost is about.
    func costGroup(_ line: Cost.Line, of plan: Plan) -> String {
        let name = line.group.map { group($0, of: plan) } ?? text(.costOthers)
        return line.isAdditional ? text(.costAdditional, name) : name
    }
}
