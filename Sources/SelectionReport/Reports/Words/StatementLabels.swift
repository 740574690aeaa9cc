import SelectionCore
import Wording

/// The names in lists of the counted statements of a plan: a rule's label, a quota's value, a class; and more where two of them would
/// read alike.
///
/// A quota of which a line reads as something else does has its column before every value, so that its lines stay alike in form.
/// What reads alike even so has its base group behind it, then its bounds, then its name in files.
struct StatementLabels {
    /// The labels of those whose own does not say enough.
    private let longer: [Statement.Place: String]

    /// The labels of what `inputs` counts.
    /// - Complexity: O(statements).
    init(_ inputs: SelectionInputs, _ language: Language) {
        let words = StatementWords(inputs.plan, language, pool: inputs.pool)
        let statements = inputs.plan.countedStatements(over: inputs.pool)
        var labels = statements.map { words.label(of: $0) }
        let twins = Set(StatementLabels.alike(labels).map { StatementLabels.Entry(statements[$0]) })
        for (index, statement) in statements.enumerated() where twins.contains(Entry(statement)) {
            labels[index] = words.labelWithColumn(of: statement)
        }
        let further: [(Statement) -> String?] = [words.group, words.signs, { $0.id }]
        for addition in further {
            for index in StatementLabels.alike(labels) {
                guard let more = addition(statements[index]) else { continue }
                labels[index] += " (" + more + ")"
            }
        }
        let pairs = zip(statements, labels).filter { words.label(of: $0) != $1 }
        longer = Dictionary(pairs.map { ($0.place, $1) }, uniquingKeysWith: { first, _ in first })
    }

    /// The label of what `count` counts.
    subscript(count: Recount.RuleCount) -> String { longer[count.place] ?? count.label }

    /// The label of a statement; its name in files where it has none of its own.
    subscript(statement: Statement) -> String { longer[statement.place] ?? statement.label ?? statement.id }

    /// An entry of the plan, whose statements are named in one form.
    private struct Entry: Hashable {
        let kind: Statement.Kind
        let index: Int

        init(_ statement: Statement) { (kind, index) = (statement.kind, statement.place.index) }
    }

    /// The places of labels that are there more than once.
    private static func alike(_ labels: [String]) -> [Int] {
        var counts: [String: Int] = [:]
        for label in labels { counts[label, default: 0] += 1 }
        return labels.indices.filter { counts[labels[$0]] ?? 0 > 1 }
    }
}
