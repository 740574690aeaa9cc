import Apportionment
import ExactArithmetic
import SelectionCore
import Wording

/// A row of a units' file; what is wrong with a cell is added to the problems, and the cell counts as blank.
struct UnitRow {
    let layout: UnitLayout

    /// The digits that a weight of several parts can always have: 128 bits hold them above and below the line.
    private static let mostDigits = 38

    /// The unit in the reader's record.
    func unit(_ reader: inout TableReader, _ problems: inout ProblemList) -> AllocationUnit {
        var unit = AllocationUnit(name: reader.text(layout.unit), weight: weight(&reader, &problems))
        unit.minimum = whole(layout.minimum, reader, &problems)
        unit.maximum = whole(layout.maximum, reader, &problems)
        unit.bonus = whole(layout.bonus, reader, &problems) ?? 0
        unit.appointed = whole(layout.appointed, reader, &problems) ?? 0
        unit.available = whole(layout.available, reader, &problems)
        return unit
    }

    private func weight(_ reader: inout TableReader, _ problems: inout ProblemList) -> Rational {
        var products: [Rational?] = []
        for term in layout.weights {
            let cell = term.column.map { reader.weight($0, &problems) } ?? 1
            products.append(cell.multiplied(by: term.factor))
        }
        let known = products.compactMap(\.self)
        if known.count == products.count, let sum = Rational.sum(of: known) { return sum }
        problems.error(
            at: reader.location(ofField: layout.unit), Message(.weightTooLong(digits: "\(UnitRow.mostDigits)")))
        return .zero
    }

    /// A whole number of seats; a blank is none.
    private func whole(_ source: UnitLayout.Source?, _ reader: TableReader, _ problems: inout ProblemList) -> Int? {
        switch source {
        case nil: nil
        case .number(let number): number
        case .column(let column): reader.count(column, &problems)
        }
    }
}
