import BigInt
import ExactArithmetic
import IntegerProgramming

/// What whole-number multipliers of the rows prove about every panel, and so about every lottery.
///
/// With multipliers m, let c(t) be the sum of m over what a person of type t adds to the rows. Any panel y keeps its rows, so
///
///     Σ c⁺(t)·y(t) ≤ Σ over rows of m·(the side that m favours) + Σ c⁻(t)·most(t) + quantities alike =: U,
///
/// and so does any mixture of panels. Types with c > 0 therefore have no more than U to share among them, whatever is drawn.
package struct RowPrices: Sendable {
    /// c⁺: what a seat of each type is worth at least; 0 for most.
    package let weights: [BigInt]
    /// U: the most that a panel's seats are worth together.
    package let bound: BigInt

    /// The prices that `multipliers`, one for each row of `program`, make.
    /// - Complexity: O(nonzeros).
    package init(_ program: PanelProgram, multipliers: [BigInt]) {
        self.init(program, ranges: program.rowRanges, multipliers: multipliers)
    }

    /// The same where the rows' ranges are known.
    package init(_ program: PanelProgram, ranges: [ClosedRange<Int>], multipliers: [BigInt]) {
        var bound = BigInt(0)
        for (multiplier, range) in zip(multipliers, ranges) where !multiplier.isZero {
            bound += multiplier * BigInt(multiplier.sign == .minus ? range.lowerBound : range.upperBound)
        }
        weights = program.types.map { type in
            let worth = RowPrices.worth(type.entries, multipliers)
            guard worth.sign == .minus else { return worth }
            bound -= worth * BigInt(type.most)
            return 0
        }
        for quantity in program.quantities {
            let worth = RowPrices.worth(quantity.entries, multipliers)
            bound -= worth * BigInt(worth.sign == .minus ? quantity.range.upperBound : quantity.range.lowerBound)
        }
        self.bound = bound
    }

    private static func worth(_ entries: [IntegerProgram.Entry], _ multipliers: [BigInt]) -> BigInt {
        entries.reduce(0) { sum, entry in
            let multiplier = multipliers[Int(entry.row)]
            return multiplier.isZero ? sum : sum + multiplier * BigInt(entry.coefficient)
        }
    }

    /// The chance that the worst off of the `open` types cannot exceed, where each type with a chance in `fixed` has at least
    /// that; nil where no open type has a weight.
    ///
    /// It is reached only where every open type with a weight has exactly this chance, and every fixed one with a weight
    /// exactly its own.
    package func greatestMinimum(
        _ program: PanelProgram, open: [Bool], fixed: [BigRational?]
    ) -> BigRational? {
        var (shared, taken) = (BigInt(0), [BigRational: BigInt]())
        for (index, weight) in weights.enumerated() where !weight.isZero {
            let people = weight * BigInt(program.types[index].count)
            if open[index] {
                shared += people
            } else if let chance = fixed[index] {
                taken[chance, default: 0] += people
            }
        }
        guard !shared.isZero else { return nil }
        let rest = taken.reduce(BigRational(bound)) { $0 - $1.key * BigRational($1.value) }
        return rest / BigRational(shared)
    }
}
