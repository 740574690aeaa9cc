import ExactArithmetic
import Wording

extension Statement.Kind {
    /// The fewest and the most delegates.
    public static let seats = SeatsKind.name
}

/// The number of delegates: one statement.
struct SeatsKind: StatementKind {
    static let name = Statement.Kind(rawValue: "seats")
    static let isAboutEveryone = true

    func statements(of plan: Plan, over pool: Pool) -> [Statement] { [statement(of: plan)] }

    func statements(about id: String, in plan: Plan) -> [Statement] { [statement(of: plan)] }

    private func statement(of plan: Plan) -> Statement {
        var statement = Statement(.init(SeatsKind.name), id: "seats", location: plan.seats.location)
        let least = plan.seats.minimum > 0 ? Bound.count(Rational(plan.seats.minimum)) : nil
        statement.bounds = Bounds(minimum: least, maximum: .count(Rational(plan.seats.maximum)))
        return statement
    }

    func constraints(_ plan: Plan, _ pool: Pool, _ groups: PlanGroups) -> [any Constraint] {
        [SeatsConstraint(plan.seats, plan.pins)]
    }

    func drop(_ places: Set<Statement.Place>, from plan: inout Plan, over pool: Pool) {
        (plan.seats.minimum, plan.seats.maximum) = (0, pool.count)
    }

    func name(of statement: Statement, in plan: Plan, _ style: some StatementStyle) -> String {
        style.text(Message(.statementSeats))
    }
}

/// The number of delegates: between the plan's minimum and maximum.
struct SeatsConstraint: Constraint {
    private let seats: Seats
    private let pins: Pins

    init(_ seats: Seats, _ pins: Pins) { (self.seats, self.pins) = (seats, pins) }

    func addRows(to builder: inout FormulationBuilder) {
        builder.feedAll(builder.addRow(of: .init(.seats), lower: seats.minimum, upper: seats.maximum))
    }

    func noteBreaches(by chosen: Set<Int>, in recount: inout Recount) {
        recount.seatsAreKept = seats.minimum...max(seats.minimum, seats.maximum) ~= chosen.count
    }

    func countingConflicts(_ limits: CountingLimits) -> [CountingConflict] {
        var found: [CountingConflict] = []
        if limits.available < seats.minimum {
            let message = Message(.tooFewNominees(asked: "\(seats.minimum)", selectable: "\(limits.available)"))
            found.append(CountingConflict(rules: [], message: message, location: seats.location))
        }
        if limits.included > seats.maximum {
            let message = Message(.tooManyPinned(pinned: "\(limits.included)", seats: "\(seats.maximum)"))
            found.append(CountingConflict(rules: [], message: message, location: pins.include.first?.location))
        }
        return found
    }
}
