import SelectionCore
import Wording

extension PlanDecoder {
    /// `pins: { include: [N0007], exclude: [N0311] }`.
    mutating func decodePins(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: PlanKeys.pins.name, of: PinKeys.map) else { return }
        let include = fields[PinKeys.include].map { references($0, as: PinKeys.include.name) } ?? []
        let exclude = fields[PinKeys.exclude].map { references($0, as: PinKeys.exclude.name) } ?? []
        let included = Set(include.map(\.id))
        for reference in exclude where included.contains(reference.id) {
            problems.error(at: reference.location, Message(.pinnedInAndOut(id: reference.id.quotable)))
        }
        plan.pins = Pins(include: include, exclude: exclude)
    }

    /// `conflicts: [[N0001, N0002], { ids: [N0003, N0004, N0005], max: 2 }, same person]`, or `conflicts: same person`.
    mutating func decodeConflicts(_ node: DocumentNode) {
        if node.text == ConflictKeys.samePerson {
            requirements.samePerson = node.location
            return
        }
        guard let items = node.list else {
            problems.error(at: node.location, Message(.expectedList(key: PlanKeys.conflicts.name)))
            return
        }
        for item in items {
            if item.text == ConflictKeys.samePerson {
                requirements.samePerson = item.location
                continue
            }
            guard let conflict = decodeConflict(item) else { continue }
            if conflict.maximum >= conflict.members.count {
                let count = "\(conflict.members.count)"
                problems.warning(at: item.location, Message(.idleConflict(members: count, most: "\(conflict.maximum)")))
            }
            plan.conflicts.append(conflict)
        }
    }

    private mutating func decodeConflict(_ node: DocumentNode) -> Conflict? {
        guard node.entries != nil else {
            return Conflict(members: references(node, as: PlanKeys.conflicts.name), location: node.location)
        }
        guard let fields = self.fields(node, as: PlanKeys.conflicts.name, of: ConflictKeys.map),
            let ids = self.node(ConflictKeys.ids, of: fields)
        else { return nil }
        let maximum = value(ConflictKeys.most, of: fields) ?? 1
        return Conflict(members: references(ids, as: ConflictKeys.ids.name), maximum: maximum, location: node.location)
    }

    private mutating func references(_ node: DocumentNode, as what: String) -> [NomineeReference] {
        if node.list?.isEmpty ?? false { return [] }
        let references = texts(node, as: what).map { NomineeReference($0.text, location: $0.location) }
        requirements.ids += references
        return references
    }
}
