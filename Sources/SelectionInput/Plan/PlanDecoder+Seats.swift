import SelectionCore
import Wording

extension PlanDecoder {
    /// `seats: { max: 300, min: 0, fill: first }`.
    mutating func decodeSeats(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: PlanKeys.seats.name, of: SeatsKeys.map) else { return }
        let most = value(SeatsKeys.most, of: fields)
        let least = value(SeatsKeys.least, of: fields) ?? 0
        let fill = value(SeatsKeys.fill, of: fields) ?? .first
        guard let most else { return }
        if least > most, let low = fields[SeatsKeys.least] {
            problems.error(at: low.location, Message(.minimumAboveMaximum(minimum: "\(least)", maximum: "\(most)")))
        }
        // A scenario states single keys: they are named where they stand, not where the plan has others.
        let edited = [fields[SeatsKeys.least], fields[SeatsKeys.most]].compactMap(\.self)
            .first { $0.location.file != node.location.file }
        plan.seats = Seats(minimum: least, maximum: most, fill: fill, location: edited?.location ?? node.location)
    }
}
