import BigInt
import ExactArithmetic
import FairLottery
import SelectionFile

/// A panel drawn by lot as the contract's JSON. What the contract does not name stands after what it does.
extension PanelReport {
    package func json(version: String) -> String {
        let ids = answer.pool.people.map(\.id)
        func names(_ people: some Sequence<Int>) -> JSONValue { .array(people.map { .string(ids[$0]) }) }
        return JSONValue.fields([
            "method": .string(answer.method.rawValue),
            "status": .string(answer.status.rawValue),
            "epsilon": .string(answer.epsilon.description),
            "chances": .array(
                zip(ids, chances).map {
                    .fields(["id": .string($0), "chance": .string($1.description)])
                }),
            "never": names(answer.never),
            "panels": .array(answer.lottery.map(panels) ?? []),
            "drawn": names(answer.drawn),
            "relaxation": .array(answer.relaxation.map(moved)),
            "seed": answer.draw.map { .string($0.seed) },
            "panel": answer.draw?.panel.map(JSONValue.count),
            "number": answer.draw?.number.map { .string("\($0)") },
            "possible": answer.unlisted.map { .string("\($0)") },
            "size": .count(answer.pool.size),
            "tickets": answer.tickets.map { tickets in
                .array(tickets.tickets.map { names($0.map(Int.init)) })
            },
            "certificate": answer.stages.isEmpty ? nil : certificate,
            "version": .string(version),
        ]).document
    }

    private func panels(_ lottery: PersonLottery) -> [JSONValue] {
        zip(lottery.panels, lottery.weights).map { panel, weight in
            .fields([
                "weight": .string(BigRational(weight, lottery.denominator).description),
                "ids": .array(panel.map { .string(answer.pool.people[Int($0)].id) }),
            ])
        }
    }

    private func moved(_ limit: PanelAnswer.MovedLimit) -> JSONValue {
        .fields([
            "category": .string(limit.feature), "value": .string(limit.value),
            "bound": .string(limit.isMinimum ? "min" : "max"), "from": .count(limit.from), "to": .count(limit.to),
        ])
    }

    /// What a checker without a solver needs: the rows that every panel keeps, the types of people with what each adds to them,
    /// and for each stage the multipliers of the rows.
    private var certificate: JSONValue {
        let program = answer.program
        let rows = program.rows.map { row in
            JSONValue.fields(["min": row.lower.map(JSONValue.count), "max": row.upper.map(JSONValue.count)])
        }
        let types = zip(program.types, answer.types.members).map { type, members in
            JSONValue.fields([
                "ids": .array(members.map { .string(answer.pool.people[$0].id) }), "most": .count(type.most),
                "rows": .array(type.entries.map { .array([.count(Int($0.row)), .count($0.coefficient)]) }),
            ])
        }
        let stages = answer.stages.map { stage in
            JSONValue.fields([
                "chance": .string(stage.value.description),
                "multipliers": .array(stage.multipliers.map { .string($0.description) }),
                "types": .array(stage.types.map(JSONValue.count)),
            ])
        }
        return .fields(["rows": .array(rows), "types": .array(types), "stages": .array(stages)])
    }
}
