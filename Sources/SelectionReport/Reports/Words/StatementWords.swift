import ExactArithmetic
import SelectionCore
import Wording

/// The statements of a plan in words: what they are called, and their bounds as the plan has them.
package struct StatementWords: Sendable {
    private let plan: Plan
    private let language: Language
    /// The nominees, where people are called by their names.
    private let pool: Pool?
    private var numbers: NumberStyle { NumberStyle(language) }

    /// The words for statements of `plan`; nominees have their names where `pool` tells them.
    package init(_ plan: Plan, _ language: Language, pool: Pool? = nil) {
        self.pool = pool
        self.plan = plan
        self.language = language
    }

    private func words(_ message: some MessageWords) -> String {
        Message(message).text(language)
    }

    /// The statement with its bounds, those of `sides`, and where it stands: `Đại biểu nữ: tối thiểu 120 (plan.yaml, dòng 12)`.
    package func text(_ statement: Statement, sides: BoundSides = .both) -> String {
        let text = [name(of: statement), bounds(of: statement, sides)].compactMap(\.self).joined(separator: ": ")
        guard let location = statement.location, location.line > 0 else { return text }
        return words(ConflictMessage.statementPlace(statement: text, file: location.file, line: "\(location.line)"))
    }

    /// A bound that is moved: `Đại biểu nữ: tối thiểu 120 → 117`.
    package func text(_ move: Relaxation.Move) -> String {
        let moved = words(ConflictMessage.statementMoved(before: text(move.from), after: text(move.to)))
        return name(of: move.statement) + ": "
            + words(move.isMinimum ? ConflictMessage.statementAtLeast(bound: moved) : .statementAtMost(bound: moved))
    }

    /// The statement's name for people: a rule's label, a quota's value and column, what a pin says.
    package func name(of statement: Statement) -> String { plan.name(of: statement, self) }

    /// The statement's name alone: a rule's label, a quota's value, elsewhere what `name` says.
    func label(of statement: Statement) -> String { statement.label ?? name(of: statement) }

    /// The label with the column that its value stands in, where it is a value.
    func labelWithColumn(of statement: Statement) -> String {
        let label = label(of: statement)
        let column: String? =
            switch statement.kind {
            case .quota: plan.quotas[statement.place.index].column
            case .composition: plan.composition?.column
            default: nil
            }
        guard let column else { return label }
        return words(StatementMessage.statementQuota(value: label, column: plan.header(for: column)))
    }

    /// The base group that a statement counts within; nil where that is everybody.
    func group(of statement: Statement) -> String? {
        guard let base = statement.base, base != Group.all else { return nil }
        return plan.title(ofGroup: base)
    }

    /// The bounds of a statement in signs; nil where it has none of its own.
    func signs(of statement: Statement) -> String? {
        let sides = [
            statement.bounds?.minimum.map { "≥ " + text($0) }, statement.bounds?.maximum.map { "≤ " + text($0) },
        ].compactMap(\.self)
        return sides.isEmpty ? nil : sides.joined(separator: ", ")
    }

    private func bounds(of statement: Statement, _ sides: BoundSides) -> String? {
        guard let bounds = statement.bounds else { return nil }
        let least = sides.contains(.minimum) ? bounds.minimum.map { text($0) } : nil
        let most = sides.contains(.maximum) ? bounds.maximum.map { text($0) } : nil
        switch (least, most) {
        case (let least?, let most?) where least == most: return words(ConflictMessage.statementExactly(bound: least))
        case (let least?, let most?): return words(ConflictMessage.statementBetween(minimum: least, maximum: most))
        case (let least?, nil): return words(ConflictMessage.statementAtLeast(bound: least))
        case (nil, let most?): return words(ConflictMessage.statementAtMost(bound: most))
        case (nil, nil): return nil
        }
    }
}

extension StatementWords: StatementStyle {
    package func text(_ message: Message) -> String { message.text(language) }

    package func text(_ count: Int) -> String { numbers.text(count) }

    package func text(_ bound: Bound) -> String {
        switch bound {
        case .count(let count): numbers.text(count)
        case .share(let share): numbers.share(share)
        }
    }

    /// A nominee's id, and the name where it is known.
    package func person(_ reference: NomineeReference) -> String {
        let name = pool.flatMap { pool in pool.row(ofPlanID: reference.id).flatMap { pool.name($0) } } ?? ""
        return name.isEmpty ? reference.id : reference.id + " – " + name
    }
}
