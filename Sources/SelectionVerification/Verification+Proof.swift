import ExactArithmetic
import SelectionCore
import SelectionFile
import SelectionInput
import Wording

/// The claims of proof, as far as they follow from the rest of the file.
extension Verification {
    /// The status, if it and the reason for stopping are among the contract's.
    mutating func checkedStatus() -> Outcome.Status? {
        let status = choice(.status, of: Outcome.Status.allCases)
        let stop = choice(.stopped, of: Outcome.Stop.allCases)
        if let status, let stop, [.optimal, .infeasible].contains(status), stop != .completed {
            let key = SelectionKey.stopped
            add(
                Message(.statusContradicted(status: status.rawValue, key: key.name, value: stop.rawValue)),
                at: selection[key])
        }
        return status
    }

    private mutating func choice<Value: RawRepresentable<String>>(
        _ key: SelectionKey, of values: [Value]
    ) -> Value? {
        guard let node = required(key) else { return nil }
        if let value = values.first(where: { $0.rawValue == node.string }) { return value }
        let allowed = Message(.allowedValues(values: values.map(\.rawValue).joined(separator: ", ")))
        add(Message(.notAllowed(text: node.rawText ?? node.jsonText)), at: node, advice: [allowed])
        return nil
    }

    /// Checks that nothing is said of a selection where there is none.
    mutating func checkNothingIsSelected(_ status: Outcome.Status) {
        for key in [SelectionKey.selected, .rules] {
            guard let node = selection[key], node.list?.isEmpty != true else { continue }
            add(Message(.statusNeedsNoSelection(status: status.rawValue, key: key.name)), at: node)
        }
        for key in [SelectionKey.objective, .gap] {
            guard let node = selection[key], !node.isNull else { continue }
            add(Message(.statusNeedsNoSelection(status: status.rawValue, key: key.name)), at: node)
        }
    }

    /// Checks the bounds: on proof the bound is the objective and the gap 0; elsewhere no bound is worse than what is
    /// attained, and the gap is the one of the first objective whose bound is not attained.
    mutating func checkProof(_ status: Outcome.Status, _ objective: Objective) {
        guard let bound = required(.bound) else { return }
        if status == .optimal {
            compare(bound, with: SelectionPart.objective(objective), as: .bound, optional: BoundKey.allCases)
            if let gap = required(.gap) { compare(gap, with: .number("0"), as: .gap) }
            return
        }
        let levels = levels(objective, bound)
        for level in levels
        where level.bound.map({ level.isMaximized ? $0 < level.attained : $0 > level.attained }) ?? false {
            let texts = ["\(level.bound ?? .zero)", "\(level.attained)"]
            add(Message(.boundIsWorse(level: texts[0], bound: level.name, value: texts[1])), at: bound)
        }
        checkGap(levels)
    }

    private mutating func checkGap(_ levels: [Level]) {
        let open = levels.first { $0.bound != $0.attained }
        if open == nil, selection[.stopped]?.string == Outcome.Stop.completed.rawValue {
            let status = Outcome.Status.feasible.rawValue
            add(
                Message(.statusContradicted(status: status, key: SelectionKey.gap.name, value: "0")),
                at: selection[.status])
        }
        guard let gap = selection[.gap], !gap.isNull else { return }
        guard let open else { return compare(gap, with: .number("0"), as: .gap) }
        guard let bound = open.bound, open.attained != .zero else { return compare(gap, with: .null, as: .gap) }
        let difference = bound > open.attained ? bound - open.attained : open.attained - bound
        compare(gap, with: .number(GapDigits.text(of: difference / open.attained)), as: .gap)
    }

    /// One objective: what is attained, and its bound where the file states one.
    private struct Level {
        var name: String
        var attained: Rational
        var bound: Rational?
        var isMaximized = true
    }

    private mutating func levels(_ objective: Objective, _ bound: DocumentNode) -> [Level] {
        let seats = level(.seats, attained: Rational(objective.seats), bound)
        let kept = objective.kept.map { [level(.kept, attained: Rational($0), bound)] }
        var targets: [Level] = []
        let stated = bound[BoundKey.shortfalls]?.list ?? []
        for shortfall in objective.shortfalls {
            let node = stated.first { $0[ShortfallKey.priority]?.is(.count(shortfall.priority)) ?? false }
            targets.append(
                Level(
                    name: "\(BoundKey.shortfalls.name)[\(shortfall.priority)]", attained: shortfall.value,
                    bound: number(node?[ShortfallKey.value]), isMaximized: false))
        }
        let merit = level(.merit, attained: objective.merit, bound)
        let lottery = level(.lottery, attained: Rational(objective.lottery), bound)
        let before = kept ?? []
        let aimed = inputs.plan.seats.fill == .first ? [seats] + before + targets : before + targets + [seats]
        return aimed + (merit.bound == nil && merit.attained == .zero ? [] : [merit]) + [lottery]
    }

    private mutating func level(_ key: BoundKey, attained: Rational, _ bound: DocumentNode) -> Level {
        Level(name: key.name, attained: attained, bound: number(bound[key]))
    }

    /// The largest denominator of a bound: no unit of an objective is finer (see `Merit` and `TargetLevel`), and
    /// differences of such fractions are exact.
    private static let finestBound = 1 << 50

    /// The exact quantity that a node states, a whole number or a fraction; another text is a problem.
    private mutating func number(_ node: DocumentNode?) -> Rational? {
        guard let node else { return nil }
        let parts = (node.rawText ?? "").split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count == 1, let whole = parts[0] { return Rational(whole) }
        if parts.count == 2, let numerator = parts[0], let denominator = parts[1],
            (1...Verification.finestBound).contains(denominator)
        {
            return Rational(numerator, denominator)
        }
        add(Message(.notANumber(text: node.jsonText)), at: node)
        return nil
    }
}
