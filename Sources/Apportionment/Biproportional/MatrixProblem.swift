import BigInt
import ExactArithmetic

/// A unit or a category with the seats that it is to have in all.
public struct MatrixLine: Equatable, Sendable {
    /// Its name, which no other line of its kind has.
    public var name: String
    /// Its seats, not negative.
    public var seats: Int

    /// A line of a matrix.
    public init(name: String, seats: Int) { (self.name, self.seats) = (name, seats) }
}

/// Seats of units and of categories that are to be given to the cells where both meet, in proportion to weights.
public struct MatrixProblem: Equatable, Sendable {
    /// The units: the rows.
    public var units: [MatrixLine]
    /// The categories: the columns.
    public var categories: [MatrixLine]
    /// The weights, unit by unit, none negative. A cell without weight gets no seat.
    public var weights: [[Rational]]

    /// A problem; `weights` has a row for each unit and in it a weight for each category.
    public init(units: [MatrixLine], categories: [MatrixLine], weights: [[Rational]]) {
        (self.units, self.categories, self.weights) = (units, categories, weights)
    }

    /// The text by which a cell draws lots: its unit's name, a line feed, its category's name.
    public func drawName(unit: Int, category: Int) -> String { units[unit].name + "\n" + categories[category].name }

    /// The allocation by `method`, or why there is none. A tie is settled by `lot`, an order of all cells unit by unit;
    /// without one it stays open.
    /// - Throws: `MatrixError`.
    /// - Complexity: That of `BiproportionalProblem.solve()`, and O(tied cells²) where a lot settles a tie.
    public func solve(_ method: DivisorMethod, lot: Lot? = nil) throws(MatrixError) -> MatrixOutcome {
        let (values, scale) = try wholeWeights()
        let problem = BiproportionalProblem(
            weights: values, rowSeats: units.map(\.seats), columnSeats: categories.map(\.seats), method: method)
        let outcome: BiproportionalOutcome
        do { outcome = try problem.solve() } catch { throw .biproportional(error) }
        switch outcome {
        case .mismatchedTotals(let ofUnits, let ofCategories):
            return .mismatchedTotals(units: ofUnits, categories: ofCategories)
        case .infeasible(let conflicts): return .infeasible(conflicts)
        case .solved(let solution):
            return .allocated(MatrixAllocation(self, method, solution.divided(by: scale), undecided: []))
        case .tied(let solution, let undecided):
            let solution = solution.divided(by: scale)
            guard let lot else { return .allocated(MatrixAllocation(self, method, solution, undecided: undecided)) }
            return .allocated(MatrixAllocation(self, method, solution, undecided: undecided, lot: lot))
        }
    }

    /// The weights times the least number that makes all of them whole.
    private func wholeWeights() throws(MatrixError) -> (values: [[BigInt]], scale: BigUInt) {
        let lines = weights.indices.flatMap { unit in weights[unit].map { _ in unit } }
        let scale = try CommonDenominator.of(weights.flatMap { $0 }) { MatrixError.weightsTooLong(unit: lines[$0]) }
        let factor = BigInt(scale)
        return (weights.map { $0.map { $0.units(of: factor) } }, scale)
    }
}

/// The outcome of a matrix problem.
public enum MatrixOutcome: Equatable, Sendable {
    /// Seats for the cells; where a tie is open, up to it.
    case allocated(MatrixAllocation)
    /// No matrix keeps the seats of units and categories; each conflict on its own shows that by counting.
    case infeasible([MarginConflict])
    /// The seats of all units and those of all categories are different numbers.
    case mismatchedTotals(units: Int, categories: Int)
}

/// The reason why a matrix problem cannot be put to a method.
public enum MatrixError: Error, Equatable, Sendable {
    /// The weights up to this unit's have no common denominator of at most 512 bits; those of decimals always have.
    case weightsTooLong(unit: Int)
    /// An error of the biproportional method.
    case biproportional(BiproportionalError)
}

extension BiproportionalSolution {
    /// The solution of the same problem with all weights divided by `scale`: so are the row divisors.
    fileprivate func divided(by scale: BigUInt) -> BiproportionalSolution {
        let factor = divisorsAreSquared ? scale * scale : scale
        let rows = rowDivisors.map { $0.multiplied(by: 1, over: factor) }
        return BiproportionalSolution(
            matrix: matrix, rowDivisors: rows, columnDivisors: columnDivisors, divisorsAreSquared: divisorsAreSquared)
    }
}
