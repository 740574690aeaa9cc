import ExactArithmetic
import SelectionCore
import Wording

/// The statements of a plan in words: what they are called, and their bounds as the plan has them.
package struct StatementWords: Sendable {
    private let plan: Plan
    private let language: Language
    /// Who the nominees are, where people are called by their names.
    private let pool: Pool?
    private var numbers: NumberStyle { NumberStyle(language) }

    /// The words for statements of `plan`; nominees have their names where `pool` tells them.
    package init(_ plan: Plan, _ language: Language, pool: Pool? = nil) {
        self.pool = pool
        self.plan = plan
        self.language = language
    }

    private func words(_ code: ConflictMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(language)
    }

    /// The statement with its bounds, those of `sides`, and where it stands: `Đại biểu nữ: tối thiểu 120 (plan.yaml, dòng 12)`.
    package func text(_ statement: PlanRule, sides: BoundSides = .both) -> String {
        let text = [name(of: statement), bounds(of: statement, sides)].compactMap(\.self).joined(separator: ": ")
        guard let location = plan.location(of: statement), location.line > 0 else { return text }
        return words(.statementPlace, text, location.file, "\(location.line)")
    }

    /// A bound that is moved: `Đại biểu nữ: tối thiểu 120 → 117`.
    package func text(_ move: Relaxation.Move) -> String {
        let moved = words(.statementMoved, bound(move.from), bound(move.to))
        return name(of: move.statement) + ": "
            + words(move.isMinimum ? .statementAtLeast : .statementAtMost, moved)
    }

    /// What people call the statement: a rule's label, a quota's value and column, what a pin says.
    package func name(of statement: PlanRule) -> String {
        switch statement {
        case .seats: return words(.statementSeats)
        case .composition: return composition
        case .include(let index): return words(.statementInclude, person(plan.pins.include[index]))
        case .exclude(let index): return words(.statementExclude, person(plan.pins.exclude[index]))
        case .conflict(let index):
            let conflict = plan.conflicts[index]
            let members = conflict.members.map(person).joined(separator: ", ")
            return words(.statementConflict, numbers.text(conflict.maximum), members)
        case .rule(let index): return within(plan.rules[index].label, plan.rules[index].base)
        case .quotaLine(let index, let value):
            let header = plan.header(for: plan.quotas[index].column)
            return within(words(.statementQuota, value, header), plan.quotas[index].base)
        }
    }

    /// The statement's name alone: a rule's label, a quota's value, elsewhere what `name` says.
    func label(of statement: PlanRule) -> String {
        switch statement {
        case .rule(let index): plan.rules[index].label
        case .quotaLine(_, let value): value
        default: name(of: statement)
        }
    }

    /// A nominee's id, and the name where it is known.
    private func person(_ reference: NomineeReference) -> String {
        let name = pool.flatMap { pool in pool.row(ofPlanID: reference.id).flatMap { pool.name($0) } } ?? ""
        return name.isEmpty ? reference.id : reference.id + " – " + name
    }

    private func within(_ name: String, _ base: String) -> String {
        base == Group.all ? name : words(.statementWithin, name, plan.title(ofGroup: base))
    }

    private var composition: String {
        guard let composition = plan.composition else { return "" }
        let shares = composition.parts.map { "\($0.value) \(bound(.share($0.share)))" }.joined(separator: ", ")
        return words(.statementComposition, plan.header(for: composition.column), shares)
    }

    private func bounds(of statement: PlanRule, _ sides: BoundSides) -> String? {
        guard let bounds = plan.shownBounds(of: statement) else { return nil }
        let least = sides.contains(.minimum) ? bounds.minimum.map(bound) : nil
        let most = sides.contains(.maximum) ? bounds.maximum.map(bound) : nil
        switch (least, most) {
        case (let least?, let most?) where least == most: return words(.statementExactly, least)
        case (let least?, let most?): return words(.statementBetween, least, most)
        case (let least?, nil): return words(.statementAtLeast, least)
        case (nil, let most?): return words(.statementAtMost, most)
        case (nil, nil): return nil
        }
    }

    private func bound(_ bound: Bound) -> String {
        switch bound {
        case .count(let count): numbers.text(count)
        case .share(let share): numbers.text(share * 100) + "%"
        }
    }
}

extension Plan {
    /// The bounds that reports show of a statement: those of a rule or a quota line, and of the seats.
    func shownBounds(of statement: PlanRule) -> Bounds? {
        guard statement == .seats else { return bounds(of: statement) }
        let least = seats.minimum > 0 ? Bound.count(Rational(seats.minimum)) : nil
        return Bounds(minimum: least, maximum: .count(Rational(seats.maximum)))
    }
}
