import ArgumentParser
import DelegateSelection

/// Arguments for the targets that are walked along, in place of a range of values.
struct FrontierArguments: ParsableArguments {
    @Option(
        parsing: .upToNextOption,
        help: "What one rule or two can be had for: every best choice, point by point, in place of a range.")
    var frontier: [String] = []

    @Option(help: "How many choices are looked for at most.")
    var limit: Int?

    /// The request, with the sides that `moved` has; nil where no frontier is asked for.
    /// - Throws: `CommandFailure` for more than two rules, a limit below 1, and values beside a frontier.
    func request(besides moved: SweepArguments) throws(CommandFailure) -> FrontierRequest? {
        guard let first = frontier.first else {
            guard limit == nil else {
                throw .usage(Message(WhatIfMessage.optionNeeds(option: "--limit", others: "--frontier")))
            }
            return nil
        }
        guard frontier.count <= 2 else { throw .usage(Message(WhatIfMessage.frontierTooMany)) }
        guard moved.isEmpty else { throw .usage(Message(WhatIfMessage.frontierAlone)) }
        let other = frontier.dropFirst().first.map { FrontierRequest.Axis($0, side: moved.gridSide?.side) }
        var request = FrontierRequest(.init(first, side: moved.side?.side), and: other)
        if let limit {
            guard limit >= 1 else { throw .usage(Message(.optionTooSmall(option: "--limit", least: "1"))) }
            request.limit = limit
        }
        return request
    }
}

extension SweepArguments {
    /// True where neither a subject nor a value is given.
    fileprivate var isEmpty: Bool {
        [rule, from, to, step, grid, gridFrom, gridTo, gridStep].allSatisfy { $0 == nil } && !seats && !required
    }
}
