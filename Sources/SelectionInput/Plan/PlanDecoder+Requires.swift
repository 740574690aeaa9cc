import SelectionCore
import Wording

/// The groups of which everyone who is selected of a class must be in one at least.
struct RequiredUnion {
    /// The class.
    var className: String
    /// The groups, each once.
    var groups: [String]
    /// The place in the plan.
    var location: SourceLocation
}

extension PlanDecoder {
    /// `requires: { Cơ sở: [women, direct] }`: the groups by class.
    mutating func decodeRequires(_ node: DocumentNode, of shares: DocumentFields) -> [RequiredUnion] {
        (map(node, as: CompositionKeys.requires.name)?.entries ?? []).map { entry in
            checkClass(entry.key, at: entry.location, of: shares)
            var groups: [String] = []
            for item in items(entry.value, as: entry.key) {
                guard let group = self.group(item, as: entry.key) else { continue }
                if groups.contains(group) {
                    problems.warning(at: item.location, Message(.repeatedValue(value: group.quotable)))
                } else {
                    groups.append(group)
                }
            }
            return RequiredUnion(className: entry.key, groups: groups, location: entry.location)
        }
    }

    /// Adds a rule for each class that requires something: 100 % of its delegates are of the union of the groups. So everything
    /// that counts, proves, explains or edits rules does so here too. Rules come first, since theirs are names of groups.
    mutating func addRequiredUnions() {
        for union in requiredUnions {
            guard let part = plan.composition?.parts.first(where: { $0.value == union.className }),
                let column = plan.composition?.column
            else { continue }
            let id = Composition.requirementID(ofClass: union.className)
            if plan.composition?.parts.contains(where: { Composition.id(ofClass: $0.value) == id }) ?? false {
                problems.error(at: union.location, Message(.duplicateRule(id: id.quotable)))
            }
            let met = Condition(
                // No column has such a name: names are trimmed.
                column: " " + id,
                test: .any(
                    union.groups.map { name in plan.groups.first { $0.name == name }?.conditions ?? [] }),
                location: union.location)
            let members = Condition(column: column, test: .oneOf(part.members), location: union.location)
            let label = union.groups.map(plan.title).joined(separator: " / ")
            var rule = Rule(
                id: id, label: label, group: derivedGroup(id, [met], at: union.location),
                base: groupOfClass(members, union.className), bounds: Bounds(minimum: .share(1)),
                location: union.location)
            // A list of groups has no number that could give way.
            rule.relaxation = .never
            plan.rules.append(rule)
        }
    }

    /// The group of the class, where the plan has one of its own that says just that; so the plan's name for it is used.
    private mutating func groupOfClass(_ members: Condition, _ name: String) -> String {
        let own = plan.groups.first { group in
            group.conditions.count == 1
                && group.conditions.allSatisfy { condition in
                    guard condition.column == members.column, case .oneOf(let values) = condition.test,
                        case .oneOf(let classValues) = members.test
                    else { return false }
                    return Set(values) == Set(classValues)
                }
        }
        if let own { return own.name }
        return derivedGroup(Composition.id(ofClass: name), [members], at: members.location)
    }

    private mutating func derivedGroup(
        _ name: String, _ conditions: [Condition], at location: SourceLocation?
    ) -> String {
        var group = Group(name: name, conditions: conditions, location: location)
        while plan.groups.contains(where: { $0.name == group.name }) { group.name += "'" }
        group.isDerived = true
        plan.groups.append(group)
        return group.name
    }
}
