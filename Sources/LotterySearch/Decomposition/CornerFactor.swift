import BranchAndBound

/// The triangle L with L·Lᵀ = 1·1ᵀ + QᵀQ for some points Q, which says where the plane through them comes nearest to 0.
///
/// Points join at the end and leave from anywhere; each costs O(points²).
final class CornerFactor {
    /// The number of points.
    private(set) var count = 0
    private let stride: Int
    private let rows: UnsafeMutablePointer<Double>
    /// L⁻¹·1.
    private let solved: UnsafeMutablePointer<Double>
    private let work: UnsafeMutablePointer<Double>

    /// A triangle for at most `capacity` points.
    init(capacity: Int) {
        stride = VectorMath.padded(capacity)
        rows = VectorMath.allocate(stride * capacity)
        solved = VectorMath.allocate(capacity)
        work = VectorMath.allocate(capacity)
    }

    deinit { for array in [rows, solved, work] { array.deallocate() } }

    /// Adds a point.
    /// - Parameters:
    ///   - products: its products with the points so far, each plus 1.
    ///   - square: its product with itself, plus 1.
    /// - Returns: false where it lies in their plane, as far as numbers tell; it is not added then.
    func append(products: [Double], square: Double) -> Bool {
        let row = rows + count * stride
        for index in 0..<stride { row[index] = 0 }
        for index in 0..<count {
            let before = rows + index * stride
            row[index] = (products[index] - VectorMath.dot(before, row, index)) / before[index]
        }
        let rest = square - VectorMath.dot(row, row, count)
        guard rest > 1e-11 * square else { return false }
        row[count] = rest.squareRoot()
        solved[count] = 0
        solved[count] = (1 - VectorMath.dot(row, solved, count)) / row[count]
        count += 1
        return true
    }

    /// Removes the point at `place`.
    func remove(at place: Int) {
        for index in place + 1..<count {
            (rows + (index - 1) * stride).update(from: rows + index * stride, count: stride)
        }
        count -= 1
        // Each row now has one number beyond its diagonal: rotations of neighbouring columns take it away.
        for index in place..<count {
            let row = rows + index * stride
            let (first, second) = (row[index], row[index + 1])
            let length = (first * first + second * second).squareRoot()
            let (cosine, sine) = (first / length, second / length)
            for below in index..<count {
                let row = rows + below * stride
                let (left, right) = (row[index], row[index + 1])
                row[index] = cosine * left + sine * right
                row[index + 1] = cosine * right - sine * left
            }
            row[index + 1] = 0
        }
        for index in place..<count {
            solved[index] = 0
            solved[index] =
                (1 - VectorMath.dot(rows + index * stride, solved, index)) / rows[index * stride + index]
        }
        for index in count..<stride { solved[index] = 0 }
    }

    /// The weights, 1 in all, with which the points make the point of their plane that is nearest to 0.
    func weights() -> [Double] {
        for index in 0..<count { work[index] = solved[index] }
        solveUpper()
        let sum = (0..<count).reduce(0) { $0 + work[$1] }
        return (0..<count).map { work[$0] / sum }
    }

    /// (L·Lᵀ)⁻¹ times `right`.
    func solution(_ right: [Double]) -> [Double] {
        for index in 0..<stride { work[index] = 0 }
        for index in 0..<count {
            let row = rows + index * stride
            work[index] = (right[index] - VectorMath.dot(row, work, index)) / row[index]
        }
        solveUpper()
        return (0..<count).map { work[$0] }
    }

    /// work := L⁻ᵀ·work.
    private func solveUpper() {
        for index in (0..<count).reversed() {
            let row = rows + index * stride
            let value = work[index] / row[index]
            work[index] = value
            for before in 0..<index { work[before] -= value * row[before] }
        }
    }
}
