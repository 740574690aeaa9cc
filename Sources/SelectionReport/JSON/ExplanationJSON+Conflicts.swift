import SelectionCore
import SelectionFile

extension AnswerJSON {
    /// The sets that cannot hold together: ids, which sides of the bounds, what is proven.
    func conflicts(_ list: ConflictList) -> JSONValue {
        .fields([
            "extent": .string(list.extent.rawValue),
            "provenSmallest": .count(list.smallest),
            "sets": .array(
                list.sets.map { set in
                    .fields(["minimal": .bool(set.isMinimal), "rules": .array(set.parts.map(part))])
                }),
        ])
    }

    private func part(_ part: ConflictSet.Part) -> JSONValue {
        let bounds = part.statement.bounds
        return .fields([
            "id": .string(part.statement.id),
            "min": part.sides.contains(.minimum) ? bounds?.minimum.map(bound) : nil,
            "max": part.sides.contains(.maximum) ? bounds?.maximum.map(bound) : nil,
            "of": part.statement.base.map(JSONValue.string),
            "place": part.statement.location.map(place),
        ])
    }

    /// The ways out: which bounds are moved, and what that costs.
    func waysOut(_ list: WaysOut) -> JSONValue {
        .fields([
            "extent": .string(list.extent.rawValue),
            "ways": .array(
                list.ways.map { way in
                    .fields([
                        "standing": .string(way.standing.rawValue), "cost": .optional(way.cost, JSONValue.exact),
                        "delegates": .optional(way.delegates, JSONValue.count),
                        "moves": .array(way.moves.map(move)),
                    ])
                }),
        ])
    }

    private func move(_ move: Relaxation.Move) -> JSONValue {
        .fields([
            "id": .string(move.statement.id), "of": move.statement.base.map(JSONValue.string),
            "bound": .string(move.isMinimum ? "min" : "max"), "from": bound(move.from), "to": bound(move.to),
            "people": .exact(move.people), "cost": .exact(move.cost),
        ])
    }
}
