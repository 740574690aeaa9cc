import ExactArithmetic
import IntegerProgramming

/// A group whose size shares refer to: a row that counts its members.
///
/// A share of a group of known size is a number of people, and a share that is fixed at p/q needs a size that is a multiple of
/// q. So sizes are branched on before people are.
package struct CountedGroup: Sendable {
    /// Rows that, as long as they hold exactly, make the size a multiple of a number.
    package struct Multiple: Sendable {
        /// The rows: a share's two sides, or the one row that says both.
        package var rows: [Int]
        /// The divisor of the size, valid where all of them have 0 as their lower side and may not fall short.
        package var divisor: Int

        /// The size is a multiple of `divisor` where `rows` hold.
        package init(rows: [Int], divisor: Int) { (self.rows, self.divisor) = (rows, divisor) }
    }

    /// A row of a share: what each member of the share adds to it, and what each other member of the group.
    package struct Share: Sendable {
        /// The row.
        package var row: Int
        /// The amount that each of the group adds whom the share counts.
        package var ofMember: Int
        /// The amount that each other of the group adds.
        package var ofOthers: Int

        /// The share in `row`.
        package init(row: Int, ofMember: Int, ofOthers: Int) {
            (self.row, self.ofMember, self.ofOthers) = (row, ofMember, ofOthers)
        }
    }

    /// The row with coefficient 1 for every member and 0 for everyone else.
    package var row: Int
    /// The rows of the shares that refer to the group.
    package var shares: [Share] = []
    /// The divisors of the size, with the rows that they rest on.
    package var multiples: [Multiple] = []

    /// The group that `row` counts.
    package init(row: Int) { self.row = row }

    /// The same group where `number` says what each row has become.
    package func renumbered(_ number: (Int) -> Int) -> CountedGroup {
        var group = CountedGroup(row: number(row))
        group.shares = shares.map { .init(row: number($0.row), ofMember: $0.ofMember, ofOthers: $0.ofOthers) }
        group.multiples = multiples.map { .init(rows: $0.rows.map(number), divisor: $0.divisor) }
        return group
    }
}

extension SelectionProblem {
    /// The groups to which a share refers that binds.
    package var activeGroups: [CountedGroup] {
        counted.compactMap { group in
            var group = group
            group.shares = group.shares.filter { rows[$0.row].lower != nil || rows[$0.row].upper != nil }
            return group.shares.isEmpty ? nil : group
        }
    }

    /// A divisor of the size of `group`, the largest known; more than the number of nominees where nobody can be a member.
    package func step(of group: CountedGroup) -> Int {
        let soft = Set(shortfalls.map(\.row))
        let beyond = columns.count + 1
        return group.multiples.reduce(1) { step, multiple in
            guard multiple.rows.allSatisfy({ rows[$0].lower == 0 && !soft.contains($0) }) else { return step }
            let factor = multiple.divisor / greatestCommonDivisor(step, multiple.divisor)
            let (product, overflows) = step.multipliedReportingOverflow(by: factor)
            return overflows ? beyond : min(product, beyond)
        }
    }
}
