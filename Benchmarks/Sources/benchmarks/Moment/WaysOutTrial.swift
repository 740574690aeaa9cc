import DelegateSelection
import Foundation
import Measurement
import SelectionCore

/// The way out of a plan that cannot be kept, and what a target can be had for: the seconds of each question on the demo.
struct WaysOutTrial {
    var conflicts = 0.0
    var sets = 0
    var supply = 0.0
    var additional: Int?
    var frontier = 0.0
    var points = 0
    var isProven = false

    /// - Parameters:
    ///   - strict: the plan with all its targets required.
    ///   - inputs: the plan as it is.
    init(strict: SelectionInputs, inputs: SelectionInputs, rule: String) throws {
        var options = SelectionOptions()
        options.threads = ProcessInfo.processInfo.activeProcessorCount
        var request = ExplanationRequest()
        request.conflicts = 10
        let (conflicts, seconds) = try timed { try DelegateSelector.explain(strict, request, options: options) }
        self.conflicts = seconds
        sets = conflicts.conflicts?.sets.count ?? 0
        request = ExplanationRequest()
        request.supply = SupplyLimits()
        let (supplied, supplying) = try timed { try DelegateSelector.explain(strict, request, options: options) }
        supply = supplying
        additional = supplied.supply?.count
        let (frontier, walking) = try timed {
            try DelegateSelector.frontier(inputs, FrontierRequest(.init(rule)), options: options)
        }
        (self.frontier, points) = (walking, frontier.points.count)
        isProven = conflicts.isProven && supplied.isProven && frontier.isProven
    }
}
