import Apportionment
import BigInt
import ExactArithmetic

/// All matrices that keep margins and zeros, and those that are proportional, by going through every one.
///
/// A matrix is proportional exactly if no other with the same margins has a smaller product of the signposts that its
/// seats pass, each divided by its weight (Pukelsheim, "Proportional Representation", theorem 14.6); no divisors are
/// looked for. Products are compared by their squares, in unlimited whole numbers.
struct BiproportionalBruteForce {
    let problem: BiproportionalProblem

    /// Every matrix with the margins, no seats without weight, and the seats that the method owes.
    var matrices: [[[Int]]] {
        var found: [[[Int]]] = []
        var matrix: [[Int]] = []
        extend(&matrix, left: problem.columnSeats, into: &found)
        return found
    }

    private func extend(_ matrix: inout [[Int]], left: [Int], into found: inout [[[Int]]]) {
        let row = matrix.count
        guard row < problem.rowSeats.count else {
            if left.allSatisfy({ $0 == 0 }) { found.append(matrix) }
            return
        }
        for line in lines(problem.weights[row][...], seats: problem.rowSeats[row], left[...]) {
            matrix.append(line)
            extend(&matrix, left: zip(left, line).map { $0 - $1 }, into: &found)
            matrix.removeLast()
        }
    }

    private func lines(_ weights: ArraySlice<BigInt>, seats: Int, _ left: ArraySlice<Int>) -> [[Int]] {
        guard let weight = weights.first, let limit = left.first else { return seats == 0 ? [[]] : [] }
        let least = weight > 0 && [.adams, .dean, .huntingtonHill].contains(problem.method) ? 1 : 0
        let most = weight > 0 ? min(seats, limit) : 0
        guard least <= most else { return [] }
        return (least...most).flatMap { first in
            lines(weights.dropFirst(), seats: seats - first, left.dropFirst()).map { [first] + $0 }
        }
    }

    /// The proportional matrices.
    var proportional: [[[Int]]] {
        var (best, held): ([[[Int]]], (BigUInt, BigUInt)?) = ([], nil)
        for matrix in matrices {
            let product = passed(matrix)
            guard let other = held else {
                (best, held) = ([matrix], product)
                continue
            }
            let (left, right) = (product.0 * other.1, other.0 * product.1)
            if left < right { (best, held) = ([matrix], product) } else if left == right { best.append(matrix) }
        }
        return best
    }

    /// The squared product of signpost ÷ weight over all seats but those that are owed.
    private func passed(_ matrix: [[Int]]) -> (BigUInt, BigUInt) {
        var product = (BigUInt(1), BigUInt(1))
        for (line, weights) in zip(matrix, problem.weights) {
            for (seats, weight) in zip(line, weights) where seats > 0 {
                for seat in 0..<seats {
                    let (above, below) = ReferenceSignpost.square(problem.method, after: seat)
                    if above.isZero { continue }
                    product = (product.0 * above, product.1 * below * weight.magnitude * weight.magnitude)
                }
            }
        }
        return product
    }
}
