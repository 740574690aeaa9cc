import Foundation

extension Collection where Element: BinaryFloatingPoint {
    /// The middle element, or the mean of the two in the middle; nil where there is none.
    public var median: Element? {
        let sorted = sorted()
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}

/// The exponent by which `values` grow with `sizes`: the slope of the least-squares line through their logarithms.
/// - Returns: nil where there are fewer than two different sizes.
public func growthExponent(sizes: [Double], values: [Double]) -> Double? {
    let points = zip(sizes, values).map { (x: log($0), y: log($1)) }
    let count = Double(points.count)
    let (meanX, meanY) = (points.map(\.x).reduce(0, +) / count, points.map(\.y).reduce(0, +) / count)
    let spread = points.map { ($0.x - meanX) * ($0.x - meanX) }.reduce(0, +)
    guard spread > 0 else { return nil }
    return points.map { ($0.x - meanX) * ($0.y - meanY) }.reduce(0, +) / spread
}
