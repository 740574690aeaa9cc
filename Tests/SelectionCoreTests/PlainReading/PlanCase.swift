import Testing

@testable import SelectionCore

/// A plan and nominees, under a name that a test's report shows.
struct PlanCase: Sendable, CustomTestStringConvertible {
    let id: String
    let table: NomineeTable
    let plan: Plan

    var testDescription: String { id }

    init(_ id: String, _ table: NomineeTable, _ edit: (inout Plan) -> Void) {
        self.id = id
        self.table = table
        var plan = Plan(seats: Seats(maximum: table.count))
        edit(&plan)
        self.plan = plan
    }

    /// The meaning that the test expects, worked out without the product's rows and counts.
    var meaning: PlainMeaning { PlainMeaning(plan: plan, table: table) }
}
