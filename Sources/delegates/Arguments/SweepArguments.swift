import ArgumentParser
import DelegateSelection

/// `min` or `max`.
enum SideChoice: String, CaseIterable, ExpressibleByArgument {
    case min, max

    /// The side of a bound.
    var side: RuleCost.Side { self == .min ? .minimum : .maximum }
}

/// Arguments for the bound to be moved, and the values it takes.
struct SweepArguments: ParsableArguments {
    @Option(help: "The rule whose bound is moved: the id of a rule, or quota:<column>=<value>.")
    var rule: String?

    @Flag(help: "Move the most seats.")
    var seats = false

    @Option(help: "The first value.")
    var from: String?

    @Option(help: "The last value, which is not exceeded.")
    var to: String?

    @Option(help: "How far apart the values are.")
    var step: String?

    @Option(help: "Which side of the bound is moved; by default the one that the plan has, min where it has both.")
    var side: SideChoice?

    @Option(help: "A second rule, or seats: every pair of values.")
    var grid: String?

    @Option(help: "The first value of the second rule.")
    var gridFrom: String?

    @Option(help: "The last value of the second rule.")
    var gridTo: String?

    @Option(help: "How far apart the values of the second rule are.")
    var gridStep: String?

    @Option(help: "Which side of the second rule's bound is moved.")
    var gridSide: SideChoice?

    @Flag(help: "Take targets that are moved as required, so that impossible values show.")
    var required = false

    /// The request for a sweep, found to be of bounded size.
    func request() throws(CommandFailure) -> SweepRequest {
        guard rule != nil || seats else { throw .usage(Message(WhatIfMessage.sweepNothingAsked)) }
        guard rule == nil || !seats else { throw .usage(Message(WhatIfMessage.sweepTwoSubjects)) }
        let range = try SweepRange("--", from: from, to: to, step: step, isSeats: seats)
        let axis = SweepRequest.Axis(rule: rule, side: side?.side, values: range.values)
        var gridAxis: SweepRequest.Axis?
        if let grid {
            let isSeats = grid == "seats"
            let range = try SweepRange("--grid-", from: gridFrom, to: gridTo, step: gridStep, isSeats: isSeats)
            gridAxis = .init(rule: isSeats ? nil : grid, side: gridSide?.side, values: range.values)
        }
        let count = axis.values.count * (gridAxis?.values.count ?? 1)
        guard count <= SweepRange.maximumCount else { throw SweepRange.tooMany(count) }
        var request = SweepRequest(axis, grid: gridAxis)
        request.makesRequired = required
        request.keepsKind = true
        return request
    }
}
