import Apportionment
import ExactArithmetic
import SelectionCore
import Wording

/// A row of a units' file; what is wrong with a cell is added to the problems, and the cell counts as blank.
struct UnitRow {
    let reader: TableReader
    let layout: UnitLayout

    func unit(_ problems: inout ProblemList) -> AllocationUnit {
        var unit = AllocationUnit(name: reader.text(layout.unit), weight: weight(&problems))
        unit.minimum = whole(layout.minimum, &problems)
        unit.maximum = whole(layout.maximum, &problems)
        unit.bonus = whole(layout.bonus, &problems) ?? 0
        unit.appointed = whole(layout.appointed, &problems) ?? 0
        unit.available = whole(layout.available, &problems)
        return unit
    }

    /// Decimals have at most six digits after the point, and so have factors: sums are counted in 10⁻¹².
    private static let perOne: Int128 = 1_000_000_000_000

    private func weight(_ problems: inout ProblemList) -> Rational {
        var sum: Int128 = 0
        for term in layout.weights {
            let cell = term.column.map { reader.weight($0, &problems) } ?? 1
            let product = UnitRow.millionths(cell) * UnitRow.millionths(term.factor)
            let (total, isLong) = sum.addingReportingOverflow(product)
            if isLong { return tooLong(&problems) }
            sum = total
        }
        let divisor = greatestCommonDivisor(sum, UnitRow.perOne)
        guard let numerator = Int(exactly: sum / divisor) else { return tooLong(&problems) }
        return Rational(numerator, Int(UnitRow.perOne / divisor))
    }

    private static func millionths(_ number: Rational) -> Int128 {
        number.numerator * (1_000_000 / number.denominator)
    }

    private func tooLong(_ problems: inout ProblemList) -> Rational {
        problems.error(at: reader.location(ofField: layout.unit), Message(.weightTooLong))
        return .zero
    }

    /// A whole number of seats; a blank is none.
    private func whole(_ source: UnitLayout.Source?, _ problems: inout ProblemList) -> Int? {
        switch source {
        case nil: nil
        case .number(let number): number
        case .column(let column): reader.count(column, &problems)
        }
    }
}
