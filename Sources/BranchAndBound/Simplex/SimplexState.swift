/// A basis and everything that follows from it: what the dual simplex method changes, and what a node of the tree has
/// to itself. Copying one into another is a few `memcpy`s.
///
/// Variables are numbered through: the columns 0 ..< n, then the rows' activities n ..< n + m.
final class SimplexState {
    let columns: Int
    let rows: Int
    /// Bounds of each variable.
    let lower: UnsafeMutablePointer<Double>
    let upper: UnsafeMutablePointer<Double>
    /// The value of each variable that is not basic: one of its bounds.
    let value: UnsafeMutablePointer<Double>
    /// The reduced cost of each variable; not kept for columns that left `active`.
    let reduced: UnsafeMutablePointer<Double>
    /// The basis position of each variable, or -1.
    let position: UnsafeMutablePointer<Int32>
    /// The variable in each basis position, and its value.
    let basic: UnsafeMutablePointer<Int32>
    let basicValue: UnsafeMutablePointer<Double>
    /// The inverse of the basis, row by row, `stride` numbers a row, zeros at its end; and each row's squared norm (the
    /// dual steepest-edge weight).
    let inverse: UnsafeMutablePointer<Double>
    let stride: Int
    let weight: UnsafeMutablePointer<Double>
    /// The columns that are not fixed, or are basic.
    let active: UnsafeMutablePointer<Int32>
    var activeCount = 0
    /// Pivots since the inverse was last computed afresh.
    var age = 0

    /// True where the inverse is kept too; without it a state is small, and whoever goes on from it computes it afresh.
    let keepsInverse: Bool

    init(columns: Int, rows: Int, keepsInverse: Bool = true) {
        self.columns = columns
        self.rows = rows
        self.keepsInverse = keepsInverse
        let variables = columns + rows
        lower = .allocate(capacity: variables)
        upper = .allocate(capacity: variables)
        value = .allocate(capacity: variables)
        reduced = .allocate(capacity: variables)
        position = .allocate(capacity: variables)
        basic = .allocate(capacity: rows)
        basicValue = .allocate(capacity: rows)
        stride = VectorMath.padded(rows)
        inverse = VectorMath.allocate(keepsInverse ? rows * stride : 0)
        weight = .allocate(capacity: rows)
        active = .allocate(capacity: columns)
    }

    deinit {
        for array in [lower, upper, value, reduced, basicValue, inverse, weight] { array.deallocate() }
        for array in [position, basic, active] { array.deallocate() }
    }

    /// Makes this state equal to `other`, which has the same size; but for the inverse, where one of them has none.
    func copy(from other: SimplexState) {
        let variables = columns + rows
        lower.update(from: other.lower, count: variables)
        upper.update(from: other.upper, count: variables)
        value.update(from: other.value, count: variables)
        reduced.update(from: other.reduced, count: variables)
        position.update(from: other.position, count: variables)
        basic.update(from: other.basic, count: rows)
        basicValue.update(from: other.basicValue, count: rows)
        if keepsInverse, other.keepsInverse { inverse.update(from: other.inverse, count: rows * stride) }
        weight.update(from: other.weight, count: rows)
        active.update(from: other.active, count: other.activeCount)
        activeCount = other.activeCount
        age = other.age
    }

    /// The value of a variable, basic or not.
    @inline(__always)
    func current(_ variable: Int) -> Double {
        position[variable] >= 0 ? basicValue[Int(position[variable])] : value[variable]
    }
}
