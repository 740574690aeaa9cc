import ExactArithmetic
import SelectionCore
import SelectionFile

extension SweepReport {
    /// The sweep as JSON for scripts: complete in itself, people by id and name.
    /// - Parameter version: the product's.
    package func json(version: String) -> String {
        let json = AnswerJSON(inputs: inputs)
        return JSONValue.fields([
            "base": json.base(sweep.base),
            "proven": .bool(sweep.isProven),
            "axis": axis(sweep.axis, json),
            "grid": sweep.grid.map { axis($0, json) },
            "points": .array(sweep.points.map { point($0, json) }),
            "inputs": SelectionPart.files(sweep.base.inputs),
            "version": .string(version),
        ]).document
    }

    private func axis(_ axis: Sweep.Axis, _ json: AnswerJSON) -> JSONValue {
        var (id, side, priority) = ("seats", RuleCost.Side.maximum, Priority?.none)
        if case .bound(let rule, let moved) = axis.subject {
            (id, side, priority) = (rule.id, moved, rule.priority)
        }
        return .fields([
            "rule": .string(id),
            "side": .string(side == .minimum ? "min" : "max"),
            "required": .bool(priority == nil || axis.makesRequired),
            "priority": .optional(axis.makesRequired ? nil : priority?.rank, JSONValue.count),
            "own": .optional(axis.value(in: inputs.plan), json.bound),
            "values": .array(axis.values.map(json.bound)),
        ])
    }

    private func point(_ point: Sweep.Point, _ json: AnswerJSON) -> JSONValue {
        .fields([
            "value": json.bound(sweep.axis.values[point.place]),
            "grid": sweep.grid.map { json.bound($0.values[point.gridPlace]) },
            "count": count(point).map(SelectionPart.rule),
            "result": json.whatIf(point.result),
        ])
    }
}
