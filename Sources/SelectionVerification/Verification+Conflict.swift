import ExactArithmetic
import SelectionCore
import SelectionFile
import SelectionInput
import Wording

/// The claims that a file without a selection makes about the plan: that the statements it names are the plan's, and
/// that bounds are moved from where the plan has them, the right way and not beyond the plan's limits. That nothing
/// cheaper would do takes a search.
extension Verification {
    /// Checks every entry of `conflicting` and `relaxation`; there are none where there is a selection.
    mutating func checkConflict() {
        let status = selection[.status]?.string ?? ""
        let conflicting = required(.conflicting)
        let relaxation = required(.relaxation)
        guard status == Outcome.Status.infeasible.rawValue else {
            for (key, node) in [(SelectionKey.conflicting, conflicting), (.relaxation, relaxation)] {
                guard let node, node.list?.isEmpty != true else { continue }
                add(Message(ClaimMessage.conflictWithSelection(key: key.name, status: status)), at: node)
            }
            return
        }
        let statements = Dictionary(grouping: inputs.plan.statements(over: inputs.pool)) { $0.id }
        let counted = CountingConflict.found(in: inputs.plan, inputs.pool).flatMap(\.rules)
        for node in conflicting.map({ list($0, .conflicting) }) ?? [] {
            guard let id = node.string, statements[id] != nil || counted.contains(id) else {
                add(
                    Message(ClaimMessage.conflictUnknownStatement(id: node.rawText ?? node.jsonText)),
                    at: node)
                continue
            }
        }
        for node in relaxation.map({ list($0, .relaxation) }) ?? [] {
            let named = node[MoveKey.rule]?.string.flatMap { statements[$0] } ?? []
            guard !named.contains(where: { isMove(node, of: $0) }) else { continue }
            func text(_ key: MoveKey) -> String { node[key]?.jsonText ?? "–" }
            add(Message(.relaxationWrong(statement: text(.rule), from: text(.from), to: text(.to))), at: node)
        }
    }

    private mutating func list(_ node: DocumentNode, _ key: SelectionKey) -> [DocumentNode] {
        if node.list == nil { add(Message(.expectedList(key: key.name)), at: node) }
        return node.list ?? []
    }

    /// True where an entry moves a bound of `statement`, outwards and within the plan's limits.
    private func isMove(_ node: DocumentNode, of statement: Statement) -> Bool {
        guard statement.priority == nil, let bounds = statement.bounds, let limits = statement.relaxation,
            limits.allowsMoving,
            let to = node[MoveKey.to]?.string.flatMap(Bound.init(text:))
        else { return false }
        guard let moved = node[MoveKey.bound]?.string.flatMap(MovedBound.init) else { return false }
        let isMinimum = moved == .minimum
        if let base = node[MoveKey.of], base.string != statement.base { return false }
        guard let from = isMinimum ? bounds.minimum : bounds.maximum, let old = node[MoveKey.from],
            old.is(SelectionPart.bound(from))
        else { return false }
        let limit = isMinimum ? limits.furthest.minimum : limits.furthest.maximum
        return to.isBeyond(from, isMinimum: isMinimum)
            && !(limit.map { to.isBeyond($0, isMinimum: isMinimum) } ?? false)
    }
}

extension Bound {
    /// The bound that a file states: `117`, `25/2` or `39.66%`.
    fileprivate init?(text: String) {
        let isShare = text.hasSuffix("%")
        let digits = isShare ? String(text.dropLast()) : text
        let parts = digits.split(separator: "/", omittingEmptySubsequences: false)
        let number: Rational
        if parts.count == 2, let above = Int(parts[0]), let below = Int(parts[1]), below > 0 {
            number = Rational(above, below)
        } else {
            do {
                number = try Rational(decimal: digits)
            } catch {
                return nil
            }
        }
        self = isShare ? .share(number / 100) : .count(number)
    }

    /// True where the bound allows more than another one of its kind.
    fileprivate func isBeyond(_ other: Bound, isMinimum: Bool) -> Bool {
        switch (self, other) {
        case (.count(let own), .count(let other)), (.share(let own), .share(let other)):
            isMinimum ? own < other : own > other
        case (.count, .share), (.share, .count): false
        }
    }
}
