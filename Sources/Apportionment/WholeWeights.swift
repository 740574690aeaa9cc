import ExactArithmetic

/// Weights brought to whole numbers by their common denominator, so that everything is decided in integers.
struct WholeWeights {
    /// The weights times `scale`, in the units' order.
    let values: [Int]
    /// What every weight was multiplied by.
    let scale: Int
    /// The sum of the values.
    let total: Int

    /// - Throws: `ApportionmentError` for a negative weight, or where the digits do not fit.
    init(_ weights: [Rational]) throws(ApportionmentError) {
        var scale = 1
        for (unit, weight) in weights.enumerated() {
            guard weight >= .zero else { throw .negativeWeight(unit: unit) }
            guard let multiple = leastCommonMultiple(scale, weight.denominator) else {
                throw .weightsTooLong(unit: unit)
            }
            scale = multiple
        }
        var (values, total): ([Int], Int) = ([], 0)
        values.reserveCapacity(weights.count)
        for (unit, weight) in weights.enumerated() {
            let (value, isLong) = weight.numerator.multipliedReportingOverflow(by: scale / weight.denominator)
            let (sum, isTooMuch) = total.addingReportingOverflow(value)
            guard !isLong, !isTooMuch else { throw .weightsTooLong(unit: unit) }
            values.append(value)
            total = sum
        }
        (self.values, self.scale, self.total) = (values, scale, total)
    }
}
