import CalendarDays
import ExactArithmetic

@testable import SelectionCore

/// The meaning of a plan for a selection, computed from the cells' text with plain numbers: no codes, rows or scales.
struct PlainMeaning {
    let plan: Plan
    let table: NomineeTable

    /// True where `rows` keep everything that is required.
    func isKept(by rows: [Int]) -> Bool {
        let seats = plan.seats.minimum <= rows.count && rows.count <= plan.seats.maximum
        let ids = Set(rows.map { "N\($0 + 1)" })
        let pins =
            plan.pins.include.allSatisfy { ids.contains($0.id) }
            && !plan.pins.exclude.contains { ids.contains($0.id) }
        let conflicts = plan.conflicts.allSatisfy { conflict in
            Set(conflict.members.map(\.id)).intersection(ids).count <= conflict.maximum
        }
        let bounds = bounds(on: rows).allSatisfy { $0.priority != nil || $0.shortfall == .zero }
        return seats && pins && conflicts && bounds && composition(keptBy: rows)
    }

    /// The weighted shortfall of each priority in use.
    func shortfalls(of rows: [Int]) -> [Int: Rational] {
        bounds(on: rows).reduce(into: [:]) { sums, bound in
            guard let priority = bound.priority else { return }
            sums[priority.rank, default: .zero] += priority.weight * bound.shortfall
        }
    }

    /// The sum of the points of `rows`.
    func merit(of rows: [Int]) -> Rational {
        plan.merit.reduce(.zero) { sum, term in
            rows.reduce(sum) { sum, row in
                let cell = (table.columns[term.column] ?? [])[row]
                return sum + term.weight * (term.points.map { $0[cell] ?? 0 } ?? number(cell) ?? 0)
            }
        }
    }

    private typealias Bounded = (priority: Priority?, shortfall: Rational)

    private func bounds(on rows: [Int]) -> [Bounded] {
        let quotas = plan.quotas.flatMap { quota -> [Bounded] in
            let base = rows.filter { contains(quota.base, $0) }
            return bounds(of: quota).map { value, bounds in
                (quota.priority, shortfall(table.count(base, quota.column, value), of: base.count, bounds))
            }
        }
        let rules = plan.rules.map { rule -> Bounded in
            let base = rows.filter { contains(rule.base, $0) }
            return (rule.priority, shortfall(base.count { contains(rule.group, $0) }, of: base.count, rule.bounds))
        }
        return quotas + rules
    }

    private func bounds(of quota: Quota) -> [String: Bounds] {
        let present = Set(table.columns[quota.column] ?? []).subtracting([""])
        var bounds: [String: Bounds] = [:]
        if let each = quota.each { for value in present { bounds[value] = each } }
        for line in quota.lines { bounds[line.value] = line.bounds }
        return bounds
    }

    private func shortfall(_ count: Int, of base: Int, _ bounds: Bounds) -> Rational {
        let below = bounds.minimum.map { people($0, of: base) - Rational(count) } ?? 0
        let above = bounds.maximum.map { Rational(count) - people($0, of: base) } ?? 0
        return (below > 0 ? below : 0) + (above > 0 ? above : 0)
    }

    private func people(_ bound: Bound, of base: Int) -> Rational {
        switch bound {
        case .count(let count): count
        case .share(let share): share * Rational(base)
        }
    }

    private func composition(keptBy rows: [Int]) -> Bool {
        guard let composition = plan.composition else { return true }
        let counts = composition.parts.map { table.count(rows, composition.column, $0.value) }
        return composition.parts.indices.allSatisfy { index in
            let share = composition.parts[index].share
            let (whole, of) = (Int(share.numerator) * rows.count, Int(share.denominator))
            switch composition.rounding {
            case .exact: return counts[index] * of == whole
            case .atLeast: return index == 0 ? counts[index] * of >= whole : counts[index] * of <= whole
            case .nearest where counts.count == 2:
                let first = composition.parts[0].share * Rational(rows.count)
                return counts[0] == (first + Rational(1, 2)).floor
            case .nearest: return counts[index] == whole / of || counts[index] == (whole + of - 1) / of
            }
        }
    }

    private func contains(_ group: String, _ row: Int) -> Bool {
        satisfies(plan.groups.first { $0.name == group }?.conditions ?? [], row)
    }

    private func satisfies(_ conditions: [Condition], _ row: Int) -> Bool {
        conditions.allSatisfy { condition in
            if case .any(let alternatives) = condition.test { return alternatives.contains { satisfies($0, row) } }
            let cell = (table.columns[condition.column] ?? [])[row]
            if case .blank(let isBlank) = condition.test { return cell.isEmpty == isBlank }
            guard !cell.isEmpty else { return false }
            switch condition.test {
            case .blank, .any: return false
            case .oneOf(let values): return values.contains(cell)
            case .noneOf(let values): return !values.contains(cell)
            case .days(let first, let last):
                guard let day = PlainMeaning.day(cell) else { return false }
                return first.map { $0 <= day } ?? true && last.map { day <= $0 } ?? true
            case .age(let on, let minimum, let maximum):
                guard let day = PlainMeaning.day(cell), day <= on else { return false }
                let age = Rational(on.age(ofBornOn: day))
                return minimum.map { $0 <= age } ?? true && maximum.map { age <= $0 } ?? true
            case .range(let minimum, let maximum):
                guard let number = number(cell) else { return false }
                return !(minimum.map { number < $0 } ?? false) && !(maximum.map { number > $0 } ?? false)
            }
        }
    }

    private static func day(_ cell: String) -> CalendarDay? { try? WrittenDay(cell).first }

    private func number(_ cell: String) -> Rational? { try? Rational(decimal: cell) }
}
