import ExactArithmetic

/// Weights brought to whole numbers by their common denominator, so that everything is decided in integers.
struct WholeWeights {
    /// The weights times `scale`, in the units' order.
    let values: [Int]
    /// The factor by which every weight was multiplied.
    let scale: Int
    /// The sum of the values.
    let total: Int

    /// - Throws: `ApportionmentError` for a negative weight, or where the digits do not fit.
    init(_ weights: [Rational]) throws(ApportionmentError) {
        var scale: Int128 = 1
        for (unit, weight) in weights.enumerated() {
            guard weight >= .zero else { throw .negativeWeight(unit: unit) }
            guard let multiple = leastCommonMultiple(scale, weight.denominator), Int(exactly: multiple) != nil else {
                throw .weightsTooLong(unit: unit)
            }
            scale = multiple
        }
        var (values, total): ([Int], Int) = ([], 0)
        values.reserveCapacity(weights.count)
        for (unit, weight) in weights.enumerated() {
            guard let value = weight.units(of: scale) else { throw .weightsTooLong(unit: unit) }
            let (sum, isTooMuch) = total.addingReportingOverflow(value)
            if isTooMuch { throw .weightsTooLong(unit: unit) }
            values.append(value)
            total = sum
        }
        (self.values, self.scale, self.total) = (values, Int(scale), total)
    }
}

extension Rational {
    /// The fraction times `scale`, where that is a whole number that fits; otherwise nil.
    func units(of scale: Int128) -> Int? {
        let (value, isLong) = numerator.multipliedReportingOverflow(by: scale / denominator)
        return isLong || scale % denominator != 0 ? nil : Int(exactly: value)
    }
}
