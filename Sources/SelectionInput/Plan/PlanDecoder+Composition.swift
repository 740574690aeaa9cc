import ExactArithmetic
import SelectionCore
import Wording

extension PlanDecoder {
    /// `composition: { by: class, shares: { grassroots: 70%, guest: 30% }, rounding: nearest, shareBase: convened }`.
    mutating func decodeComposition(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: PlanKeys.composition.name, of: CompositionKeys.map) else { return }
        let column = value(CompositionKeys.by, of: fields)
        let rounding = value(CompositionKeys.rounding, of: fields)
        let base = value(CompositionKeys.base, of: fields)
        guard let shares = self.node(CompositionKeys.shares, of: fields),
            let classes = map(shares, as: CompositionKeys.shares.name)
        else { return }
        let parts = classes.entries.compactMap { part($0) }
        if parts.count == classes.entries.count, classes.unfilled.isEmpty { checkSum(of: parts, at: shares.location) }
        let members = fields[CompositionKeys.classes].map { decodeClasses($0, of: classes) }
        let assignments = fields[CompositionKeys.assign].map { decodeAssignments($0, of: classes) } ?? []
        requiredUnions = fields[CompositionKeys.requires].map { decodeRequires($0, of: classes) } ?? []
        guard let column, let by = fields[CompositionKeys.by] else { return }
        let values = classes.entries.flatMap { members?[$0.key] ?? [$0.key] }
        requirements.read(column, at: by.location) { $0.classes = values }
        if members == nil {
            for entry in classes.entries { requirements.expect(entry.key, in: column, at: entry.location) }
        } else {
            for value in classValues { requirements.expect(value.text, in: column, at: value.location) }
        }
        let given = Set(assignments.map(\.value))
        var composition = Composition(
            column: column,
            parts: parts.map { part in
                var part = part
                part.members = members?[part.value] ?? part.members
                // Whom the plan gives a class has its name in the column.
                if given.contains(part.value), !part.members.contains(part.value) { part.members.append(part.value) }
                return part
            }, rounding: rounding ?? plan.preset?.rounding ?? .nearest, location: node.location)
        composition.assignments = assignments
        (composition.base, composition.plannedSeats) = (base ?? .convened, plan.seats.maximum)
        composition.roundingLocation = fields[CompositionKeys.rounding]?.location
        composition.baseLocation = fields[CompositionKeys.base]?.location
        plan.composition = composition
        checkGiven(assignments, members ?? [:])
    }

    /// `assign: [{ where: leaders, class: guest }, { where: { award: Anh hùng }, class: grassroots }]`.
    private mutating func decodeAssignments(
        _ node: DocumentNode, of shares: DocumentFields
    ) -> [Composition.Assignment] {
        (node.list ?? [node]).compactMap { item in
            guard let fields = self.fields(item, as: CompositionKeys.assign.name, of: AssignmentKeys.map) else {
                return nil
            }
            let conditions = self.node(AssignmentKeys.members, of: fields).flatMap { self.conditions(of: $0) }
            guard let name = value(AssignmentKeys.className, of: fields), let place = fields[AssignmentKeys.className]
            else { return nil }
            checkClass(name, at: place.location, of: shares)
            return conditions.map { Composition.Assignment(conditions: $0, value: name, location: item.location) }
        }
    }

    /// The conditions of a group that is named, or those that stand there.
    private mutating func conditions(of node: DocumentNode) -> [Condition]? {
        if node.text != nil {
            return group(node, as: AssignmentKeys.members.name).map { name in
                plan.groups.first { $0.name == name }?.conditions ?? []
            }
        }
        guard let fields = map(node, as: AssignmentKeys.members.name) else { return nil }
        if fields.entries.isEmpty, fields.unfilled.isEmpty {
            problems.error(at: node.location, Message(.emptyWhere))
            return nil
        }
        return decodeConditions(fields.entries)
    }

    /// A class that the plan gives must not be the name of a value of another class.
    private mutating func checkGiven(_ assignments: [Composition.Assignment], _ members: [String: [String]]) {
        for assignment in assignments {
            guard
                let other = members.first(where: { $0.key != assignment.value && $0.value.contains(assignment.value) })
            else { continue }
            let value = assignment.value.quotable
            problems.error(
                at: assignment.location,
                Message(.valueInTwoClasses(value: value, first: other.key.quotable, second: value)))
        }
    }

    /// `classes: { grassroots: [Công nhân, Nông dân], guest: [Lãnh đạo] }`: the values of each class that has a share.
    private mutating func decodeClasses(
        _ node: DocumentNode, of shares: DocumentFields
    ) -> [String: [String]] {
        guard let fields = map(node, as: CompositionKeys.classes.name) else { return [:] }
        var members: [String: [String]] = [:]
        var classOf: [String: String] = [:]
        for entry in fields.entries {
            checkClass(entry.key, at: entry.location, of: shares)
            let values = texts(entry.value, as: entry.key)
            for value in values {
                guard let other = classOf.updateValue(entry.key, forKey: value.text), other != entry.key else {
                    continue
                }
                problems.error(
                    at: value.location,
                    Message(
                        .valueInTwoClasses(
                            value: value.text.quotable, first: other.quotable, second: entry.key.quotable)))
            }
            classValues += values
            members[entry.key] = values.map(\.text)
        }
        for share in shares.entries where members[share.key] == nil && !fields.unfilled.contains(share.key) {
            problems.error(at: share.location, Message(.shareWithoutClass(name: share.key.quotable)))
        }
        return members
    }

    /// A class that is named must have a share.
    mutating func checkClass(_ name: String, at location: SourceLocation, of shares: DocumentFields) {
        if shares[name] != nil || shares.unfilled.contains(name) { return }
        let names = shares.entries.map(\.key)
        problems.error(
            at: location, Message(.classWithoutShare(name: name.quotable)),
            advice: [Message(.allowedValues(values: names.joined(separator: ", "))), .nearest(name, among: names)])
    }

    private mutating func part(_ entry: DocumentNode.Entry) -> Composition.Part? {
        guard let text = self.text(entry.value, as: entry.key) else { return nil }
        let place = entry.value.location
        guard WrittenShare.isShare(text) else {
            refuseWithoutPercent(text, at: place)
            return nil
        }
        return share(text, at: place).map { Composition.Part(value: entry.key, share: $0, location: entry.location) }
    }

    private mutating func checkSum(of parts: [Composition.Part], at location: SourceLocation) {
        let sum = parts.map(\.share).reduce(.zero, +)
        let written = Bound.share(sum).description
        if sum != 1 { problems.error(at: location, Message(.sharesDoNotAddUp(sum: written))) }
    }
}
