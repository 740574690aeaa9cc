import ExactArithmetic
import SelectionCore
import SelectionFile
import Wording

/// A plan and scenarios of it side by side: the result of each, and how it differs from the plan.
package struct Comparison: Report, Sendable {
    /// A plan and the result of selecting by it.
    package struct Option: Sendable {
        /// The plan and the pool.
        package var inputs: SelectionInputs
        /// The outcome of its selection.
        package var outcome: Outcome

        /// Makes an option of `inputs` and the outcome of selecting from them.
        package init(_ inputs: SelectionInputs, _ outcome: Outcome) { (self.inputs, self.outcome) = (inputs, outcome) }

        /// True where there is a selection.
        var hasSelection: Bool { outcome.recount != nil }
    }

    /// A person who enters or leaves.
    struct Person: Equatable {
        var id: String
        var name: String?
        var unit: String?
    }

    /// The people who are selected here and not by the plan, and the other way round; in pool order.
    struct Change {
        var entering: [Person]
        var leaving: [Person]
    }

    /// The plan as it is, then the scenarios.
    package let options: [Option]
    /// The plan's name of the column whose values are units: that of the first required quota.
    let unitColumn: String?

    /// The extent to which lists without a natural end are shown.
    package var extent = ListExtent.short

    /// A comparison; the first option is what the others are held against.
    /// - Precondition: there is one at least, and all are of one pool file.
    package init(_ options: [Option]) {
        self.options = options
        unitColumn = options.lazy.compactMap { $0.inputs.plan.quotas.first { $0.priority == nil }?.column }.first
    }

    var base: Option { options[0] }

    /// The words for it.
    func words(_ language: Language) -> ComparisonWords {
        ComparisonWords(language: language, isBasePlan: base.inputs.plan.scenario == nil)
    }

    /// The scenarios' indices among the options.
    var scenarios: Range<Int> { 1..<options.count }

    /// The people who differ from the plan's; nil where one of both has no selection.
    func change(_ index: Int) -> Change? {
        let option = options[index]
        guard base.hasSelection, option.hasSelection else { return nil }
        let (before, after) = (ids(base), ids(option))
        let (earlier, later) = (Set(before), Set(after))
        return Change(
            entering: zip(option.outcome.selected, after).filter { !earlier.contains($0.1) }.map {
                person($0.0, option)
            },
            leaving: zip(base.outcome.selected, before).filter { !later.contains($0.1) }.map { person($0.0, base) })
    }

    private func ids(_ option: Option) -> [String] { option.outcome.selected.map(option.inputs.pool.id) }

    private func person(_ row: Int, _ option: Option) -> Person {
        Person(id: option.inputs.pool.id(row), name: option.inputs.pool.name(row), unit: unit(row, option))
    }

    private func unit(_ row: Int, _ option: Option) -> String? {
        unitColumn.flatMap { cells($0, option) }.map { $0(row) }
    }

    /// The way to read the cells of a column by the plan's name, which may be another option's.
    func cells(_ name: String, _ option: Option) -> ((Int) -> String)? {
        if let texts = option.inputs.pool.texts(ofColumn: name) { return texts }
        let records = option.inputs.pool.records
        let header = option.inputs.plan.header(for: name)
        return records.headers.firstIndex(of: header).map { column in { records.field(column, ofRow: $0) } }
    }

    /// The rules that the first option's plan has and an option's has not.
    func removedRules(_ index: Int) -> [Rule] {
        let kept = Set(options[index].inputs.plan.rules.map(\.id))
        return base.inputs.plan.rules.filter { !kept.contains($0.id) }
    }
}

extension Outcome.Status {
    /// The status in a word or two.
    var message: ComparisonMessage {
        switch self {
        case .optimal: .statusOptimal
        case .feasible: .statusFeasible
        case .infeasible: .statusInfeasible
        case .unknown: .statusUnknown
        }
    }
}
