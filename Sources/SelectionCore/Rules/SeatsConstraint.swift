import ExactArithmetic
import Wording

/// The number of delegates: between the plan's minimum and maximum.
struct SeatsConstraint {
    private let seats: Seats

    init(_ seats: Seats) { self.seats = seats }

    func addRows(to builder: inout FormulationBuilder) {
        builder.feedAll(builder.addRow(of: .seats, lower: seats.minimum, upper: seats.maximum))
    }

    /// Whether a number of delegates is within the limits.
    func isKept(by count: Int) -> Bool { seats.minimum...max(seats.minimum, seats.maximum) ~= count }

    func countingConflicts(_ limits: CountingLimits, pins: Pins) -> [CountingConflict] {
        var found: [CountingConflict] = []
        if limits.available < seats.minimum {
            let message = Message(.tooFewNominees, "\(seats.minimum)", "\(limits.available)")
            found.append(CountingConflict(rules: [], message: message, location: seats.location))
        }
        if limits.included > seats.maximum {
            let message = Message(.tooManyPinned, "\(limits.included)", "\(seats.maximum)")
            found.append(CountingConflict(rules: [], message: message, location: pins.include.first?.location))
        }
        return found
    }
}
