extension Plan {
    /// A group's name for people: its label; without one, a class of the composition by its value, as the list of nominees has
    /// it; any other group by the label of a rule on it, and by its name in the plan where no rule has one.
    public func title(ofGroup name: String) -> String {
        groups.first { $0.name == name }?.label ?? classValue(ofGroup: name)
            ?? rules.first { $0.group == name && $0.base == Group.all && $0.label != $0.id }?.label ?? name
    }

    private func classValue(ofGroup name: String) -> String? {
        guard let group = groups.first(where: { $0.name == name }), group.conditions.count == 1,
            let condition = group.conditions.first, condition.column == composition?.column,
            case .oneOf(let values) = condition.test
        else { return nil }
        let part = composition?.parts.first { Set($0.members) == Set(values) }
        return part?.value ?? (values.count == 1 ? values[0] : nil)
    }
}
