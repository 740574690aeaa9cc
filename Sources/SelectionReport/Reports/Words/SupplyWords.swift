import SelectionCore
import Wording

/// Additional nominees in words, such that a letter to the units can say so.
struct SupplyWords {
    let inputs: SelectionInputs
    let language: Language

    /// The most values that are listed in a sentence.
    private static let mostValues = 12
    /// Of more values than these, the others are listed where they are at most so many.
    private static let mostOthers = 6

    /// The column of the units: that of the plan's first required quota.
    private var unitColumn: String? { inputs.plan.quotas.first { $0.priority == nil }?.column }

    private func text(_ message: SupplyMessage) -> String { Message(message).text(language) }

    /// A part: how many, and what is asked of them; the unit comes last.
    func text(_ part: Supply.Part) -> String {
        let count = NumberStyle(language).text(part.count)
        let columns = part.columns.filter { $0.name != unitColumn } + part.columns.filter { $0.name == unitColumn }
        let asked = columns.map(text).joined(separator: "; ")
        return text(asked.isEmpty ? .anybody(count: count) : .part(count: count, asked: asked))
    }

    private func text(_ column: Supply.Column) -> String {
        let (isUnit, values) = (column.name == unitColumn, listed(column.values))
        if column.values.count == 1 {
            return text(isUnit ? .unit(value: values) : .value(column: header(column), value: values))
        }
        if column.isRange, column.values.count > 2, let first = column.values.first, let last = column.values.last {
            return text(.range(column: header(column), first: first, last: last))
        }
        if column.values.count > SupplyWords.mostValues, 1...SupplyWords.mostOthers ~= column.others.count {
            let others = listed(column.others)
            return text(isUnit ? .unitsBut(values: others) : .valuesBut(column: header(column), values: others))
        }
        return text(isUnit ? .units(values: values) : .values(column: header(column), values: values))
    }

    /// The file's name of a column.
    func header(_ column: Supply.Column) -> String { inputs.plan.header(for: column.name) }

    /// Values, the first of them by name.
    func listed(_ values: [String], most: Int = mostValues) -> String {
        let shown = values.prefix(most).map { $0.isEmpty ? text(.blank) : $0 }
        let more = values.count - shown.count
        let rest = more > 0 ? [text(.more(count: NumberStyle(language).text(more)))] : []
        return (shown + rest).joined(separator: ", ")
    }
}
