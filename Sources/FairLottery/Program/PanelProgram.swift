import IntegerProgramming

/// The panels that may be drawn: how many people of each type sit in a panel, subject to rows.
///
/// People of a type are alike in all that a row counts, so any distribution over panels can be averaged over their exchange
/// without losing anything, and fair chances belong to types: see `Documentation/FairChances.md`.
package struct PanelProgram: Sendable {
    /// People whom no row tells apart.
    package struct PersonType: Sendable, Equatable {
        /// The number of people, at least 1.
        package var count: Int
        /// The most of them that one panel may have, at most `count`.
        package var most: Int
        /// What each of them adds to the rows; a row is named once.
        package var entries: [IntegerProgram.Entry]

        /// `count` people, of whom a panel has at most `most`.
        package init(count: Int, most: Int, entries: [IntegerProgram.Entry]) {
            (self.count, self.most, self.entries) = (count, most, entries)
        }
    }

    /// A whole-number quantity behind which nobody stands, such as by how much a target is missed.
    package struct Quantity: Sendable, Equatable {
        /// Its bounds.
        package var range: ClosedRange<Int>
        /// What each unit adds to the rows.
        package var entries: [IntegerProgram.Entry]

        /// A quantity within `range`.
        package init(range: ClosedRange<Int>, entries: [IntegerProgram.Entry]) {
            (self.range, self.entries) = (range, entries)
        }
    }

    /// The rows' ranges.
    package var rows: [IntegerProgram.Row]
    /// The types.
    package var types: [PersonType]
    /// Quantities behind which nobody stands.
    package var quantities: [Quantity]

    /// Panels of `types` that keep `rows`.
    package init(rows: [IntegerProgram.Row], types: [PersonType], quantities: [Quantity] = []) {
        (self.rows, self.types, self.quantities) = (rows, types, quantities)
    }

    /// The programme that looks for the panel with the largest sum of `weights`, one for each type.
    package func pricing(_ weights: [Int]) -> IntegerProgram {
        var program = IntegerProgram(rows: rows)
        for (type, weight) in zip(types, weights) {
            program.addColumn(.init(objective: weight, lower: 0, upper: type.most), entries: type.entries)
        }
        for quantity in quantities {
            program.addColumn(
                .init(objective: 0, lower: quantity.range.lowerBound, upper: quantity.range.upperBound),
                entries: quantity.entries)
        }
        return program
    }

    /// The least and the most that each row can come to, within its range.
    package var rowRanges: [ClosedRange<Int>] {
        let (least, most) = pricing(types.map { _ in 0 }).activityRanges()
        return rows.indices.map { row in
            let low = max(rows[row].lower ?? least[row], least[row])
            return low...max(low, min(rows[row].upper ?? most[row], most[row]))
        }
    }
}

/// One panel: how many people of each type it has.
package typealias Panel = [Int]
