import SelectionCore
import Wording

extension PlanDecoder {
    /// `seats: { max: 300, min: 0, fill: first }`.
    mutating func decodeSeats(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: "seats", allowed: ["max", "min", "fill"]) else { return }
        let most = required("max", of: fields).flatMap { whole($0, as: "max", from: 1) }
        let least = fields["min"].flatMap { whole($0, as: "min", from: 0) } ?? 0
        let fill = fields["fill"].flatMap { choice($0, as: "fill", of: Seats.Fill.self) } ?? .first
        guard let most else { return }
        if least > most, let low = fields["min"] {
            problems.error(at: low.location, Message(.minimumAboveMaximum, "\(least)", "\(most)"))
        }
        // A scenario states single keys: they are named where they stand, not where the plan has others.
        let edited = [fields["min"], fields["max"]].compactMap(\.self).first { $0.location.file != node.location.file }
        plan.seats = Seats(minimum: least, maximum: most, fill: fill, location: edited?.location ?? node.location)
    }
}
