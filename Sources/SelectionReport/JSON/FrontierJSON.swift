import ExactArithmetic
import SelectionCore
import SelectionFile

extension FrontierReport {
    /// The points as JSON for scripts: complete in itself, people by id and name.
    /// - Parameter version: the product's.
    package func json(version: String) -> String {
        let json = AnswerJSON(inputs: inputs)
        return JSONValue.fields([
            "base": json.base(frontier.base),
            "proven": .bool(frontier.isProven),
            "cut": .bool(frontier.isCut),
            "axes": .array(frontier.axes.map { axis($0, json) }),
            "own": .optional(frontier.own, JSONValue.count),
            "points": .array(frontier.points.indices.map { point($0, json) }),
            "inputs": SelectionPart.files(frontier.base.inputs),
            "version": .string(version),
        ]).document
    }

    private func axis(_ axis: Frontier.Axis, _ json: AnswerJSON) -> JSONValue {
        .fields([
            "rule": .string(axis.rule.id),
            "side": .string(axis.side == .minimum ? "min" : "max"),
            "kind": .string(axis.isShare ? "share" : "count"),
            "priority": .optional(axis.rule.priority?.rank, JSONValue.count),
            "own": .optional(axis.side == .minimum ? axis.rule.bounds?.minimum : axis.rule.bounds?.maximum, json.bound),
            "plan": .optional(frontier.base.recount.flatMap(axis.value), value),
        ])
    }

    private func value(_ value: Frontier.Value) -> JSONValue {
        .fields(["count": .count(value.count), "base": .count(value.base)])
    }

    /// A point; of one target with the bounds that its selection answers: beyond the point before, up to its own value.
    private func point(_ index: Int, _ json: AnswerJSON) -> JSONValue {
        let point = frontier.points[index]
        let bounds = zip(frontier.axes, point.values).map { axis, value in axis.bound(axis.reach(value)) }
        return .fields([
            "values": .array(point.values.map(value)),
            "bounds": .array(bounds.map(json.bound)),
            "equalToNext": frontier.axes.count == 1 ? .bool(point.isDominated) : nil,
            "result": json.whatIf(point.result),
            "entering": .array(point.entering.map(json.person)),
            "leaving": .array(point.leaving.map(json.person)),
        ])
    }
}
