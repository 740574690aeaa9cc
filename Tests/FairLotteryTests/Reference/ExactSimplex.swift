import ExactArithmetic

/// A linear programme solved in fractions, in two phases with Bland's rule (1977): slow, short, and it knows nothing of what it
/// is to check.
struct ExactSimplex {
    /// The greatest value and where it is reached.
    struct Optimum {
        var value: Rational
        var solution: [Rational]
    }

    private let columns: [[Int]]
    private var basis: [Int]
    private var inverse: [[Rational]]
    private var values: [Rational]

    /// The greatest `costs`·x of all x ≥ 0 that make `columns`·x = `right`; nil where there is no such x.
    /// - Precondition: `right` is nowhere negative, and the greatest value is finite.
    static func maximum(_ costs: [Int], _ columns: [[Int]], equalTo right: [Rational]) -> Optimum? {
        var simplex = ExactSimplex(columns, right)
        simplex.optimize(columns.map { _ in 0 } + right.map { _ in -1 })
        let isFeasible = zip(simplex.basis, simplex.values).allSatisfy { $0 < columns.count || $1 == .zero }
        guard isFeasible else { return nil }
        simplex.replaceArtificialColumns()
        simplex.optimize(costs + right.map { _ in 0 })
        var solution = columns.map { _ in Rational.zero }
        for (column, value) in zip(simplex.basis, simplex.values) where column < columns.count {
            solution[column] = value
        }
        let value = zip(costs, solution).reduce(Rational.zero) { $1.0 == 0 ? $0 : $0 + Rational($1.0) * $1.1 }
        return Optimum(value: value, solution: solution)
    }

    /// Begins with a column of its own for each row.
    private init(_ columns: [[Int]], _ right: [Rational]) {
        self.columns = columns
        basis = right.indices.map { columns.count + $0 }
        inverse = right.indices.map { row in right.indices.map { $0 == row ? 1 : 0 } }
        values = right
    }

    /// Exchanges columns until none of those that are given improves; the rows' own never enter.
    private mutating func optimize(_ costs: [Int]) {
        while let entering = improvingColumn(costs) {
            let change = image(columns[entering])
            var leaving: (row: Int, ratio: Rational)?
            for row in change.indices where change[row] > .zero {
                let ratio = values[row] / change[row]
                if let best = leaving, (best.ratio, basis[best.row]) < (ratio, basis[row]) { continue }
                leaving = (row, ratio)
            }
            precondition(leaving != nil, "a programme without a greatest value")
            if let leaving { exchange(leaving.row, entering, change) }
        }
    }

    /// The first column that is worth more than the basis pays for it.
    private func improvingColumn(_ costs: [Int]) -> Int? {
        var prices = [Rational](repeating: .zero, count: basis.count)
        for (row, column) in basis.enumerated() where costs[column] != 0 {
            let cost = Rational(costs[column])
            for index in prices.indices { prices[index] = prices[index] + cost * inverse[row][index] }
        }
        let common = prices.reduce(Int128(1)) { $0 / greatestCommonDivisor($0, $1.denominator) * $1.denominator }
        let whole = prices.map { Int($0.numerator * (common / $0.denominator)) }
        return columns.indices.first { column in
            let entries = columns[column]
            var worth = costs[column] * Int(common)
            for row in whole.indices { worth -= whole[row] * entries[row] }
            return worth > 0
        }
    }

    /// The column in terms of the basis.
    private func image(_ column: [Int]) -> [Rational] {
        inverse.map { row in
            zip(row, column).reduce(Rational.zero) { $1.1 == 0 ? $0 : $0 + $1.0 * Rational($1.1) }
        }
    }

    private mutating func exchange(_ row: Int, _ entering: Int, _ change: [Rational]) {
        inverse[row] = inverse[row].map { $0 == .zero ? $0 : $0 / change[row] }
        values[row] = values[row] / change[row]
        for other in change.indices where other != row && change[other] != .zero {
            for index in inverse[row].indices where inverse[row][index] != .zero {
                inverse[other][index] = inverse[other][index] - change[other] * inverse[row][index]
            }
            values[other] = values[other] - change[other] * values[row]
        }
        basis[row] = entering
    }

    /// A row's own column that is left at 0 makes room for one that is given, or for none where the row says nothing new.
    private mutating func replaceArtificialColumns() {
        for row in basis.indices where basis[row] >= columns.count {
            for column in columns.indices where !basis.contains(column) {
                let change = image(columns[column])
                guard change[row] != .zero else { continue }
                exchange(row, column, change)
                break
            }
        }
    }
}
