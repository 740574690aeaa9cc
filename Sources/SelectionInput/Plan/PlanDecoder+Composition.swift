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
        if parts.count == classes.entries.count { checkSum(of: parts, at: shares.location) }
        guard let column, let by = fields[CompositionKeys.by] else { return }
        requirements.read(column, at: by.location) { $0.classes = classes.entries.map(\.key) }
        for entry in classes.entries { requirements.expect(entry.key, in: column, at: entry.location) }
        plan.composition = Composition(
            column: column, parts: parts, rounding: rounding ?? .nearest, location: node.location)
    }

    private mutating func part(_ entry: DocumentNode.Entry) -> Composition.Part? {
        guard let text = self.text(entry.value, as: entry.key) else { return nil }
        let place = entry.value.location
        guard text.hasSuffix("%") else {
            guard let number = self.number(text, at: place) else { return nil }
            let meant = number <= 1 && number >= .zero ? PlanDecoder.percent(number) : text + "%"
            problems.error(
                at: place, Message(.shareWithoutPercent(text: text)), advice: [Message(.writeInstead(text: meant))])
            return nil
        }
        return share(text, at: place).map { Composition.Part(value: entry.key, share: $0, location: entry.location) }
    }

    private mutating func checkSum(of parts: [Composition.Part], at location: SourceLocation) {
        let sum = parts.map(\.share).reduce(.zero, +)
        if sum != 1 { problems.error(at: location, Message(.sharesDoNotAddUp(sum: PlanDecoder.percent(sum)))) }
    }
}
