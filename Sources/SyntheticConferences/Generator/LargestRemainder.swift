/// Seats in proportion to weights by the largest remainder (Hamilton); equal remainders go to the earlier weight.
///
/// If there are no more seats than the weights add up to, nobody gets more seats than its weight.
func largestRemainder(seats: Int, weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    guard total > 0 else { return weights.map { _ in 0 } }
    var result = weights.map { seats * $0 / total }
    let remainders = weights.map { seats * $0 % total }
    let left = seats - result.reduce(0, +)
    let order = weights.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for index in order.prefix(left) { result[index] += 1 }
    return result
}
