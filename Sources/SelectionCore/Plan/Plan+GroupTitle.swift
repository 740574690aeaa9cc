extension Plan {
    /// A group's name for people: a class of the composition by its value, as the list of nominees has it, and any other group
    /// by its name in the plan.
    public func title(ofGroup name: String) -> String {
        guard let group = groups.first(where: { $0.name == name }), group.conditions.count == 1,
            let condition = group.conditions.first, condition.column == composition?.column,
            case .oneOf(let values) = condition.test
        else { return name }
        let part = composition?.parts.first { Set($0.members) == Set(values) }
        return part?.value ?? (values.count == 1 ? values[0] : name)
    }
}
