import ExactArithmetic
import SelectionCore
import Wording

extension PlanDecoder {
    /// `composition: { by: class, shares: { grassroots: 70%, guest: 30% }, rounding: nearest }`.
    mutating func decodeComposition(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: PlanKeys.composition.name, of: CompositionKeys.map) else { return }
        let column = value(CompositionKeys.by, of: fields)
        let rounding = value(CompositionKeys.rounding, of: fields)
        guard let shares = self.node(CompositionKeys.shares, of: fields),
            let classes = map(shares, as: CompositionKeys.shares.name)
        else { return }
        let parts = classes.entries.compactMap { part($0) }
        if parts.count == classes.entries.count, classes.unfilled.isEmpty { checkSum(of: parts, at: shares.location) }
        let members = fields[CompositionKeys.classes].map { decodeClasses($0, of: classes) }
        requiredUnions = fields[CompositionKeys.requires].map { decodeRequires($0, of: classes) } ?? []
        guard let column, let by = fields[CompositionKeys.by] else { return }
        let values = classes.entries.flatMap { members?[$0.key] ?? [$0.key] }
        requirements.read(column, at: by.location) { $0.classes = values }
        if members == nil {
            for entry in classes.entries { requirements.expect(entry.key, in: column, at: entry.location) }
        } else {
            for value in classValues { requirements.expect(value.text, in: column, at: value.location) }
        }
        plan.composition = Composition(
            column: column,
            parts: parts.map { part in
                var part = part
                part.members = members?[part.value] ?? part.members
                return part
            }, rounding: rounding ?? .nearest, location: node.location)
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
