import ExactArithmetic
import SelectionCore

/// The parts of a selection file that anyone can count again; verification compares a file with the same parts, and other
/// answers have them too.
package enum SelectionPart {
    /// The objective that a selection attains.
    package static func objective(_ objective: Objective) -> JSONValue {
        ObjectiveKey.object([
            .seats: .count(objective.seats),
            .shortfalls: .array(objective.shortfalls.map(shortfall)),
            .merit: .exact(objective.merit),
            .lottery: .string("\(objective.lottery)"),
            .kept: objective.kept.map(JSONValue.count),
        ])
    }

    /// The bound that no selection can exceed, as far as it is known.
    package static func bound(_ bound: ObjectiveBound) -> JSONValue {
        BoundKey.object([
            .seats: bound.seats.map(JSONValue.count),
            .shortfalls: bound.shortfalls.isEmpty ? nil : .array(bound.shortfalls.map(shortfall)),
            .merit: bound.merit.map(JSONValue.exact),
            .lottery: bound.lottery.map { .string("\($0)") },
            .kept: bound.kept.map(JSONValue.count),
        ])
    }

    private static func shortfall(_ shortfall: Objective.Shortfall) -> JSONValue {
        ShortfallKey.object([.priority: .count(shortfall.priority), .value: .exact(shortfall.value)])
    }

    /// The way a rule is kept.
    package static func rule(_ count: Recount.RuleCount) -> JSONValue {
        RuleKey.object([
            .id: .string(count.id),
            .required: .bool(count.required),
            .count: .count(count.count),
            .base: .count(count.baseCount),
            .minimum: .optional(count.minimum, JSONValue.exact),
            .maximum: .optional(count.maximum, JSONValue.exact),
            .shortfall: .exact(count.shortfall),
            .satisfied: .bool(count.isSatisfied),
            .label: .string(count.label),
            .kind: .string(count.kind.rawValue),
            .of: .string(count.base),
            .priority: .optional(count.priority, JSONValue.count),
        ])
    }

    /// The cost of the delegates.
    package static func cost(_ cost: Cost.Sum) -> JSONValue {
        let parts = cost.parts.map { part in
            CostPartKey.object([
                .group: .optional(part.group, JSONValue.string), .additional: .bool(part.isAdditional),
                .count: .count(part.count), .amount: .exact(part.amount), .total: .exact(part.total),
            ])
        }
        return CostKey.object([
            .total: .exact(cost.total), .currency: .optional(cost.currency, JSONValue.string), .parts: .array(parts),
        ])
    }

    /// The identities of these files.
    package static func files(_ files: InputFingerprints) -> JSONValue {
        InputsKey.object([
            .pool: PoolFileKey.object([
                .file: .string(files.pool.name), .sha256: .string(files.pool.sha256),
                .nominees: .count(files.nominees),
            ]),
            .plan: file(files.plan),
            .scenario: .optional(files.scenario, file),
            .quotas: .array(files.quotas.map(file)),
            .from: files.from.map(file),
        ])
    }

    private static func file(_ file: InputFingerprints.File) -> JSONValue {
        FileKey.object([.file: .string(file.name), .sha256: .string(file.sha256)])
    }
}
