import Apportionment
import ExactArithmetic
import SelectionCore
import SelectionFile

/// The matrix as the contract's JSON. What the contract does not name stands after what it does.
extension BiproportionalReport {
    /// The text. Equal allocations give equal bytes.
    package func json(version: String) -> String {
        let rows = JSONValue.array(allocation.rowDivisors.map { .string(BiproportionalReport.text($0)) })
        let columns = JSONValue.array(allocation.columnDivisors.map { .string(BiproportionalReport.text($0)) })
        let squared = allocation.divisorsAreSquared
        return JSONValue.fields([
            "matrix": .array(allocation.problem.units.indices.map(row)),
            "rowDivisors": squared ? .null : rows,
            "columnDivisors": squared ? .null : columns,
            "tie": tie,
            "conflicting": .array([]),
            "method": .string(allocation.method.rawValue),
            "rowDivisorsSquared": squared ? rows : nil,
            "columnDivisorsSquared": squared ? columns : nil,
            "lot": lot,
        ]).document
    }

    /// A decimal where it ends, otherwise a fraction.
    static func text(_ divisor: WideRational) -> String { divisor.rational?.decimal ?? divisor.description }

    private func row(_ unit: Int) -> JSONValue {
        let seats = zip(allocation.problem.categories, allocation.seats[unit]).map { category, seats in
            JSONValue.Member(key: category.name, value: .count(seats))
        }
        return .fields(["unit": .string(allocation.problem.units[unit].name), "seats": .object(seats)])
    }

    private func names(_ cell: UndecidedCell) -> (unit: JSONValue, category: JSONValue) {
        let problem = allocation.problem
        return (.string(problem.units[cell.row].name), .string(problem.categories[cell.column].name))
    }

    private var tie: JSONValue {
        if allocation.undecided.isEmpty { return .null }
        let cells = allocation.undecided.map { cell in
            let (unit, category) = names(cell)
            return JSONValue.fields([
                "unit": unit, "category": category, "min": .count(cell.seats.lowerBound),
                "max": .count(cell.seats.upperBound),
            ])
        }
        return .fields(["cells": .array(cells), "remaining": .count(allocation.remaining)])
    }

    private var lot: JSONValue? {
        guard let seed else { return nil }
        let draws = allocation.drawn.map { cell in
            let (unit, category) = names(cell)
            return JSONValue.fields([
                "unit": unit, "category": category,
                "number": .count(BiproportionalReport.number(cell, allocation.problem, seed: seed)),
                "seats": .count(allocation.seats[cell.row][cell.column]),
            ])
        }
        return .fields(["seed": .string(seed), "draws": .array(draws)])
    }
}
