import SelectionCore
import SelectionFile

extension AnswerJSON {
    /// The additional nominees: how many, what is asked of them, the best list with them.
    func supply(_ supply: Supply, _ list: SuppliedList?) -> JSONValue {
        .fields([
            "standing": .string(supply.standing.rawValue), "count": .count(supply.count),
            "parts": .array(
                supply.parts.map { part in
                    .fields([
                        "count": .count(part.count),
                        "columns": .array(
                            part.columns.map { column in
                                .fields([
                                    "column": .string(column.name),
                                    "header": .string(inputs.plan.header(for: column.name)),
                                    "values": .array(column.values.map(JSONValue.string)),
                                ])
                            }),
                    ])
                }),
            "best": list.map(best),
        ])
    }

    /// The best list; additional nominees by the ids and the values that they were given.
    private func best(_ list: SuppliedList) -> JSONValue {
        let own = AnswerJSON(inputs: list.inputs)
        let pool = list.inputs.pool
        let columns = inputs.plan.columnsRead
        return .fields([
            "outcome": own.base(list.outcome),
            "additional": .array(
                list.outcome.selected.filter { $0 >= inputs.pool.count }.map { row in
                    let values = columns.compactMap { column -> JSONValue? in
                        guard let text = pool.texts(ofColumn: column)?(row), !text.isEmpty else { return nil }
                        return .fields(["column": .string(column), "value": .string(text)])
                    }
                    return .fields(["id": .string(pool.id(row)), "values": .array(values)])
                }),
        ])
    }
}
